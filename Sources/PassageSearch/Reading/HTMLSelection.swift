/// Chooses the blocks of a page that make up the report.
enum HTMLSelection {
  /// Blocks shorter than this, in bytes, may be lists of links.
  private static let longestLink = 300
  /// An article of this many bytes is taken for the whole report.
  private static let plainlyAnArticle = 400

  /// Every rule gives way when it would leave next to nothing.
  static func report(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
    var kept = blocks.filter { !$0.isSuspect }
    // A page whose frame is called "sidebar" or stands in a form.
    if size(kept) * 4 < size(blocks) { kept = blocks }
    let content = kept.filter(\.isContent)
    if size(content) >= plainlyAnArticle || size(content) * 5 >= size(kept) * 2 {
      kept = content.isEmpty ? kept : content
    }
    let prose = kept.filter {
      $0.kind == .heading || $0.bytes.count >= longestLink || $0.linked * 10 < $0.bytes.count * 7
    }
    if prose.contains(where: { $0.kind != .heading }) { kept = prose }
    return withoutTrailingHeadings(kept)
  }

  /// Headings of lists that were dropped: "Read also".
  private static func withoutTrailingHeadings(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
    guard let last = blocks.lastIndex(where: { $0.kind != .heading }) else { return blocks }
    return Array(blocks[...last])
  }

  private static func size(_ blocks: [HTMLBlock]) -> Int {
    blocks.reduce(0) { $0 + $1.bytes.count }
  }
}
