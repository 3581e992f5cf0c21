/// Makes the ``WordForm`` of a word that has not been met before.
///
/// The stem depends on the folded word and its language alone, never on the spelling it came from,
/// so that `U.S.`, `US` and `us` meet; only whether it is a stop word depends on the spelling.
struct WordFormBuilder {
  /// A word as the tokenizer found it, and the forms that its parts got.
  struct Result {
    var form: WordForm
    var language: Language
  }

  let stemmer: any Stemmer
  private let ukrainian = UkrainianStemmer()

  init(stemmer: any Stemmer) { self.stemmer = stemmer }

  /// - Parameters:
  ///   - bytes: the word as written.
  ///   - cyrillic: the language of Cyrillic words whose letters do not tell.
  ///   - intern: numbers a part of the word, given its bytes within `bytes`.
  func build(
    _ bytes: UnsafeBufferPointer<UInt8>, kind: WordKind, cyrillic: Language,
    intern: (Range<Int>, WordKind) -> WordID
  ) -> Result {
    let language = WordLanguage.of(bytes, cyrillic: cyrillic)
    switch kind {
    case .mark:
      let text = String(decoding: bytes, as: UTF8.self)
      let folded = bytes.count == 1 ? text : Self.foldedMark(bytes, text)
      return Result(
        form: WordForm(folded: folded, stem: folded, isStopWord: true), language: .other)
    case .url, .email:
      return address(bytes, kind: kind)
    case .acronym, .abbreviation:
      let folded = Self.without([0x2E], Folding.fold(bytes))
      return finish(
        folded, kind: kind, language: language,
        isStopWord: kind == .abbreviation && isStopWord(folded))
    case .word, .number:
      let segments = WordSegments(bytes)
      return segments.ranges.count == 1
        ? single(bytes, kind: kind, language: language, intern: intern)
        : hyphenated(bytes, segments, kind: kind, language: language, intern: intern)
    }
  }

  private func single(
    _ bytes: UnsafeBufferPointer<UInt8>, kind: WordKind, language: Language,
    intern: (Range<Int>, WordKind) -> WordID
  ) -> Result {
    var folded = Folding.fold(bytes)
    if kind == .number { folded = Numerals.withoutSeparators(folded) }
    if let designation = Designations.joined(folded) { folded = designation }
    var result = finish(
      folded, kind: kind, language: language,
      isStopWord: isStopWord(folded) && !Self.isSpelledAsAcronym(bytes))
    if kind == .number {
      result.form.parts = Numerals.parts(of: bytes).map {
        WordForm.Part(word: intern($0, bytes[$0.lowerBound].isDigit ? .number : .word), offset: 0)
      }
    }
    return result
  }

  private func hyphenated(
    _ bytes: UnsafeBufferPointer<UInt8>, _ segments: WordSegments, kind: WordKind,
    language: Language, intern: (Range<Int>, WordKind) -> WordID
  ) -> Result {
    let folded = segments.ranges.map { range in
      let folded = Folding.fold(UnsafeBufferPointer(rebasing: bytes[range]))
      return segments.kind(range) == .number
        ? Numerals.withoutSeparators(folded) : Self.without([0x2E], folded)
    }
    let joined = folded.joined()
    if kind == .number, Numerals.isOrdinal(folded) {
      return finish(joined, kind: kind, language: language, isStopWord: false)
    }
    let isDesignation = Designations.isDesignation(folded) || Numerals.isDate(folded)
    let joinedForm = isDesignation ? Designations.joined(joined) ?? joined : joined
    var result = finish(joinedForm, kind: kind, language: language, isStopWord: false)
    result.form.positions = isDesignation ? 1 : UInt32(folded.count)
    result.form.parts = segments.ranges.enumerated().map { index, range in
      WordForm.Part(
        word: intern(range, segments.kind(range)), offset: isDesignation ? 0 : UInt32(index))
    }
    return result
  }

  private func address(_ bytes: UnsafeBufferPointer<UInt8>, kind: WordKind) -> Result {
    let folded =
      kind == .url
      ? Addresses.host(ofURL: bytes) : String(decoding: bytes, as: UTF8.self).lowercased()
    return finish(folded, kind: kind, language: .other, isStopWord: false)
  }

  private func finish(
    _ folded: String, kind: WordKind, language: Language, isStopWord: Bool
  ) -> Result {
    let folded = folded.isEmpty ? "'" : folded
    guard folded.utf8.count <= Shortening.limit else {
      return Result(
        form: WordForm(
          folded: folded, stem: Shortening.shorten(folded), isStopWord: false, isShortened: true),
        language: language)
    }
    let stem = kind == .url || kind == .email ? folded : stem(folded, language)
    return Result(
      form: WordForm(
        folded: folded, stem: Shortening.shorten(stem), isStopWord: isStopWord),
      language: language)
  }

  private func stem(_ folded: String, _ language: Language) -> String {
    if let number = Numerals.stem(of: folded) { return number }
    // Designations are the same in every language.
    guard !folded.utf8.contains(where: \.isDigit) else { return Designations.singular(folded) }
    switch language {
    case .ukrainian: return ukrainian.stem(folded)
    case .russian:
      return RussianForms.stem(of: folded) ?? stemmer.stem(folded, language: .russian)
    case .english:
      return stemmer.stem(IrregularForms.base(of: folded) ?? folded, language: .english)
    case .other: return folded
    }
  }

  private func isStopWord(_ folded: String) -> Bool {
    folded.utf8.count <= 24
      && StopWords.contains(folded, cyrillic: (folded.utf8.first ?? 0) >= 0x80)
  }

  /// Names that would be stop words in lower case.
  private static func isSpelledAsAcronym(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count <= 3
      && (bytes.elementsEqual("US".utf8) || bytes.elementsEqual("IT".utf8)
        || bytes.elementsEqual("WHO".utf8))
  }

  private static func foldedMark(_ bytes: UnsafeBufferPointer<UInt8>, _ text: String) -> String {
    // A split possessive: the mark and an s, in whatever spelling.
    guard let last = bytes.last, last | 0x20 == 0x73 else { return text }
    return "'s"
  }

  private static func without(_ dropped: Set<UInt8>, _ text: String) -> String {
    guard text.utf8.contains(where: dropped.contains) else { return text }
    return String(decoding: text.utf8.filter { !dropped.contains($0) }, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }
}
