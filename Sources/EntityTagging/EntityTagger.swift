import TextAnalysis

/// Finds and links the mentions of a text. One per thread; not `Sendable`.
public final class EntityTagger {
  private let gazetteer: Gazetteer
  private let cache: WordFactsCache
  private let rules = RuleFinder()
  private lazy var sequence = SequenceFinder()

  public init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    cache = WordFactsCache(gazetteer: gazetteer)
  }

  /// Mentions in text order; they do not overlap.
  /// - Parameter published: the document's date (`YYYY-MM-DD`), to which relative dates refer.
  public func mentions(in text: AnalysedText, published: String? = nil) -> [Mention] {
    cache.prepare(for: text.words)
    let view = TaggingText(text, cache: cache, published: published)
    var found: [CandidateMention] = []
    for var finder in finders() { finder.find(in: view, into: &found) }
    sequence?.find(in: text, into: &found)
    let resolved = MentionResolver.resolve(found, tokenCount: text.tokens.count)
    var linker = EntityLinker(gazetteer: gazetteer, text: view)
    return RuleMerger.merge(
      names: linker.link(resolved), rules: rules.mentions(in: text, published: published),
      tokenCount: text.tokens.count)
  }

  /// Every way to find mentions; ``MentionResolver`` merges what they give.
  private func finders() -> [any MentionFinder] {
    [GazetteerFinder(gazetteer: gazetteer), PersonFinder(gazetteer: gazetteer)]
  }
}
