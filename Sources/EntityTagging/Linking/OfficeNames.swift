import TextAnalysis

/// Offices of state by their words, numbered as in Tools/gazetteer/table.py.
enum OfficeNames {
  /// The office whose name starts at a token.
  static func office(from start: Int, in text: TaggingText) -> (tokens: Range<Int>, role: UInt8)? {
    (1...longest).reversed().lazy.compactMap { match(start..<start + $0, text) }.first
  }

  /// The office whose name ends before a token.
  static func office(to end: Int, in text: TaggingText) -> (tokens: Range<Int>, role: UInt8)? {
    (1...longest).reversed().lazy.compactMap { match(end - $0..<end, text) }.first
  }

  private static let longest = 3

  private static func match(
    _ tokens: Range<Int>, _ text: TaggingText
  ) -> (tokens: Range<Int>, role: UInt8)? {
    guard tokens.lowerBound >= 0, tokens.upperBound <= text.text.tokens.count,
      tokens.allSatisfy({ text.text.tokens[$0].isWord })
    else { return nil }
    let words = tokens.map { CaseEndings.stem(text.text.folded($0)) }
    return roles[words.joined(separator: " ")].map { (tokens, $0) }
  }

  private static let roles: [String: UInt8] = lines.split(separator: "\n")
    .reduce(into: [:]) { result, line in
      let parts = line.split(separator: ":")
      guard parts.count == 2, let role = UInt8(parts[0]) else { return }
      for name in parts[1].split(separator: ",") {
        let words = name.split(separator: " ").map { CaseEndings.stem(String($0)) }
        result[words.joined(separator: " ")] = role
      }
    }

  private static let lines = """
    1:president,президент
    2:prime minister,premier,chancellor,прем'єр,прем'єр міністр,прем'єрміністр,премьер,премьерминистр
    2:премьер министр,прем'єр-міністр,премьер-министр,канцлер
    3:foreign minister,foreign secretary,secretary of state,minister of foreign affairs
    3:міністр закордонних справ,министр иностранных дел,держсекретар,госсекретарь
    4:defence minister,defense minister,defence secretary,defense secretary,secretary of defense
    4:minister of defence,minister of defense,міністр оборони,министр обороны
    5:interior minister,minister of internal affairs,міністр внутрішніх справ,министр внутренних дел
    6:commander-in-chief,commander in chief,головнокомандувач,главнокомандующий
    8:vice president,vice-president,віцепрезидент,вице-президент
    """
}
