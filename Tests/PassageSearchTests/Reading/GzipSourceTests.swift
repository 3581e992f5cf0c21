import PassageSearch
import Testing

@Suite struct GzipSourceTests {
  private let text = Array("The column left the city at dawn.\n".utf8)

  @Test func `a compressed file is read as what it holds`() throws {
    let document = try ReadingResult.of("a.txt.gz", gzipped(text)).only
    #expect(document.text == text)
    #expect(document.container == .gzip)
    #expect(document.contentHash == ContentHash.hex(text))
  }

  @Test func `members that follow one another are one text, padding is passed over`() throws {
    let packed = try gzipped(text) + gzipped(text) + [0, 0, 0, 0]
    #expect(try ReadingResult.of("a.txt.gz", packed).only.text == text + text)
  }

  @Test func `every way of cutting a file short is noticed`() throws {
    let packed = try gzipped(text)
    for length in 1..<packed.count {
      let result = try ReadingResult.of("a.txt.gz", Array(packed[..<length]))
      #expect(result.documents.isEmpty)
      #expect(result.reasons == [.truncatedGzip], "cut to \(length)")
    }
  }

  @Test func `damage and data that is not gzip are told apart from cuts`() throws {
    var damaged = try gzipped(text)
    damaged[damaged.count - 6] ^= 0x55
    #expect(try ReadingResult.of("a.txt.gz", damaged).reasons == [.badGzip])
    #expect(try ReadingResult.of("a.txt.gz", text).reasons == [.badGzip])
    #expect(try ReadingResult.of("a.txt.gz", []).reasons == [.badGzip])
    #expect(try ReadingResult.of("a.txt.gz", gzipped(text) + text).reasons == [.badGzip])
  }

  @Test func `records before a cut are read`() throws {
    let lines = (0..<5000).map { #"{"text":"Record \#($0) says \#($0 * 7919)."}"# + "\n" }
    let packed = try gzipped(Array(lines.joined().utf8))
    let result = try ReadingResult.of("a.jsonl.gz", Array(packed[..<(packed.count / 2)]))
    #expect(result.documents.count > 1000)
    #expect(result.documents.first?.string == "Record 0 says 0.")
    #expect(result.reasons.last == .truncatedGzip)
  }

  @Test func `compressed data without the extension is recognised`() throws {
    #expect(try ReadingResult.of("a.txt", gzipped(text)).only.text == text)
  }
}
