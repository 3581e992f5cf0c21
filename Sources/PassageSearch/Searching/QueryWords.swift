import TextAnalysis
import XapianStore

/// A token of the query with the forms it may have: one, or a Ukrainian and a Russian one.
struct QueryToken: Equatable {
  /// As typed.
  var text: String
  var forms: [WordForm]
  /// Joined and part forms of a hyphenated word, per form.
  var parts: [[WordForm]]
  /// Place among the words of its text, from 0.
  var position: Int
  var isStopWord: Bool { forms.allSatisfy(\.isStopWord) }

  /// Index terms of the whole token.
  var stems: [String] {
    var seen: Set<String> = []
    return forms.filter { !$0.isStopWord && !$0.stem.isEmpty }.map(\.stem)
      .filter { seen.insert($0).inserted }
  }

  static func == (one: QueryToken, other: QueryToken) -> Bool {
    one.text == other.text && one.position == other.position
  }
}

extension OpenIndex {
  /// Analyses a piece of a query as its texts were analysed.
  func tokens(of text: String) -> [QueryToken] {
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
