/// Chooses among overlapping candidates of all finders.
enum MentionResolver {
  /// Non-overlapping candidates in text order: rules first, then the longer, then the surer; of two on
  /// the same words the one with meanings, typed by the surer.
  static func resolve(_ found: [CandidateMention], tokenCount: Int) -> [CandidateMention] {
    let found = apart(joined(found, tokenCount: tokenCount))
    var ranked: [(rank: UInt64, index: Int)] = []
    ranked.reserveCapacity(found.count)
    for index in found.indices where !found[index].tokens.isEmpty {
      ranked.append((rank(found[index]), index))
    }
    ranked.sort { $0.rank != $1.rank ? $0.rank > $1.rank : $0.index < $1.index }
    var taken = [Bool](repeating: false, count: tokenCount)
    var chosen: [Int] = []
    chosen.reserveCapacity(ranked.count)
    for (_, index) in ranked {
      let tokens = found[index].tokens
      guard !tokens.contains(where: { taken[$0] }) else { continue }
      for token in tokens { taken[token] = true }
      chosen.append(index)
    }
    chosen.sort { found[$0].tokens.lowerBound < found[$1].tokens.lowerBound }
    return chosen.map { found[$0] }
  }

  /// Candidates with what the sequence tagger reads on the same words noted at the others' and its own
  /// candidate gone.
  private static func joined(
    _ found: [CandidateMention], tokenCount: Int
  ) -> [CandidateMention] {
    // What it reads does not overlap: the first token tells.
    var reads = [Int32](repeating: -1, count: tokenCount)
    for index in found.indices where found[index].read != nil {
      reads[found[index].tokens.lowerBound] = Int32(index)
    }
    var result = found
    var kept = 0
    var isGone = [Bool](repeating: false, count: found.count)
    for index in found.indices where found[index].read == nil && !found[index].tokens.isEmpty {
      let read = Int(reads[found[index].tokens.lowerBound])
      guard read >= 0, found[read].tokens == found[index].tokens else { continue }
      result[index].read = found[read].read
      isGone[read] = true
    }
    for index in result.indices where !isGone[index] {
      if kept != index { result.swapAt(kept, index) }
      kept += 1
    }
    result.removeLast(result.count - kept)
    return result
  }

  /// Without readings that are a nationality and a known name: `Kurdish YPG` is two.
  private static func apart(_ found: [CandidateMention]) -> [CandidateMention] {
    guard found.contains(where: { $0.type == .nationality && !$0.meanings.isEmpty }) else {
      return found
    }
    let names = found.filter { !$0.meanings.isEmpty }
    let ends = Dictionary(
      names.filter { $0.meanings.contains { $0.flags.contains(.acronym) } }
        .map { ($0.tokens.upperBound, $0.tokens.lowerBound) }
    ) { min($0, $1) }
    let nationalities = Dictionary(
      names.filter { $0.type == .nationality }.map { ($0.tokens.lowerBound, $0.tokens.upperBound) }
    ) { max($0, $1) }
    return found.filter { mention in
      guard mention.read != nil, mention.meanings.isEmpty,
        let end = nationalities[mention.tokens.lowerBound], end < mention.tokens.upperBound
      else { return true }
      return ends[mention.tokens.upperBound] != end
    }
  }

  /// Source, length, meanings and score, in this order of weight; scores are not negative.
  private static func rank(_ mention: CandidateMention) -> UInt64 {
    let length = UInt64(min(mention.tokens.count, 1 << 24 - 1))
    return UInt64(mention.source.rawValue) << 57 | length << 33
      | (mention.meanings.isEmpty ? 0 : 1 << 32) | UInt64(mention.score.bitPattern)
  }
}
