/// Modality in Ukrainian and Russian, where a comma stands before every subordinate clause and the
/// future of many verbs needs no auxiliary.
struct SlavicModalityReader {
  let reading: Reading
  let sentence: Range<Int>

  func read(_ trigger: Range<Int>) -> Modality {
    var token = trigger.lowerBound - 1
    var steps = 0
    while token >= sentence.lowerBound, steps < 14 {
      if reading.isPunctuation(token) {
        // "an ultimatum: lay down your arms".
        let isColon = reading.firstByte(token) == 0x3A
        if reading.isHardBreak(token), !isColon || reading.firstByte(token) == 0x3F { break }
        if reading.isComma(token), !opensComplement(token) {
          return hasConditionBefore(token) ? .hypothetical : .actual
        }
        token -= 1
        steps += 1
        continue
      }
      if let modality = meaning(reading.grammar(token), distance: trigger.lowerBound - token) {
        return isNegated(token) ? .negated : modality
      }
      token -= 1
      steps += 1
    }
    return .actual
  }

  private func meaning(_ grammar: GrammarClass, distance: Int) -> Modality? {
    if grammar.contains(.negator), distance <= 2 { return .negated }
    if grammar.contains(.condition) { return .hypothetical }
    if !grammar.isDisjoint(with: [.denies, .deniesClaim, .fakes]) { return .denied }
    if !grammar.isDisjoint(with: [.refuses, .prevents]) { return .negated }
    if grammar.contains(.orders) { return .ordered }
    if !grammar.isDisjoint(with: [.demands, .obligation]) { return .demanded }
    if !grammar.isDisjoint(with: [.plans, .future]) { return .planned }
    if !grammar.isDisjoint(with: [.supposes, .possible]) { return .hypothetical }
    return nil
  }

  private func isNegated(_ token: Int) -> Bool {
    guard token > sentence.lowerBound else { return false }
    return reading.grammar(token - 1).contains(.negator)
      && reading.grammar(token).isDisjoint(with: [.negator, .denies, .deniesClaim])
  }

  /// A comma before "що", "щоб", "что", "чтобы".
  private func opensComplement(_ comma: Int) -> Bool {
    comma + 1 < sentence.upperBound && reading.grammar(comma + 1).contains(.that)
  }

  /// "Якщо армія увійде, солдати розграбують місто."
  private func hasConditionBefore(_ comma: Int) -> Bool {
    (sentence.lowerBound..<comma).contains { reading.grammar($0).contains(.condition) }
  }
}
