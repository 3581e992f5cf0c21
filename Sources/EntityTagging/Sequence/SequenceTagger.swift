import TextAnalysis

/// Finds names of persons, organisations, places and nationalities with a linear-chain conditional
/// random field. One per thread; not `Sendable`.
///
/// See `Guides/SequenceTagger.md` for features, training and figures.
public final class SequenceTagger {
  private let model: SequenceModel
  private let cache: SequenceCache
  private let lattice: SequenceLattice
  private var vote = SequenceVote()
  @exclusivity(unchecked) private var chains = SequenceChains()
  /// Of the sentence at hand, by token.
  @exclusivity(unchecked) private var slots: [Int] = []
  @exclusivity(unchecked) private var words: [SequenceWord] = []
  /// Whether what a word is elsewhere in the text counts.
  private let votes: Bool

  /// - Parameter votesAcrossDocument: off to judge each sentence by itself.
  public init(model: SequenceModel, votesAcrossDocument: Bool = true) {
    self.model = model
    votes = votesAcrossDocument
    cache = SequenceCache(model: model)
    lattice = SequenceLattice(transitions: model.transitions)
  }

  /// Mentions in text order; they do not overlap and have no entity yet. Their confidence is the
  /// probability of the type at the least certain token.
  public func mentions(in text: AnalysedText) -> [Mention] {
    cache.prepare(for: text)
    chains.removeAll()
    for sentence in text.sentences where SequenceSentence.mayHoldNames(text, sentence.tokens) {
      add(sentence.tokens, of: text)
    }
    chains.makeRoom()
    for chain in chains.chains { chains.weigh(chain, lattice) }
    if votes { vote.apply(to: &chains, text: text, cache: cache) }
    for chain in chains.chains { chains.decode(chain, lattice) }
    return chains.chains.flatMap { mentions(of: $0, in: text) }
  }

  /// Lays the windows of a sentence behind those of the sentences before.
  private func add(_ tokens: Range<Int>, of text: AnalysedText) {
    let shouted = SequenceSentence.shouted(text, tokens)
    slots.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    for token in tokens {
      let slot = cache.slot(
        of: text.tokens[token], in: text, isShouted: shouted.contains(token))
      slots.append(slot)
      words.append(cache.words[slot])
    }
    let sentence = SequenceSentence(
      text, tokens: tokens, words: words, model: model, shouted: shouted)
    for window in sentence.windows {
      let start = chains.slots.count
      chains.chains.append(
        SequenceChains.Chain(
          tokens: tokens.lowerBound + window.lowerBound..<tokens.lowerBound + window.upperBound,
          start: start))
      for i in window { chains.slots.append(Int32(slots[i])) }
      chains.addScores(count: window.count) { row, entry in
        weigh(window.lowerBound + entry, of: sentence, text, shouted).write(to: row)
      }
    }
  }

  /// The summed scores of a token of the sentence whose slots were collected.
  @inline(__always)
  private func weigh(
    _ i: Int, of sentence: SequenceSentence, _ text: AnalysedText, _ shouted: Range<Int>
  ) -> SequenceSums {
    var sums = SequenceSums()
    for j in max(0, i - 2)...min(slots.count - 1, i + 2) {
      let token = sentence.tokens.lowerBound + j
      sums.add(
        cache.sums(
          slots[j], at: j - i, token: token, text, isShouted: shouted.contains(token)))
    }
    sentence.context.codes(at: i) { sums.add(cache.contexts[$0]) }
    return sums
  }

  private func mentions(of chain: SequenceChains.Chain, in text: AnalysedText) -> [Mention] {
    var mentions: [Mention] = []
    var start = chain.start
    for entry in chain.entries {
      let label = Int(chains.labels[entry])
      if !SequenceLabel.continues(label) { start = entry }
      guard label != SequenceLabel.outside, !SequenceLabel.isOpen(label),
        let type = SequenceLabel.entityType(SequenceLabel.kind(label) - 1)
      else { continue }
      let shift = chain.tokens.lowerBound - chain.start
      let confidence = (start...entry).map { chains.kinds[$0 * 8 + SequenceLabel.kind(label)] }
        .min()
      var tokens = start + shift..<entry + 1 + shift
      var last = entry
      if type == .person {
        guard let name = SequenceHonorifics.stripped(tokens, of: text) else { continue }
        last -= tokens.upperBound - name.upperBound
        tokens = name
      }
      mentions.append(
        Mention(
          span: span(of: tokens, last: last, in: text), type: type,
          confidence: max(0, min(1, confidence ?? 0))))
    }
    return mentions
  }

  /// What the tagger takes some words of the last text for, each by itself; `nil` if they are not all in
  /// windows. Good until the next call of ``mentions(in:)``.
  func reading(of tokens: Range<Int>) -> SequenceReading? {
    var low = 0
    var high = chains.chains.count
    while low < high {
      let middle = (low + high) / 2
      if chains.chains[middle].tokens.upperBound <= tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < chains.chains.count else { return nil }
    let chain = chains.chains[low]
    guard chain.tokens.lowerBound <= tokens.lowerBound, tokens.upperBound <= chain.tokens.upperBound
    else { return nil }
    var reading = SequenceReading()
    let shift = chain.start - chain.tokens.lowerBound
    for token in tokens {
      for kind in 0..<8 { reading.kinds[kind] += chains.kinds[(token + shift) * 8 + kind] }
    }
    reading.kinds /= Float(max(1, tokens.count))
    return reading
  }

  /// The span of a mention, without the sign of a hashtag and the tail of `Iranian-backed`.
  private func span(of tokens: Range<Int>, last: Int, in text: AnalysedText) -> TextSpan {
    var span = text.nameSpan(tokens)
    let nameEnd = Int(cache.words[Int(chains.slots[last])].nameEnd)
    if nameEnd > 0 {
      let token = text.tokens[tokens.upperBound - 1]
      let tag = token.flags.contains(.hashtag) ? 1 : 0
      let end = token.bytes.lowerBound + tag + nameEnd
      let cut = text.utf8[end..<token.bytes.upperBound].count { $0 & 0xC0 != 0x80 }
      span.bytes = span.bytes.lowerBound..<end
      span.scalars = span.scalars.lowerBound..<span.scalars.upperBound - cut
    }
    return span
  }
}
