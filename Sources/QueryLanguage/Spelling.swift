/// Guesses at what was meant.
enum Spelling {
  /// Names that other tools use for our fields.
  private static let synonyms: [String: String] = [
    "site": "source", "url": "source", "publisher": "source", "outlet": "source",
    "author": "by", "speaker": "by", "said": "by", "topic": "event", "modality": "mood",
    "language": "lang", "path": "file", "filename": "file", "doc": "document",
    "location": "place", "loc": "place", "city": "place", "people": "person",
    "organisation": "org", "organization": "org", "headline": "title", "intitle": "title",
    "subject": "title", "published": "date", "year": "date", "geo": "entity",
    "after": "date", "since": "date", "before": "date", "until": "date",
  ]

  static func fieldSuggestion(for name: String, value: String) -> String {
    let quoted = "To search for the text itself, quote it: \"\(name):\(value.prefix(40))\""
    let key = name.lowercased()
    switch key {
    case "after", "since": return "did you mean date:\(value.prefix(40))..? \(quoted)"
    case "before", "until": return "did you mean date:..\(value.prefix(40))? \(quoted)"
    case "geo": return "did you mean entity:geo:\(value.prefix(40))? \(quoted)"
    default: break
    }
    let fields = QueryField.allCases.map(\.rawValue)
    if let field = synonyms[key] ?? nearest(to: key, in: fields) {
      return "did you mean \(field):? \(quoted)"
    }
    return "fields are \(fields.joined(separator: ", ")). \(quoted)"
  }

  /// The candidate at the smallest edit distance: at most 1 for words of up to four characters, at
  /// most 2 for longer ones; or one that shares its first three characters or more. Nil if there is none.
  static func nearest(to word: String, in candidates: [String]) -> String? {
    let scalars = Array(word.unicodeScalars.prefix(40))
    let limit = scalars.count <= 4 ? 1 : 2
    let ranked = candidates.map { ($0, editDistance(scalars, Array($0.unicodeScalars))) }
    if let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= limit { return best.0 }
    return candidates.filter { sharedPrefix($0, word) >= 3 }
      .max { sharedPrefix($0, word) < sharedPrefix($1, word) }
  }

  private static func sharedPrefix(_ left: String, _ right: String) -> Int {
    zip(left.unicodeScalars, right.unicodeScalars).prefix { $0 == $1 }.count
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var twoBack: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let cost = left[row] == right[column] ? 0 : 1
        var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, twoBack[column - 1] + 1)
        }
        current.append(best)
      }
      twoBack = previous
      previous = current
    }
    return previous[right.count]
  }
}
