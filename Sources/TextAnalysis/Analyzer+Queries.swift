/// A word of a query, analysed as the same word of a text would be.
public struct QueryWord: Sendable {
  /// UTF-8 bytes of the query string that it covers.
  public var bytes: Range<Int>
  public var flags: Token.Flags
  /// Words before it, counted as in a text: a hyphenated word takes several positions.
  public var position: UInt32
  /// The forms it has in the languages asked for, without repetition, likeliest first; never empty.
  public var forms: [WordForm]
}

extension Analyzer {
  /// The words of a query string; marks and split endings are left out.
  ///
  /// A Cyrillic word whose letters do not tell its language has a form for each of `languages` that
  /// stems it differently. A text analysed before stays valid. The pronoun `us` cannot be meant by a search: it is read as the country.
  public func queryWords(
    in query: String, languages: [Language] = [.ukrainian, .russian]
  ) -> [QueryWord] {
    let utf8 = Array(query.utf8)
    if !hasText { words.makeRoom() }
    var result: [QueryWord] = []
    for language in Self.cyrillic(among: languages) {
      let tokens = ByteView.with(utf8) { view in
        var tokenizer = Tokenizer(view: view, words: words)
        tokenizer.tokenise(0..<utf8.count, cyrillic: language, writesDecimalComma: false)
        return tokenizer.tokens.filter(\.isWord)
      }
      for (index, token) in tokens.enumerated() {
        var form = words[token.word]
        if form.folded == "us" { form.isStopWord = false }
        if index == result.count {
          result.append(
            QueryWord(
              bytes: token.bytes, flags: token.flags, position: token.position, forms: [form]))
        } else if !result[index].forms.contains(where: { $0.stem == form.stem }) {
          result[index].forms.append(form)
        }
      }
    }
    return result
  }

  /// The forms of one word; of the first, if the string holds several. Empty if it holds none.
  public func wordForms(
    for word: String, languages: [Language] = [.ukrainian, .russian]
  ) -> [WordForm] {
    queryWords(in: word, languages: languages).first?.forms ?? []
  }

  /// The languages that Cyrillic words are tried in; Ukrainian if none was asked for.
  private static func cyrillic(among languages: [Language]) -> [Language] {
    let asked = languages.filter { $0 == .ukrainian || $0 == .russian }
    return asked.isEmpty ? [.ukrainian] : asked
  }
}
