extension QuerySyntaxError: CustomStringConvertible {
  /// One line: the message, the column and the suggestion.
  public var description: String {
    "\(message) (column \(column))" + (suggestion.map { "; \($0)" } ?? "")
  }

  /// The message with its column, the query with carets below the offending stretch, and the
  /// suggestion, on lines of their own and without a final line break.
  public var rendered: String {
    var lines = ["\(message) (column \(column))"] + pointer
    if let suggestion { lines.append(suggestion) }
    return lines.joined(separator: "\n")
  }

  /// Two lines, indented by two spaces: the query (or the part around the place, if it is long)
  /// and the carets.
  ///
  /// Tabs are kept in both lines so that they line up whatever the tab stops are; other control
  /// characters show as a space.
  public var pointer: [String] {
    let scalars = Array(query.unicodeScalars)
    let start = min(range.scalars.lowerBound, scalars.count)
    let end = min(max(range.scalars.upperBound, start), scalars.count)
    let window = Self.window(of: scalars, around: start)
    var text = window.lowerBound > 0 ? "…" : ""
    var carets = window.lowerBound > 0 ? " " : ""
    for index in window {
      let scalar = scalars[index]
      let isInside = index >= start && index < end
      if scalar == "\t" {
        text.unicodeScalars.append(scalar)
        carets += isInside ? "^\t" : index < start ? "\t" : ""
        continue
      }
      let isControl = scalar.properties.generalCategory == .control
      text.unicodeScalars.append(isControl ? " " : scalar)
      let width = isControl ? 1 : DisplayWidth.of(scalar)
      if index < end { carets += String(repeating: isInside ? "^" : " ", count: width) }
    }
    if window.upperBound < scalars.count { text += "…" }
    if !carets.contains("^") { carets += "^" }
    return ["  " + text, "  " + carets]
  }

  /// At most 100 scalars, some 60 of them after the place.
  private static func window(of scalars: [Unicode.Scalar], around place: Int) -> Range<Int> {
    guard scalars.count > 100 else { return scalars.indices }
    let lower = max(0, min(place - 40, scalars.count - 100))
    return lower..<lower + 100
  }
}
