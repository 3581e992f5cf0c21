import PassageSearch
import Testing

@Suite struct RecordJoinerTests {
  private let lines = [
    #"{"id":"a-0","document":"a","text":"First."}"#,
    #"{"id":"a-1","document":"a","text":"Друга."}"#,
    #"{"id":"b","text":"Alone."}"#, #"{"id":"c-0","document":"c","title":"T","text":"Third."}"#,
  ]

  @Test func `consecutive records of one document become one with its parts`() throws {
    let result = try ReadingResult.of("a.jsonl", lines.joined(separator: "\n"))
    #expect(result.documents.map(\.id) == ["a", "b", "c"])
    #expect(result.documents.map(\.parent) == ["a", nil, "c"])
    let joined = try #require(result.documents.first)
    #expect(joined.string == "First.\n\nДруга.")
    #expect(joined.parts.map(\.id) == ["a-0", "a-1"])
    #expect(joined.parts.map(\.line) == [1, 2])
    #expect(joined.parts.map { joined.string($0.range) } == ["First.", "Друга."])
    #expect(joined.contentHash == ContentHash.hex((lines[0] + "\n" + lines[1]).utf8))
  }

  @Test func `offsets in a joined text count in the record that holds them`() throws {
    let joined = try #require(
      try ReadingResult.of("a.jsonl", lines.joined(separator: "\n")).documents.first)
    let second = try joined.range(of: "Друга")
    #expect(joined.map.original(second) == 0..<10)
    #expect(joined.originalBytes(of: second).elementsEqual("Друга".utf8))
    #expect(joined.map.lineAndColumn(ofOriginal: second.lowerBound) == (2, 1))
    #expect(joined.part(at: second.lowerBound) == 1)
    #expect(joined.part(at: 0) == 0)
    #expect(joined.part(at: 6) == 0)
    // A range over both is cut at the end of the first.
    #expect(joined.map.original(0..<joined.text.count) == 0..<6)
  }

  @Test func `a document that comes back later is a document of its own`() throws {
    let text = [lines[0], lines[2], lines[1]].joined(separator: "\n")
    #expect(try ReadingResult.of("a.jsonl", text).documents.map(\.id) == ["a", "b", "a"])
  }

  @Test func `a bad record does not part its neighbours`() throws {
    let text = [lines[0], "bad", lines[1]].joined(separator: "\n")
    let result = try ReadingResult.of("a.jsonl", text)
    #expect(try result.only.parts.map(\.line) == [1, 3])
    #expect(result.reasons == [.badJSON])
  }

  @Test func `a document above the limit stops growing and says so`() throws {
    var options = ReadingOptions()
    options.maximumDocumentBytes = 20
    let line = #"{"document":"a","text":"Ten bytes."}"# + "\n"
    let result = try ReadingResult.of(
      "a.jsonl", String(repeating: line, count: 3), options: options)
    #expect(try result.only.text.count == 10)
    #expect(result.reasons == [.tooLarge, .tooLarge])
  }

  @Test func `many records of one document are joined in linear time`() throws {
    let lines = (0..<20_000).map { #"{"document":"a","text":"Record \#($0)."}"# }
    let started = ContinuousClock.now
    let document = try ReadingResult.of("a.jsonl", lines.joined(separator: "\n")).only
    #expect(document.parts.count == 20_000)
    #expect(ContinuousClock.now - started < .seconds(20))
  }
}
