/// A training file: how far it is trusted and what it leaves unmarked.
struct Source {
  var path: String
  var weight: Float
  /// Types that the file does not mark: a capitalised word outside may be one of them.
  var unmarked: Set<String> = []
  /// Whether `MISC` also stands for nationalities.
  var mixesNationalities = false
  /// Whether hyphens inside words were split off as tokens.
  var splitsHyphens = false
  /// Every n-th document is kept for evaluation, if asked for; 0 for none.
  var heldOutEvery = 0
  /// Whether dates are marked.
  var marksDates = false

  /// What an evaluation on the file can count.
  var countedTypes: Set<String> {
    Set(["PER", "ORG", "LOC", "NORP"]).subtracting(unmarked).union(marksDates ? ["DATE"] : [])
  }

  /// The files of the data folder; licences are in `Guides/SequenceTagger.md`.
  static let all: [Source] = [
    Source(path: "en/redocred_dev.iob", weight: 1, splitsHyphens: true),
    Source(
      path: "en/redocred_test.iob", weight: 1, splitsHyphens: true, heldOutEvery: 5,
      marksDates: true),
    Source(
      path: "en/uner_ewt.iob", weight: 1, unmarked: ["NORP", "MISC"], splitsHyphens: true,
      heldOutEvery: 6),
    Source(path: "en/crossner_politics.iob", weight: 1, mixesNationalities: true),
    Source(
      path: "en/crossner_other.iob", weight: 0.5, mixesNationalities: true, heldOutEvery: 12),
    Source(
      path: "en/re3d_train.iob", weight: 2, unmarked: ["MISC"], splitsHyphens: true,
      heldOutEvery: 4, marksDates: true),
    Source(
      path: "en/gum_named.iob", weight: 0.5, unmarked: ["MISC"], splitsHyphens: true,
      heldOutEvery: 6),
    Source(path: "en/silver_enwiki.iob", weight: 0.3, unmarked: ["MISC"]),
    Source(path: "ru/devset.iob", weight: 1, unmarked: ["NORP", "MISC"], heldOutEvery: 5),
    Source(path: "ru/testset.iob", weight: 1, unmarked: ["NORP", "MISC"], heldOutEvery: 5),
  ]
}
