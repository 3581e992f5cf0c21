/// A position in the scalars of a query, and the words that start there.
struct QueryScanner {
  let source: String
  let scalars: [Unicode.Scalar]
  private let utf8: [UInt8]
  /// UTF-8 offset of every scalar, and of the end; empty if each takes one byte.
  private let utf8Offsets: [Int]
  /// The next scalar to read.
  var position = 0

  init(_ source: String) {
    self.source = source
    utf8 = Array(source.utf8)
    if utf8.allSatisfy({ $0 < 0x80 }) {
      scalars = utf8.map { Unicode.Scalar($0) }
      utf8Offsets = []
      return
    }
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
    SourceRange(scalars: scalars, utf8: utf8Range(scalars))
  }

  private func utf8Range(_ scalars: Range<Int>) -> Range<Int> {
    guard !utf8Offsets.isEmpty else { return scalars }
    return utf8Offsets[scalars.lowerBound]..<utf8Offsets[scalars.upperBound]
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: utf8[utf8Range(range)], as: UTF8.self)
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
