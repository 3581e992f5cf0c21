/// What the features ask of a word's spelling.
package enum SequenceShape: UInt8 {
  case lower, capitalised, allCapitals, mixed, digits, mark, dotted, hyphenated
}

/// What the sequence tagger knows of a distinct word.
package struct SequenceWord {
  package var shape = SequenceShape.lower
  /// Share of capitalised uses, 1 (none) to 7 (all); 0 if unknown.
  package var caps: UInt8 = 0
  /// Whether a title of several words starts with it.
  package var startsTitle = false
  /// The word as part of a title.
  package var titleHash: UInt64 = 0
  /// Where a hyphenated word such as `Iranian-backed` has its name end, in bytes; 0 for other words.
  package var nameEnd: UInt16 = 0

  /// One thing that is true of the word, and the offsets at which other tokens see it.
  package struct Attribute {
    package var hash: UInt64
    package var offsets: ClosedRange<Int>
  }
}

/// Works out the attributes of words from their spelling and the tables of the model.
///
/// The trainer and the tagger both call this; there is no other definition of the features of a word.
package struct SequenceWordReader {
  let model: SequenceModel

  package init(model: SequenceModel) { self.model = model }

  package func read(
    raw: some Collection<UInt8>, folded: String
  ) -> (word: SequenceWord, attributes: [SequenceWord.Attribute]) {
    let text = String(decoding: raw, as: UTF8.self)
    let lower = text.lowercased()
    var word = SequenceWord()
    let spelling = Self.spelling(of: text)
    word.shape = Self.shape(spelling)
    word.caps = UInt8(truncatingIfNeeded: model.caseShares.value(of: Self.wordHash(lower)))
    word.titleHash = Self.wordHash(folded)
    let title = model.titleWords.value(of: word.titleHash)
    word.startsTitle = title & 1 != 0
    word.nameEnd = Self.nameEnd(text)

    var list = AttributeList()
    list.add(1, folded, -2...2)
    list.add(2, spelling, -2...2)
    list.add(13, "\(word.caps)\(word.shape.rawValue)", -1...1)
    addClusters(text, lower, &list)
    addTitles(word, title, &list)
    if word.shape != .lower, word.shape != .mark || lower != text {
      addAffixes(folded, &list)
      addParts(lower, &list)
    }
    addStem(folded, &list)
    return (word, list.attributes)
  }

  package static func wordHash(_ word: String) -> UInt64 {
    SequenceHash.bytes(word.utf8, seed: 77)
  }

  /// Cluster numbers of a word as spelled, or else in lower case: the finer one above the coarser.
  private func clusters(_ text: String, _ lower: String) -> Int? {
    let exact = model.clusters.value(of: Self.wordHash(text))
    let found = exact != 0 ? exact : model.clusters.value(of: Self.wordHash(lower))
    return found == 0 ? nil : found & 0x1FFFF
  }

  private func addClusters(_ text: String, _ lower: String, _ list: inout AttributeList) {
    let found = clusters(text, lower)
    list.add(14, found.map { "\($0 >> 7)" } ?? "-", -1...1)
    list.add(15, found.map { "\($0 & 127)" } ?? "-", -2...2)
  }

  /// How often the word opens or closes names of persons, closes names of organisations, stands in
  /// names of places; two bits each above the first. And what the word alone is a title of.
  private func addTitles(_ word: SequenceWord, _ title: Int, _ list: inout AttributeList) {
    for field in 0..<4 {
      let level = title >> (1 + 2 * field) & 3
      if level > 0 { list.add(16, "\(field)\(level)", -1...1) }
    }
    let alone = model.titles.value(of: SequenceHash.joined(0, word.titleHash))
    if alone > 0 { list.add(17, "\(alone)", -1...1) }
  }

  private func addAffixes(_ folded: String, _ list: inout AttributeList) {
    let scalars = Array(folded.unicodeScalars)
    for length in 1...4 where length < scalars.count {
      list.add(3 + UInt64(length), Self.string(scalars.prefix(length)), 0...0)
      list.add(
        8 + UInt64(length), Self.string(scalars.suffix(length)), length == 3 ? -1...1 : 0...0)
    }
  }

  /// The parts of a hyphenated word: the tail of `Iranian-backed` tells what the head is.
  private func addParts(_ lower: String, _ list: inout AttributeList) {
    let parts = lower.split(whereSeparator: { "-‐‑".contains($0) })
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return }
    list.add(20, String(last), 0...0)
    list.add(21, String(first), 0...0)
    if let found = clusters(String(first).capitalisedFirst, String(first)) {
      list.add(22, "\(found & 127)", 0...0)
    }
  }

  /// A Cyrillic word without its last letters stands for its inflected forms.
  private func addStem(_ folded: String, _ list: inout AttributeList) {
    let scalars = Array(folded.unicodeScalars)
    guard scalars.count >= 5, let first = scalars.first, (0x400..<0x530).contains(first.value)
    else { return }
    list.add(18, Self.string(scalars.dropLast(2)), -1...1)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// `Xx` for `Kherson`, `X.X.` for `U.S.`, `Xxd` for `Su27`: runs of three and more are cut to two.
  static func spelling(of text: String) -> String {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars.prefix(24) {
      let properties = scalar.properties
      let sign: UInt8
      if properties.isUppercase {
        sign = 0x58
      } else if properties.isAlphabetic {
        sign = 0x78
      } else if (0x30...0x39).contains(scalar.value) || properties.numericType != nil {
        sign = 0x64
      } else {
        sign = scalar.value < 0x80 ? UInt8(scalar.value) : 0x3F
      }
      let count = result.count
      if count >= 2, result[count - 1] == sign, result[count - 2] == sign { continue }
      result.append(sign)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func shape(_ spelling: String) -> SequenceShape {
    let signs = Set(spelling.utf8)
    if !signs.contains(0x58), !signs.contains(0x78) {
      return signs.contains(0x64) ? .digits : .mark
    }
    if signs.contains(0x64) { return .digits }
    if signs.contains(0x2E) { return signs.contains(0x58) ? .dotted : .lower }
    guard signs.contains(0x58) else { return .lower }
    if signs.contains(0x2D) || signs.contains(0x3F) { return .hyphenated }
    switch spelling {
    case "Xx", "Xxx": return .capitalised
    case "X", "XX": return spelling == "X" ? .dotted : .allCapitals
    default: return .mixed
    }
  }

  /// Where the name ends in a word such as `Iranian-backed`: at the hyphen before a lower-case tail.
  private static func nameEnd(_ text: String) -> UInt16 {
    guard let hyphen = text.firstIndex(where: { "-‐‑".contains($0) }), let first = text.first,
      first.isUppercase, text[hyphen...].count > 3, text.utf8.count < 200,
      !text[hyphen...].contains(where: { $0.isUppercase || $0.isNumber || $0 == "'" })
    else { return 0 }
    return UInt16(text[..<hyphen].utf8.count)
  }
}

private struct AttributeList {
  var attributes: [SequenceWord.Attribute] = []

  mutating func add(_ template: UInt64, _ value: String, _ offsets: ClosedRange<Int>) {
    attributes.append(
      SequenceWord.Attribute(
        hash: SequenceHash.bytes(value.utf8, seed: template), offsets: offsets))
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
