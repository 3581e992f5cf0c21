import TextAnalysis

/// Ranks and forms of address, which are no part of a person's name.
enum SequenceHonorifics {
  /// The tokens of a person's name without what stands before and behind it: `Mark Milley` of `U.S.
  /// General Mark Milley`, `Nathan Law` of `Nathan Law of Demosisto`. `nil` for what ends in an office
  /// and so names none: `U.S. Treasury Secretary`.
  static func stripped(_ tokens: Range<Int>, of text: AnalysedText) -> Range<Int>? {
    guard tokens.count > 1 else { return tokens }
    if offices.contains(text.folded(tokens.upperBound - 1)) { return nil }
    let joint = tokens.dropFirst(2).first {
      // Philip II of Spain keeps his country.
      text.folded($0) == "of" && !text.folded($0 - 1).allSatisfy { "ivx".contains($0) }
    }
    return withoutTitles(tokens.lowerBound..<(joint ?? tokens.upperBound), of: text)
  }

  private static func withoutTitles(_ tokens: Range<Int>, of text: AnalysedText) -> Range<Int> {
    guard tokens.count > 1,
      let last = tokens.dropLast().last(where: { words.contains(text.folded($0)) })
    else { return tokens }
    var start = last + 1
    while start < tokens.upperBound - 1, !text.tokens[start].isWord { start += 1 }
    return start..<tokens.upperBound
  }

  private static let offices: Set<String> = [
    "secretary", "minister", "president", "commander", "spokesman", "spokeswoman", "chairman",
    "director", "ambassador", "governor", "senator", "chancellor", "premier", "officer",
  ]

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
