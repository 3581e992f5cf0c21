import EntityTagging
import TextAnalysis
import XapianStore

/// A token of the query with the forms it may have: one, or a Ukrainian and a Russian one.
struct QueryToken: Equatable {
  /// What it is wherever it stands; shared, since queries repeat words.
  private final class Word {
    let text: String
    let forms: [WordForm]
    let parts: [[WordForm]]
    let isStopWord: Bool
    let stems: [String]

    init(text: String, forms: [WordForm], parts: [[WordForm]]) {
      self.text = text
      self.forms = forms
      self.parts = parts
      isStopWord = forms.allSatisfy(\.isStopWord)
      var stems: [String] = []
      for form in forms where !form.isStopWord && !form.stem.isEmpty && !stems.contains(form.stem) {
        stems.append(form.stem)
      }
      self.stems = stems
    }
  }

  private let word: Word
  /// Place among the words of its text, from 0.
  var position: Int

  init(text: String, forms: [WordForm], parts: [[WordForm]], position: Int) {
    word = Word(text: text, forms: forms, parts: parts)
    self.position = position
  }

  /// As typed.
  var text: String { word.text }
  var forms: [WordForm] { word.forms }
  /// Joined and part forms of a hyphenated word, per form.
  var parts: [[WordForm]] { word.parts }
  var isStopWord: Bool { word.isStopWord }
  /// Index terms of the whole token.
  var stems: [String] { word.stems }

  static func == (one: QueryToken, other: QueryToken) -> Bool {
    one.text == other.text && one.position == other.position
  }
}

extension OpenIndex {
  /// What bears a name, likeliest first.
  func entities(named name: String) -> [(entity: EntityReference, type: EntityType)] {
    if let known = knownNames[name] { return known }
    let entities = gazetteer.entities(named: name)
    knownNames[name] = entities
    return entities
  }

  /// Analyses a piece of a query as its texts were analysed.
  func tokens(of text: String) -> [QueryToken] {
    latinTokens(of: text) ?? knownTokens(of: text)
  }

  /// The words as they are written, where there are several and one of them is not posted.
  func wordingWithStopWord(of wording: QueryWording) -> WrittenWords? {
    guard !wording.known.allSatisfy(\.isPosted) else { return nil }
    let tokens = tokens(of: wording.text)
    guard tokens.count > 1, tokens.contains(where: \.isStopWord) else { return nil }
    return WrittenWords(tokens)
  }

  /// Words of Latin letters are the same words beside others: each is analysed once.
  private func latinTokens(of text: String) -> [QueryToken]? {
    guard text.utf8.contains(0x20) else { return nil }
    let words = text.utf8.split(separator: 0x20)
    var tokens: [QueryToken] = []
    tokens.reserveCapacity(words.count)
    for word in words {
      let word = String(Substring(word))
      guard word.isLatin else { return nil }
      let own = knownTokens(of: word)
      guard own.count == 1, var token = own.first else { return nil }
      token.position = tokens.count
      tokens.append(token)
    }
    return tokens
  }

  private func knownTokens(of text: String) -> [QueryToken] {
    if let known = knownTokens[text] { return known }
    let tokens = analysedTokens(of: text)
    knownTokens[text] = tokens
    return tokens
  }

  private func analysedTokens(of text: String) -> [QueryToken] {
    let utf8 = Array(text.utf8)
    let words = analyzer.queryWords(in: text)
    let first = words.first?.position ?? 0
    return words.map { word in
      QueryToken(
        text: String(decoding: utf8[word.bytes], as: UTF8.self), forms: word.forms,
        parts: word.forms.map { $0.parts.map { analyzer.words[$0.word] } },
        position: Int(word.position - first))
    }
  }
}
