import TextAnalysis

/// The report in a web page: its text without the page's furniture, and what the head says of it.
struct HTMLPage {
  let text: [UInt8]
  let map: OffsetMap
  let blocks: [TextBlock]
  let head: HTMLHead

  init(_ page: DecodedText) throws(Reject) {
    let collector = HTMLCollector(page)
    try HTMLParser.parse(page.bytes, into: collector)
    collector.finish()
    let raw = collector.text
    var text: [UInt8] = []
    var builder = OffsetMap.Builder()
    var blocks: [TextBlock] = []
    for block in HTMLSelection.report(collector.blocks) {
      if !text.isEmpty {
        text += [0x0A, 0x0A]
        builder.insert(2)
      }
      blocks.append(
        TextBlock(kind: block.kind, bytes: text.count..<text.count + block.bytes.count))
      text += raw.bytes[block.bytes]
      builder.copy(block.bytes, through: raw.map)
    }
    self.text = text
    self.blocks = blocks
    map = builder.map(lines: page.lines)
    var head = collector.head
    if let heading = blocks.first(where: { $0.kind == .heading }) {
      head.firstHeading = String(utf8: text[heading.bytes])
    }
    self.head = head
  }
}
