import SearchEvaluation
import Testing

@Suite struct RunWriterTests {
  private func results(_ pairs: (String, Double)...) -> [Run.Result] {
    pairs.map { Run.Result(document: $0, score: $1) }
  }

  private func problem(
    _ results: [Run.Result], topic: String = "q", tag: String = "x"
  ) -> RunWriterError? {
    do {
      var writer = try RunWriter(tag: tag)
      _ = try writer.lines(for: results, under: topic)
      return nil
    } catch {
      return error
    }
  }

  @Test func `lines carry rank, score and tag`() throws {
    var writer = try RunWriter(tag: "sitrep")
    #expect(
      try writer.lines(for: results(("a", 2.5), ("b", -1)), under: "q1")
        == "q1 Q0 a 1 2.5 sitrep\nq1 Q0 b 2 -1.0 sitrep\n")
    #expect(try writer.lines(for: [], under: "q2") == "")
  }

  @Test func `ties are written so that they are evaluated in the order given`() throws {
    let documents = ["a", "z", "m", "b", "y"]
    var writer = try RunWriter(tag: "x")
    let given = results(("a", 5), ("z", 5), ("m", 5 - 1e-12), ("b", 0), ("y", 0))
    let run = try Run(parsing: writer.lines(for: given, under: "q"))
    #expect(run.ranking(of: "q") == documents)
  }

  @Test func `any ranked list reads back in its order`() throws {
    var random = SeededRandom(seed: 4)
    var writer = try RunWriter(tag: "x")
    for round in 0..<100 {
      let documents = (0..<40).map { "d\($0)" }.shuffled(using: &random)
      let scores = (0..<40).map { _ in Double(Int.random(in: -3...3, using: &random)) * 1e-3 }
        .sorted(by: >)
      let list = zip(documents, scores).map { Run.Result(document: $0, score: $1) }
      let run = try Run(parsing: writer.lines(for: list, under: "q\(round)"))
      #expect(run.ranking(of: "q\(round)") == documents)
    }
  }

  @Test func `what cannot be written is refused`() {
    #expect(problem([], tag: "two words") == .unusableField(name: "tag", text: "two words"))
    #expect(problem([], topic: "") == .unusableField(name: "topic", text: ""))
    #expect(problem(results(("a\nb", 1))) == .unusableField(name: "document", text: "a\nb"))
    #expect(problem(results(("a", .nan))) == .unusableScore(topic: "q", document: "a"))
    #expect(problem(results(("a", 1e300))) == .unusableScore(topic: "q", document: "a"))
    #expect(problem(results(("a", 1), ("b", 2))) == .notRanked(topic: "q", document: "b"))
    #expect(problem(results(("a", 1), ("a", 0))) == .duplicate(topic: "q", document: "a"))
    #expect(problem(results(("a", 1), ("a", 0)))?.description == "a appears twice under topic q")
  }

  @Test func `a topic is written once`() throws {
    var writer = try RunWriter(tag: "x")
    _ = try writer.lines(for: [], under: "q")
    #expect(throws: RunWriterError.duplicateTopic("q")) { try writer.lines(for: [], under: "q") }
  }
}
