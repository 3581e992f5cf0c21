/// Terminal styles; all empty without colour.
struct TextStyle: Sendable {
  let usesColour: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func match(_ text: String) -> String {
    usesColour ? wrap(text, "1;31") : "[" + text + "]"
  }

  private func wrap(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension ResultRenderer {
  private static let width = 96

  func text(_ page: ResultPage) -> String {
    var blocks = page.hits.map(block)
    blocks += page.facets.map(facet)
    var footer: [String] = []
    footer += lines(of: page.expansions).map { "also searched: \($0)" }
    footer += page.suggestions.map {
      "“\($0.word)” is not in the index; did you mean “\($0.suggestion)”?"
    }
    footer += page.notices.map { "note: \($0)" }
    footer.append(summary(page))
    blocks.append(footer.map { style.dim($0.printable) }.joined(separator: "\n"))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// What was added to a word for one reason stands in one line, entities in one each.
  private func lines(of expansions: [Expansion]) -> [String] {
    var lines: [String] = []
    var rest = expansions[...]
    while let first = rest.popFirst() {
      var added = [first]
      while let next = rest.first, next.entity == nil, first.entity == nil,
        (next.term, next.reason) == (first.term, first.reason)
      {
        added.append(next)
        rest.removeFirst()
      }
      guard added.count > 1 else {
        lines.append(expansion(first))
        continue
      }
      let words = added.map { "\($0.added) \($0.passages)" }.joined(separator: ", ")
      lines.append("\(first.term) → \(words) (\(first.reason), passages)")
    }
    return lines
  }

  private func summary(_ page: ResultPage) -> String {
    let about = page.totalIsExact ? "" : "about "
    let passages = page.total == 1 ? "passage" : "passages"
    let milliseconds = (Double(page.microseconds) / 100).rounded() / 10
    return "\(about)\(page.total) \(passages), \(milliseconds) ms"
  }

  func block(_ hit: SearchHit) -> String {
    let fields = [hit.document.published, hit.document.source].compactMap { $0 }
    let title = hit.document.title ?? hit.passage.document
    var lines = [
      style.bold("\(hit.rank). \(title.printable)")
        + (fields.isEmpty ? "" : style.dim("  " + fields.joined(separator: " · ").printable))
    ]
    if let heading = hit.passage.heading { lines.append("   " + style.dim(heading.printable)) }
    lines += wrapped(marked(hit)).map { "   " + $0 }
    lines += tagLines(hit).map { "   " + style.dim($0.printable) }
    if hit.groupSize > 1 { lines.append("   " + style.dim(group(hit))) }
    if let sources = hit.independentSources {
      lines.append(
        "   "
          + style.dim(
            sources == 1
              ? "no other source tells it in words of its own"
              : "\(sources) independent sources tell it"))
    }
    lines += hit.explanation.map { "   " + style.dim("\($0.score)  \($0.label.printable)") }
    return lines.joined(separator: "\n")
  }

  /// `stands for 3 hits, published by 2 sources, in 3 documents`
  private func group(_ hit: SearchHit) -> String {
    var hits = "stands for \(hit.groupSize) hits"
    if hit.sources > 0 {
      hits += ", published by \(hit.sources == 1 ? "one source" : "\(hit.sources) sources")"
    }
    if hit.documents > 1 { hits += ", in \(hit.documents) documents" }
    return hits
  }

  private func tagLines(_ hit: SearchHit) -> [String] {
    let passage = hit.passage
    let text = Array(passage.text.utf8)
    var lines: [String] = []
    var seen: Set<String> = []
    let names = passage.mentions.compactMap { mention -> String? in
      guard ![.date, .quantity].contains(mention.type) else { return nil }
      let words = String(decoding: text[mention.bytes], as: UTF8.self)
      let name = mention.entity?.name ?? words
      return seen.insert(name).inserted ? "\(name) \(mention.type.label)" : nil
    }
    if !names.isEmpty { lines.append(names.prefix(8).joined(separator: " · ")) }
    lines += passage.events.map { event in
      let actor = event.actor.map { " by \($0.text)" } ?? ""
      let place = event.place.map { " at \($0.text)" } ?? ""
      return "event \(event.topic.label), \(event.modality.label)\(actor)\(place)"
    }
    lines += passage.claims.map { claim in
      "claim \(claim.stance.label) by \(claim.speaker.text)"
    }
    let citation = passage.citation
    lines.append(
      "\(paths.path(hit.document.file)):\(citation.line) "
        + "bytes \(citation.bytes.lowerBound)–\(citation.bytes.upperBound) "
        + "passage \(passage.id)")
    return lines
  }

  private func facet(_ facet: Facet) -> String {
    let width = facet.values.map { String($0.count).count }.max() ?? 1
    let lines = facet.values.map { value in
      let count = String(value.count)
      let name = value.name == value.value ? value.value : "\(value.name) (\(value.value))"
      let margin = String(repeating: " ", count: width - count.count)
      return "  " + margin + count + "  " + name.printable
    }
    return ([style.bold(facet.name.rawValue)] + lines).joined(separator: "\n")
  }

  /// The passage's text on one line, matches marked.
  private func marked(_ hit: SearchHit) -> String {
    let text = Array(hit.passage.text.utf8)
    var marked = ""
    var last = 0
    for range in hit.highlights {
      marked += printable(text[last..<range.lowerBound])
      marked += style.match(printable(text[range]))
      last = range.upperBound
    }
    return marked + printable(text[last...])
  }

  private func printable(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).printable(keeping: ["\n", "\t"])
  }

  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in Self.words(of: text) {
      let length = visibleLength(word)
      if width > 0, width + 1 + length > Self.width {
        lines.append(line)
        line = ""
        width = 0
      }
      line += (width > 0 ? " " : "") + word
      width += length + (width > 0 ? 1 : 0)
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  /// What stands between white space.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let isSpace =
        scalars[index].isASCII
        ? (0x09...0x0D).contains(scalars[index].value) || scalars[index] == " "
        : scalars[index].properties.isWhitespace
      if isSpace, let first = start {
        words.append(text[first..<index])
        start = nil
      } else if !isSpace, start == nil {
        start = index
      }
    }
    if let start { words.append(text[start...]) }
    return words
  }

  private func visibleLength(_ word: Substring) -> Int {
    let bytes = word.utf8
    // Each of these is a character.
    if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { return bytes.count }
    var count = 0
    var isEscape = false
    for character in word {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { count += 1 }
      if character == "m" { isEscape = false }
    }
    return count
  }
}
