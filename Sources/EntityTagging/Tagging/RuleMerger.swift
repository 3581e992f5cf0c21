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
    for index in names.indices {
      for token in names[index].span.tokens { nameAt[token] = Int32(index) }
    }
    var isDropped = [Bool](repeating: false, count: names.count)
    var kept: [Int] = []
    for number in rules.indices {
      let (type, tokens) = (rules[number].type, rules[number].span.tokens)
      let overlapping = tokens.compactMap { nameAt[$0] < 0 ? nil : Int(nameAt[$0]) }
      let isKnown = overlapping.contains { index in
        names[index].type == type
          && (names[index].entity != nil || !names[index].candidates.isEmpty)
          && names[index].span.tokens.count >= tokens.count
      }
      let givesWay = type == .quantity && !overlapping.isEmpty
      guard !isKnown, !givesWay else { continue }
      for index in overlapping { isDropped[index] = true }
      kept.append(number)
    }
    var merged: [Mention] = []
    merged.reserveCapacity(names.count + kept.count)
    var next = kept.startIndex
    for index in names.indices where !isDropped[index] {
      while next < kept.endIndex,
        rules[kept[next]].span.bytes.lowerBound < names[index].span.bytes.lowerBound
      {
        merged.append(rules[kept[next]])
        next += 1
      }
      merged.append(names[index])
    }
    for number in kept[next...] { merged.append(rules[number]) }
    return merged
  }
}
