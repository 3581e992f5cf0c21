import SearchEvaluation
import Testing

@Suite struct RunTests {
  private func problem(_ text: String) -> TRECError.Reason? {
    do {
      _ = try Run(parsing: text)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `order comes from the scores, not from the ranks or lines`() throws {
    let run = try Run(parsing: "q Q0 a 1 1.5 x\nq Q0 b 2 -3e2 x\nq Q0 c 3 2 x\n")
    #expect(run.ranking(of: "q") == ["c", "a", "b"])
    #expect(run.tag == "x")
    #expect(run.ranking(of: "r").isEmpty)
  }

  @Test func `ties go by document id backwards, by bytes`() throws {
    let run = try Run(
      parsing: "q Q0 d9 1 1 x\nq Q0 d10 2 1 x\nq Q0 é 3 1 x\nq Q0 z 4 1 x\nq Q0 Z 5 1 x")
    #expect(run.ranking(of: "q") == ["é", "z", "d9", "d10", "Z"])
  }

  @Test func `scores that single precision cannot tell apart are ties`() throws {
    let run = try Run(parsing: "q Q0 a 1 1.00000001 x\nq Q0 b 2 1.0 x")
    #expect(run.ranking(of: "q") == ["b", "a"])
    let apart = try Run(parsing: "q Q0 a 1 1.000001 x\nq Q0 b 2 1.0 x")
    #expect(apart.ranking(of: "q") == ["a", "b"])
  }

  @Test func `wrong lines are refused`() {
    #expect(problem("q Q0 a 1 1") == .fieldCount(expected: 6, found: 5))
    #expect(problem("q Q0 a 1 1 x y") == .fieldCount(expected: 6, found: 7))
    #expect(problem("q Q0 a one 1 x") == .notANumber(field: "rank", text: "one"))
    #expect(problem("q Q0 a 1 high x") == .notANumber(field: "score", text: "high"))
    #expect(problem("q Q0 a 1 nan x") == .notANumber(field: "score", text: "nan"))
    #expect(problem("q Q0 a 1 1 x\nq Q0 a 2 0 x") == .duplicate(topic: "q", document: "a"))
    #expect(problem("") == .empty)
  }
}
