/// A record as its file gives it, before records of one document are joined.
struct Record {
  /// Line of the file, from 1, on which it starts.
  var line: Int
  var mapping: FieldMapping
  /// Decoded UTF-8 with something in it besides white space.
  var text: [UInt8]
  /// The record as it stands in the file, without the line end.
  var raw: [UInt8]

  /// - Parameter values: every field but `text`.
  init(
    line: Int, values: [(name: String, value: String)], text: [UInt8], raw: [UInt8]
  ) throws(Reject) {
    guard !text.allSatisfy(\.isASCIISpace) else {
      throw Reject(
        .emptyText, line: line, "The record on line \(line) has an empty text; leave it out.")
    }
    guard !text.contains(0) else {
      throw Reject(
        .nulByte, line: line,
        "The text of the record on line \(line) holds a NUL character; remove it.")
    }
    self.line = line
    self.text = text
    self.raw = raw
    mapping = FieldMapping(values)
  }
}

/// A file of records, read one after the other.
protocol RecordSource: AnyObject {
  /// The next record; `nil` at the end.
  /// - Throws: a reject. Reading goes on after it unless it is a ``RecordFailure/fatal(_:)``.
  func next() throws(RecordFailure) -> Record?
}

enum RecordFailure: Error {
  /// This record cannot be taken in; the next may.
  case record(Reject)
  /// Nothing after this point can be read.
  case fatal(Reject)
}
