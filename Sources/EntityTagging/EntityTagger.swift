import TextAnalysis

/// Finds and links the mentions of a text. One per thread; not `Sendable`. What is known of a word is
/// kept by the number that its `Analyzer` gave it: texts of several by turns are tagged slowly.
public final class EntityTagger {
  private let gazetteer: Gazetteer
  private let cache: WordFactsCache
  private let rules = RuleFinder()
  /// The model to read names by instead of the one that is compiled in.
  private let model: SequenceModel?
  private lazy var sequence = model.map { SequenceFinder(model: $0) } ?? SequenceFinder()

  public convenience init(gazetteer: Gazetteer) { self.init(gazetteer: gazetteer, model: nil) }

  /// For the trainer, which measures models that are not compiled in.
  package init(gazetteer: Gazetteer, model: SequenceModel?) {
    self.gazetteer = gazetteer
    self.model = model
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
    var resolved = MentionResolver.resolve(found, tokenCount: text.tokens.count)
    if let sequence {
      // It reads capitalised words only; what it says of others is no evidence.
      for i in resolved.indices where view.isCapitalised(resolved[i].tokens.lowerBound) {
        resolved[i].reading = sequence.reading(of: resolved[i].tokens)
      }
    }
    var linker = EntityLinker(gazetteer: gazetteer, text: view)
    let linked = linker.link(resolved)
    let named = OfficeFinder(gazetteer: gazetteer, text: view)?.adding(to: linked) ?? linked
    return RuleMerger.merge(
      names: named, rules: rules.mentions(in: text, published: published),
      tokenCount: text.tokens.count)
  }

  /// Every way to find mentions; ``MentionResolver`` merges what they give.
  private func finders() -> [any MentionFinder] {
    [GazetteerFinder(gazetteer: gazetteer), PersonFinder(gazetteer: gazetteer)]
  }
}
