import EntityTagging

/// How many names were linked as marked: the clear ones to their entity, the open ones left open.
struct LinkingCounts {
  private var clear = (right: 0, found: 0, marked: 0)
  private var open = (right: 0, found: 0, marked: 0)

  /// - Returns: whether the mention is linked as the name is marked; unmarked links are all right.
  mutating func add(_ mention: Mention, gold: GoldSpan) -> Bool {
    guard !gold.entities.isEmpty else { return true }
    if gold.isOpen {
      let candidates = Set(mention.candidates.map(\.id))
      let isRight = mention.entity == nil && candidates.isSuperset(of: gold.entities)
      open = (open.right + (isRight ? 1 : 0), open.found + 1, open.marked + 1)
      return isRight
    }
    let isRight = mention.entity?.id == gold.entities[0]
    clear = (clear.right + (isRight ? 1 : 0), clear.found + 1, clear.marked + 1)
    return isRight
  }

  mutating func addMissed(_ gold: GoldSpan) {
    guard !gold.entities.isEmpty else { return }
    if gold.isOpen { open.marked += 1 } else { clear.marked += 1 }
  }

  /// Right of those found and of those marked.
  var summary: String {
    guard clear.marked + open.marked > 0 else { return "" }
    return "  links: clear \(clear.right)/\(clear.found)/\(clear.marked)"
      + " open \(open.right)/\(open.found)/\(open.marked) (right/found/marked)"
  }
}
