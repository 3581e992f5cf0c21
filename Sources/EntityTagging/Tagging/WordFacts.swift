import TextAnalysis

/// What finders know of a distinct word, worked out once per word.
struct WordFacts {
  /// FNV-1a of the folded word; see ``NameHash``.
  var hash: UInt64
  /// The same of its stem, for Cyrillic words.
  var stemHash: UInt64
  /// Where its one-word meanings start among ``WordFactsCache/meanings``; they are `count`.
  var meaningsStart: Int32
  /// -1 of a word that was not asked for yet.
  var meaningsCount: Int16
  /// Words of the longest name that it starts, by its word and by its stem.
  var longest: UInt8
  var longestByStem: UInt8
  var classes: WordClass

  /// Holds the place of a word that was not asked for yet.
  static let unknown = WordFacts(
    hash: 0, stemHash: 0, meaningsStart: 0, meaningsCount: -1, longest: 0, longestByStem: 0,
    classes: [])
}

/// The ``WordFacts`` of a word table, emptied with it.
final class WordFactsCache {
  let gazetteer: Gazetteer
  private var generation = -1
  /// By word.
  @exclusivity(unchecked) private var facts: [WordFacts] = []
  /// One-word meanings of all words, one word's after the other's.
  @exclusivity(unchecked) private(set) var meanings: [GazetteerCandidate] = []

  /// What is known of entities; it does not depend on the words.
  let entities: EntityMemory

  init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    entities = EntityMemory(gazetteer: gazetteer)
  }

  /// Makes room for the words of a text; call before it is read.
  func prepare(for words: WordTable) {
    if words.generation != generation {
      generation = words.generation
      facts.removeAll(keepingCapacity: true)
      meanings.removeAll(keepingCapacity: true)
    }
    let missing = words.count - facts.count
    if missing > 0 {
      facts.append(contentsOf: repeatElement(WordFacts.unknown, count: missing + 1024))
    }
  }

  @inline(__always)
  func facts(_ word: WordID, _ words: WordTable) -> WordFacts {
    let known = facts[Int(word)]
    return known.meaningsCount >= 0 ? known : add(word, words)
  }

  func meanings(of facts: WordFacts) -> ArraySlice<GazetteerCandidate> {
    let start = Int(facts.meaningsStart)
    return meanings[start..<start + Int(facts.meaningsCount)]
  }

  @inline(never)
  private func add(_ word: WordID, _ words: WordTable) -> WordFacts {
    let folded = words.folded(word)
    let hash = NameHash.word(folded.utf8)
    let isCyrillic = (folded.utf8.first ?? 0) >= 0xD0 && CaseEndings.isCyrillic(folded)
    let stemHash = isCyrillic ? NameHash.word(CaseEndings.stem(folded).utf8) : 0
    let found = meanings(hash: hash, folded: folded, isCyrillic: isCyrillic)
    var new = WordFacts(
      hash: hash, stemHash: stemHash, meaningsStart: Int32(meanings.count),
      meaningsCount: Int16(found.count),
      longest: longest(NameHash.plainSeed, hash),
      longestByStem: isCyrillic ? longest(NameHash.stemSeed, stemHash) : 0,
      classes: WordClass.of(folded))
    if words.isStopWord(word) { new.classes.insert(.stopWord) }
    if found.contains(where: { $0.flags.contains(.lowerCase) }) {
      new.classes.insert(.lowerCaseName)
    }
    meanings += found
    facts[Int(word)] = new
    return new
  }

  private func longest(_ seed: UInt64, _ hash: UInt64) -> UInt8 {
    UInt8(clamping: gazetteer.longestName(startingWith: NameHash.chain(seed, hash)))
  }

  /// What an adjective or demonym in another case or number means.
  private func adjectives(of folded: String) -> [GazetteerCandidate] {
    for base in CaseEndings.adjectives(of: folded) {
      let found = gazetteer.candidates(hash: NameHash.name([NameHash.word(base.utf8)]))
        .filter { $0.flags.isSuperset(of: [.adjective, .lowerCase]) }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func meanings(
    hash: UInt64, folded: String, isCyrillic: Bool
  ) -> [GazetteerCandidate] {
    let direct = gazetteer.candidates(hash: NameHash.name([hash]))
    guard isCyrillic else {
      if !direct.isEmpty { return Array(direct.prefix(200)) }
      return plural(folded)
    }
    // A town may be called like a case form of an adjective: Українськ; and a hamlet like one of a
    // better known place: Іванівці.
    var plain = direct[...]
    if direct.allSatisfy({ isHamlet($0.entity) }) {
      plain += nominatives(of: folded).filter { !plain.contains($0) }
    }
    return plain.prefix(200) + adjectives(of: folded).filter { !plain.contains($0) }
  }

  /// Whether it is a settlement of fewer than 10,000 people.
  private func isHamlet(_ entity: Int) -> Bool {
    let record = gazetteer.record(entity)
    return record.kind == .settlement && record.prior < 106
  }

  /// What the word means if it is a case form. Nominatives are guesses: all that are names count.
  private func nominatives(of folded: String) -> [GazetteerCandidate] {
    var found: [GazetteerCandidate] = []
    for base in CaseEndings.baseForms(of: folded) {
      for candidate in gazetteer.candidates(hash: NameHash.name([NameHash.word(base.utf8)]))
      where !candidate.flags.contains(.acronym) && !found.contains(candidate) {
        found.append(candidate)
      }
    }
    return found
  }

  /// Plurals of weapons and units: Javelins, T-72s.
  private func plural(_ folded: String) -> [GazetteerCandidate] {
    guard folded.utf8.last == 0x73, folded.utf8.count > 3 else { return [] }
    return gazetteer.candidates(hash: NameHash.name([NameHash.word(folded.utf8.dropLast())]))
      .filter { gazetteer.record($0.entity).type == .weapon }
  }
}
