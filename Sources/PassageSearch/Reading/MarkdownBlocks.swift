import TextAnalysis

/// Finds the headings, list items and paragraphs of Markdown; the text itself stays as it is.
///
/// The block structure of CommonMark 0.31, without nesting: a quotation or an item's second
/// paragraph is a paragraph. Rules, comments, link definitions and table rules are in no block.
struct MarkdownBlocks {
  private let text: [UInt8]
  private var blocks: [TextBlock] = []
  /// The paragraph or item that the next line may go on with.
  private var open: TextBlock?
  private var fence: UInt8?
  private var isInComment = false

  static func find(in text: [UInt8]) -> [TextBlock] {
    var finder = MarkdownBlocks(text: text)
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      finder.take(start..<end)
      start = end + 1
    }
    finder.close()
    return finder.blocks
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func close() {
    if let open { blocks.append(open) }
    open = nil
  }

  private mutating func take(_ line: Range<Int>) {
    let line = trim(line)
    if isInComment {
      isInComment = !contains(line, "-->")
      return
    }
    if let mark = fenceMark(line), fence == nil || fence == mark {
      fence = fence == nil ? mark : nil
      return close()
    }
    guard !line.isEmpty else { return close() }
    guard fence == nil else { return extend(.paragraph, line) }
    let content = trim(afterQuoteMarks(line))
    guard !content.isEmpty else { return close() }
    if starts(content, "<!--") {
      close()
      isInComment = !contains(content, "-->")
    } else if let heading = headingContent(content) {
      close()
      if !heading.isEmpty { blocks.append(TextBlock(kind: .heading, bytes: heading)) }
    } else if isUnderline(content), open?.kind == .paragraph {
      open?.kind = .heading
      close()
    } else if isRule(content) || isLinkDefinition(content) {
      close()
    } else if let item = itemContent(content) {
      close()
      if !item.isEmpty { open = TextBlock(kind: .listItem, bytes: item) }
    } else if text[content.lowerBound] == UInt8(ascii: "|") {
      close()
      open = TextBlock(kind: .listItem, bytes: content)
      close()
    } else {
      extend(.paragraph, content)
    }
  }

  private mutating func extend(_ kind: TextBlock.Kind, _ line: Range<Int>) {
    if let block = open {
      open?.bytes = block.bytes.lowerBound..<line.upperBound
    } else {
      open = TextBlock(kind: kind, bytes: line)
    }
  }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, text[first].isASCIISpace { range.removeFirst() }
    while let last = range.last, text[last].isASCIISpace { range.removeLast() }
    return range
  }

  private func starts(_ range: Range<Int>, _ prefix: String) -> Bool {
    text[range].starts(with: prefix.utf8)
  }

  private func contains(_ range: Range<Int>, _ mark: String) -> Bool {
    let mark = Array(mark.utf8)
    return range.contains { text[$0..<range.upperBound].starts(with: mark) }
  }

  private func fenceMark(_ line: Range<Int>) -> UInt8? {
    starts(line, "```") ? UInt8(ascii: "`") : starts(line, "~~~") ? UInt8(ascii: "~") : nil
  }

  private func afterQuoteMarks(_ line: Range<Int>) -> Range<Int> {
    var line = line
    while let first = line.first, text[first] == UInt8(ascii: ">") || text[first].isASCIISpace {
      line.removeFirst()
    }
    return line
  }

  /// `# Heading #`: what stands between the marks.
  private func headingContent(_ line: Range<Int>) -> Range<Int>? {
    let marks = text[line].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks) else { return nil }
    var content = line.dropFirst(marks)
    guard content.first.map({ text[$0].isASCIISpace }) ?? true else { return nil }
    while let last = content.last, text[last] == UInt8(ascii: "#") { content.removeLast() }
    return trim(content)
  }

  /// A line of `=` or `-` only, which makes the paragraph above it a heading.
  private func isUnderline(_ line: Range<Int>) -> Bool {
    let mark = text[line.lowerBound]
    return (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
      && text[line].allSatisfy { $0 == mark }
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    let marks = text[line].filter { !$0.isASCIISpace }
    guard let mark = marks.first, "-*_=".utf8.contains(mark) else {
      // The line between the head and the rows of a table.
      return text[line].contains(UInt8(ascii: "-"))
        && text[line].allSatisfy { "|-: ".utf8.contains($0) }
    }
    return marks.count >= 3 && marks.allSatisfy { $0 == mark }
  }

  private func isLinkDefinition(_ line: Range<Int>) -> Bool {
    text[line.lowerBound] == UInt8(ascii: "[") && contains(line, "]: ") && !contains(line, "](")
      && open == nil
  }

  /// `- item`, `12. item`: what stands after the mark.
  private func itemContent(_ line: Range<Int>) -> Range<Int>? {
    var rest = line
    if "-*+".utf8.contains(text[line.lowerBound]) {
      rest.removeFirst()
    } else {
      let digits = text[line].prefix { (0x30...0x39).contains($0) }.count
      guard (1...9).contains(digits) else { return nil }
      rest = rest.dropFirst(digits)
      guard let mark = rest.first,
        text[mark] == UInt8(ascii: ".") || text[mark] == UInt8(ascii: ")")
      else { return nil }
      // Only a list that starts with 1 may interrupt a paragraph: "… in\n2022. The …".
      guard open?.kind != .paragraph || text[line.lowerBound] == UInt8(ascii: "1") && digits == 1
      else { return nil }
      rest.removeFirst()
    }
    guard let space = rest.first, text[space].isASCIISpace else { return nil }
    return trim(rest)
  }
}
