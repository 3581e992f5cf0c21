/// Records of a CSV file: a header row that names the columns, then one record per row. The
/// separator is found from the header; rows may run over several lines inside quotation marks.
final class CSVSource: RecordSource {
  private struct Row {
    var line: Int
    var bytes: [UInt8]
    var separators: Int
    var hasStrayQuote: Bool
  }

  private let input: BufferedInput
  private let options: ReadingOptions
  /// Whether bytes of the input are bytes of the file.
  private let knowsBytes: Bool
  private var delimiter: UInt8?
  private var columns: [String] = []

  init(_ input: BufferedInput, options: ReadingOptions, knowsBytes: Bool = true) {
    self.input = input
    self.options = options
    self.knowsBytes = knowsBytes
  }

  func next() throws(RecordFailure) -> Record? {
    if delimiter == nil, try !readHeader() { return nil }
    while let row = try nextRow() {
      do throws(Reject) {
        if let record = try record(row) { return record }
      } catch {
        throw .record(error)
      }
    }
    return nil
  }

  private func readHeader() throws(RecordFailure) -> Bool {
    guard let row = try nextRow() else { return false }
    do throws(Reject) {
      columns = try fields(row).map { name in
        let lower = name.trimmed.lowercased()
        return Self.known.contains(lower) ? lower : name.trimmed
      }
      for name in Self.known where columns.count(where: { $0 == name }) > 1 {
        throw Reject(
          .badCSV, line: row.line, "Two columns are named \(name); keep one of them.")
      }
      guard columns.contains("text") else {
        let found = columns.joined(separator: ", ").prefix(120)
        throw Reject(
          .missingText, line: row.line,
          "No column is named text (found: \(found)); name the columns in the first row.")
      }
      return true
    } catch {
      throw .fatal(error)
    }
  }

  private static let known = [
    "id", "title", "text", "published", "collected", "source", "url", "lang", "author", "document",
  ]

  /// The next row that is not blank.
  private func nextRow() throws(RecordFailure) -> Row? {
    var row: Row?
    var scanner = CSVScanner(delimiter: delimiter ?? UInt8(ascii: ","))
    while let range = try nextLine(openRow: row?.line) {
      var line = input.buffer[range]
      if row == nil {
        guard line.contains(where: { !$0.isASCIISpace }) else { continue }
        if delimiter == nil {
          delimiter = CSVScanner.delimiter(ofHeader: line)
          scanner = CSVScanner(delimiter: delimiter ?? UInt8(ascii: ","))
        }
        row = Row(line: input.line, bytes: [], separators: 0, hasStrayQuote: false)
      } else {
        row?.bytes.append(0x0A)
      }
      scanner.scan(line)
      if !scanner.isOpen, line.last == 0x0D { line.removeLast() }
      row?.bytes.append(contentsOf: line)
      if let size = row?.bytes.count, size > options.maximumRecordBytes {
        throw .fatal(unclosed(row?.line ?? input.line))
      }
      if !scanner.isOpen { break }
    }
    if scanner.isOpen { throw .fatal(unclosed(row?.line ?? input.line)) }
    row?.separators = scanner.separators
    row?.hasStrayQuote = scanner.hasStrayQuote
    return row
  }

  private func nextLine(openRow: Int?) throws(RecordFailure) -> Range<Int>? {
    let line: BufferedInput.Line
    do throws(Reject) {
      line = try input.nextLine(limit: options.maximumRecordBytes)
    } catch {
      throw .fatal(error)
    }
    switch line {
    case .bytes(let range): return range
    case .end: return nil
    case .tooLong:
      let reject = Reject(
        .tooLarge, line: input.line, byte: knowsBytes ? input.lineStart : nil,
        "Line \(input.line) is longer than \(options.maximumRecordBytes) bytes; split it.")
      throw openRow == nil ? .record(reject) : .fatal(reject)
    }
  }

  private func unclosed(_ line: Int) -> Reject {
    Reject(
      .badCSV, line: line,
      "A quotation mark in the row on line \(line) is never closed; close it. "
        + "Nothing after it was read.")
  }

  private func fields(_ row: Row) throws(Reject) -> [String] {
    if let fault = UTF8Check.firstFault(in: row.bytes) {
      throw Reject(
        .notUTF8, line: row.line,
        "Byte \(fault) of the row on line \(row.line) is not UTF-8; save the file as UTF-8 or name "
          + "its encoding.")
    }
    do throws(CSVFault) {
      guard !row.hasStrayQuote else {
        throw CSVFault(problem: "a quotation mark inside a field; double it and quote the field")
      }
      return try CSVRow.fields(
        row.bytes[...], delimiter: delimiter ?? UInt8(ascii: ","), separators: row.separators)
    } catch {
      throw Reject(.badCSV, line: row.line, "The row on line \(row.line) has \(error.problem).")
    }
  }

  /// The record of a row; `nil` if all its fields are empty.
  private func record(_ row: Row) throws(Reject) -> Record? {
    let fields = try fields(row)
    if fields.allSatisfy({ $0.trimmed.isEmpty }) { return nil }
    guard fields.count == columns.count else {
      throw Reject(
        .badCSV, line: row.line,
        "The row on line \(row.line) has \(fields.count) fields where the header has "
          + "\(columns.count); quote fields that hold the separator.")
    }
    var text: [UInt8] = []
    var values: [(name: String, value: String)] = []
    for (name, value) in zip(columns, fields) {
      if name == "text" { text = Array(value.utf8) } else { values.append((name, value)) }
    }
    return try Record(line: row.line, values: values, text: text, raw: row.bytes)
  }
}
