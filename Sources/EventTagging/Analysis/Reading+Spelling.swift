/// Words that are asked for by their letters, since no list of the lexicon holds them alone.
extension Reading {
  /// Whether a token is this word, whatever its case; `word` is lower-case ASCII.
  func spells(_ token: Int, _ word: StaticString) -> Bool {
    guard token >= 0, token < count else { return false }
    let bytes = text.tokens[token].bytes
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<bytes.count
    where text.utf8[bytes.lowerBound + index] | 0x20 != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// "ruled out", "rules out": says that something will not be.
  func rulesOut(_ token: Int) -> Bool {
    guard spells(token + 1, "out") else { return false }
    return spells(token, "ruled") || spells(token, "rules") || spells(token, "rule")
      || spells(token, "ruling")
  }

  /// "out of the question".
  func isOutOfTheQuestion(_ token: Int) -> Bool {
    spells(token, "out") && spells(token + 1, "of") && spells(token + 3, "question")
  }
}
