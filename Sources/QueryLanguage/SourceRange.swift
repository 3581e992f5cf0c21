/// Where a piece of a query stands in the text that was parsed, counted two ways.
///
/// Both ranges are half-open and start at 0. A position that people see (a column) is
/// `scalars.lowerBound + 1`.
public struct SourceRange: Hashable, Sendable {
  /// Offsets in Unicode scalars.
  public var scalars: Range<Int>
  /// Offsets in UTF-8 bytes of the same stretch.
  public var utf8: Range<Int>

  public init(scalars: Range<Int>, utf8: Range<Int>) {
    self.scalars = scalars
    self.utf8 = utf8
  }

  /// The range of a node that was built by a program, or whose range was removed.
  public static let none = SourceRange(scalars: 0..<0, utf8: 0..<0)

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(
      scalars: min(
        scalars.lowerBound, other.scalars.lowerBound)..<max(
          scalars.upperBound, other.scalars.upperBound),
      utf8: min(
        utf8.lowerBound, other.utf8.lowerBound)..<max(utf8.upperBound, other.utf8.upperBound))
  }
}
