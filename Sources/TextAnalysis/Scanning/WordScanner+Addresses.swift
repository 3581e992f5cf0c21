/// URLs, bare hosts and e-mail addresses: one token each.
extension WordScanner {
  /// Called at a `.` or `:` that no other rule took.
  func takesAddress(_ word: inout Progress) -> Bool {
    guard word.isASCII else { return false }
    if let end = urlEnd(word) {
      word.kind = .url
      return finishAddress(&word, end)
    }
    return takesAt(&word)
  }

  /// Called at an `@` after a letter or digit, or at a dot before it.
  func takesAt(_ word: inout Progress) -> Bool {
    guard word.isASCII, let end = emailEnd(word.start) else { return false }
    word.kind = .email
    return finishAddress(&word, end)
  }

  private func finishAddress(_ word: inout Progress, _ end: Int) -> Bool {
    for i in word.end..<end where view.bytes[i] >= 0x80 { word.isASCII = false }
    word.isAddress = true
    word.end = end
    return false
  }

  private func urlEnd(_ word: Progress) -> Int? {
    if view.byte(word.end) == 0x3A {
      let isScheme = Self.schemes.contains { spells($0, word.start, word.end) }
      guard isScheme, view.byte(word.end + 1) == 0x2F, view.byte(word.end + 2) == 0x2F,
        view.kind(word.end + 3).isAlphanumeric
      else { return nil }
      return pathEnd(word.end + 3)
    }
    if spells("www", word.start, word.end) { return pathEnd(word.end + 1) }
    guard let end = hostEnd(word.start) else { return nil }
    return view.byte(end) == 0x2F ? pathEnd(end) : end
  }

  /// The end of `label.label.tld` with a known top level in lower case; a last label that is none may
  /// be the next sentence.
  private func hostEnd(_ start: Int) -> Int? {
    let limit = min(view.limit, start + Self.longestAddress)
    var labels = (start..<start, start..<start)
    var i = start
    while true {
      let label = i
      while i < limit, isHostByte(view.bytes[i]) { i += 1 }
      labels = (labels.1, label..<i)
      guard view.byte(i) == 0x2E, isHostByte(view.byte(i + 1)), i < limit else { break }
      i += 1
    }
    guard view.byte(i) != 0x40, !view.kind(i).isAlphanumeric else { return nil }
    if isTopLevel(labels.1) { return labels.1.lowerBound > start ? labels.1.upperBound : nil }
    return isTopLevel(labels.0) && labels.0.lowerBound > start ? labels.0.upperBound : nil
  }

  private func emailEnd(_ start: Int) -> Int? {
    let limit = min(view.limit, start + Self.longestAddress)
    var i = start
    while i < limit,
      isLocalByte(view.bytes[i])
    {
      i += 1
    }
    guard i > start, view.byte(i) == 0x40 else { return nil }
    let domain = i + 1
    var end = domain
    var dots = 0
    i = domain
    while i < limit, isHostByte(view.bytes[i]) || view.bytes[i] == 0x2E {
      if view.bytes[i] == 0x2E {
        guard i > domain, isHostByte(view.byte(i + 1)) else { break }
        dots += 1
      }
      i += 1
      end = i
    }
    return dots > 0 ? end : nil
  }

  /// The end of what follows a host: up to a space, a quotation mark or a bracket, without the
  /// punctuation that ends the sentence.
  private func pathEnd(_ start: Int) -> Int {
    var i = start
    var open = 0
    while i < view.limit {
      let scalar = view.scalar(i)
      if scalar.length > 1, !view.kind(of: scalar.value).isAlphanumeric { break }
      if scalar.value <= 0x20 || [0x22, 0x3C, 0x3E, 0x5D, 0x7D].contains(scalar.value) { break }
      if scalar.value == 0x28 { open += 1 }
      if scalar.value == 0x29 {
        if open == 0 { break }
        open -= 1
      }
      i += scalar.length
    }
    while i > start {
      let last = view.bytes[i - 1]
      let isFinal = [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27, 0x2A, 0x5F].contains(last)
      guard isFinal else { break }
      i -= 1
    }
    return i
  }

  @inline(__always)
  private func isHostByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && (view.classes[Int(byte)].isAlphanumeric || byte == 0x2D)
  }

  private func spells(_ word: StaticString, _ start: Int, _ end: Int) -> Bool {
    guard end - start == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      (0..<letters.count).allSatisfy { view.bytes[start + $0] | 0x20 == letters[$0] }
    }
  }

  @inline(__always)
  private func isLocalByte(_ byte: UInt8) -> Bool {
    isHostByte(byte) || byte == 0x2E || byte == 0x5F || byte == 0x25 || byte == 0x2B
  }

  private func isTopLevel(_ label: Range<Int>) -> Bool {
    guard (2...5).contains(label.count) else { return false }
    return Self.topLevels.contains { level in
      level.utf8CodeUnitCount == label.count
        && level.withUTF8Buffer { $0.elementsEqual(view.bytes[label]) }
    }
  }

  /// Bytes of a bare host or an e-mail address that are looked at; real ones are shorter.
  private static let longestAddress = 128

  private static let schemes: [StaticString] = ["http", "https", "ftp"]

  /// Top levels that reports cite and that are no common words.
  private static let topLevels: [StaticString] = [
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "news", "media", "ua", "ru", "uk",
    "eu",
    "de", "fr", "pl", "by", "su", "io", "tv", "me", "co", "ch", "il", "ge", "lt", "lv", "ee",
  ]
}
