import TextAnalysis

/// A stretch of a page's text with what tells reports from furniture.
struct HTMLBlock {
  var kind: TextBlock.Kind
  /// Bytes of ``HTMLCollector/text``.
  var bytes: Range<Int>
  /// Bytes inside links.
  var linked: Int
  /// Inside `<article>`, `<main>` or what is marked as such.
  var isContent: Bool
  /// Inside something whose name or place speaks of furniture.
  var isSuspect: Bool
}

/// Gathers a page's text in blocks while the parser runs over it.
final class HTMLCollector: HTMLHandler {
  /// An element that is open.
  private struct Open {
    var name: String
    var role: HTMLRole
  }

  private(set) var text: HTMLText
  private(set) var blocks: [HTMLBlock] = []
  private(set) var head = HTMLHead()
  private var alignment: HTMLAlignment
  private var open: [Open] = []
  /// How many open elements have a role that counts for all the text in them.
  private var dropped = 0
  private var suspect = 0
  private var content = 0
  private var links = 0
  private var linked = 0
  private var kind = TextBlock.Kind.paragraph
  private var isAfterBreak = false

  init(_ page: DecodedText) {
    text = HTMLText(page)
    alignment = HTMLAlignment(page.bytes)
  }

  func start(_ element: String, _ attributes: HTMLAttributes) {
    head.start(element, attributes, isContent: content > 0, isDropped: dropped > 0)
    let role = HTMLRole(element, attributes, isInContent: content > 0)
    open.append(Open(name: element, role: role))
    count(role, 1)
    if element == "br" { return lineBreak() }
    guard role.isBlock else { return }
    closeBlock()
    kind = role.kind ?? kind
  }

  func end(_ element: String) {
    head.end(element)
    guard let index = open.lastIndex(where: { $0.name == element }) else { return }
    while open.count > index {
      guard let last = open.popLast() else { break }
      // Closed before its counters are taken back: its text was under them.
      if last.role.isBlock { closeBlock() }
      count(last.role, -1)
    }
    kind = open.last { $0.role.kind != nil }?.role.kind ?? .paragraph
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>, position: Int) {
    guard !text.isEmpty else { return }
    let piece = alignment.place(text, position: position)
    if head.isInTitle { return head.appendTitle(text) }
    guard dropped == 0 else { return }
    let before = self.text.bytes.count
    self.text.append(text, piece)
    let added = self.text.bytes.count - before
    if added > 0 { isAfterBreak = false }
    if links > 0 { linked += added }
  }

  func raw(_ text: UnsafeBufferPointer<UInt8>) { head.appendScript(text) }

  func finish() { closeBlock() }

  /// One break is a new line, two are a new paragraph.
  private func lineBreak() {
    guard dropped == 0 else { return }
    if isAfterBreak { closeBlock() } else { text.breakLine() }
    isAfterBreak = true
  }

  private func closeBlock() {
    var bytes = text.closeBlock()
    while let last = bytes.last, text.bytes[last].isASCIISpace { bytes.removeLast() }
    if !bytes.isEmpty {
      blocks.append(
        HTMLBlock(
          kind: kind, bytes: bytes, linked: linked, isContent: content > 0,
          isSuspect: suspect > 0))
    }
    linked = 0
    isAfterBreak = false
  }

  private func count(_ role: HTMLRole, _ step: Int) {
    if role.isDropped { dropped += step }
    if role.isSuspect { suspect += step }
    if role.isContent { content += step }
    if role.isLink { links += step }
  }
}
