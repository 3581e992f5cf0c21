/// Separators inside numbers.
extension WordScanner {
  /// `40,000` everywhere; `1,5` where commas are decimal.
  func takesComma(_ word: inout Progress) -> Bool {
    guard isPlainNumber(word) else { return false }
    let count = digitRun(word.end + 1)
    let isGroup = count == 3 && word.digits <= 3
    let isDecimal = writesDecimalComma && count > 0 && count != 3
    return takes(1, &word, if: isGroup || isDecimal)
  }

  /// `02:00`, `3:1` no: minutes have two digits.
  func takesColon(_ word: inout Progress) -> Bool {
    if isPlainNumber(word) {
      return takes(1, &word, if: word.digits <= 2 && digitRun(word.end + 1) == 2)
    }
    return takesAddress(&word)
  }

  /// `40 000` with a no-break or thin space, with a plain one where commas are decimal.
  func takesDigitGroup(after length: Int, _ word: inout Progress) -> Bool {
    guard isPlainNumber(word), word.digits <= 3, length > 1 || writesDecimalComma,
      view.bytes[word.start] != 0x30, digitRun(word.end + length) == 3
    else { return false }
    if length > 1 { word.isASCII = false }
    return takes(length, &word, if: true)
  }

  /// `2022-11-11`; other numbers with a hyphen between are two numbers.
  func takesDate(_ word: inout Progress) -> Bool {
    let i = word.end
    guard word.segment == word.start, word.digits == 4, i == word.start + 4, view.byte(i) == 0x2D,
      digitRun(i + 1) == 2, view.byte(i + 3) == 0x2D, digitRun(i + 4) == 2,
      !view.kind(i + 6).isLetter
    else { return false }
    word.end = i + 6
    word.digits = 0
    word.segments = Self.maximumSegments
    return true
  }

  private func isPlainNumber(_ word: Progress) -> Bool {
    word.digits > 0 && !word.segmentHasLetter && word.segments == 1
  }

  private func digitRun(_ start: Int) -> Int {
    var i = start
    while i < view.limit, view.bytes[i].isDigit { i += 1 }
    return i - start
  }
}
