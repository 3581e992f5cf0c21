/// A line of plain text with what block finding needs to know of it.
struct TextLine {
  /// Without the white space around it.
  var bytes: Range<Int>
  /// Unicode scalars between the margins, indent not counted; of a long line, those measured.
  var length: Int
  /// Runs of non-space in what is measured of the line.
  var words: Int
  var firstWordLength: Int
  var isBlank: Bool { bytes.isEmpty }
  /// Starts with a bullet or a number and a full stop.
  var isListItem: Bool
  var endsSentence: Bool
  /// Holds letters, and no lower-case ones.
  var isCapitals: Bool

  /// The lines of a text; `\n`, `\r\n`, `\r`, form feeds and U+2029 end a line.
  static func lines(of view: ByteView) -> [TextLine] {
    var result: [TextLine] = []
    var start = 0
    var i = 0
    while i < view.limit {
      let byte = view.bytes[i]
      let length = terminatorLength(view, i, byte)
      guard length > 0 else {
        i += 1
        continue
      }
      result.append(TextLine(view, start..<i))
      i += length
      start = i
    }
    if start < view.limit { result.append(TextLine(view, start..<view.limit)) }
    return result
  }

  @inline(__always)
  private static func terminatorLength(_ view: ByteView, _ i: Int, _ byte: UInt8) -> Int {
    switch byte {
    case 0x0A, 0x0C: 1
    case 0x0D: view.byte(i + 1) == 0x0A ? 2 : 1
    case 0xE2: view.byte(i + 1) == 0x80 && view.byte(i + 2) == 0xA9 ? 3 : 0
    default: 0
    }
  }

  /// Bytes of a line that are measured; no rule asks how much longer a long line is.
  private static let measured = 400

  private init(_ view: ByteView, _ range: Range<Int>) {
    var line = view
    line.limit = range.upperBound
    bytes = Self.trimmed(line, range)
    length = 0
    words = 0
    firstWordLength = 0
    var hasLower = false
    var hasUpper = false
    var inWord = false
    var i = bytes.lowerBound
    let end = min(bytes.upperBound, i + Self.measured)
    while i < end {
      let scalar = line.scalar(i)
      let kind = line.kind(of: scalar.value)
      i += scalar.length
      length += 1
      if kind == .space {
        inWord = false
        continue
      }
      if !inWord { words += 1 }
      inWord = true
      if words == 1 { firstWordLength += 1 }
      hasLower = hasLower || kind == .lower
      hasUpper = hasUpper || kind == .upper
    }
    isCapitals = hasUpper && !hasLower
    endsSentence =
      !bytes.isEmpty && Self.endsSentence(line.scalar(line.before(bytes.upperBound)).value)
    isListItem = !bytes.isEmpty && Self.marker(line, bytes)
  }

  private static func trimmed(_ line: ByteView, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, line.kind(start) == .space {
      start += line.scalar(start).length
    }
    var end = range.upperBound
    while end > start {
      let last = max(start, line.before(end))
      guard line.kind(last) == .space else { break }
      end = last
    }
    return start..<end
  }

  private static func endsSentence(_ last: UInt32) -> Bool {
    switch last {
    case 0x21, 0x2E, 0x3A, 0x3B, 0x3F, 0x22, 0x29, 0x2C, 0xBB, 0x201D, 0x2019, 0x2026: true
    default: false
    }
  }

  private static func marker(_ line: ByteView, _ bytes: Range<Int>) -> Bool {
    var i = bytes.lowerBound
    while i < bytes.upperBound, i < bytes.lowerBound + 3, line.bytes[i].isDigit { i += 1 }
    if i > bytes.lowerBound {
      guard line.byte(i) == 0x2E || line.byte(i) == 0x29 else { return false }
      i += 1
    } else {
      let scalar = line.scalar(i)
      let bullets: [UInt32] = [0x2A, 0x2D, 0xB7, 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6]
      guard bullets.contains(scalar.value) else { return false }
      i += scalar.length
    }
    return line.kind(i) == .space && i < bytes.upperBound
  }
}
