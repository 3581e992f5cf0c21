/// The units that a run has met, so that one id is never indexed twice.
struct SeenUnits {
  enum Verdict { case new, repeated, conflicting }

  /// First 64 bits of each unit's hash to the same of its content: 16 bytes a unit.
  private var contents: [UInt64: UInt64] = [:]

  func contains(_ unit: String) -> Bool { contents[ContentHash.prefix64(unit)] != nil }

  mutating func check(_ document: Document) -> Verdict {
    let unit = ContentHash.prefix64(document.unit)
    let content = ContentHash.prefix64(document.contentHash)
    guard let known = contents[unit] else {
      contents[unit] = content
      return .new
    }
    return known == content ? .repeated : .conflicting
  }

  static func reject(_ document: Document) -> Reject {
    Reject(
      path: document.file, line: document.form == .file ? nil : document.parts.first?.line,
      reason: .duplicateID,
      message: "the id “\(document.id)” stands twice with different content; only the first is "
        + "indexed; give each document an id of its own")
  }
}

extension ContentHash {
  /// First 64 bits of the SHA-256 of a string.
  static func prefix64(_ string: String) -> UInt64 {
    UInt64(hex(Array(string.utf8)).prefix(16), radix: 16) ?? 0
  }
}
