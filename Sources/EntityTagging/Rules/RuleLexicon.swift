/// The words of the rules, read from lists of `classes value: words` lines.
///
/// Braces spell out endings (`бригад{а,и}`); all words are folded forms (see `WordForm.folded`).
struct RuleLexicon {
  private(set) var words: [String: RuleWord] = [:]
  /// Canonical plural names of what is counted.
  private(set) var nouns: [String] = [""]
  /// Word starts that mark an inflected modifier of a formation (`механізован`).
  private(set) var unitStems: [String] = []
  private(set) var phrases = RulePhrases()

  static let shared = RuleLexicon()

  private init() {
    let lists = [
      Self.numbers, Self.dates, Self.joints, Self.units, Self.weapons, Self.unitModifiers,
    ]
    for list in lists { read(list) }
    for line in Self.counted.split(separator: "\n") { readNoun(line) }
    for line in Self.approximations.split(separator: "\n") { readPhrase(line) }
    unitStems = Self.unitStemList.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private mutating func read(_ list: String) {
    for line in list.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let head = line[..<colon].split(separator: " ")
      let values = head.compactMap { Double($0) }
      let classes = head.compactMap { Self.names[String($0)] }
        .reduce(into: RuleClasses()) { $0.formUnion($1) }
      for word in Self.spelledOut(line[line.index(after: colon)...]) {
        words[word, default: RuleWord()].classes.formUnion(classes)
        guard let value = values.first else { continue }
        if classes.isDisjoint(with: [.number, .numeral, .multiplier, .vague, .ordinal]) {
          words[word, default: RuleWord()].code = UInt8(clamping: Int(value))
        } else {
          words[word, default: RuleWord()].number = value
          words[word, default: RuleWord()].bound = values.count > 1 ? values[1] : value
        }
      }
    }
  }

  private mutating func readNoun(_ line: Substring) {
    guard let colon = line.firstIndex(of: ":") else { return }
    var name = String(line[..<colon])
    let isCasualty = name.hasPrefix("!")
    if isCasualty { name.removeFirst() }
    nouns.append(name)
    for word in Self.spelledOut(line[line.index(after: colon)...]) {
      words[word, default: RuleWord()].classes.insert(isCasualty ? .casualty : .countNoun)
      words[word, default: RuleWord()].noun = UInt16(nouns.count - 1)
    }
  }

  private mutating func readPhrase(_ line: Substring) {
    guard let colon = line.firstIndex(of: ":") else { return }
    for phrase in line[line.index(after: colon)...].split(separator: ",") {
      let parts = phrase.split(separator: " ").map(String.init)
      let numbers = parts.map { phrases.number(of: $0) }
      for (part, number) in zip(parts, numbers) {
        words[part, default: RuleWord()].phrase = number
      }
      phrases.add(numbers, mark: String(line[..<colon]))
    }
  }

  /// The words of a list with their endings spelled out.
  static func spelledOut(_ list: Substring) -> [String] {
    list.split(separator: " ").flatMap { word -> [String] in
      guard let open = word.firstIndex(of: "{"), let close = word.firstIndex(of: "}") else {
        return [String(word)]
      }
      let stem = word[..<open]
      let tail = word[word.index(after: close)...]
      return word[word.index(after: open)..<close]
        .split(separator: ",", omittingEmptySubsequences: false)
        .map { String(stem + $0 + tail) }
    }
  }

  private static let names: [String: RuleClasses] = [
    "numeral": .numeral, "multiplier": .multiplier, "vague": .vague, "ordinal": .ordinal,
    "month": .month, "weak": .weakMonth, "short": .shortMonth, "weekday": .weekday,
    "shift": .shift, "season": .season, "period": .period, "last": .last, "this": .this,
    "next": .next, "ago": .ago, "holiday": .holiday, "yearword": .yearWord, "cue": .dateCue,
    "century": .century, "dash": .dash, "comma": .comma, "slash": .slash, "open": .openQuote,
    "close": .closeQuote, "of": .of, "article": .article, "to": .to, "and": .and,
    "between": .between, "half": .half, "measure": .measure, "currency": .currency,
    "unitnoun": .unitNoun, "unitword": .unitWord, "unitend": .unitEnd, "unitshort": .unitShort,
    "unitcapitals": .unitShortCapitals, "unitname": .unitName, "nationality": .nationality,
    "sign": .numberSign, "weapon": .weapon, "weakweapon": .weakWeapon, "weaponnoun": .weaponNoun,
    "calibrenoun": .calibreNoun, "make": .weaponMake, "millimetre": .millimetre, "stop": .stop,
    "anaphor": .anaphor, "same": .same, "from": .from, "clock": .clock, "preposition": .preposition,
  ]
}

/// Phrases such as `more than` that say how exact a number is.
struct RulePhrases {
  private var numbers: [String: UInt8] = [:]
  private var marks: [UInt32: String] = [:]
  /// Words of the longest phrase.
  static let longest = 4

  mutating func number(of word: String) -> UInt8 {
    if let number = numbers[word] { return number }
    let number = UInt8(clamping: numbers.count + 1)
    numbers[word] = number
    return number
  }

  mutating func add(_ phrase: [UInt8], mark: String) {
    marks[phrase.reduce(0) { $0 << 8 | UInt32($1) }] = mark
  }

  func mark(_ key: UInt32) -> String? { marks[key] }
}
