/// Text collected from a page with white space collapsed, and its way back to the file.
struct HTMLText {
  private(set) var bytes: [UInt8] = []
  private var builder = OffsetMap.Builder()
  private let page: DecodedText
  /// White space of the page that becomes one space if text follows.
  private var space: Range<Int>?
  /// Where the block that is being collected starts.
  private(set) var blockStart = 0

  init(_ page: DecodedText) { self.page = page }

  /// From ``bytes`` to the file.
  var map: OffsetMap { builder.map(lines: page.lines) }

  var hasBlock: Bool { bytes.count > blockStart }

  /// Closes the block.
  /// - Returns: its bytes; empty if it has none.
  mutating func closeBlock() -> Range<Int> {
    space = nil
    defer { blockStart = bytes.count }
    return blockStart..<bytes.count
  }

  /// A line break inside the block.
  mutating func breakLine() {
    guard hasBlock, bytes.last != 0x0A else { return }
    space = nil
    bytes.append(0x0A)
    builder.insert(1)
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ piece: HTMLAlignment.Piece) {
    switch piece {
    case .whole(let range):
      if text.allSatisfy(\.isASCIISpace) || text.elementsEqual([0xC2, 0xA0]) {
        space = space ?? range
      } else if !text.elementsEqual([0xC2, 0xAD]) {
        flushSpace()
        add(Array(text), range)
      }
    case .copy(let range):
      copy(range)
    }
  }

  /// Bytes of the page without soft hyphens and byte-order marks, white space collapsed.
  private mutating func copy(_ range: Range<Int>) {
    let source = page.bytes
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let gap = Self.gap(source, index, range.upperBound)
      guard gap.length > 0 else {
        index += 1
        continue
      }
      take(start..<index)
      if gap.isSpace {
        space =
          space.map { $0.upperBound == index ? $0.lowerBound..<index + gap.length : $0 }
          ?? index..<index + gap.length
      }
      index += gap.length
      start = index
    }
    take(start..<index)
  }

  /// The bytes at `index` that are not taken as they are.
  private static func gap(
    _ source: [UInt8], _ index: Int, _ end: Int
  ) -> (length: Int, isSpace: Bool) {
    switch source[index] {
    case 0x20, 0x09...0x0D: return (1, true)
    case 0xC2 where index + 1 < end:
      if source[index + 1] == 0xA0 { return (2, true) }
      return source[index + 1] == 0xAD ? (2, false) : (0, false)
    case 0xEF where index + 2 < end && source[index + 1] == 0xBB && source[index + 2] == 0xBF:
      return (3, false)
    default: return (0, false)
    }
  }

  private mutating func take(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    flushSpace()
    bytes.append(contentsOf: page.bytes[range])
    builder.copy(range, through: page.map)
  }

  private mutating func flushSpace() {
    if let space, hasBlock, bytes.last != 0x0A { add([0x20], space) }
    space = nil
  }

  private mutating func add(_ text: [UInt8], _ range: Range<Int>) {
    let original = page.map.original(range)
    bytes += text
    builder.add(
      units: 1, textUnit: text.count, original: original.lowerBound,
      originalUnit: original.count)
  }
}
