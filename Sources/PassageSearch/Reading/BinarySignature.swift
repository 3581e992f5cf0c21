/// Recognises files that are no text by how they start.
enum BinarySignature {
  private static let signatures: [(start: [UInt8], name: String, advice: String)] = [
    (Array("%PDF-".utf8), "a PDF", "convert it to text first (pdftotext)"),
    (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or office document", "unpack or convert it first"),
    (Array("\u{7F}ELF".utf8), "a program", "leave it out"),
    (Array("MZ\u{90}\0".utf8), "a program", "leave it out"),
    (Array("{\\rtf".utf8), "an RTF document", "save it as text first"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document", "convert it to text first"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image", "leave it out"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image", "leave it out"),
    (Array("GIF8".utf8), "a GIF image", "leave it out"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data", "decompress it, or compress it with gzip"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data", "decompress it, or compress it with gzip"),
    (Array("BZh".utf8) + [0x31], "bzip2 data", "decompress it, or compress it with gzip"),
    (Array("7z".utf8) + [0xBC, 0xAF], "a 7z archive", "unpack it first"),
    (Array("Rar!".utf8), "a RAR archive", "unpack it first"),
    (Array("SQLite format 3\0".utf8), "an SQLite database", "export it as CSV or JSONL"),
  ]

  /// How many bytes are looked at.
  static let length = 16

  /// The reject for a file that starts so; `nil` if it may be text.
  static func reject(_ start: some Collection<UInt8>) -> Reject? {
    for signature in signatures where start.starts(with: signature.start) {
      return Reject(.binary, byte: 0, "This is \(signature.name), not text; \(signature.advice).")
    }
    return nil
  }
}
