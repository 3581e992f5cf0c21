/// Numbers and columns as reports print them.
enum ReportFormat {
  /// `value` rounded to `digits` decimals: 0.45678 as "0.4568". Finite values below 1e12 only.
  static func fixed(_ value: Double, digits: Int = 4) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (abs(value) * scale).rounded(.toNearestOrEven)
    guard scaled.isFinite, scaled < 1e18 else { return value.description }
    let number = Int(scaled)
    let unit = Int(scale)
    let fraction = String(number % unit)
    let sign = value < 0 && number > 0 ? "-" : ""
    guard digits > 0 else { return sign + String(number) }
    return sign + String(number / unit) + "."
      + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
  }

  /// `fixed` with a sign in front of positive numbers.
  static func signed(_ value: Double) -> String {
    let text = fixed(value)
    return value > 0 && text != fixed(0) ? "+" + text : text
  }

  /// Rows as columns: the first left-aligned, the others right-aligned, two spaces between.
  static func table(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }
}
