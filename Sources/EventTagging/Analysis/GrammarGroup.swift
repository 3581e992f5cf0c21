/// What the words of a verb group say together.
struct GrammarGroup {
  private(set) var all: GrammarClass = []
  private(set) var isNegated = false

  init(_ reading: Reading, _ tokens: Range<Int>) {
    for token in tokens {
      let grammar = reading.grammar(token)
      all.formUnion(grammar)
      if grammar.contains(.negator) { isNegated = true }
    }
  }

  func hasFinite(_ part: GrammarClass) -> Bool { all.contains(part) }

  var irrealis: Modality? {
    if all.contains(.obligation) { return all.contains(.have) ? .hypothetical : .demanded }
    if all.contains(.possible) { return .hypothetical }
    if all.contains(.future) || all.contains(.would) { return .planned }
    return nil
  }
}
