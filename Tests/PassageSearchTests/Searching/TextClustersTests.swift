import Testing

@testable import PassageSearch

struct TextClustersTests {
  @Test func `the same words in other dress are one cluster`() {
    var clusters = TextClusters()
    let one = clusters.cluster(of: "Troops withdrew from the town on Friday night, it said.")
    let same = clusters.cluster(of: "TROOPS withdrew from the town — on Friday night; it said")
    #expect(one == same)
  }

  @Test func `a copy with a word changed belongs to its original`() {
    var clusters = TextClusters()
    let text =
      "Troops withdrew from the town on Friday night and crossed the river by ferry at dawn"
    let one = clusters.cluster(of: text)
    #expect(clusters.cluster(of: text + " today") == one)
  }

  @Test func `different texts are different clusters`() {
    var clusters = TextClusters()
    let one = clusters.cluster(of: "Troops withdrew from the town on Friday night, it said.")
    let other = clusters.cluster(of: "Looters emptied the museum while the guards were away.")
    #expect(one != other)
    #expect(clusters.cluster(of: "short") != clusters.cluster(of: "other"))
  }
}
