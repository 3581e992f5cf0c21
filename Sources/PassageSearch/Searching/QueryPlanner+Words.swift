import EntityTagging
import XapianStore

extension QueryPlanner {
  /// Added evidence counts at most this share of the words it stands for, so that it never outranks
  /// a passage that has them.
  static let addedShare = 0.9
  private static let longestName = 5
  private static let mostSpellings = 4

  /// Bare words in a row: names among them find their other spellings.
  mutating func names(in run: [String]) throws -> [PlannedNode] {
    var nodes: [PlannedNode] = []
    var start = 0
    while start < run.count {
      let length = options.usesAliases ? nameLength(in: run[start...]) : 1
      nodes.append(try words(Array(run[start..<start + length])))
      start += length
    }
    return nodes
  }

  /// Words of the longest name at the start of a run; 1 where there is none.
  private func nameLength(in run: ArraySlice<String>) -> Int {
    let longest = min(run.count, Self.longestName)
    guard longest > 1 else { return 1 }
    let latin = index.gazetteer.longestLatinName(in: run.prefix(longest))
    // From a word with other signs on, the words have to be analysed together.
    return (max(1, latin.looked)..<longest).reversed().map { $0 + 1 }.first { length in
      !index.entities(named: run.prefix(length).joined(separator: " ")).isEmpty
    } ?? max(1, latin.name)
  }

  /// Plans a word, or the words of one name, for ``PlannedWords``.
  mutating func named(_ text: String) throws -> PlannedNode {
    let typed = index.tokens(of: text).filter { !$0.isStopWord }
    var leaves: [StoreQuery] = []
    var typedWeight = 0.0
    let isStance = options.usesTopics && QueryStances.stance(of: text) != nil
    let share = isStance ? QueryStances.wordShare : 1
    for token in typed {
      highlighting.stemList += token.stems
      let weights = try token.stems.map { share * (try index.weight(of: $0)) }
      typedWeight += weights.max() ?? 0
      typedWeights.append(weights.max() ?? 0)
      leaves.append(try leaf(token, share))
      if try token.stems.allSatisfy({ try index.frequency(of: $0) == 0 }) {
        unknownWords.append(token.text)
      }
    }
    guard !leaves.isEmpty else { return .empty }
    typedLeaves += leaves
    let own = (options.match == .all ? StoreQuery.all(leaves) : .any(leaves)).simplified
    var added: [StoreQuery] = []
    if options.usesAliases {
      added = try aliases(of: text, beside: typed, atMost: Self.addedShare * typedWeight)
    }
    if typed.count == 1 { added += try translations(of: typed[0], share: share) }
    return .part(text, added.isEmpty ? own : .max([own] + added))
  }

  /// A token's own terms: its stem, and for a hyphenated word its parts as well.
  private func leaf(_ token: QueryToken, _ share: Double) throws -> StoreQuery {
    let term = { (stem: String) in
      StoreQuery.term(stem, weight: ImpactModel.quantised(share * (try index.weight(of: stem))))
    }
    var alternatives = try token.stems.map(term)
    for parts in token.parts where parts.count > 1 && token.forms.first?.positions != 1 {
      let stems = parts.filter { !$0.isStopWord }.map(\.stem)
      alternatives.append(.any(try stems.map(term)).simplified)
    }
    return StoreQuery.max(alternatives).simplified
  }

  /// Entities that the words name, and their other spellings.
  private mutating func aliases(
    of text: String, beside typed: [QueryToken], atMost most: Double
  ) throws -> [StoreQuery] {
    var added: [StoreQuery] = []
    var known = Set(typed.flatMap(\.stems))
    for (entity, _) in index.entities(named: text).prefix(4) {
      let term = IndexSchema.term(IndexSchema.Prefix.entity, entity.id)
      let passages = try index.frequency(of: term)
      if passages > 0 {
        highlighting.entities.insert(entity.id)
        added.append(.term(term, weight: capped(try index.weight(of: term), most)))
        expansions.append(
          Expansion(
            term: text, added: entity.name, entity: entity.id, reason: "entity",
            passages: passages))
      }
      let mostUses = index.settings.isTagged ? Self.mostUses(ofNameIn: passages) : .max
      for spelling in try spellings(of: entity.id, usedAtMost: mostUses, except: &known) {
        highlighting.stemList.append(spelling.stem)
        added.append(
          .term(spelling.stem, weight: capped(try index.weight(of: spelling.stem), most)))
        expansions.append(
          Expansion(
            term: text, added: spelling.text, entity: entity.id, reason: "spelling",
            passages: try index.frequency(of: spelling.stem)))
      }
    }
    return added
  }

  /// Passages that may hold a spelling of an entity that the tagger saw in some: what stands in far more
  /// (the stem of *Erode*, a place in India) mostly means something else.
  private static func mostUses(ofNameIn passages: Int) -> Int { 2 * passages + 2 }

  /// Spellings of one word that the index holds in no more than some passages.
  private func spellings(
    of entity: String, usedAtMost most: Int, except known: inout Set<String>
  ) throws -> [(text: String, stem: String)] {
    var found: [(text: String, stem: String)] = []
    for spelling in index.gazetteer.spellings(of: entity)
    where !spelling.utf8.contains(0x20) && (!spelling.isCyrillic || index.holdsCyrillic) {
      let tokens = index.tokens(of: spelling)
      guard tokens.count == 1, let token = tokens.first else { continue }
      for stem in token.stems where known.insert(stem).inserted {
        if (1...most).contains(try index.frequency(of: stem)) { found.append((spelling, stem)) }
        if found.count == Self.mostSpellings { return found }
      }
    }
    return found
  }

  private func capped(_ weight: Double, _ most: Double) -> Double {
    ImpactModel.quantised(min(weight, most))
  }
}
