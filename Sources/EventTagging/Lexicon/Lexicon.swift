/// A lemma in one part of speech (`withdraw/v`, `retreat/n`, plain `out`), numbered.
typealias LemmaID = UInt16

/// What the lexicon knows of one written form.
struct WordInfo {
  var classes: WordClass = []
  var grammar: GrammarClass = []
  var forms: VerbForm = []
  /// Lemmas that frames can ask for.
  var lemmas: [LemmaID] = []
  /// Frames whose first element this form can be, as indexes into ``Lexicon/frames``.
  var frames: [UInt16] = []

  mutating func add(_ other: WordInfo) {
    classes.formUnion(other.classes)
    grammar.formUnion(other.grammar)
    for lemma in other.lemmas where !lemmas.contains(lemma) { lemmas.append(lemma) }
  }
}

/// The compiled-in words and frames of one language group, keyed by folded form.
struct Lexicon: Sendable {
  private(set) var frames: [Frame] = []
  private var words: [String: Int] = [:]
  private(set) var entries: [WordInfo] = [WordInfo()]
  /// Cyrillic stems: longest first within a bucket of equal first three letters.
  private var stems: [String: [(stem: String, entry: Int)]] = [:]
  private var lemmaNumbers: [String: LemmaID] = [:]
  /// Columns of ``entries``, for the passes over every token.
  private(set) var classBits: [WordClass] = []
  private(set) var grammarBits: [GrammarClass] = []
  private(set) var formBits: [VerbForm] = []
  private(set) var opensFrame: [Bool] = []
  private(set) var opensClaim: [Bool] = []

  /// English, Ukrainian and Russian together: their words do not clash where it matters.
  static let builtIn = Lexicon(
    words: [englishWords, slavicWords], grammar: [englishGrammar, slavicGrammar, claimCues],
    frames: [
      (.withdrawal, englishWithdrawal), (.surrender, englishSurrender), (.looting, englishLooting),
      (.withdrawal, slavicWithdrawal), (.surrender, slavicSurrender), (.looting, slavicLooting),
    ])

  init(words: [String], grammar: [String], frames: [(EventTopic, String)]) {
    for (name, items) in words.flatMap(Self.lines) {
      guard let wordClass = WordClass.named[name] else { continue }
      for item in items { enter(item) { $0.classes.insert(wordClass) } }
    }
    for (name, items) in grammar.flatMap(Self.lines) {
      guard let grammarClass = GrammarClass.named[name] else { continue }
      for item in items { enter(item) { $0.grammar.insert(grammarClass) } }
    }
    for (topic, text) in frames {
      for line in text.split(separator: "\n") {
        guard let frame = FrameParser(topic: topic, line: line).parse(lemma: { lemma($0) })
        else { continue }
        self.frames.append(frame)
      }
    }
    inheritStems()
    index()
    classBits = entries.map(\.classes)
    grammarBits = entries.map(\.grammar)
    formBits = entries.map(\.forms)
    opensFrame = entries.map { !$0.frames.isEmpty }
    opensClaim = entries.map { !$0.grammar.isDisjoint(with: .claimCues) }
  }

  /// The entry of a folded word; 0 is the empty entry.
  func entry(of folded: String) -> Int {
    if let entry = words[folded] { return entry }
    guard !stems.isEmpty else { return 0 }
    let bucket = stems[String(folded.prefix(3))] ?? []
    return bucket.first { folded.hasPrefix($0.stem) }?.entry ?? 0
  }

  // MARK: Building

  /// A longer stem, or a whole word, has what the shorter stems it begins with have.
  private mutating func inheritStems() {
    let wordsByBucket = Dictionary(
      grouping: words.filter { $0.key.utf8.first ?? 0 >= 0x80 }, by: { String($0.key.prefix(3)) })
    for (bucket, items) in stems {
      for longer in items {
        for shorter in items
        where shorter.stem != longer.stem && longer.stem.hasPrefix(shorter.stem) {
          entries[longer.entry].add(entries[shorter.entry])
        }
      }
      for (word, entry) in wordsByBucket[bucket] ?? [] {
        for item in items where word.hasPrefix(item.stem) {
          entries[entry].add(entries[item.entry])
        }
      }
    }
  }

  private static func lines(_ text: String) -> [(name: String, items: [Substring])] {
    text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let items = line[line.index(after: colon)...].split(separator: " ")
      return (String(line[..<colon].drop { $0 == " " }), items)
    }
  }

  /// Adds a word of a class list in all forms its notation asks for.
  private mutating func enter(_ item: Substring, _ change: (inout WordInfo) -> Void) {
    if item.hasSuffix("/v") {
      for (form, verbForm) in EnglishForms.verb(String(item.dropLast(2))) {
        update(form) {
          change(&$0)
          $0.forms.insert(verbForm)
        }
      }
    } else if item.hasSuffix("!") {
      update(String(item.dropLast()), change)
    } else if item.hasSuffix("*") {
      updateStem(String(item.dropLast()), change)
    } else {
      update(String(item), change)
      update(EnglishForms.plural(String(item)), change)
    }
  }

  private mutating func update(_ word: String, _ change: (inout WordInfo) -> Void) {
    let key = word.filter { $0 != "-" }
    if let entry = words[key] { return change(&entries[entry]) }
    words[key] = entries.count
    entries.append(WordInfo())
    change(&entries[entries.count - 1])
  }

  private mutating func updateStem(_ stem: String, _ change: (inout WordInfo) -> Void) {
    let bucket = String(stem.prefix(3))
    if let known = stems[bucket]?.first(where: { $0.stem == stem }) {
      return change(&entries[known.entry])
    }
    stems[bucket, default: []].append((stem, entries.count))
    stems[bucket]?.sort { $0.stem.utf8.count > $1.stem.utf8.count }
    entries.append(WordInfo())
    change(&entries[entries.count - 1])
  }

  /// The number of a lemma named by a frame; its forms are entered when it is first met.
  private mutating func lemma(_ name: String) -> LemmaID {
    if let known = lemmaNumbers[name] { return known }
    let number = LemmaID(lemmaNumbers.count)
    lemmaNumbers[name] = number
    if name.hasSuffix("/n") {
      let noun = String(name.dropLast(2))
      update(noun) { $0.lemmas.append(number) }
      update(EnglishForms.plural(noun)) { $0.lemmas.append(number) }
    } else if name.hasSuffix("/v") {
      enter(Substring(name)) { $0.lemmas.append(number) }
    } else if name.hasSuffix("*") {
      updateStem(String(name.dropLast())) { $0.lemmas.append(number) }
    } else {
      update(name) { $0.lemmas.append(number) }
    }
    return number
  }

  /// Files every frame under the forms that can open it.
  private mutating func index() {
    var framesOfLemma: [LemmaID: [UInt16]] = [:]
    for (number, frame) in frames.enumerated() {
      for lemma in Set(frame.pattern.first?.lemmas ?? []) {
        framesOfLemma[lemma, default: []].append(UInt16(number))
      }
    }
    for entry in entries.indices {
      entries[entry].frames = Set(entries[entry].lemmas.flatMap { framesOfLemma[$0] ?? [] })
        .sorted()
    }
  }
}
