/// Leads from bytes of a document's text back to bytes of its original.
///
/// A list of runs. In a run, units of `textUnit` bytes of text stand for units of `originalUnit`
/// bytes of the original, one after the other: (1, 1) copies, (2, 1) decodes Cyrillic from
/// Windows-1251, (2, 6) is the entity `&nbsp;`, (1, 0) was inserted. A plain UTF-8 file is one run.
public struct OffsetMap: Sendable {
  struct Run: Sendable, Equatable {
    var text: UInt32
    var original: UInt32
    var textUnit: UInt32
    var originalUnit: UInt32
  }

  /// Where lines and columns are looked up.
  enum Lines: Sendable {
    case file(SourceLines)
    /// Start in the text and line in the file of each record.
    case records([(text: Int, line: Int)])
  }

  let runs: [Run]
  let textCount: Int
  let lines: Lines

  /// The original bytes of a stretch of text.
  ///
  /// In a record file: the same bytes, counted from the start of the record that holds them; a
  /// range that leaves its record is cut at the record's end.
  /// - Parameter textRange: bytes of the text; clamped to it.
  public func original(_ textRange: Range<Int>) -> Range<Int> {
    let range = textRange.clamped(to: 0..<textCount)
    if case .records(let records) = lines {
      return within(records, range)
    }
    guard !runs.isEmpty else { return 0..<0 }
    let start = place(range.lowerBound).lowerBound
    guard !range.isEmpty else { return start..<start }
    let end = place(range.upperBound - 1).upperBound
    return start..<max(start, end)
  }

  /// Whether the text stands for one stretch of the original, a byte for a byte. The bytes may differ:
  /// a line end of HTML becomes a space.
  var isOneStretch: Bool {
    runs.count <= 1 && runs.allSatisfy { $0.textUnit == 1 && $0.originalUnit == 1 }
  }

  /// Line and column, both from 1, of a byte of the original; columns count Unicode scalars.
  ///
  /// In a record file: the line on which the record starts that holds this byte of the *text*, and
  /// column 1, since a record's text has no place of its own in the file.
  public func lineAndColumn(ofOriginal byte: Int) -> (line: Int, column: Int) {
    switch lines {
    case .file(let source): source.lineAndColumn(of: byte)
    case .records(let records):
      (records.isEmpty ? 1 : records[Self.last(records.count) { records[$0].text <= byte }].line, 1)
    }
  }

  /// The index of the run that holds a byte of the text.
  func run(at byte: Int) -> Int { Self.last(runs.count) { Int(runs[$0].text) <= byte } }

  /// The original bytes of the unit that holds a byte of the text.
  private func place(_ byte: Int) -> Range<Int> {
    let run = runs[run(at: byte)]
    let unit = (byte - Int(run.text)) / Int(run.textUnit)
    let start = Int(run.original) + unit * Int(run.originalUnit)
    return start..<start + Int(run.originalUnit)
  }

  private func within(_ records: [(text: Int, line: Int)], _ range: Range<Int>) -> Range<Int> {
    guard !records.isEmpty else { return range }
    let record = Self.last(records.count) { records[$0].text <= range.lowerBound }
    let start = records[record].text
    // Two line feeds stand between joined records.
    let end = record + 1 < records.count ? records[record + 1].text - 2 : textCount
    let cut = range.clamped(to: start..<max(start, end))
    return cut.lowerBound - start..<cut.upperBound - start
  }

  /// The last index that satisfies a predicate which holds for index 0 and never after a failure.
  private static func last(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
