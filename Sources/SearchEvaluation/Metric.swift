/// A measure of one topic's ranking, in 0...1, higher is better. All but `judged` are trec_eval's.
public enum Metric: Hashable, Sendable, CustomStringConvertible {
  /// trec_eval's `ndcg_cut`: Σ grade / log2(rank + 1) over the first k, divided by the same sum of
  /// the best possible order (Järvelin and Kekäläinen 2002, gains linear). Grades below 1 gain 0.
  case nDCG(Int)
  /// trec_eval's `map`: precision at each relevant document, summed, divided by how many exist.
  case averagePrecision
  /// trec_eval's `P`: relevant documents among the first k, divided by k.
  case precision(Int)
  /// trec_eval's `recall`: relevant documents among the first k, divided by how many exist.
  case recall(Int)
  /// trec_eval's `recip_rank`: 1 / rank of the first relevant document.
  case reciprocalRank
  /// The share of the first k results that have a grade, divided by as many as there are up to k.
  /// Where it is low, the other figures say little.
  case judged(Int)

  /// The measures of a report, in its order.
  public static let standard: [Metric] = [
    .nDCG(10), .averagePrecision, .precision(10), .recall(100), .reciprocalRank, .judged(10),
  ]

  /// The name in reports: `nDCG@10`, `MAP`, `P@10`, `R@100`, `MRR`, `judged@10`.
  public var description: String {
    switch self {
    case .nDCG(let depth): "nDCG@\(depth)"
    case .averagePrecision: "MAP"
    case .precision(let depth): "P@\(depth)"
    case .recall(let depth): "R@\(depth)"
    case .reciprocalRank: "MRR"
    case .judged(let depth): "judged@\(depth)"
    }
  }

  /// Reads a name as in `description`, in any case; depths are 1...1,000,000. Nil if it is none.
  public init?(_ name: String) {
    let parts = name.lowercased().split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 1 {
      switch parts[0] {
      case "map": self = .averagePrecision
      case "mrr": self = .reciprocalRank
      default: return nil
      }
      return
    }
    guard parts.count == 2, let depth = Int(parts[1]), (1...1_000_000).contains(depth) else {
      return nil
    }
    switch parts[0] {
    case "ndcg": self = .nDCG(depth)
    case "p": self = .precision(depth)
    case "r": self = .recall(depth)
    case "judged": self = .judged(depth)
    default: return nil
    }
  }

  /// The value for a ranking, best first, under the grades of its topic. Without a relevant
  /// document, or without results, every measure but `judged` is 0.
  public func value(of ranking: [String], grades: [String: Int]) -> Double {
    switch self {
    case .nDCG(let depth):
      return Self.nDCG(ranking.prefix(depth).map { grades[$0] ?? 0 }, grades, depth)
    case .averagePrecision: return Self.averagePrecision(ranking, grades)
    case .precision(let depth):
      return Double(Self.relevant(ranking.prefix(depth), grades)) / Double(depth)
    case .recall(let depth):
      let existing = grades.values.count { $0 > 0 }
      guard existing > 0 else { return 0 }
      return Double(Self.relevant(ranking.prefix(depth), grades)) / Double(existing)
    case .reciprocalRank:
      guard let index = ranking.firstIndex(where: { grades[$0] ?? 0 > 0 }) else { return 0 }
      return 1 / Double(index + 1)
    case .judged(let depth):
      let top = ranking.prefix(depth)
      guard !top.isEmpty else { return 0 }
      return Double(top.count { grades[$0] != nil }) / Double(top.count)
    }
  }

  private static func relevant(_ documents: ArraySlice<String>, _ grades: [String: Int]) -> Int {
    documents.count { grades[$0] ?? 0 > 0 }
  }

  private static func averagePrecision(_ ranking: [String], _ grades: [String: Int]) -> Double {
    let existing = grades.values.count { $0 > 0 }
    guard existing > 0 else { return 0 }
    var found = 0
    var sum = 0.0
    for (index, document) in ranking.enumerated() where grades[document] ?? 0 > 0 {
      found += 1
      sum += Double(found) / Double(index + 1)
    }
    return sum / Double(existing)
  }

  private static func nDCG(_ gains: [Int], _ grades: [String: Int], _ depth: Int) -> Double {
    let ideal = discounted(grades.values.filter { $0 > 0 }.sorted(by: >).prefix(depth))
    guard ideal > 0 else { return 0 }
    return discounted(gains[...]) / ideal
  }

  private static func discounted(_ gains: ArraySlice<Int>) -> Double {
    var sum = 0.0
    for (index, gain) in gains.enumerated() where gain > 0 {
      sum += Double(gain) / binaryLogarithm(Double(index + 2))
    }
    return sum
  }
}
