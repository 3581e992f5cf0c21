/// The full names of persons that a document has given so far, by surname.
struct PersonMemory {
  struct Person {
    /// The token of the full name, from which on the surname stands for the person.
    var token: Int
    /// The entity's number; `nil` for persons whom the gazetteer does not know.
    var entity: Int?
  }

  private var persons: [UInt64: [Person]] = [:]

  var isEmpty: Bool { persons.isEmpty }

  mutating func add(surname facts: WordFacts, _ person: Person) {
    persons[facts.hash, default: []].append(person)
    if facts.stemHash != 0, facts.stemHash != facts.hash {
      persons[facts.stemHash, default: []].append(person)
    }
  }

  /// Whom a surname at `token` means: the last person of that name before it, or the first after it.
  func person(_ facts: WordFacts, at token: Int) -> Person? {
    guard let found = persons[facts.hash] ?? (facts.stemHash == 0 ? nil : persons[facts.stemHash])
    else { return nil }
    return found.last { $0.token <= token } ?? found.first
  }
}
