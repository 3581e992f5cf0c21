import TextAnalysis

/// Finds dates, military units, weapons and quantities by rules.
///
/// Works from classes of words that are worked out once per word; a token that starts nothing costs
/// one look-up. One per thread; not `Sendable`.
public final class RuleFinder {
  private let table = RuleWordTable()

  public init() {}

  /// Mentions in text order; they do not overlap.
  /// - Parameter published: the document's date (`YYYY-MM-DD`), to which relative dates refer.
  public func mentions(in text: AnalysedText, published: String? = nil) -> [Mention] {
    table.prepare(for: text)
    let reference = published.flatMap { RuleCalendar.day(iso: $0) }
    var mentions: [Mention] = []
    for sentence in text.sentences {
      let scan = RuleScan(
        text: text, tokens: sentence.tokens, table: table, reference: reference)
      scan.find(into: &mentions)
    }
    return mentions
  }
}

/// What a rule found: the tokens and the normalised value.
struct RuleMatch {
  var tokens: Range<Int>
  var value: String?
}

/// One sentence as the rules see it.
struct RuleScan {
  let text: AnalysedText
  let tokens: Range<Int>
  let table: RuleWordTable
  /// Publication day, as days since 1970.
  let reference: Int?

  /// The word at a token; nothing outside the sentence.
  @inline(__always)
  func word(_ i: Int) -> RuleWord {
    tokens.contains(i) ? table.word(of: text.tokens[i], in: text) : RuleWord()
  }

  @inline(__always)
  func has(_ i: Int, _ classes: RuleClasses) -> Bool { word(i).has(classes) }

  func flags(_ i: Int) -> Token.Flags { tokens.contains(i) ? text.tokens[i].flags : .punctuation }

  func isCapitalised(_ i: Int) -> Bool { flags(i).contains(.capitalised) }

  /// Whether the token is a word, a number or a name, not a mark or a split ending.
  func isWord(_ i: Int) -> Bool {
    flags(i).isDisjoint(with: [.punctuation, .clitic]) && tokens.contains(i)
  }

  func isCyrillic(_ i: Int) -> Bool {
    tokens.contains(i) && (0xD0...0xD2).contains(text.utf8[Int(text.tokens[i].byteStart)])
  }

  /// Whether the token stands right after the one before it, without a space.
  func isJoined(_ i: Int) -> Bool { !flags(i).contains(.spaceBefore) }

  func find(into mentions: inout [Mention]) {
    var i = tokens.lowerBound
    while i < tokens.upperBound {
      let word = table.word(of: text.tokens[i], in: text)
      guard word.has(.starters) || word.phrase != 0,
        let mention = mention(at: i, after: mentions.last?.span.tokens.upperBound ?? 0)
      else {
        i += 1
        continue
      }
      mentions.append(mention)
      i = mention.span.tokens.upperBound
    }
  }

  /// - Parameter floor: the end of the last mention, which the next must not reach into.
  private func mention(at i: Int, after floor: Int) -> Mention? {
    if let match = unit(at: i, after: floor) { return make(match, .unit) }
    if let match = weapon(at: i) { return make(match, .weapon) }
    if let match = date(at: i) { return make(match, .date) }
    if let match = quantity(at: i) { return make(match, .quantity) }
    return nil
  }

  private func make(_ match: RuleMatch, _ type: EntityType) -> Mention {
    Mention(span: text.nameSpan(match.tokens), type: type, value: match.value)
  }
}
