extension Int {
  /// The digits of a number ≥ 0, with zeros in front up to a width.
  package func zeroPadded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
