/// Names whose words are Latin letters alone: what most queries are made of. They are looked up without
/// an analyser, since folding them is writing them small and they have no case endings.
enum LatinName {
  /// The folded words of a name; `nil` where it has other signs than letters and spaces.
  static func words(of name: String) -> [String]? {
    guard name.utf8.allSatisfy({ isLetter($0) || $0 == 0x20 }) else { return nil }
    return name.split(separator: " ").map { $0.lowercased() }
  }

  /// The hash of a folded word; `nil` where it has other signs than letters, or none.
  static func hash(_ word: String) -> UInt64? {
    var word = word
    return word.withUTF8 { bytes in
      guard !bytes.isEmpty, bytes.allSatisfy(isLetter) else { return nil }
      return NameHash.word(bytes.lazy.map { $0 | 0x20 })
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension Gazetteer {
  /// How many of the words are the longest name that they begin with, and how far was looked: as far
  /// as the words are Latin letters alone.
  ///
  /// - Parameter words: in the order they stand in.
  /// - Returns: `name` is 0 where no name of two words or more is there.
  public func longestLatinName(in words: ArraySlice<String>) -> (name: Int, looked: Int) {
    var name = NameHash.plainSeed
    var most = words.count
    var longest = 0
    var looked = 0
    for word in words {
      guard let hash = LatinName.hash(word) else { break }
      name = NameHash.chain(name, hash)
      looked += 1
      if looked == 1 { most = longestName(startingWith: name) }
      if looked > 1, looked <= most, isName(hash: name) { longest = looked }
    }
    return (longest, looked)
  }
}
