/// The distinct words of the texts that one ``Analyzer`` has seen, each with its ``WordForm``.
///
/// Grows with the vocabulary and is emptied between texts when it reaches its limit;
/// ``generation`` then changes, and whoever caches by ``WordID`` must drop the cache.
public final class WordTable {
  /// Which words the ids stand for: no two tables of the process ever share a generation, so that it
  /// alone tells a cache whether its ids are still good. Never negative.
  public private(set) var generation = Generations.next()
  /// Distinct words whose ``WordForm/stem`` was shortened by hash, over all generations.
  public private(set) var shortenedWords = 0
  /// The number of words at which the table is emptied before the next text.
  public let limit: Int

  private let builder: WordFormBuilder
  private let keys = WordKeys()
  private var forms: [WordForm] = []

  /// Bytes of words that are held at most between texts, whatever their number.
  private static let arenaLimit = 1 << 26

  /// - Parameters:
  ///   - stemmer: makes the stems of English and Russian words.
  ///   - limit: distinct words held before the table starts anew; a word takes some 190 bytes.
  public init(stemmer: any Stemmer = IdentityStemmer(), limit: Int = 1 << 18) {
    self.limit = max(1, limit)
    builder = WordFormBuilder(stemmer: stemmer)
  }

  public var count: Int { forms.count }

  /// The form of a word of the current generation.
  public subscript(word: WordID) -> WordForm { forms[Int(word)] }

  /// See ``WordForm/stem``.
  public func stem(of word: WordID) -> String { forms[Int(word)].stem }

  /// See ``WordForm/folded``.
  public func folded(_ word: WordID) -> String { forms[Int(word)].folded }

  /// See ``WordForm/isStopWord``; true of marks and split endings too.
  public func isStopWord(_ word: WordID) -> Bool { keys.facts(of: word).isStopWord }

  /// Whether the word has parts; most have none.
  public func hasParts(_ word: WordID) -> Bool { keys.facts(of: word).hasParts }

  /// See ``WordForm/positions``.
  public func positions(of word: WordID) -> UInt32 { forms[Int(word)].positions }

  /// See ``WordForm/parts``.
  public func parts(of word: WordID) -> [WordForm.Part] { forms[Int(word)].parts }

  /// The language whose stemmer made the word's stem; ``Language/other`` for marks, plain numbers and
  /// scripts without a stemmer.
  public func language(of word: WordID) -> Language { keys.facts(of: word).language }

  /// Calls `body` with the UTF-8 bytes of the folded word; they must not outlive the call.
  public func withFoldedUTF8<R>(
    _ word: WordID, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    var folded = forms[Int(word)].folded
    return try folded.withUTF8(body)
  }

  /// Numbers a word as the tokenizer would that found it in a text of `language`.
  ///
  /// The id is good until the next text is analysed. Words that tokenising would split (`a b`) are
  /// taken as one; use ``Analyzer/queryWords(in:languages:)`` for them.
  public func intern(_ word: String, language: Language = .ukrainian) -> WordID {
    var word = word
    return word.withUTF8 { bytes in
      let kind: WordKind = bytes.first?.isDigit == true ? .number : .word
      return intern(bytes, kind: kind, cyrillic: Self.cyrillic(language, bytes))
    }
  }

  /// The tag that a text of `language` would give the word.
  private static func cyrillic(
    _ language: Language, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Language {
    guard bytes.contains(where: { (0xD0...0xD4).contains($0) }) else { return .other }
    return language == .russian ? .russian : .ukrainian
  }

  /// The number of a word, given once for each spelling and, if it is Cyrillic, language.
  @inline(__always)
  func intern(
    _ bytes: UnsafeBufferPointer<UInt8>, kind: WordKind, cyrillic: Language
  ) -> WordID {
    let tag = UInt16(kind.rawValue) << 8 | UInt16(cyrillic.rawValue)
    let hash = WordKeys.hash(bytes, tag: tag)
    return keys.find(bytes, tag: tag, hash: hash)
      ?? add(bytes, kind: kind, cyrillic: cyrillic, tag: tag, hash: hash)
  }

  func kind(of word: WordID) -> WordKind { keys.facts(of: word).kind }

  /// Whether the word is a function word of a language that is written in Latin letters but is not
  /// English.
  func isForeign(_ word: WordID) -> Bool { keys.facts(of: word).isForeign }

  /// Empties the table if it is full. Called before a text, never while one is in use.
  func makeRoom() {
    guard forms.count >= limit || keys.arenaSize >= Self.arenaLimit else { return }
    generation = Generations.next()
    keys.removeAll()
    forms.removeAll(keepingCapacity: true)
  }

  @inline(never)
  private func add(
    _ bytes: UnsafeBufferPointer<UInt8>, kind: WordKind, cyrillic: Language, tag: UInt16,
    hash: UInt32
  ) -> WordID {
    let result = builder.build(bytes, kind: kind, cyrillic: cyrillic) { range, kind in
      intern(UnsafeBufferPointer(rebasing: bytes[range]), kind: kind, cyrillic: cyrillic)
    }
    let form = result.form
    forms.append(form)
    if form.isShortened { shortenedWords += 1 }
    return keys.insert(
      bytes, tag: tag, hash: hash,
      facts: WordKeys.Facts(
        language: result.language, kind: kind, isStopWord: form.isStopWord,
        isForeign: result.language == .english && ForeignWords.contains(form.folded),
        hasParts: !form.parts.isEmpty))
  }
}
