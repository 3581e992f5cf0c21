/// How numbers and words that start with a digit are folded.
enum Numerals {
  /// `40,000` and `40 000` are `40000`; `1,5` is `1.5`; `1.000.000` is `1000000`.
  static func withoutSeparators(_ folded: String) -> String {
    let bytes = Array(folded.utf8)
    guard bytes.contains(where: { $0 == 0x2C || $0 == 0x2E }) else { return folded }
    var output: [UInt8] = []
    for (i, byte) in bytes.enumerated() {
      guard byte == 0x2C else {
        output.append(byte)
        continue
      }
      if digitRun(bytes, from: i + 1) != 3 { output.append(0x2E) }
    }
    return String(decoding: withoutDottedGroups(output), as: UTF8.self)
  }

  /// Digits that start a word and what hangs on them: `155` and `mm` of `155mm`.
  ///
  /// Also the day, month and year of `24.02.2022`. Ordinals have none: their stem is the number.
  static func parts(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let dots = bytes.indices.filter { bytes[$0] == 0x2E }
    if dots.count == 2, bytes.count <= 10, bytes.allSatisfy({ $0.isDigit || $0 == 0x2E }) {
      return [0..<dots[0], dots[0] + 1..<dots[1], dots[1] + 1..<bytes.count]
    }
    let digits = bytes.prefix(while: \.isDigit).count
    let rest = bytes.count - digits
    guard digits > 0, rest >= 2, rest <= 12, isUnit(bytes[digits...]) else { return [] }
    return [0..<digits, digits..<bytes.count]
  }

  /// The number in front of an ordinal or plural ending (`93rd`, `93тя`, `1990s`), if it is one.
  static func stem(of folded: String) -> String? {
    let digits = folded.utf8.prefix(while: \.isDigit)
    guard !digits.isEmpty, digits.count < folded.utf8.count else { return nil }
    let ending = String(folded.dropFirst(digits.count))
    let isOrdinal =
      ["st", "nd", "rd", "th", "s"].contains(ending) || isCyrillicEnding(ending)
    return isOrdinal ? String(decoding: digits, as: UTF8.self) : nil
  }

  /// `93-тя`, `5-го`: a number and the end of its ordinal.
  static func isOrdinal(_ segments: [String]) -> Bool {
    segments.count == 2 && segments[0].utf8.allSatisfy(\.isDigit)
      && (isCyrillicEnding(segments[1]) || ["st", "nd", "rd", "th"].contains(segments[1]))
  }

  /// `2022-11-11`.
  static func isDate(_ segments: [String]) -> Bool {
    segments.count == 3 && segments.map(\.utf8.count) == [4, 2, 2]
      && segments.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
  }

  /// At most three Cyrillic letters that are not a unit of measure.
  private static func isCyrillicEnding(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return (1...3).contains(scalars.count)
      && scalars.allSatisfy { (0x430...0x45F).contains($0.value) }
      && !["мм", "см", "км", "кг", "кв", "мб", "кт", "т", "г"].contains(text)
  }

  private static func isUnit(_ ending: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let isLetters =
      ending.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      || ending.allSatisfy { $0 >= 0x80 }
    let text = String(decoding: ending, as: UTF8.self)
    return isLetters && !["st", "nd", "rd", "th"].contains(text) && !isCyrillicEnding(text)
  }

  private static func withoutDottedGroups(_ bytes: [UInt8]) -> [UInt8] {
    let groups = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 2 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.allSatisfy { $0.allSatisfy(\.isDigit) }
    return isGrouped ? Array(groups.joined()) : bytes
  }

  private static func digitRun(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].prefix(while: \.isDigit).count
  }
}
