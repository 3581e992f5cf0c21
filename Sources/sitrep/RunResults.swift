import PassageSearch
import SearchEvaluation

/// Names what was ranked as a run names it.
struct RunResults {
  let level: RunCommand.Level
  /// Names that white space had to be encoded in.
  private var encoded: Set<String> = []

  init(level: RunCommand.Level) { self.level = level }

  mutating func results(of ranked: [RankedPassage]) -> [Run.Result] {
    ranked.map { hit in
      let name = level == .passage ? hit.record ?? hit.passage : hit.document
      let document = TRECName.encoded(name)
      if document != name { encoded.insert(document) }
      return Run.Result(document: document, score: hit.score)
    }
  }

  /// What to say of the names, once for a run.
  var note: String? {
    encoded.min().map { "\(encoded.count) names with white space are percent-encoded, as \($0)" }
  }
}
