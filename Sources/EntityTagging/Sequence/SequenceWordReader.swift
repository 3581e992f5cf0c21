/// Works out the attributes of words from their spelling and the tables of the model.
///
/// The trainer and the tagger both call this; there is no other definition of the features of a
/// word. Works on bytes: it runs once per distinct word, which is often.
package struct SequenceWordReader {
  let model: SequenceModel

  package init(model: SequenceModel) { self.model = model }

  package func read(
    raw: ArraySlice<UInt8>, folded: String
  ) -> (word: SequenceWord, attributes: [SequenceWord.Attribute]) {
    let word = word(raw: raw, folded: folded)
    var list = SequenceAttributeList()
    read(word, raw: raw, folded: folded, into: &list)
    return (word, list.attributes)
  }

  /// Lists the attributes of a word in place of what the list holds.
  ///
  /// - Parameter word: what ``word(raw:folded:)`` gave.
  func read(
    _ word: SequenceWord, raw: ArraySlice<UInt8>, folded: String,
    into list: inout SequenceAttributeList
  ) {
    var folded = folded
    list.attributes.removeAll(keepingCapacity: true)
    raw.withUnsafeBufferPointer { raw in
      folded.withUTF8 { folded in
        list.add(1, folded, -2...2)
        list.add(hash: SequenceSpelling(raw, seed: 2).signsHash, -2...2)
        list.add(13, number: Int(word.caps) * 16 + Int(word.shape.rawValue), -1...1)
        addClusters(raw, &list)
        addTitles(word, &list)
        if word.shape != .lower, word.shape != .mark {
          addAffixes(folded, &list)
          if raw.contains(0x2D) { addParts(Self.lowercased(Array(raw)), &list) }
        }
        addStem(folded, &list)
      }
    }
  }

  /// The word alone: what sentences ask of it before its attributes count.
  func word(raw: ArraySlice<UInt8>, folded: String) -> SequenceWord {
    var folded = folded
    return raw.withUnsafeBufferPointer { raw in
      word(
        SequenceSpelling(raw), lowerHash: Self.lowerHash(raw),
        foldedHash: folded.withUTF8 { SequenceHash.bytes($0, seed: Self.wordSeed) })
    }
  }

  /// A word in capitals as it would be written elsewhere: lower case if it is mostly so, else with its
  /// first letter alone in capitals.
  func cased(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let lower = Self.lowercased(Array(raw))
    guard !raw.contains(0x2E), lower != Array(raw) else { return raw }
    if (1...4).contains(model.caseShares.value(of: Self.wordHash(lower))) { return lower[...] }
    let text = String(decoding: lower, as: UTF8.self)
    return (text.prefix(1).uppercased() + text.dropFirst()).utf8.map { $0 }[...]
  }

  private func word(
    _ spelling: SequenceSpelling, lowerHash: UInt64, foldedHash: UInt64
  ) -> SequenceWord {
    var word = SequenceWord()
    word.shape = spelling.shape
    word.caps = UInt8(truncatingIfNeeded: model.caseShares.value(of: lowerHash))
    word.titleHash = foldedHash
    word.titleUse = UInt16(truncatingIfNeeded: model.titleWords.value(of: word.titleHash))
    word.nameEnd = spelling.nameEnd
    return word
  }

  package static func wordHash(_ word: String) -> UInt64 { wordHash(Array(word.utf8)) }

  private static let wordSeed: UInt64 = 77

  static func wordHash(_ word: [UInt8]) -> UInt64 { SequenceHash.bytes(word, seed: wordSeed) }

  private static func lowerHash(_ raw: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if raw.contains(where: { $0 >= 0x80 }) { return wordHash(lowercased(Array(raw))) }
    var hash = SequenceHash.start(seed: wordSeed)
    for byte in raw { hash = SequenceHash.step(hash, lowercased(byte)) }
    return SequenceHash.mix(hash)
  }

  private static func lowercased(_ raw: [UInt8]) -> [UInt8] {
    if raw.contains(where: { $0 >= 0x80 }) {
      return Array(String(decoding: raw, as: UTF8.self).lowercased().utf8)
    }
    return raw.map(lowercased)
  }

  @inline(__always)
  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Cluster numbers of a word as spelled, or else in lower case: the finer one above the coarser.
  private func addClusters(
    _ raw: UnsafeBufferPointer<UInt8>, _ list: inout SequenceAttributeList
  ) {
    var found = model.clusters.value(of: SequenceHash.bytes(raw, seed: Self.wordSeed))
    if found == 0 { found = model.clusters.value(of: Self.lowerHash(raw)) }
    list.add(14, number: found == 0 ? -1 : (found & 0x1FFFF) >> 7, -1...1)
    list.add(15, number: found == 0 ? -1 : found & 127, -2...2)
  }

  /// How often the word opens or closes names of persons, closes names of organisations, stands in
  /// names of places; two bits each above the first. And what the word alone is a title of.
  private func addTitles(_ word: SequenceWord, _ list: inout SequenceAttributeList) {
    let title = Int(word.titleUse)
    for field in 0..<4 {
      let level = title >> (1 + 2 * field) & 3
      if level > 0 { list.add(16, number: field * 4 + level, -1...1) }
    }
    let alone = model.titles.value(of: SequenceHash.joined(0, word.titleHash))
    if alone > 0 { list.add(17, number: alone, -1...1) }
  }

  /// The first and last one to four letters.
  private func addAffixes(_ folded: UnsafeBufferPointer<UInt8>, _ list: inout SequenceAttributeList)
  {
    var low = 0
    var high = folded.count
    for length in 1...4 {
      low = Self.after(low, folded)
      high = Self.before(high, folded)
      guard low < folded.count, high > 0 else { return }
      list.add(3 + UInt64(length), UnsafeBufferPointer(rebasing: folded[..<low]), 0...0)
      list.add(
        8 + UInt64(length), UnsafeBufferPointer(rebasing: folded[high...]),
        length == 3 ? -1...1 : 0...0)
    }
  }

  /// The parts of a hyphenated word: the tail of `Iranian-backed` tells what the head is.
  private func addParts(_ lower: [UInt8], _ list: inout SequenceAttributeList) {
    guard let first = lower.firstIndex(of: 0x2D), first > 0,
      let last = lower.lastIndex(of: 0x2D), last + 1 < lower.count
    else { return }
    lower[(last + 1)...].withUnsafeBufferPointer { list.add(20, $0, 0...0) }
    lower[..<first].withUnsafeBufferPointer { list.add(21, $0, 0...0) }
    var head = Array(lower[..<first])
    if (0x61...0x7A).contains(head[0]) { head[0] &= 0xDF }
    let found = model.clusters.value(of: Self.wordHash(head))
    if found != 0 { list.add(22, number: found & 127, 0...0) }
  }

  /// A Cyrillic word without its last two letters stands for its inflected forms.
  private func addStem(_ folded: UnsafeBufferPointer<UInt8>, _ list: inout SequenceAttributeList) {
    guard let first = folded.first, (0xD0...0xD4).contains(first) else { return }
    let end = Self.before(Self.before(folded.count, folded), folded)
    if end >= 5 { list.add(18, UnsafeBufferPointer(rebasing: folded[..<end]), -1...1) }
  }

  /// The start of the scalar after the one at `i`; at most the number of bytes.
  private static func after(_ i: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var j = min(i + 1, bytes.count)
    while j < bytes.count, bytes[j] & 0xC0 == 0x80 { j += 1 }
    return j
  }

  /// The start of the scalar that ends at `i`.
  private static func before(_ i: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var j = max(0, i - 1)
    while j > 0, bytes[j] & 0xC0 == 0x80 { j -= 1 }
    return j
  }
}
