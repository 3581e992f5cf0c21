import SearchEvaluation
import Testing

@Suite struct TopicsTests {
  private func problem(_ text: String) -> TRECError? {
    do {
      _ = try Topics(parsing: text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `lines give id, query and notes`() throws {
    let topics = try Topics(
      parsing: "# id\tquery\nq1\tlooting of museums \r\n\nq2\tздача\tpoints\t\n")
    #expect(
      topics.list == [
        Topic(id: "q1", query: "looting of museums"),
        Topic(id: "q2", query: "здача", notes: ["points", ""]),
      ])
  }

  @Test func `wrong lines are refused with their number`() {
    for text in ["q1 looting", "q1\t ", "\tlooting"] {
      #expect(
        problem("q0\tx\n" + text)
          == TRECError(kind: "topics", line: 2, reason: .fieldCount(expected: 2, found: 1)))
    }
    let blank = TRECError(kind: "topics", line: 1, reason: .blankInID("my topic"))
    #expect(problem("my topic\tkherson") == blank)
    #expect(blank.description == "topics, line 1: an id holds no blanks, \"my topic\" does")
    #expect(
      problem("q\ta\nq\tb")
        == TRECError(kind: "topics", line: 2, reason: .duplicateTopic("q")))
    #expect(problem("# nothing\n") == TRECError(kind: "topics", line: 0, reason: .empty))
  }

  @Test func `objects give id and query under either name`() throws {
    let topics = try Topics(
      parsing: """
        {"id": "q1", "query": "looting of museums", "kind": "topic"}
        {"_id": 2, "text": "здача"}
        """)
    #expect(
      topics.list == [Topic(id: "q1", query: "looting of museums"), Topic(id: "2", query: "здача")])
  }

  @Test(arguments: [#"{"id": "q1"}"#, #"{"query": "x"}"#, #"{"id": "q1", "query": 3}"#, #"{"id"#])
  func `objects without id or query are refused with their line`(line: String) {
    #expect(problem("q0\tx\n" + line) == TRECError(kind: "topics", line: 2, reason: .object))
  }
}
