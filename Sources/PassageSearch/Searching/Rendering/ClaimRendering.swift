import EventTagging

/// Writes tables of claims. Gives strings; printing is the caller's.
extension ResultRenderer {
  public enum ClaimFormat: String, Sendable, CaseIterable { case text, json, jsonl, csv, markdown }

  public func render(_ table: ClaimTable, as format: ClaimFormat) throws -> String {
    switch format {
    case .text: text(table)
    case .markdown: markdown(table)
    case .json: try Self.json(ClaimTableJSON(table, paths: paths)) + "\n"
    case .jsonl:
      try ClaimRowJSON.rows(of: table, paths: paths).map { try Self.json($0) + "\n" }.joined()
    case .csv: csv(table)
    }
  }

  // MARK: Text

  private static let claimWidth = 92

  private func text(_ table: ClaimTable) -> String {
    var blocks = table.subjects.map(text)
    blocks.append(notes(table).map { style.dim($0.printable) }.joined(separator: "\n"))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func text(_ subject: ClaimSubject) -> String {
    let count = Self.count(subject.claims, "claim")
    var lines = [style.bold(Self.title(of: subject).printable) + style.dim("  " + count)]
    for side in subject.sides {
      lines.append("")
      let indent = side.side == nil ? "" : "  "
      if let country = side.side { lines.append("  " + style.bold(country.name.printable)) }
      for speaker in side.speakers {
        lines.append("  " + indent + style.bold(speaker.name.printable))
        for claim in speaker.claims { lines += self.lines(claim, indent: "    " + indent) }
      }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(_ claim: ReportedClaim, indent: String) -> [String] {
    var head = Self.stance(of: claim)
    if let date = claim.document.published { head += "  " + String(date.prefix(10)) }
    let body = Self.wrapped(claim.sentence.printable, width: Self.claimWidth - indent.count - 2)
    let place = Self.wrapped(place(of: claim), width: Self.claimWidth - indent.count - 2)
    return [indent + head.printable] + body.map { indent + "  " + $0 }
      + (place + ["sha256 " + claim.passage.citation.sha256])
      .map { indent + "  " + style.dim($0.printable) }
  }

  /// Source, file, line and bytes.
  private func place(of claim: ReportedClaim) -> String {
    let citation = claim.passage.citation
    let file =
      "\(paths.path(claim.document.file)):\(citation.line) bytes "
      + "\(citation.bytes.lowerBound)–\(citation.bytes.upperBound)"
    return [claim.document.source, file].compactMap { $0 }.joined(separator: " · ")
  }

  private func notes(_ table: ClaimTable) -> [String] {
    var notes = [Self.count(table.claims, "claim")]
    if table.isCut { notes.append("there are more: raise --limit") }
    if table.otherTopics > 0 {
      notes.append(
        "\(Self.count(table.otherTopics, "claim")) about other things left out: name them with "
          + "--topic, or leave the topic out of the query")
    }
    return notes
  }

  // MARK: Markdown

  private func markdown(_ table: ClaimTable) -> String {
    var lines = ["# " + table.query.printable]
    for subject in table.subjects {
      lines += ["", "## " + Self.title(of: subject).printable]
      for side in subject.sides {
        for speaker in side.speakers {
          let country = side.side.map { " (\($0.name))" } ?? ""
          lines += ["", "**\(speaker.name.printable)**\(country.printable)", ""]
          lines += speaker.claims.map(markdown)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ claim: ReportedClaim) -> String {
    let fields = [claim.document.title, claim.document.source, claim.document.published]
    let citation = claim.passage.citation
    let sentence = claim.sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "- *\(Self.stance(of: claim))*: “\(sentence.printable)” — "
      + fields.compactMap { $0 }.joined(separator: ", ").printable
      + " (`\(paths.path(claim.document.file))`, line \(citation.line), bytes "
      + "\(citation.bytes.lowerBound)–\(citation.bytes.upperBound), SHA-256 `\(citation.sha256)`)"
  }

  // MARK: CSV

  private func csv(_ table: ClaimTable) -> String {
    let names = [
      "topic", "place", "side", "speaker", "entity", "stance", "modality", "published",
      "sentence", "title", "source", "passage", "file", "line", "byteStart", "byteEnd", "sha256",
    ]
    let rows = ClaimRowJSON.rows(of: table, paths: paths).map { row in
      [
        row.topic ?? "", row.place ?? "", row.side ?? "", row.speaker, row.entity ?? "",
        row.stance, row.modality ?? "", row.published.value ?? "", row.sentence,
        row.title.value ?? "", row.source.value ?? "", row.passage, row.citation.file,
        String(row.citation.line), String(row.citation.byteStart), String(row.citation.byteEnd),
        row.citation.sha256,
      ]
    }
    return ([names] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  // MARK: Words

  private static func title(of subject: ClaimSubject) -> String {
    let names = [subject.topic?.label, subject.place?.name].compactMap { $0 }
    return names.isEmpty ? "no event named" : names.joined(separator: " · ")
  }

  /// The stance, and what the statement makes of the event where that is not plain.
  private static func stance(of claim: ReportedClaim) -> String {
    let verb = claim.stance == .deny ? "denies" : claim.stance.label + "s"
    guard claim.stance == .assert, let modality = claim.modality, modality != .actual else {
      return verb
    }
    return "\(verb), \(modality.label)"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
