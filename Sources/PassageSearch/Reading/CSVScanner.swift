/// Follows the quotation marks of a CSV row (RFC 4180) byte by byte, to know where the row ends.
struct CSVScanner {
  private enum State { case fieldStart, bare, quoted, afterQuote }

  private let delimiter: UInt8
  private var state = State.fieldStart
  /// Separators outside quotation marks.
  private(set) var separators = 0
  /// Whether a quotation mark stands inside a field that does not start with one.
  private(set) var hasStrayQuote = false

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Whether the row goes on after the line end, which is inside quotation marks.
  var isOpen: Bool { state == .quoted }

  /// Takes a line, or the next line of an open row.
  mutating func scan(_ line: some Sequence<UInt8>) {
    for byte in line {
      switch (state, byte) {
      case (.quoted, UInt8(ascii: "\"")): state = .afterQuote
      case (.quoted, _): break
      case (_, delimiter):
        separators += 1
        state = .fieldStart
      case (.fieldStart, UInt8(ascii: "\"")), (.afterQuote, UInt8(ascii: "\"")): state = .quoted
      case (.bare, UInt8(ascii: "\"")): hasStrayQuote = true
      case (.fieldStart, _) where byte.isASCIISpace, (.afterQuote, _) where byte.isASCIISpace: break
      default: state = .bare
      }
    }
  }

  /// The separator of a header row: the one of `,` `;` tab and `|` that it holds most often.
  static func delimiter(ofHeader line: some Collection<UInt8>) -> UInt8 {
    let counts = [",", ";", "\t", "|"].map { (mark: Unicode.Scalar) -> (UInt8, Int) in
      var scanner = CSVScanner(delimiter: UInt8(ascii: mark))
      scanner.scan(line)
      return (UInt8(ascii: mark), scanner.separators)
    }
    return counts.reduce(counts[0]) { $1.1 > $0.1 ? $1 : $0 }.0
  }
}
