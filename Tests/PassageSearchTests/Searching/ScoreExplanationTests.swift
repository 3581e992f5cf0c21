import Testing

@testable import PassageSearch

struct ScoreExplanationTests {
  private static func sample() throws -> TestFolder {
    let folder = try TestFolder()
    var sample = SampleText(seed: 21)
    for number in 0..<60 { try folder.write("n\(number).txt", sample.paragraph(sentences: 2)) }
    try folder.index { $0.isTagged = false }
    return folder
  }

  @Test func `the parts add up to the score of every hit`() throws {
    let folder = try Self.sample()
    var sample = SampleText(seed: 22)
    for _ in 0..<150 {
      let query = sample.query()
      for hit in try folder.search(
        query,
        {
          $0.explains = true; $0.limit = 20
        }
      ).hits {
        let sum = hit.explanation.reduce(0) { $0 + $1.score }
        #expect(abs(sum - hit.score) < 1e-9, "\(query)")
      }
    }
  }

  @Test func `hits come best first`() throws {
    let folder = try Self.sample()
    var sample = SampleText(seed: 23)
    for _ in 0..<100 {
      let query = sample.query()
      let scores = try folder.search(query) { $0.limit = 40 }.hits.map(\.score)
      #expect(scores == scores.sorted(by: >), "\(query)")
      #expect(scores.allSatisfy { $0 >= 0 }, "\(query)")
    }
  }

  @Test func `a branch that does not match adds nothing`() throws {
    let folder = try TestFolder()
    try folder.write("both.txt", "Alpha and beta with gamma.")
    try folder.write("one.txt", "Alpha alone with gamma here.")
    try folder.index { $0.isTagged = false }
    let hits = try folder.search("(alpha AND beta) OR gamma") { $0.explains = true }.hits
    #expect(hits.map { $0.passage.text.contains("beta") } == [true, false])
    #expect(hits[1].explanation.map(\.label) == ["gamma"])
    #expect(hits[1].explanation.reduce(0) { $0 + $1.score } == hits[1].score)
  }

  @Test func `a branch whose phrase is only nearly there adds nothing`() throws {
    let folder = try TestFolder()
    try folder.write("nearly.txt", "The bridges of stone and beta with gamma.")
    try folder.write("plain.txt", "Nothing of stone here but gamma and some beta.")
    try folder.index { $0.isTagged = false }
    // The stems fit, the words as typed do not.
    let hits = try folder.search("(\"bridge of stone\" AND beta) OR gamma") { $0.explains = true }
      .hits
    #expect(hits.count == 2)
    let gamma = try folder.search("gamma").hits
    #expect(Set(hits.map(\.score)) == Set(gamma.map(\.score)))
    #expect(hits.allSatisfy { $0.explanation.map(\.label) == ["gamma"] })
  }

  @Test func `nothing is explained unless asked for`() throws {
    let folder = try Self.sample()
    #expect(try folder.search("museum").hits.allSatisfy { $0.explanation.isEmpty })
  }
}
