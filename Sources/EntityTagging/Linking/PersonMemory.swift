/// The full names of persons that a document has given so far, by surname.
struct PersonMemory {
  struct Person {
    /// The token of the full name, from which on the surname stands for the person.
    var token: Int
    /// The entity's number; `nil` for persons whom the gazetteer does not know.
    var entity: Int?
  }

  private var persons: [UInt64: [Person]] = [:]
  /// Words between two namesakes that are spoken of together.
  private static let together = 20

  var isEmpty: Bool { persons.isEmpty }

  mutating func add(surname facts: WordFacts, _ person: Person) {
    persons[facts.hash, default: []].append(person)
    if facts.stemHash != 0, facts.stemHash != facts.hash {
      persons[facts.stemHash, default: []].append(person)
    }
  }

  /// Whom a surname at `token` means: the last person of that name before it, or the first after it.
  func person(_ facts: WordFacts, at token: Int) -> Person? {
    guard let found = named(facts) else { return nil }
    return found.last { $0.token <= token } ?? found.first
  }

  /// The known persons whom a surname at `token` may mean, the likeliest first: more than one where two
  /// of that name stand side by side, or none before it and several after it.
  func namesakes(_ facts: WordFacts, at token: Int) -> [Int] {
    guard let found = named(facts), let likeliest = person(facts, at: token) else { return [] }
    let isBefore = likeliest.token <= token
    let others = found.filter {
      isBefore ? $0.token <= token && likeliest.token - $0.token <= Self.together : true
    }
    return ([likeliest] + others).compactMap(\.entity).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  private func named(_ facts: WordFacts) -> [Person]? {
    persons[facts.hash] ?? (facts.stemHash == 0 ? nil : persons[facts.stemHash])
  }
}
