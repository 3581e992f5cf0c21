/// UTF-8 of the data files and of folded words. The lexicon is read byte by byte, since splitting
/// and hashing strings takes most of the time that a short-lived process has.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension StaticString {
  /// Lives as long as the process does.
  var bytes: Bytes { Bytes(start: utf8Start, count: utf8CodeUnitCount) }
}

extension Bytes {
  var string: String { String(decoding: self, as: UTF8.self) }

  func dropping(_ count: Int) -> Bytes { Bytes(rebasing: dropFirst(count)) }
  func droppingLast(_ count: Int) -> Bytes { Bytes(rebasing: dropLast(count)) }

  func ends(in suffix: StaticString) -> Bool {
    let wanted = suffix.utf8CodeUnitCount
    guard count >= wanted else { return false }
    for index in 0..<wanted where self[count - wanted + index] != suffix.utf8Start[index] {
      return false
    }
    return true
  }

  func equals(_ other: Bytes) -> Bool { count == other.count && begins(with: other) }

  func begins(with prefix: Bytes) -> Bool {
    guard count >= prefix.count else { return false }
    for index in 0..<prefix.count where self[index] != prefix[index] { return false }
    return true
  }

  /// Calls `body` with the pieces between separators; empty ones are left out.
  func forEachPiece(at separator: Character, _ body: (Bytes) -> Void) {
    guard let separator = separator.asciiValue else { return }
    var start = 0
    for index in 0...count where index == count || self[index] == separator {
      if index > start { body(Bytes(rebasing: self[start..<index])) }
      start = index + 1
    }
  }

  /// What stands before and after the first occurrence of a byte.
  func cut(at separator: Character) -> (before: Bytes, after: Bytes)? {
    guard let separator = separator.asciiValue, let index = firstIndex(of: separator) else {
      return nil
    }
    return (Bytes(rebasing: self[..<index]), dropping(index + 1))
  }

  /// Without spaces at either end.
  var trimmed: Bytes {
    var range = 0..<count
    while let first = range.first, self[first] == 0x20 { range = range.dropFirst() }
    while let last = range.last, self[last] == 0x20 { range = range.dropLast() }
    return Bytes(rebasing: self[range])
  }
}
