/// Codes text word by word: frequent words have short codes of their own, others are spelled.
///
/// A word is a run of letters and digits (and bytes beyond ASCII) with the space before it; anything
/// else is a word of one byte, with the space before it. After Moffat, "Word-based text compression"
/// (1989), with the letters of unknown words coded by the letter before.
struct WordCode: Sendable, Equatable {
  /// Longer words are spelled.
  static let longestWord = 48
  /// Stand for the end of a string and for a word that is spelled: no word begins so.
  static let end: [UInt8] = [0]
  static let spelled: [UInt8] = [0, 0]

  let code: PrefixCode
  /// By rank, ``end`` and ``spelled`` among them.
  let words: ByteStrings
  let endRank: Int
  let spelledRank: Int
  let spelling: SpellingCode

  /// - Returns: `nil` where an end or a spelled word has no code.
  init?(code: PrefixCode, words: ByteStrings, spelling: SpellingCode) {
    guard words.count == code.symbolCount,
      let end = words.firstIndex(of: Self.end), let spelled = words.firstIndex(of: Self.spelled)
    else { return nil }
    self.code = code
    self.words = words
    self.spelling = spelling
    endRank = end
    spelledRank = spelled
  }

  /// - Parameters:
  ///   - counted: words with how often each was met, most frequent first.
  ///   - strings: how many strings they were met in.
  ///   - spelled: how often other words were met.
  init(
    counted: [(word: [UInt8], count: Int)], strings: Int, spelled: Int, spelling: SpellingCode
  ) {
    var all = counted
    for (mark, count) in [(Self.end, max(1, strings)), (Self.spelled, max(1, spelled))] {
      all.insert((mark, count), at: all.partitioningIndex { $0.count < count })
    }
    var words = ByteStrings()
    for one in all { words.append(one.word) }
    self.words = words
    self.spelling = spelling
    code = PrefixCode(descending: all.map(\.count))
    endRank = all.firstIndex { $0.word == Self.end } ?? 0
    spelledRank = all.firstIndex { $0.word == Self.spelled } ?? 0
  }

  /// Whether a word may have a code of its own.
  static func mayHold(_ word: some Collection<UInt8>) -> Bool {
    word.first != 0 && word.count <= longestWord
  }

  /// Reads a string; bytes are appended.
  func read(
    from reader: inout BitReader, into bytes: inout [UInt8]
  ) throws(StoredRecordError) {
    while true {
      let rank = code.read(from: &reader)
      if rank == endRank { break }
      if rank == spelledRank {
        try spelling.read(from: &reader, into: &bytes)
      } else {
        bytes.append(contentsOf: words.bytes[words.range(rank)])
      }
      if reader.isPastEnd { break }
    }
    if reader.isPastEnd { throw StoredRecordError(offset: bytes.count) }
  }

  /// Hands over the words of a string.
  static func forEachWord(
    in string: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    while start < string.count {
      var end = start
      if string[end] == 0x20, end + 1 < string.count { end += 1 }
      if isLetter(string[end]) {
        repeat { end += 1 } while end < string.count && isLetter(string[end])
      } else {
        end += 1
      }
      body(UnsafeBufferPointer(rebasing: string[start..<end]))
      start = end
    }
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}

extension ByteStrings {
  func firstIndex(of string: [UInt8]) -> Int? {
    (0..<count).first { self[$0].elementsEqual(string) }
  }
}
