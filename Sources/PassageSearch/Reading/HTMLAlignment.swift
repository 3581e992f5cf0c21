/// Finds the bytes of the page that a stretch of decoded text came from.
///
/// The parser tells how far it has read, which is the end of the text or close to it. That is taken
/// as a hint and checked against the page, so a wrong hint can make a citation coarser, not wrong.
struct HTMLAlignment {
  enum Piece: Equatable {
    /// Bytes that stand in the page as they are.
    case copy(Range<Int>)
    /// The whole text stands for these bytes: an entity, or text that the parser repaired.
    case whole(Range<Int>)
  }

  /// No buffer of the parser's is smaller, in bytes.
  private static let fullBuffer = 256

  private let page: [UInt8]
  /// The byte up to which the page is accounted for.
  private var cursor = 0

  init(_ page: [UInt8]) { self.page = page }

  /// - Parameters:
  ///   - text: what the parser decoded, not empty.
  ///   - position: the byte of the page that it had reached.
  mutating func place(_ text: UnsafeBufferPointer<UInt8>, position: Int) -> Piece {
    let position = min(max(position, cursor), page.count)
    if let reference = reference(text, before: position) { return reference }
    // A full buffer is handed on before its last character is passed over.
    let ahead = text.count < Self.fullBuffer ? 0 : 4
    for end in position...min(position + ahead, page.count) {
      let start = end - text.count
      if start >= cursor, page[start..<end].elementsEqual(text) {
        cursor = end
        return .copy(start..<end)
      }
    }
    let start = repaired(text, before: position)
    cursor = position
    return .whole(start..<position)
  }

  /// A character reference that ends at `position`. Text that is none holds no `&`, and a tag or
  /// comment with one ends with `>`.
  private mutating func reference(
    _ text: UnsafeBufferPointer<UInt8>, before position: Int
  ) -> Piece? {
    guard text.count <= 8, let mark = page[cursor..<position].lastIndex(of: UInt8(ascii: "&"))
    else { return nil }
    let name = page[(mark + 1)..<position]
    guard name.allSatisfy({ Self.isInReference($0) }) else { return nil }
    let isAmpersand = text.count == 1 && text[0] == UInt8(ascii: "&")
    if isAmpersand, name.first != UInt8(ascii: "#"),
      !String(utf8: name.prefix(4)).lowercased().hasPrefix("amp")
    {
      // No reference after all: the mark stands for itself, and what follows comes next.
      cursor = mark + 1
      return .copy(mark..<mark + 1)
    }
    cursor = position
    return .whole(mark..<position)
  }

  private static func isInReference(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";") || (0x30...0x39).contains(byte)
      || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Where text begins from which the parser dropped characters: matched from its end, passing over
  /// what it left out.
  private func repaired(_ text: UnsafeBufferPointer<UInt8>, before position: Int) -> Int {
    var left = text.count
    var index = position
    while left > 0, index > cursor {
      index -= 1
      if page[index] == text[left - 1] { left -= 1 }
    }
    return left == 0 ? index : cursor
  }
}
