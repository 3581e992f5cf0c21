extension ResultRenderer {
  private static let columns = [
    "rank", "score", "passage", "document", "title", "source", "published", "file", "byteStart",
    "byteEnd", "line", "sha256", "places", "persons", "events", "text",
  ]

  /// RFC 4180, one hit a row.
  func csv(_ hits: [SearchHit]) -> String {
    let rows = hits.map { hit -> [String] in
      let passage = hit.passage
      let names = { (type: String) in
        passage.mentions.filter { $0.type.label == type }
          .compactMap { $0.entity?.name }.joined(separator: "; ")
      }
      return [
        String(hit.rank), String(hit.score), passage.id, passage.document,
        hit.document.title ?? "", hit.document.source ?? "", hit.document.published ?? "",
        paths.path(hit.document.file), String(passage.citation.bytes.lowerBound),
        String(passage.citation.bytes.upperBound), String(passage.citation.line),
        passage.citation.sha256, names("PLACE"), names("PERSON"),
        passage.events.map { "\($0.topic.label)/\($0.modality.label)" }.joined(separator: "; "),
        passage.text,
      ]
    }
    return Self.csv([Self.columns] + rows)
  }

  static func csv(_ rows: [[String]]) -> String {
    rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A list of quotations with their sources, to paste into notes; then the counts.
  func markdown(_ page: ResultPage) -> String {
    let parts = page.hits.map(quotation) + page.facets.map(markdown)
    return "# \(page.query.printable)\n\n" + parts.joined(separator: "\n")
  }

  func quotation(_ hit: SearchHit) -> String {
    let citation = hit.passage.citation
    let fields = [hit.document.title, hit.document.source, hit.document.published]
    return Self.quotation(hit.passage.text)
      + "\n>\n> — \(fields.compactMap { $0 }.joined(separator: ", ").printable)"
      + " (`\(paths.path(hit.document.file).printable)`, line \(citation.line), bytes "
      + "\(citation.bytes.lowerBound)–\(citation.bytes.upperBound), "
      + "SHA-256 `\(citation.sha256)`)\n"
  }

  /// A text as a quotation of Markdown.
  static func quotation(_ text: String) -> String {
    text.printable(keeping: ["\n", "\t"]).split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \($0)" }.joined(separator: "\n")
  }

  /// Quotes a field, and disarms what a spreadsheet would run as a formula.
  static func quoted(_ field: String) -> String {
    let isFormula = field.first.map { "=+-@\t\r".contains($0) } ?? false && !isNegative(field)
    let safe = isFormula ? "'" + field : field
    guard safe.contains(where: { ",\"\n\r\r\n".contains($0) }) else { return safe }
    var escaped = ""
    for character in safe { escaped += character == "\"" ? "\"\"" : String(character) }
    return "\"" + escaped + "\""
  }

  private static func isNegative(_ field: String) -> Bool {
    field.hasPrefix("-") && field.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
  }
}
