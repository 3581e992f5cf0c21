import PassageSearch
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct StandardInputTests {
  /// What comes of these bytes on standard input.
  private func read(
    _ bytes: [UInt8], _ format: ReadingOptions.Format? = nil
  ) throws -> ReadingResult {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    #expect(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    var options = ReadingOptions()
    options.standardInput = ends[0]
    options.inputFormat = format
    return try ReadingResult(["-"], options: options)
  }

  @Test func `input that starts with a brace is JSON Lines`() throws {
    let result = try read(Array(#"{"id":"a","text":"One."}"#.utf8))
    #expect(try result.only.id == "a")
    #expect(try result.only.file == "-")
  }

  @Test func `any other input is text with the id of a hyphen`() throws {
    let result = try read(Array("Plain text.".utf8))
    #expect(try result.only.id == "-")
    #expect(try result.only.string == "Plain text.")
  }

  @Test func `the format can be named`() throws {
    #expect(try read(Array("<p>One</p><p>Two</p>".utf8), .html).only.outline == ["p One", "p Two"])
    #expect(try read(Array("text\nOne\n".utf8), .csv).only.string == "One")
    #expect(try read(Array("{not json".utf8), .text).only.string == "{not json")
  }

  @Test func `gzip is recognised without a name`() throws {
    #expect(try read(gzipped(Array("Packed.".utf8))).only.string == "Packed.")
  }

  @Test func `a silent pipe does not keep a read from being stopped`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer {
      close(ends[0])
      close(ends[1])
    }
    var options = ReadingOptions()
    options.standardInput = ends[0]
    let reader = DocumentReader(options: options)
    let file = try #require(try reader.plan(paths: ["-"]).files.first)
    let started = ContinuousClock.now
    try reader.read(
      file, each: { _ in Issue.record("nothing was written") },
      reject: { Issue.record("\($0)") },
      shouldStop: { ContinuousClock.now - started > .milliseconds(50) })
    #expect(ContinuousClock.now - started < .seconds(5))
  }
}
