extension ExactPhrase {
  /// Whether the phrase stands in a text so plainly that nobody need analyse it: ASCII words with one
  /// space between them. Most phrases do; false says nothing.
  func standsPlainly(in text: String) -> Bool {
    guard words.count > 1, offsets.enumerated().allSatisfy({ $0 == $1 }),
      let plain = plainWords
    else { return false }
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.contains { start in
        (start == 0 || Self.isBefore(bytes[start - 1])) && Self.stands(plain, at: start, in: bytes)
      }
    } ?? false
  }

  /// The words where each has one form of two or more ASCII letters.
  private var plainWords: [[UInt8]]? {
    var plain: [[UInt8]] = []
    for forms in words {
      guard let form = forms.first, forms.count == 1, form.utf8.count > 1,
        form.utf8.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 })
      else { return nil }
      plain.append(Array(form.utf8))
    }
    return plain
  }

  private static func stands(
    _ words: [[UInt8]], at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var place = start
    for (number, word) in words.enumerated() {
      if number > 0 {
        guard place < text.count, text[place] == UInt8(ascii: " ") else { return false }
        place += 1
      }
      guard place + word.count <= text.count else { return false }
      for letter in word {
        guard text[place] | 0x20 == letter else { return false }
        place += 1
      }
    }
    guard place < text.count else { return true }
    // A point may belong to the word.
    let isEnd = place + 1 == text.count || text[place + 1] == UInt8(ascii: " ")
    return text[place] == UInt8(ascii: " ") || (isEnd && ",;:!?.)".utf8.contains(text[place]))
  }

  private static func isBefore(_ byte: UInt8) -> Bool { " (\"".utf8.contains(byte) }
}
