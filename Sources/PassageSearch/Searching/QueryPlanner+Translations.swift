import TextAnalysis
import XapianStore

extension QueryPlanner {
  /// A translation is worth at most this share of the word typed: set on the training topics, where
  /// 0.7 to 0.9 differ by less than .02 nDCG@10.
  private static let translationShare = 0.8

  /// What a word is in the other languages that the index holds.
  ///
  /// - Parameter share: what the word itself counts.
  mutating func translations(
    of token: QueryToken, share: Double
  ) throws -> [StoreQuery] {
    guard options.usesTranslations, holdsOtherLanguages(than: token) else { return [] }
    let index = index
    let own = Set(token.stems)
    let words = Set(token.forms.map(\.folded)).sorted().flatMap { folded in
      Translations.shared.words(for: folded) { word in
        index.tokens(of: word).contains { !own.isDisjoint(with: $0.stems) }
      }
    }
    var known = own
    var most = 0.0
    for stem in token.stems { most = max(most, share * (try index.weight(of: stem))) }
    var added: [StoreQuery] = []
    for word in words {
      for stem in index.tokens(of: word).flatMap(\.stems) where known.insert(stem).inserted {
        let passages = try index.frequency(of: stem)
        guard passages > 0 else { continue }
        let weight = min(try index.weight(of: stem), Self.translationShare * most)
        highlighting.stemList.append(stem)
        added.append(.term(stem, weight: ImpactModel.quantised(weight)))
        expansions.append(
          Expansion(
            term: token.text, added: word, entity: nil, reason: "translation", passages: passages))
      }
    }
    return added
  }

  /// English words are Latin, those of the others Cyrillic.
  private func holdsOtherLanguages(than token: QueryToken) -> Bool {
    guard index.holdsCyrillic else { return false }
    let isLatin = token.text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    return isLatin || Language.allCases.filter { $0 != .other && index.holds($0) }.count > 1
  }
}
