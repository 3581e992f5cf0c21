import CEmbedded
import TextAnalysis

/// Reads names by the sequence tagger, which knows how names look and stand, not which there are.
struct SequenceFinder {
  /// Below this the gazetteer and the forms of persons' names know better.
  private static let leastConfidence: Float = 0.5

  private let tagger: SequenceTagger

  /// `nil` if the program holds no sound model; names then come from the gazetteer alone.
  init?() {
    guard sitrep_model_size() > 0,
      let model = try? SequenceModel(
        resident: UnsafeRawBufferPointer(
          start: sitrep_model_bytes(), count: sitrep_model_size()))
    else { return nil }
    self.init(model: model)
  }

  init(model: SequenceModel) { tagger = SequenceTagger(model: model) }

  func find(in text: AnalysedText, into found: inout [CandidateMention]) {
    for mention in tagger.mentions(in: text) where mention.confidence >= Self.leastConfidence {
      // A part of a token (`Iranian` in `Iranian-backed`) has no tokens of its own to compare.
      guard text.nameSpan(mention.span.tokens).bytes == mention.span.bytes else { continue }
      for tokens in CyrillicTrim.names(mention.span.tokens, mention.type, of: text) {
        found.append(
          CandidateMention(
            tokens: tokens, type: mention.type, source: .name,
            score: mention.confidence, read: mention.type))
      }
    }
  }

  /// What the tagger takes some words of the last text for.
  func reading(of tokens: Range<Int>) -> SequenceReading? { tagger.reading(of: tokens) }
}
