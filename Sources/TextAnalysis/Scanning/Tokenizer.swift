/// Cuts blocks of text into tokens. Every letter and digit of a block ends up in exactly one token.
struct Tokenizer {
  let view: ByteView
  let words: WordTable
  private(set) var tokens: [Token] = []
  private var position: UInt32 = 0
  /// Bytes before `counted` that continue a scalar: a byte offset less these is a scalar offset.
  private var continuations = 0
  private var counted = 0

  init(view: ByteView, words: WordTable) {
    self.view = view
    self.words = words
    tokens.reserveCapacity(view.limit / 5 + 8)
  }

  /// Appends the tokens of a block that starts at or after the end of the last one.
  /// - Parameter cyrillic: the language of Cyrillic words whose letters do not tell it.
  mutating func tokenise(_ block: Range<Int>, cyrillic: Language, writesDecimalComma: Bool) {
    skip(to: block.lowerBound)
    var view = self.view
    view.limit = block.upperBound
    let scanner = WordScanner(view: view, writesDecimalComma: writesDecimalComma)
    var i = block.lowerBound
    var spaceBefore = true
    while i < block.upperBound {
      let byte = view.bytes[i]
      let scalar = byte < 0x80 ? ByteView.Scalar(value: UInt32(byte), length: 1) : view.scalar(i)
      let start = i
      var flags: Token.Flags = spaceBefore ? .spaceBefore : []
      switch view.kind(of: scalar.value) {
      case .space:
        i += scalar.length
        spaceBefore = true
        continue
      case .ignorable:
        i += scalar.length
        continue
      case .lower, .upper, .letter, .digit:
        let word = scanner.scan(from: i)
        i = word.end
        add(start..<i, word, flags.union(word.flags), cyrillic)
        if let end = view.possessiveEnd(i) {
          addMark(i..<end, flags: .clitic)
          i = end
        }
      case .ideograph:
        i += scalar.length
        let word = ScannedWord(
          end: i, kind: .word, flags: [], isASCII: false, hasCyrillic: false)
        add(start..<i, word, flags, cyrillic)
      case .symbol where byte == 0x23 || byte == 0x40:
        if let end = tagEnd(i, view) {
          flags.formUnion(byte == 0x23 ? .hashtag : .handle)
          addTag(start..<end, flags, cyrillic)
          i = end
        } else {
          i = runEnd(i, scalar, view)
          addMark(start..<i, flags: flags.union(.punctuation))
        }
      case .symbol, .apostrophe, .hyphen, .mark:
        i = runEnd(i, scalar, view)
        addMark(start..<i, flags: flags.union(.punctuation))
      }
      spaceBefore = false
    }
  }

  private mutating func add(
    _ range: Range<Int>, _ word: ScannedWord, _ flags: Token.Flags, _ cyrillic: Language
  ) {
    let id = words.intern(
      UnsafeBufferPointer(rebasing: view.bytes[range]), kind: word.kind,
      cyrillic: word.hasCyrillic ? cyrillic : .other)
    position += 1
    append(range, id, flags, isASCII: word.isASCII)
    if word.flags.isDisjoint(with: .url), words.hasParts(id) {
      position += words.positions(of: id) - 1
    }
  }

  private mutating func addMark(_ range: Range<Int>, flags: Token.Flags) {
    let id = words.intern(
      UnsafeBufferPointer(rebasing: view.bytes[range]), kind: .mark, cyrillic: .other)
    append(range, id, flags, isASCII: false)
  }

  /// A hashtag or handle is the word after its sign.
  private mutating func addTag(_ range: Range<Int>, _ flags: Token.Flags, _ cyrillic: Language) {
    var flags = flags
    let name = range.lowerBound + 1..<range.upperBound
    let first = view.kind(name.lowerBound)
    if first == .upper { flags.insert(.capitalised) }
    let id = words.intern(
      UnsafeBufferPointer(rebasing: view.bytes[name]), kind: first == .digit ? .number : .word,
      cyrillic: view.hasCyrillic(name) ? cyrillic : .other)
    position += 1
    append(range, id, flags, isASCII: false)
  }

  @inline(__always)
  private mutating func append(
    _ range: Range<Int>, _ word: WordID, _ flags: Token.Flags, isASCII: Bool
  ) {
    skip(to: range.lowerBound)
    let scalarStart = range.lowerBound - continuations
    if isASCII { counted = range.upperBound } else { skip(to: range.upperBound) }
    tokens.append(
      Token(
        byteStart: UInt32(truncatingIfNeeded: range.lowerBound),
        byteEnd: UInt32(truncatingIfNeeded: range.upperBound),
        scalarStart: UInt32(truncatingIfNeeded: scalarStart),
        scalarEnd: UInt32(truncatingIfNeeded: range.upperBound - continuations),
        position: position, word: word, flags: flags))
  }

  /// Counts the continuation bytes up to `end`.
  @inline(__always)
  private mutating func skip(to end: Int) {
    while counted < end {
      if view.bytes[counted] & 0xC0 == 0x80 { continuations += 1 }
      counted += 1
    }
  }

  /// The end of a `#hashtag` or `@handle` at `i`: letters, digits and underscores, at least one letter,
  /// and no word right before the sign.
  private func tagEnd(_ i: Int, _ view: ByteView) -> Int? {
    if i > 0, view.kind(view.before(i)).isAlphanumeric { return nil }
    var end = i + 1
    var hasLetter = false
    while end < view.limit {
      let scalar = view.scalar(end)
      let kind = view.kind(of: scalar.value)
      guard kind.isAlphanumeric || kind == .mark || scalar.value == 0x5F else { break }
      hasLetter = hasLetter || kind.isLetter
      end += scalar.length
    }
    return hasLetter ? end : nil
  }

  /// Sentence marks run together (`?!`, `...`), other ASCII marks only with their like (`--`, `***`).
  private func runEnd(_ i: Int, _ first: ByteView.Scalar, _ view: ByteView) -> Int {
    var end = i + first.length
    guard first.length == 1 else { return end }
    let byte = view.bytes[i]
    switch byte {
    case 0x21, 0x2E, 0x3F:
      while [0x21, 0x2E, 0x3F].contains(view.byte(end)) { end += 1 }
    case 0x23, 0x2A, 0x2D, 0x3D, 0x5F, 0x7E:
      while end < view.limit, view.bytes[end] == byte { end += 1 }
    default: break
    }
    return end
  }
}

extension ByteView {
  /// Whether a lead byte of the Cyrillic blocks stands in the range.
  func hasCyrillic(_ range: Range<Int>) -> Bool {
    bytes[range].contains { (0xD0...0xD4).contains($0) }
  }
}
