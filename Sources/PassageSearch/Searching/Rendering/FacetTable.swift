extension ResultRenderer {
  /// A page's counts alone, for whoever asked for nothing else. ``ResultFormat/trec`` has no place for
  /// them.
  public func renderFacets(_ page: ResultPage, as format: ResultFormat) throws -> String {
    switch format {
    case .csv: Self.csv([["facet", "value", "name", "passages"]] + page.facets.flatMap(rows))
    case .jsonl: try page.facets.map { try Self.json(FacetJSON($0)) + "\n" }.joined()
    case .text, .json, .trec, .markdown: try render(page, as: format)
    }
  }

  private func rows(_ facet: Facet) -> [[String]] {
    facet.values.map { [facet.name.rawValue, $0.value, $0.name, String($0.count)] }
  }

  /// A table with a heading.
  func markdown(_ facet: Facet) -> String {
    let rows = facet.values.map { value in
      "| \(Self.cell(value.value)) | \(Self.cell(value.name)) | \(value.count) |\n"
    }
    return "## \(facet.name.rawValue)\n\n| value | name | passages |\n|---|---|---:|\n"
      + rows.joined()
  }

  private static func cell(_ text: String) -> String {
    text.printable.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
