import SearchEvaluation
import Testing

@Suite struct TagFileTests {
  @Test func `gold may call its events labels and write spans as strings or objects`() throws {
    let file = try TagFile(
      parsing: Array(
        """
        {"id": "a", "text": "x", "labels": [{"topic": "looting", "trigger": "x"}]}

        {"id": 7, "events": [{"topic": "looting", "trigger": {"text": "x", "start": 0, "end": 1}}]}
        """.utf8), kind: "gold")
    #expect(file.records.map(\.id) == ["a", "7"])
    #expect(file.records[0].events?.first?.trigger == TagSpan(text: "x"))
    #expect(file.records[1].events?.first?.trigger == TagSpan(text: "x", range: 0..<1))
    #expect(file.records[0].claims == nil && file.records[0].entities == nil)
  }

  @Test func `a speaker without a place in the record is read`() throws {
    let line = #"{"id":"a","claims":[{"speaker":{"text":"Khlan","start":null,"end":null}}]}"#
    let file = try TagFile(parsing: Array(line.utf8), kind: "predictions")
    #expect(file.records[0].claims?.first?.speaker == TagSpan(text: "Khlan"))
  }

  @Test(arguments: [
    (#"{"text": "x"}"#, "gold, line 2: no field “id”"),
    (
      #"{"id": "b", "events": [{"modality": "actual"}]}"#,
      "gold, line 2: no field “events.[0].topic”"
    ),
    (#"{"id": "b", "claims": 3}"#, "gold, line 2: field “claims” has another type"),
    (#"{"id": "b""#, "gold, line 2: not a JSON object"),
    (#"{"id": "a"}"#, #"gold, line 2: record "a" appears twice"#),
  ])
  func `what cannot be read is named with its line`(_ line: String, _ message: String) {
    let error = #expect(throws: TagFileError.self) {
      try TagFile(parsing: Array(("{\"id\": \"a\"}\n" + line).utf8), kind: "gold")
    }
    #expect(error?.line == 2)
    #expect(error?.description == message)
  }

  @Test func `bytes that are not UTF-8 and empty files are refused`() {
    #expect(throws: TagFileError(kind: "gold", line: 1, reason: .encoding)) {
      try TagFile(parsing: [0x7B, 0xFF, 0x7D], kind: "gold")
    }
    #expect(throws: TagFileError(kind: "gold", line: 0, reason: .empty)) {
      try TagFile(parsing: [0x0A, 0x0A], kind: "gold")
    }
  }
}
