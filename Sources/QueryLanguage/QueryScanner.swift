/// A position in the scalars of a query, and the words that start there.
struct QueryScanner {
  let source: String
  let scalars: [Unicode.Scalar]
  /// UTF-8 offset of every scalar, and of the end.
  private let utf8Offsets: [Int]
  /// The next scalar to read.
  var position = 0

  init(_ source: String) {
    self.source = source
    scalars = Array(source.unicodeScalars)
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    utf8Offsets = offsets
  }

  var current: Unicode.Scalar? { scalar(at: position) }

  func scalar(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  func range(_ scalars: Range<Int>) -> SourceRange {
    SourceRange(
      scalars: scalars,
      utf8: utf8Offsets[scalars.lowerBound]..<utf8Offsets[scalars.upperBound])
  }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  mutating func skipSpace() {
    while let scalar = current, ScalarClass.isSpace(scalar) { position += 1 }
  }

  /// The bare word that starts at `start`: everything up to space, bracket or quotation mark.
  func bareWord(at start: Int) -> Range<Int> {
    var end = start
    while let scalar = scalar(at: end), !ScalarClass.endsWord(scalar) { end += 1 }
    return start..<end
  }

  func hasLetterOrDigit(_ range: Range<Int>) -> Bool {
    scalars[range].contains(where: ScalarClass.isLetterOrDigit)
  }

  func error(
    _ message: String, at scalars: Range<Int>, suggestion: String? = nil
  ) -> QuerySyntaxError {
    QuerySyntaxError(
      message: message, range: range(scalars), suggestion: suggestion, query: source)
  }
}
