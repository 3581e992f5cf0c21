import TextAnalysis

/// Looks whole names up, cut into words as texts are.
struct NameLookup {
  let gazetteer: Gazetteer

  /// What bears the name, most likely first.
  func candidates(_ name: String) -> [GazetteerCandidate] {
    let latin = LatinName.words(of: name)
    let words = latin ?? Self.words(of: name)
    guard !words.isEmpty else { return [] }
    var found = gazetteer.candidates(hash: NameHash.name(words.map { NameHash.word($0.utf8) }))
    if found.isEmpty, latin == nil { found = inflected(words) }
    return found.sorted { rank($0) != rank($1) ? rank($0) > rank($1) : $0.entity < $1.entity }
  }

  /// The folded words of a name.
  static func words(of name: String, _ analyzer: Analyzer = Analyzer()) -> [String] {
    let text = analyzer.analyse(Array(name.utf8), language: .ukrainian)
    return text.tokens.filter(\.isWord).map { text.words[$0.word].folded }
  }

  private func inflected(_ words: [String]) -> [GazetteerCandidate] {
    if words.count > 1 {
      let stems = words.map { NameHash.word(CaseEndings.stem($0).utf8) }
      return gazetteer.candidates(hash: stems.reduce(NameHash.stemSeed, NameHash.chain))
    }
    for base in CaseEndings.baseForms(of: words[0]) {
      let found = gazetteer.candidates(hash: NameHash.name([NameHash.word(base.utf8)]))
      if !found.isEmpty { return found }
    }
    return []
  }

  private func rank(_ candidate: GazetteerCandidate) -> Int {
    let prior = Int(gazetteer.record(candidate.entity).prior)
    if candidate.flags.contains(.former) {
      return prior - (candidate.flags.contains(.alternate) ? 80 : 12)
    }
    return candidate.flags.contains(.alternate) ? prior - 30 : prior
  }
}
