/// Limits of a term, which libxapian's tables have.
package enum TermLimits {
  /// Longest term in bytes, with every NUL byte counted twice, as it is stored.
  package static let longestTerm = 245

  /// - Returns: why a string cannot be a term; nil if it can.
  package static func problem(with term: String) -> String? {
    // Most terms are so short that zero bytes cannot matter.
    let count = term.utf8.count
    if count > 0, count * 2 <= longestTerm { return nil }
    let length = storedLength(term.utf8)
    if length == 0 { return "a term cannot be empty" }
    if length > longestTerm {
      return "a term of \(length) bytes is longer than \(longestTerm): \(term.prefix(40))…"
    }
    return nil
  }

  static func storedLength(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 == 0 ? 2 : 1) }
  }
}
