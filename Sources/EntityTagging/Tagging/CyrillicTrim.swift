import TextAnalysis

/// Mends names that the sequence tagger read in Cyrillic letters, of which it knows less: common nouns
/// come off places (it learned from texts that count `районе` of `районе Балаклеи` as a part of the
/// name), the first word of a sentence off any name if it is an everyday word, and two places with
/// `та` between them are two.
enum CyrillicTrim {
  /// The tokens of the name or names.
  static func names(
    _ tokens: Range<Int>, _ type: EntityType, of text: AnalysedText
  ) -> [Range<Int>] {
    guard tokens.count > 1, isCyrillic(tokens.lowerBound, text) else { return [tokens] }
    var tokens = tokens
    if text.tokens[tokens.lowerBound + 1].isWord, isEveryday(tokens.lowerBound, text) {
      tokens = tokens.dropFirst()
    }
    guard type == .place else { return [tokens] }
    guard let joint = tokens.dropFirst().dropLast().first(where: { isConjunction($0, text) }) else {
      return [withoutNouns(tokens, of: text)]
    }
    return [tokens.lowerBound..<joint, joint + 1..<tokens.upperBound].map {
      withoutNouns($0, of: text)
    }
  }

  private static func withoutNouns(_ tokens: Range<Int>, of text: AnalysedText) -> Range<Int> {
    guard tokens.count > 1,
      let first = tokens.first(where: { text.tokens[$0].flags.contains(.capitalised) }),
      let last = tokens.last(where: { text.tokens[$0].flags.contains(.capitalised) })
    else { return tokens }
    var start = tokens.lowerBound
    while start < first, !isDivision(start, text) { start += 1 }
    var end = tokens.upperBound
    // `Красную площадь` is one name, `Криму лами` is none.
    while end - 1 > last, !isAdjective(last, text), !isDivision(end - 1, text),
      !classes(end - 1, text).contains(.placeNoun)
    {
      end -= 1
    }
    return start..<end
  }

  private static func isCyrillic(_ token: Int, _ text: AnalysedText) -> Bool {
    (0xD0...0xD2).contains(text.utf8[Int(text.tokens[token].byteStart)])
  }

  private static func classes(_ token: Int, _ text: AnalysedText) -> WordClass {
    WordClass.of(text.folded(token))
  }

  /// The first word of a sentence that is a preposition, a noun of place or a title.
  private static func isEveryday(_ token: Int, _ text: AnalysedText) -> Bool {
    text.tokens[token].flags.contains(.sentenceStart)
      // An initial is none: А. Провоторов.
      && text.utf8[text.tokens[token].bytes].last != 0x2E
      && (text.words.isStopWord(text.tokens[token].word)
        || !classes(token, text).isDisjoint(with: [.placePreposition, .placeNoun, .title])
        || nouns.contains(text.folded(token)))
  }

  private static func isConjunction(_ token: Int, _ text: AnalysedText) -> Bool {
    !text.tokens[token].flags.contains(.capitalised)
      && ["і", "й", "та", "и"].contains(text.folded(token))
  }

  /// `провінції Ідліб`, `область`: a division's noun is part of its name.
  private static func isDivision(_ token: Int, _ text: AnalysedText) -> Bool {
    let word = text.folded(token)
    return divisions.contains { word.hasPrefix($0) }
  }

  private static func isAdjective(_ token: Int, _ text: AnalysedText) -> Bool {
    let word = text.folded(token)
    return adjectives.contains { word.hasSuffix($0) }
  }

  private static let adjectives = [
    "ий", "ый", "ого", "ому", "им", "ым", "ая", "ую", "ие", "ые", "их", "ых", "ими", "ыми",
    "ої", "ою", "ьке", "ська", "ську", "ські", "ное", "ское", "ній", "кій",
  ]

  /// Common nouns that reports begin sentences with.
  private static let nouns: Set<String> = [
    "війська", "військові", "солдати", "бійці", "окупанти", "влада", "речники", "журналісти",
    "родичі", "волонтери", "поліція", "рятувальники", "прокуратура", "лікарі", "партизани",
    "войска", "военные", "солдаты", "бойцы", "боевики", "власти", "журналисты", "родственники",
    "волонтеры", "полиция", "спасатели", "прокуратура", "врачи", "партизаны", "оккупанты",
  ]

  private static let divisions = ["област", "провінц", "провинц", "штат", "республік", "республик"]
}
