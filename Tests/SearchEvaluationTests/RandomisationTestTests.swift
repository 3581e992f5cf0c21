import SearchEvaluation
import Testing

@Suite struct RandomisationTestTests {
  @Test func `few topics are enumerated`() {
    // Of the 8 sign assignments only +++ and --- reach a sum of 3.
    let test = RandomisationTest(differences: [1, 1, 1])
    #expect(test.isExact)
    #expect(test.permutations == 8)
    #expect(test.pValue == 0.25)
    // |±3 ±2 ±1| >= 4: +++ ---, ++- --+ make 6, 6, 4, 4.
    #expect(RandomisationTest(differences: [3, 2, -1]).pValue == 0.5)
  }

  @Test func `equal topics change nothing`() {
    #expect(
      RandomisationTest(differences: [1, 0, 1, 0, 1]) == RandomisationTest(differences: [1, 1, 1]))
    #expect(RandomisationTest(differences: [0, 0]).pValue == 1)
    #expect(RandomisationTest(differences: []).pValue == 1)
  }

  @Test func `the sign of the difference does not matter`() {
    let differences = (0..<40).map { Double($0 % 7) - 2.5 }
    #expect(
      RandomisationTest(differences: differences)
        == RandomisationTest(differences: differences.map { -$0 }))
  }

  @Test func `sums that differ by rounding alone count as equal`() {
    #expect(RandomisationTest(differences: [0.1, 0.2, 0.3, -0.6]).pValue == 1)
  }

  @Test func `sampling comes close to enumeration`() {
    let differences = (0..<16).map { Double($0) / 10 - 0.45 }
    let exact = RandomisationTest(differences: differences, permutations: 1 << 16)
    let sampled = RandomisationTest(differences: differences, permutations: 50_000)
    #expect(exact.isExact && !sampled.isExact)
    #expect(abs(exact.pValue - sampled.pValue) < 0.01)
  }

  @Test func `a sampled p-value is never zero and repeats with its seed`() {
    let differences = Array(repeating: 1.0, count: 100)
    let test = RandomisationTest(differences: differences, permutations: 10_000, seed: 5)
    #expect(test.pValue == 1 / 10_001.0)
    let mixed = (0..<60).map { Double($0 % 5) - 1.8 }
    #expect(
      RandomisationTest(differences: mixed, seed: 5)
        == RandomisationTest(differences: mixed, seed: 5))
    #expect(
      RandomisationTest(differences: mixed, seed: 5)
        != RandomisationTest(differences: mixed, seed: 6))
  }

  @Test func `without an effect p-values are spread evenly`() {
    var random = SeededRandom(seed: 12)
    let below = (0..<200).count { round in
      let differences = (0..<30).map { _ in Double.random(in: -1...1, using: &random) }
      return RandomisationTest(
        differences: differences, permutations: 500, seed: UInt64(round)
      ).pValue < 0.1
    }
    // 20 expected, standard deviation 4.
    #expect((6...36).contains(below))
  }
}
