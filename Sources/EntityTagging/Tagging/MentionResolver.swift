/// Chooses among overlapping candidates of all finders.
enum MentionResolver {
  /// Non-overlapping candidates in text order: rules first, then the longer, then the surer; of two on
  /// the same words the one with meanings, typed by the surer.
  static func resolve(_ found: [CandidateMention], tokenCount: Int) -> [CandidateMention] {
    let found = joined(found, tokenCount: tokenCount)
    let order = found.indices.sorted { isBetter(found[$0], found[$1], $0 < $1) }
    var taken = [Bool](repeating: false, count: tokenCount)
    var chosen: [CandidateMention] = []
    chosen.reserveCapacity(found.count)
    for index in order {
      let mention = found[index]
      guard !mention.tokens.isEmpty, !taken[mention.tokens].contains(true) else { continue }
      for token in mention.tokens { taken[token] = true }
      chosen.append(mention)
    }
    return chosen.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Candidates with what the sequence tagger reads on the same words noted at the others' and its own
  /// candidate gone.
  private static func joined(
    _ found: [CandidateMention], tokenCount: Int
  ) -> [CandidateMention] {
    // What it reads does not overlap: the first token tells.
    var reads = [Int32](repeating: -1, count: tokenCount)
    for (index, mention) in found.enumerated() where mention.read != nil {
      reads[mention.tokens.lowerBound] = Int32(index)
    }
    var result = found
    var isGone = [Bool](repeating: false, count: found.count)
    for (index, mention) in found.enumerated() where mention.read == nil && !mention.tokens.isEmpty
    {
      let read = Int(reads[mention.tokens.lowerBound])
      guard read >= 0, found[read].tokens == mention.tokens else { continue }
      result[index].read = found[read].read
      isGone[read] = true
    }
    return zip(result, isGone).compactMap { $1 ? nil : $0 }
  }

  private static func isBetter(
    _ a: CandidateMention, _ b: CandidateMention, _ isEarlier: Bool
  ) -> Bool {
    if a.source != b.source { return a.source > b.source }
    if a.tokens.count != b.tokens.count { return a.tokens.count > b.tokens.count }
    if a.meanings.isEmpty != b.meanings.isEmpty { return !a.meanings.isEmpty }
    return a.score != b.score ? a.score > b.score : isEarlier
  }
}
