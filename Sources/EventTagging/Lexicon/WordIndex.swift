/// Finds the entry of a written form: the form itself, or the longest stem that it begins with.
///
/// Entries count from 1 in the order in which forms and stems were entered.
struct WordIndex: Sendable {
  /// A byte that no UTF-8 has, at the end of stems: they share the table with whole words.
  private static let stemMark: UInt8 = 0xFF

  private var forms = FormTable(capacity: 1 << 13)
  /// The first three letters of the stems.
  private var beginnings = FormTable(capacity: 1 << 10)
  /// By beginning: the entry of the stem entered last.
  private var lastStem: [Int32] = []
  /// By stem entry: the one entered before it under the same beginning, 0 for none.
  private var stemBefore: [Int32] = []

  /// Forms and stems.
  var count: Int { forms.count }

  /// The entry of a word as it is spelt in the data: hyphens do not count.
  mutating func enter(_ stem: Bytes, isDoubled: Bool = false, ending: StaticString = "") -> Int {
    if stem.contains(0x2D) {
      for byte in stem where byte != 0x2D { forms.write(byte) }
    } else {
      forms.write(stem)
    }
    if isDoubled, let letter = stem.last { forms.write(letter) }
    forms.write(ending.bytes)
    return forms.number() + 1
  }

  /// The entry of a stem that any ending may follow; it has at least three letters.
  mutating func enterStem(_ stem: Bytes) -> Int {
    forms.write(stem)
    forms.write(Self.stemMark)
    let known = forms.count
    let entry = forms.number() + 1
    guard entry > known else { return entry }
    beginnings.write(Self.beginning(of: stem))
    let beginning = beginnings.number()
    if beginning == lastStem.count { lastStem.append(0) }
    while stemBefore.count <= entry { stemBefore.append(0) }
    stemBefore[entry] = lastStem[beginning]
    lastStem[beginning] = Int32(entry)
    return entry
  }

  /// 0 if the word is not known.
  func entry(of word: Bytes) -> Int {
    let form = forms.find(word)
    if form >= 0 { return form + 1 }
    var best = 0
    var length = 0
    forEachStem(of: word) { entry, stem in
      if stem > length { (best, length) = (entry, stem) }
    }
    return best
  }

  /// Calls `body` with the entry and length in bytes of every stem that `word` begins with.
  func forEachStem(of word: Bytes, _ body: (Int, Int) -> Void) {
    let beginning = beginnings.find(Self.beginning(of: word))
    guard beginning >= 0 else { return }
    var entry = Int(lastStem[beginning])
    while entry > 0 {
      let length = forms.withBytes(of: entry - 1) { marked in
        let stem = marked.droppingLast(1)
        return Self.begins(word, with: stem) ? stem.count : 0
      }
      if length > 0 { body(entry, length) }
      entry = Int(stemBefore[entry])
    }
  }

  /// Calls `body` with the entry and bytes of every form and stem of a script other than Latin.
  func forEachNonLatin(_ body: (Int, Bytes) -> Void) {
    forEachForm { entry, bytes, _ in
      guard let first = bytes.first, first >= 0x80 else { return }
      body(entry, bytes)
    }
  }

  /// Calls `body` with the entry and bytes of every form and stem, and whether it is a stem.
  func forEachForm(_ body: (Int, Bytes, Bool) -> Void) {
    for form in 0..<forms.count {
      forms.withBytes(of: form) { bytes in
        let isStem = bytes.last == Self.stemMark
        body(form + 1, isStem ? bytes.droppingLast(1) : bytes, isStem)
      }
    }
  }

  /// The first three letters, or all if there are fewer.
  private static func beginning(of word: Bytes) -> Bytes {
    var letters = 0
    for index in word.indices where word[index] & 0xC0 != 0x80 {
      if letters == 3 { return Bytes(rebasing: word[..<index]) }
      letters += 1
    }
    return word
  }

  /// A stem does not end before a combining mark: that would be another letter.
  private static func begins(_ word: Bytes, with stem: Bytes) -> Bool {
    guard word.begins(with: stem) else { return false }
    guard word.count > stem.count else { return true }
    switch word[stem.count] {
    case 0..<0x80, 0xD0, 0xD1: return true
    default: return word.string.hasPrefix(stem.string)
    }
  }
}
