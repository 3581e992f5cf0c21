/// Numbers, dates, ordinals, calibres and designations: what a word's spelling tells.
struct RuleWordShape {
  let raw: ArraySlice<UInt8>
  let folded: String

  func add(to word: inout RuleWord) {
    guard let first = raw.first else { return }
    if (0x30...0x39).contains(first) {
      addNumber(&word)
    } else if raw.count <= 6, let value = romanValue() {
      word.classes.insert(.roman)
      word.number = Double(value)
    }
    if folded.utf8.contains(where: { (0x30...0x39).contains($0) }), raw.count <= 24,
      RuleDesignation.isWeapon(folded, isHyphenated: raw.contains(0x2D))
    {
      word.classes = .weapon
    }
  }

  private func addNumber(_ word: inout RuleWord) {
    if let day = fullDate() {
      word.classes = .fullDate
      word.number = Double(day)
      return
    }
    let bytes = Array(folded.utf8)
    let digits = bytes.prefix { (0x30...0x39).contains($0) || $0 == 0x2E }
    guard !raw.contains(0x3A), let value = Double(String(decoding: digits, as: UTF8.self)) else {
      return
    }
    let ending = String(decoding: bytes[digits.count...], as: UTF8.self)
    word.number = value
    word.bound = value
    switch ending {
    case "":
      word.classes = raw.contains(0x2D) ? [] : .number
      let isPlain = raw.count == 4 && digits.count == 4 && !digits.contains(0x2E)
      if isPlain, (1000...2099).contains(value) { word.classes.insert(.yearNumber) }
    case "st", "nd", "rd", "th": word.classes = .ordinal
    case "s":
      if digits.count == 4, Int(value) % 10 == 0 { word.classes = .decade }
    case "mm", "мм": word.classes = .calibre
    case "k", "к":
      word.number = value * 1000
      word.bound = word.number
      word.classes = .number
    default: addInflected(ending, digits.count, &word)
    }
  }

  /// `93-тя`, `2022-го`, `1990-х`.
  private func addInflected(_ ending: String, _ digits: Int, _ word: inout RuleWord) {
    let isCyrillic = ending.unicodeScalars.allSatisfy { (0x430...0x45F).contains($0.value) }
    guard isCyrillic, ending.unicodeScalars.count <= 3, !Self.measures.contains(ending) else {
      return
    }
    let isDecade = digits == 4 && Int(word.number) % 10 == 0
    if isDecade, ["х", "ті", "і", "е", "ых", "их", "ми"].contains(ending) {
      word.classes = .decade
    } else {
      word.classes = .ordinal
    }
  }

  private static let measures: Set<String> = ["мм", "см", "км", "кг", "кв", "мб", "кт", "т", "г"]

  /// `2022-11-11`, `11.11.2022`, `11.11.22` as days since 1970.
  private func fullDate() -> Int? {
    guard raw.count >= 6, raw.count <= 10 else { return nil }
    for separator: UInt8 in [0x2D, 0x2E] {
      let parts = raw.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let values = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      guard values.count == 3 else { return nil }
      if separator == 0x2D, parts[0].count == 4 {
        return RuleCalendar.day(year: values[0], month: values[1], day: values[2])
      }
      guard separator == 0x2E, parts[1].count == 2, parts[2].count == 4 || parts[2].count == 2
      else { return nil }
      let year = parts[2].count == 4 ? values[2] : values[2] + (values[2] < 70 ? 2000 : 1900)
      return (1000...2099).contains(year)
        ? RuleCalendar.day(year: year, month: values[1], day: values[0]) : nil
    }
    return nil
  }

  /// The value of a capital Roman numeral from II to LXXXIX.
  private func romanValue() -> Int? {
    guard raw.count >= 2 else { return nil }
    var total = 0
    var last = 0
    for byte in raw.reversed() {
      let value: Int
      switch byte {
      case 0x49: value = 1
      case 0x56: value = 5
      case 0x58: value = 10
      case 0x4C: value = 50
      default: return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return (2..<90).contains(total) ? total : nil
  }
}
