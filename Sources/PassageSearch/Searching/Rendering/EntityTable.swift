/// Writes lists of entities. Gives strings; printing is the caller's.
extension ResultRenderer {
  public enum EntityFormat: String, Sendable, CaseIterable { case text, json, jsonl, csv }

  public func render(_ list: EntityList, as format: EntityFormat) throws -> String {
    switch format {
    case .text: text(list)
    case .json: try Self.json(EntityListJSON(list)) + "\n"
    case .jsonl: try list.rows.map { try Self.json(EntityRowJSON($0)) + "\n" }.joined()
    case .csv: csv(list)
    }
  }

  private static let mostSpellings = 6
  private static let mostCandidates = 4

  private func text(_ list: EntityList) -> String {
    let counts = list.rows.map { [$0.mentions, $0.passages, $0.documents].map(String.init) }
    let titles = ["mentions", "passages", "documents"]
    let widths = titles.indices.map { column in
      max(titles[column].count, counts.map { $0[column].count }.max() ?? 0)
    }
    let line = { (cells: [String]) in
      zip(cells, widths).map { cell, width in
        String(repeating: " ", count: width - cell.count) + cell
      }.joined(separator: "  ") + "  "
    }
    var lines = list.rows.isEmpty ? [] : [style.dim(line(titles) + "entity")]
    let margin = String(repeating: " ", count: line(titles).count)
    for (row, cells) in zip(list.rows, counts) {
      lines.append(line(cells) + style.bold(row.name.printable) + label(row))
      lines += details(row).map { margin + style.dim($0.printable) }
    }
    let footer = footer(list).map { style.dim($0.printable) }
    return (lines + (lines.isEmpty ? [] : [""]) + footer).joined(separator: "\n") + "\n"
  }

  private func label(_ row: EntityRow) -> String {
    let what = row.id ?? (row.status == .new ? "not in the gazetteer" : "open")
    return "  " + row.type.label + style.dim("  " + what.printable)
  }

  private func details(_ row: EntityRow) -> [String] {
    var lines: [String] = []
    if row.spellings.contains(where: { $0.text != row.name }) {
      let shown = row.spellings.prefix(Self.mostSpellings).map { "\($0.text) \($0.mentions)" }
      lines.append("spelt " + shown.joined(separator: " · ") + more(row.spellings, shown.count))
    }
    if row.open > 0 {
      let shown = row.candidates.prefix(Self.mostCandidates).map {
        "\($0.entity.name) (\($0.entity.id))"
      }
      let count = row.status == .open ? "may mean" : "\(row.open) more may mean it, or"
      lines.append(
        "\(count) " + shown.joined(separator: ", ") + more(row.candidates, shown.count))
    }
    return lines
  }

  private func more(_ all: [some Any], _ shown: Int) -> String {
    all.count > shown ? " and \(all.count - shown) more" : ""
  }

  private func footer(_ list: EntityList) -> [String] {
    var lines = list.companions.map { companion -> String in
      if companion.passages == 0 {
        let guess = companion.suggestion.map { "; did you mean “\($0)”?" } ?? ""
        return "no passage names “\(companion.name)”\(guess)"
      }
      let known = companion.entities.prefix(Self.mostCandidates)
        .map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
      let meaning = known.isEmpty ? "as it is spelt" : known
      return "with \(companion.name): \(meaning)\(more(companion.entities, Self.mostCandidates)), "
        + count(companion.passages, "passage")
    }
    lines += list.notices.map { "note: \($0)" }
    let milliseconds = (Double(list.microseconds) / 100).rounded() / 10
    let shown = list.rows.count < list.total ? " (\(list.rows.count) shown)" : ""
    lines.append(
      "\(list.total) \(list.total == 1 ? "entity" : "entities")\(shown) in "
        + "\(count(list.passages, "passage")) of \(count(list.documents, "document")), "
        + "\(milliseconds) ms")
    return lines
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// RFC 4180, one entity a row.
  private func csv(_ list: EntityList) -> String {
    let columns = [
      "entity", "name", "type", "status", "mentions", "passages", "documents", "open",
      "candidates", "spellings",
    ]
    let rows = list.rows.map { row in
      [
        row.id ?? "", row.name, row.type.label, row.status.rawValue, String(row.mentions),
        String(row.passages), String(row.documents), String(row.open),
        row.candidates.map(\.entity.id).joined(separator: "; "),
        row.spellings.map { "\($0.text) (\($0.mentions))" }.joined(separator: "; "),
      ]
    }
    return ([columns] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }
      .joined()
  }
}
