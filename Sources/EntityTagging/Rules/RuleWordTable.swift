import TextAnalysis

/// What the rules know of the words of one ``WordTable``: worked out at a word's first token.
final class RuleWordTable {
  private let lexicon = RuleLexicon.shared
  @exclusivity(unchecked) private var words: [RuleWord] = []
  @exclusivity(unchecked) private var known: [Bool] = []
  private var generation = -1

  /// Drops what the table has forgotten; to be called before the tokens of a new text.
  func prepare(for text: AnalysedText) {
    if generation != text.words.generation {
      generation = text.words.generation
      words.removeAll(keepingCapacity: true)
      known.removeAll(keepingCapacity: true)
    }
    let missing = text.words.count - words.count
    if missing > 0 {
      words.append(contentsOf: repeatElement(RuleWord(), count: missing))
      known.append(contentsOf: repeatElement(false, count: missing))
    }
  }

  @inline(__always)
  func word(of token: Token, in text: AnalysedText) -> RuleWord {
    let id = Int(token.word)
    if known[id] { return words[id] }
    return learn(token, in: text)
  }

  @inline(never)
  private func learn(_ token: Token, in text: AnalysedText) -> RuleWord {
    let isTag = !token.flags.isDisjoint(with: [.hashtag, .handle])
    let bytes = token.bytes.lowerBound + (isTag ? 1 : 0)..<token.bytes.upperBound
    let word = classify(raw: text.utf8[bytes], folded: text.words.folded(token.word))
    words[Int(token.word)] = word
    known[Int(token.word)] = true
    return word
  }

  /// - Parameter raw: the word as written.
  func classify(raw: ArraySlice<UInt8>, folded: String) -> RuleWord {
    var word = lexicon.words[folded] ?? RuleWord()
    let shape = RuleWordShape(raw: raw, folded: folded)
    shape.add(to: &word)
    if word.classes.isEmpty { addCompound(raw, &word) }
    if raw.first.map({ $0 >= 0xD0 }) == true,
      folded.utf8.count >= 8, lexicon.unitStems.contains(where: folded.hasPrefix)
    {
      word.classes.insert(.unitWord)
    }
    return word
  }

  /// `mid-2014`, `twenty-five`, `Iskander-M`, `Monday-Friday` no: words known by their parts.
  private func addCompound(_ raw: ArraySlice<UInt8>, _ word: inout RuleWord) {
    // A hyphen, or the first byte of a longer one.
    guard raw.contains(where: { $0 == 0x2D || $0 == 0xE2 }) else { return }
    let parts = Self.parts(raw)
    guard parts.count == 2, let first = lexicon.words[parts[0]] ?? Self.middle(parts[0]) else {
      return
    }
    let second = classify(raw: Array(parts[1].utf8)[...], folded: parts[1])
    if Self.middle(parts[0]) != nil, second.has([.yearNumber, .decade, .month]) {
      word = second
      word.classes.subtract([.number, .weakMonth])
      if second.has(.yearNumber) { word.classes.insert(.decade) }
    } else if first.has(.numeral), second.has([.numeral, .ordinal]), second.number < 10 {
      word.classes = second.has(.numeral) ? .numeral : .ordinal
      word.number = first.number + second.number
      word.bound = word.number
    } else if first.has([.weapon, .weakWeapon]), parts[1].unicodeScalars.count <= 2 {
      word.classes = .weapon
    }
  }

  /// The parts between hyphens in lower case.
  private static func parts(_ raw: ArraySlice<UInt8>) -> [String] {
    guard raw.allSatisfy({ $0 < 0x80 }) else {
      let text = String(decoding: raw, as: UTF8.self).lowercased()
      return text.split(whereSeparator: { "-‐‑".contains($0) }).map(String.init)
    }
    return raw.split(separator: 0x2D).map { part in
      String(decoding: part.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
  }

  private static func middle(_ part: String) -> RuleWord? {
    ["mid", "early", "late", "pre", "post"].contains(part) ? RuleWord() : nil
  }
}
