import Glibc
import TextAnalysis
import XapianStore

/// Adds what the best passages of a query have in common: for broad questions, never unasked, for it
/// hurts searches for one thing.
///
/// Terms are chosen and weighted by Bo1 (Amati, "Probability models for information retrieval based on
/// divergence from randomness", 2003), with passages that hold a term in place of its occurrences.
struct Widening {
  /// Best passages that are read.
  static let passages = 15
  private static let mostTerms = 25
  /// A term stands in at least this many of them…
  private static let leastPassages = 3
  /// … and in at most this share of all.
  private static let largestShare = 0.1
  /// What the best of the terms is worth beside a word that was typed.
  private static let share = 0.3

  let index: OpenIndex
  let options: SearchOptions

  /// The plan with the terms added; itself where it asks for more than any of its words.
  func widened(_ plan: SearchPlan) throws -> SearchPlan {
    guard options.match == .any, !plan.isFilter, plan.query.isDisjunction else {
      return plan
    }
    var plan = plan
    var stream = try CandidateStream(
      plan: plan, index: index, sort: .relevance, wanted: Self.passages,
      usesDocuments: options.usesDocuments)
    var best: [UInt32] = []
    while best.count < Self.passages, let next = try stream.next() { best.append(next.docid) }
    for term in try terms(of: index.passages(best), except: plan.highlighting.stems) {
      plan.parts.append(
        PlannedPart(label: term.stem, query: .term(term.stem, weight: term.weight)))
      plan.expansions.append(
        Expansion(
          term: "the best passages", added: term.stem, entity: nil, reason: "widen",
          passages: try index.frequency(of: term.stem)))
    }
    plan.query = StoreQuery.any(plan.parts.map(\.query)).simplified
    return plan
  }

  private func terms(
    of passages: [PassageRecord], except typed: Set<String>
  ) throws -> [(stem: String, weight: Double)] {
    var counts: [String: (all: Int, passages: Int)] = [:]
    for passage in passages {
      let text = index.analyzer.analyse(Array(passage.text.utf8), language: passage.language)
      var own: [String: Int] = [:]
      for token in text.tokens where token.isWord {
        let form = text.words[token.word]
        if !form.isStopWord, !form.stem.isEmpty { own[form.stem, default: 0] += 1 }
      }
      for (stem, count) in own {
        counts[stem, default: (0, 0)].all += count
        counts[stem, default: (0, 0)].passages += 1
      }
    }
    let collection = Double(max(1, index.passageCount))
    var scored: [(stem: String, score: Double)] = []
    for (stem, count) in counts where count.passages >= Self.leastPassages {
      let frequency = Double(try index.frequency(of: stem))
      guard !typed.contains(stem), frequency > 0, frequency <= Self.largestShare * collection else {
        continue
      }
      let mean = frequency / collection
      scored.append(
        (stem, Double(count.all) * log2((1 + mean) / mean) + log2(1 + mean)))
    }
    let chosen = scored.sorted { ($1.score, $0.stem) < ($0.score, $1.stem) }.prefix(Self.mostTerms)
    let most = chosen.first?.score ?? 1
    return try chosen.map { stem, score in
      let weight = Self.share * score / most * (try index.weight(of: stem))
      return (stem, ImpactModel.quantised(weight))
    }
  }
}
