extension IndexStatistics {
  /// One JSON object and a line end.
  public func json() throws -> String { try ResultRenderer.json(self) + "\n" }

  /// A two-column table.
  public var table: String {
    var rows = [
      ("index", path), ("uuid", uuid), ("revision", String(revision)),
      ("schema", String(schema)), ("documents", String(units)), ("passages", String(passages)),
      ("size", "\(Double(bytes / 10_000) / 100) MB"),
      ("mean passage", "\((averagePassageLength * 10).rounded() / 10) posted words"),
      ("passages cut", passageMode), ("tagged", isTagged ? "yes" : "no"),
      ("entities", String(entities)),
    ]
    if let tagging {
      rows += [("tagger", tagging.tagger), ("gazetteer", tagging.gazetteer)]
      rows += tagging.lists.map { ("list", $0) }
    }
    for (name, counts) in [
      ("event", events), ("entity", entityClasses), ("language", languages),
    ] {
      rows += counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { ("\(name) \($0.key)", "\($0.value) passages") }
    }
    let width = (rows.map(\.0.count).max() ?? 0) + 2
    return rows.map { $0.0 + String(repeating: " ", count: width - $0.0.count) + $0.1 + "\n" }
      .joined()
  }
}
