import XapianStore

/// Which passages a query means. A store query decides all but exact phrases: stop words are not
/// posted and postings are stems, so those are checked against the stored text.
indirect enum MatchTree {
  case store(StoreQuery)
  case phrase(ExactPhrase)
  case all([MatchTree])
  case any([MatchTree])
  case not(MatchTree)

  /// Whether the store decides alone.
  var isDecided: Bool {
    switch self {
    case .store: true
    case .phrase: false
    case .all(let trees), .any(let trees): trees.allSatisfy(\.isDecided)
    case .not(let tree): tree.isDecided
    }
  }

  func matches(_ passage: CheckedPassage) throws -> Bool {
    switch self {
    case .store(let query): try passage.matches(query)
    case .phrase(let phrase): passage.contains(phrase)
    case .all(let trees): try trees.allSatisfy { try $0.matches(passage) }
    case .any(let trees): try trees.contains { try $0.matches(passage) }
    case .not(let tree): try !tree.matches(passage)
    }
  }
}

/// Words that must stand next to each other as typed; accents and case aside, stop words included.
struct ExactPhrase: Hashable {
  /// For each word, its folded forms (a Cyrillic word may be read as Ukrainian or as Russian).
  var words: [[String]]
  /// Position of each word after the first's.
  var offsets: [Int]
}

/// A candidate whose stored text is looked at, analysed once however many phrases ask.
final class CheckedPassage {
  let record: PassageRecord
  private let index: OpenIndex
  private lazy var texts = ([record.text] + (record.heading.map { [$0] } ?? [])).map(fold)

  init(_ record: PassageRecord, in index: OpenIndex) {
    self.record = record
    self.index = index
  }

  func matches(_ query: StoreQuery) throws -> Bool {
    try index.score(of: query, passage: record.id) != nil
  }

  func contains(_ phrase: ExactPhrase) -> Bool {
    if phrase.standsPlainly(in: record.text) { return true }
    return texts.contains { words in
      words.indices.contains { start in phrase.stands(at: start, in: words) }
    }
  }

  private func fold(_ text: String) -> [FoldedWord] {
    let analysed = index.analyzer.analyse(Array(text.utf8), language: record.language)
    return analysed.tokens.filter(\.isWord).map {
      FoldedWord(folded: analysed.words[$0.word].folded, position: Int($0.position))
    }
  }
}

/// A word of a stored text.
struct FoldedWord {
  var folded: String
  var position: Int
}

extension ExactPhrase {
  /// Whether the phrase starts at a word of a text.
  func stands(at start: Int, in text: [FoldedWord]) -> Bool {
    guard start + words.count <= text.count else { return false }
    return words.indices.allSatisfy { index in
      words[index].contains(text[start + index].folded)
        && text[start + index].position - text[start].position == offsets[index]
    }
  }
}
