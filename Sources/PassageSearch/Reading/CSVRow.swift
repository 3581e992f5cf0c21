import SwiftCSV

/// The fields of one row, by SwiftCSV.
///
/// SwiftCSV takes a bare carriage return for the end of a row and counts in grapheme clusters, so the
/// number of fields is checked against the separators that were counted in bytes.
enum CSVRow {
  /// - Parameters:
  ///   - text: one row without its line end, well-formed UTF-8.
  ///   - separators: the separators outside quotes.
  static func fields(
    _ text: ArraySlice<UInt8>, delimiter: UInt8, separators: Int
  ) throws(CSVFault) -> [String] {
    let character = Character(Unicode.Scalar(delimiter))
    let rows: [[String]]
    do {
      // Behind a short header, which SwiftCSV would read twice, and before a last field that is
      // never empty, since it leaves out an empty one.
      rows = try CSV<Enumerated>(
        string: "|\n" + String(utf8: text) + String(character) + "|",
        delimiter: .character(character), loadColumns: false
      ).rows
    } catch {
      throw CSVFault(problem: "a quotation mark inside a field; double it and quote the field")
    }
    guard rows.count == 1, var fields = rows.first, fields.count == separators + 2 else {
      throw CSVFault(problem: "a line break outside quotation marks; quote the field")
    }
    fields.removeLast()
    return fields
  }
}

struct CSVFault: Error {
  /// What was found, and what to do: the end of a sentence.
  var problem: String
}
