import XapianStore

/// What a word, or the words of one name, ask for, and what the planner notes of them: the same in every
/// query that is read in the same way.
final class PlannedWords {
  /// What of a search's options matters to them.
  struct Manner: Equatable {
    let match: SearchOptions.Match
    let usesAliases: Bool
    let usesTranslations: Bool
    let usesTopics: Bool
    let keepsParts: Bool

    init(_ options: SearchOptions) {
      match = options.match
      usesAliases = options.usesAliases
      usesTranslations = options.usesTranslations
      usesTopics = options.usesTopics
      keepsParts = options.explains || options.widens
    }
  }

  let node: PlannedNode
  let typedWeights: [Double]
  let typedLeaves: [StoreQuery]
  let stems: [String]
  let entities: Set<String>
  let expansions: [Expansion]
  let unknownWords: [String]

  /// - Parameter planner: one that planned these words and nothing else.
  init(_ node: PlannedNode, by planner: QueryPlanner) {
    self.node = node
    typedWeights = planner.typedWeights
    typedLeaves = planner.typedLeaves
    stems = planner.highlighting.stemList
    entities = planner.highlighting.entities
    expansions = planner.expansions
    unknownWords = planner.unknownWords
  }
}

extension QueryPlanner {
  /// A word, or the words of one name, with everything that counts as the same.
  mutating func words(_ words: [String]) throws -> PlannedNode {
    let planned = try index.planned(words, options)
    typedWeights += planned.typedWeights
    typedLeaves += planned.typedLeaves
    highlighting.stemList += planned.stems
    if !planned.entities.isEmpty { highlighting.entities.formUnion(planned.entities) }
    if !planned.expansions.isEmpty { expansions += planned.expansions }
    if !planned.unknownWords.isEmpty { unknownWords += planned.unknownWords }
    note(words, entities: planned.entities, planned.node.query)
    return planned.node
  }
}

extension OpenIndex {
  fileprivate func planned(_ words: [String], _ options: SearchOptions) throws -> PlannedWords {
    let manner = PlannedWords.Manner(options)
    if plannedManner != manner {
      plannedManner = manner
      plannedWords = Memo()
    }
    let text = words.count == 1 ? words[0] : words.joined(separator: " ")
    if let known = plannedWords[text] { return known }
    var planner = QueryPlanner(index: self, options: options)
    var node = try planner.named(text)
    if !manner.keepsParts { node.parts = [] }
    let planned = PlannedWords(node, by: planner)
    plannedWords[text] = planned
    return planned
  }
}
