/// Hashes of a text's words: runs of letters and digits, in lower case.
enum WordHashes {
  static func hashes(of text: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(text.count / 5)
    var word = Word()
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte < 0x80 {
        if byte &- 0x30 < 10 {
          word.add(UInt32(byte))
        } else if (byte | 0x20) &- 0x61 < 26 {
          word.add(UInt32(byte | 0x20))
        } else {
          word.end(into: &words)
        }
        place += 1
        continue
      }
      let start = place
      repeat { place += 1 } while place < text.count && text[place] >= 0x80
      let run = UnsafeBufferPointer(rebasing: text[start..<place])
      for scalar in String(decoding: run, as: UTF8.self).unicodeScalars {
        add(scalar, to: &word, words: &words)
      }
    }
    word.end(into: &words)
    return words
  }

  /// Letters and signs that most texts beyond ASCII are made of need no look-up.
  private static func add(_ scalar: Unicode.Scalar, to word: inout Word, words: inout [UInt64]) {
    switch scalar.value {
    case 0x400...0x40F: word.add(scalar.value + 0x50)
    case 0x410...0x42F: word.add(scalar.value + 0x20)
    case 0x430...0x45F: word.add(scalar.value)
    case 0x2000...0x206F: word.end(into: &words)
    default:
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil {
        for lower in properties.lowercaseMapping.unicodeScalars { word.add(lower.value) }
      } else if !properties.isGraphemeExtend {
        word.end(into: &words)
      }
    }
  }

  /// FNV-1a over scalars (Fowler, Noll & Vo), 64 bits.
  private struct Word {
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    private var hash = basis
    private var isEmpty = true

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
      hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
      isEmpty = false
    }

    @inline(__always)
    mutating func end(into words: inout [UInt64]) {
      guard !isEmpty else { return }
      words.append(hash)
      self = Word()
    }
  }
}
