import SearchEvaluation
import Testing

@Suite struct QrelsTests {
  private func problem(_ text: String) -> TRECError? {
    do {
      _ = try Qrels(parsing: text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `grades are read from any blanks, with marks and blank lines left out`() throws {
    let qrels = try Qrels(parsing: "\u{FEFF}q2 0 a 1\r\n\n  q1\tQ0\tb  -1  \nq2 0 c 0")
    #expect(qrels.topics == ["q2", "q1"])
    #expect(qrels.grades(under: "q2") == ["a": 1, "c": 0])
    #expect(qrels.grade(of: "b", under: "q1") == -1)
    #expect(qrels.grade(of: "b", under: "q2") == nil)
    #expect(qrels.grades(under: "q3").isEmpty)
  }

  @Test func `below a heading of three columns lines have no iteration`() throws {
    let qrels = try Qrels(parsing: "query-id\tcorpus-id\tscore\nq1\ta\t2\nq1\tb\t0\n")
    #expect(qrels.topics == ["q1"])
    #expect(qrels.grades(under: "q1") == ["a": 2, "b": 0])
    #expect(
      problem("query-id corpus-id score\nq1 0 a 2")
        == TRECError(kind: "qrels", line: 2, reason: .fieldCount(expected: 3, found: 4)))
    #expect(
      problem("q1 a 2")
        == TRECError(kind: "qrels", line: 1, reason: .fieldCount(expected: 4, found: 3)))
  }

  @Test func `errors name the line`() {
    #expect(
      problem("q 0 a 1\n\nq 0 b")
        == TRECError(kind: "qrels", line: 3, reason: .fieldCount(expected: 4, found: 3)))
    #expect(
      problem("q 0 a 1.5")
        == TRECError(kind: "qrels", line: 1, reason: .notANumber(field: "grade", text: "1.5")))
    #expect(
      problem("q 0 a 1\nr 0 a 1\nq 0 a 2")
        == TRECError(kind: "qrels", line: 3, reason: .duplicate(topic: "q", document: "a")))
    #expect(problem(" \n\n") == TRECError(kind: "qrels", line: 0, reason: .empty))
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: TRECError(kind: "qrels", line: 2, reason: .encoding)) {
      try Qrels(parsing: Array("q 0 a 1\nq 0 ".utf8) + [0xFF] + Array(" 1".utf8))
    }
  }

  @Test func `an error reads as a sentence`() {
    #expect(problem("q 0 a")?.description == "qrels, line 1: expected 4 fields, found 3")
    #expect(problem("q 0 a x")?.description == "qrels, line 1: grade is not a number: \"x\"")
    #expect(problem("")?.description == "qrels: no lines")
    #expect(
      problem("q 0 a 1\nq 0 a 1")?.description == "qrels, line 2: a appears twice under topic q")
  }

  @Test func `any bytes are read or refused`() {
    var random = SeededRandom(seed: 9)
    var read = 0
    for _ in 0..<3000 {
      let alphabet = Array("q0 1a\n\t-\r".utf8) + [0xFF, 0xC3]
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      do throws(TRECError) {
        let qrels = try Qrels(parsing: bytes)
        #expect(!qrels.topics.isEmpty)
        read += 1
      } catch {
        #expect(error.line <= bytes.count { $0 == 0x0A } + 1)
      }
    }
    #expect(read > 0)
  }
}
