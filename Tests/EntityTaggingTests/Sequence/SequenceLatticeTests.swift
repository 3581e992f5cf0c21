import Testing

@testable import EntityTagging

@Suite struct SequenceLatticeTests {
  private let transitions = (0..<441).map { Float($0 % 7) / 10 - 0.3 }

  /// All labellings of a chain with their scores.
  private func labellings(_ scores: [[Float]]) -> [(labels: [Int], score: Float)] {
    var all: [(labels: [Int], score: Float)] = [([], 0)]
    for row in scores {
      all = all.flatMap { path in
        (0..<SequenceLabel.count).filter { SequenceLabel.mayFollow(path.labels.last ?? 0, $0) }
          .map { label in
            let step = transitions[(path.labels.last ?? 0) * 21 + label] + row[label]
            return (path.labels + [label], path.score + step)
          }
      }
    }
    return all.filter { SequenceLabel.mayFollow($0.labels.last ?? 0, 0) }
      .map { ($0.labels, $0.score + transitions[($0.labels.last ?? 0) * 21]) }
  }

  private func rows(_ seed: UInt64) -> [[Float]] {
    (0..<3).map { t in
      (0..<21).map { Float(SequenceHash.mix(seed &+ UInt64(t * 21 + $0)) % 600) / 100 - 3 }
    }
  }

  private func flat(_ rows: [[Float]]) -> [Float] {
    rows.flatMap { $0 + [Float](repeating: 0, count: 3) }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `the labels found are the best of all labellings`(seed: UInt64) throws {
    let rows = rows(seed)
    let best = try #require(labellings(rows).max { $0.score < $1.score })
    var labels = [UInt8](repeating: 0, count: 3)
    SequenceLattice(transitions: transitions).best(flat(rows), count: 3, labels: &labels)
    #expect(labels.map(Int.init) == best.labels)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `the probabilities are those of all labellings`(seed: UInt64) {
    let rows = rows(seed)
    let all = labellings(rows).map { (labels: $0.labels, weight: SequenceMath.exp($0.score)) }
    let total = all.reduce(0) { $0 + $1.weight }
    var kinds = [Float](repeating: 0, count: 24)
    SequenceLattice(transitions: transitions).kinds(flat(rows), count: 3, into: &kinds)
    for t in 0..<3 {
      for kind in 0..<6 {
        let expected = all.filter { SequenceLabel.kind($0.labels[t]) == kind }
          .reduce(0) { $0 + $1.weight }
        #expect(abs(kinds[t * 8 + kind] - expected / total) < 1e-4)
      }
    }
  }

  @Test func `scores out of all proportion do no harm`() {
    let lattice = SequenceLattice(transitions: transitions)
    var kinds = [Float](repeating: 0, count: 800)
    var labels = [UInt8](repeating: 0, count: 100)
    let scores = (0..<2400).map { $0 % 5 == 0 ? Float(1e4) : -1e4 }
    lattice.best(scores, count: 100, labels: &labels)
    lattice.kinds(scores, count: 100, into: &kinds)
    #expect(kinds.allSatisfy { $0 >= 0 && $0 <= 1.001 })
    #expect(labels.allSatisfy { $0 < 21 })
  }
}
