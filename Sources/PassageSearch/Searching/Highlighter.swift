import TextAnalysis

/// Finds the stretches of a passage that a query matched, in bytes of the passage's own text.
struct Highlighter {
  private let rules: HighlightRules
  private let stems: Set<String>
  private let analyzer: Analyzer

  init(rules: HighlightRules, analyzer: Analyzer) {
    self.rules = rules
    stems = rules.stems
    self.analyzer = analyzer
  }

  /// In order; stretches that touch or overlap are one.
  func highlights(in passage: PassageRecord) -> [Range<Int>] {
    let text = analyzer.analyse(Array(passage.text.utf8), language: passage.language)
    let words = text.tokens.filter(\.isWord)
    var found = words.filter { isMatch(text.words[$0.word], text.words) }.map(\.bytes)
    found += phrases(words, text)
    found += passage.mentions.filter(isMatch).map(\.bytes)
    found += passage.events.filter(isMatch).map(\.trigger)
    return Self.merged(found)
  }

  private func isMatch(_ form: WordForm, _ table: WordTable) -> Bool {
    guard !form.isStopWord else { return false }
    if stems.contains(form.stem) { return true }
    if rules.prefixes.contains(where: { form.folded.hasPrefix($0) || form.stem.hasPrefix($0) }) {
      return true
    }
    return form.parts.contains { stems.contains(table[$0.word].stem) }
  }

  private func phrases(_ words: [Token], _ text: AnalysedText) -> [Range<Int>] {
    guard !rules.phrases.isEmpty else { return [] }
    let folded = words.map { text.words[$0.word].folded }
    return rules.phrases.flatMap { phrase in
      words.indices.dropLast(phrase.count - 1).filter { start in
        phrase.indices.allSatisfy { phrase[$0].contains(folded[start + $0]) }
      }.map { words[$0].bytes.lowerBound..<words[$0 + phrase.count - 1].bytes.upperBound }
    }
  }

  private func isMatch(_ mention: PassageMention) -> Bool {
    let ids = mention.entity.map { [$0.id] } ?? mention.candidates.map(\.id)
    return ids.contains(where: rules.entities.contains)
  }

  private func isMatch(_ event: PassageEvent) -> Bool {
    rules.events.contains(event.topic.label)
      || rules.events.contains("\(event.topic.label)/\(event.modality.label)")
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    })
    where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
