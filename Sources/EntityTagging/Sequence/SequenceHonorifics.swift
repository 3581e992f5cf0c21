import TextAnalysis

/// Ranks and forms of address, which are no part of a person's name.
enum SequenceHonorifics {
  /// The tokens of a person's name without what stands before it: `Mark Milley` of `U.S. General
  /// Mark Milley`. A name of nothing but titles is left alone.
  static func stripped(_ tokens: Range<Int>, of text: AnalysedText) -> Range<Int> {
    guard tokens.count > 1,
      let last = tokens.dropLast().last(where: { words.contains(text.folded($0)) })
    else { return tokens }
    var start = last + 1
    while start < tokens.upperBound - 1, !text.tokens[start].isWord { start += 1 }
    return start..<tokens.upperBound
  }

  private static let words: Set<String> = Set(
    """
    mr mrs ms miss dr prof professor gen general lt lieutenant col colonel maj major capt captain
    sgt sergeant cpl corporal pvt private adm admiral brig brigadier marshal commander president
    minister secretary senator sen rep representative gov governor ambassador spokesman spokeswoman
    spokesperson chancellor premier mayor judge chairman director coach
    пан пані генерал генерала генералом полковник полковника майор майора капітан капитан президент
    президента міністр министр лейтенант сержант адмірал адмирал господин
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
