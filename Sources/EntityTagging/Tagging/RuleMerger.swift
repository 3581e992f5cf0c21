import TextAnalysis

/// Puts rules' mentions among names: the form of a date, unit or weapon leaves no doubt.
enum RuleMerger {
  /// - Parameters:
  ///   - names: linked, in text order, not overlapping.
  ///   - rules: in text order, not overlapping.
  /// - Returns: all names and rules that can stand beside each other, in text order. A name that is
  ///   linked keeps its place from a rule that reads the same words as the same type; a count gives
  ///   way to any name inside it.
  static func merge(names: [Mention], rules: [Mention], tokenCount: Int) -> [Mention] {
    guard !rules.isEmpty else { return names }
    var nameAt = [Int32](repeating: -1, count: tokenCount)
    for (index, name) in names.enumerated() {
      for token in name.span.tokens { nameAt[token] = Int32(index) }
    }
    var dropped = Set<Int>()
    var kept: [Mention] = []
    for rule in rules {
      let overlapping = Set(rule.span.tokens.compactMap { nameAt[$0] < 0 ? nil : Int(nameAt[$0]) })
      let known = overlapping.contains { index in
        names[index].type == rule.type
          && (names[index].entity != nil || !names[index].candidates.isEmpty)
          && names[index].span.tokens.count >= rule.span.tokens.count
      }
      let givesWay = rule.type == .quantity && !overlapping.isEmpty
      guard !known, !givesWay else { continue }
      dropped.formUnion(overlapping)
      kept.append(rule)
    }
    let rest = names.indices.filter { !dropped.contains($0) }.map { names[$0] }
    return (rest + kept).sorted { $0.span.bytes.lowerBound < $1.span.bytes.lowerBound }
  }
}
