/// Pairs labels of the gold with predicted ones, each at most once.
struct TagPairing {
  private(set) var pairs: [(gold: Int, predicted: Int)] = []
  /// Indices of the gold without a partner.
  private(set) var missed: [Int] = []
  /// Indices of the predictions without a partner.
  private(set) var extra: [Int]

  /// - Parameters:
  ///   - fits: whether two may be a pair.
  ///   - better: among those that fit, the largest is taken; the first of equals.
  init<Gold, Predicted>(
    _ gold: [Gold], _ predicted: [Predicted], fits: (Gold, Predicted) -> Bool,
    better: (Gold, Predicted) -> Int = { _, _ in 0 }
  ) {
    extra = Array(predicted.indices)
    for index in gold.indices {
      let partners = extra.filter { fits(gold[index], predicted[$0]) }
      var best: Int?
      for partner in partners {
        guard let known = best else {
          best = partner
          continue
        }
        if better(gold[index], predicted[partner]) > better(gold[index], predicted[known]) {
          best = partner
        }
      }
      if let best {
        pairs.append((index, best))
        extra.removeAll { $0 == best }
      } else {
        missed.append(index)
      }
    }
  }

  var counts: TagCounts {
    TagCounts(hits: pairs.count, extra: extra.count, missed: missed.count)
  }
}

extension TagSpan {
  /// The same place where both name one, else the same words.
  func isSame(as other: TagSpan) -> Bool {
    if let range, let otherRange = other.range { return range == otherRange }
    return text == other.text
  }
}

/// Whether two spans of a text share words.
struct TagOverlap {
  private let text: [Unicode.Scalar]?

  init(text: String?) { self.text = text.map { Array($0.unicodeScalars) } }

  func overlap(_ gold: TagSpan, _ predicted: TagSpan) -> Bool {
    guard let place = predicted.range else { return sharesWord(gold.text, predicted.text) }
    if let range = gold.range { return range.overlaps(place) }
    guard let text else { return sharesWord(gold.text, predicted.text) }
    // The gold names words only: any of their occurrences will do.
    let words = Array(gold.text.unicodeScalars)
    guard !words.isEmpty, place.upperBound <= text.count else { return false }
    let first = max(0, place.lowerBound - words.count + 1)
    let last = min(place.upperBound - 1, text.count - words.count)
    return first <= last
      && (first...last).contains { text[$0..<$0 + words.count].elementsEqual(words) }
  }

  private func sharesWord(_ one: String, _ other: String) -> Bool {
    let words = Set(one.lowercased().split(whereSeparator: \.isWhitespace))
    return other.lowercased().split(whereSeparator: \.isWhitespace).contains(where: words.contains)
      || one.lowercased() == other.lowercased()
  }
}
