/// Matches a frame's pattern against the tokens of a sentence.
struct FrameMatcher {
  let reading: Reading

  /// The tokens that the pattern covers when its first step stands at `token`.
  func match(_ frame: Frame, at token: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard let end = match(frame.pattern[...], at: token, limit: sentence.upperBound) else {
      return nil
    }
    if !frame.forms.isEmpty, reading.forms(token).isDisjoint(with: frame.forms) { return nil }
    if end < sentence.upperBound, reading.hasLemma(end, in: frame.notBefore) { return nil }
    if token > sentence.lowerBound, reading.hasLemma(token - 1, in: frame.notAfter) { return nil }
    if token - 1 > sentence.lowerBound, reading.grammar(token - 1).contains(.of),
      reading.hasLemma(token - 2, in: frame.notPartOf)
    {
      return nil
    }
    guard !hasAny(of: frame.notWithin, in: end..<min(end + Self.reach, sentence.upperBound)),
      !hasAny(of: frame.notInSentence, in: sentence)
    else { return nil }
    return token..<end
  }

  /// Words after a pattern that `nowhere:` looks at.
  private static let reach = 6

  private func hasAny(of lemmas: [LemmaID], in tokens: Range<Int>) -> Bool {
    !lemmas.isEmpty && tokens.contains { reading.hasLemma($0, in: lemmas) }
  }

  private func match(_ steps: ArraySlice<Frame.Element>, at token: Int, limit: Int) -> Int? {
    guard let step = steps.first else { return token }
    let rest = steps.dropFirst()
    if step.gap > 0 {
      var position = token
      for _ in 0...step.gap {
        if let end = match(rest, at: position, limit: limit) { return end }
        guard position < limit, !reading.isPunctuation(position) else { return nil }
        // A short gap holds adjectives, not a phrase of its own.
        if step.gap <= 2, reading.grammar(position).contains(.preposition),
          reading.grammar(position).isDisjoint(with: [.of, .determiner])
        {
          return nil
        }
        position += 1
      }
      return nil
    }
    var position = token
    // A possessive ending between two words of a pattern does not count.
    while position < limit, position > 0, reading.isClitic(position) { position += 1 }
    if position < limit, accepts(step, position),
      let end = match(rest, at: position + 1, limit: limit)
    {
      return end
    }
    return step.isOptional ? match(rest, at: token, limit: limit) : nil
  }

  private func accepts(_ step: Frame.Element, _ token: Int) -> Bool {
    if reading.hasLemma(token, in: step.lemmas) { return true }
    return !step.classes.isEmpty && !reading.classes(token).isDisjoint(with: step.classes)
  }
}
