/// Reads RFC 4180, as strictly as a spreadsheet would not.
enum CSVText {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        field.append(scalar)
        scalars.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(String(field))
        field = String.UnicodeScalarView()
      case ("\r", false) where scalars.first == "\n": break
      case ("\n", false):
        rows.append(row + [String(field)])
        row = []
        field = String.UnicodeScalarView()
      default: field.append(scalar)
      }
    }
    return rows
  }
}
