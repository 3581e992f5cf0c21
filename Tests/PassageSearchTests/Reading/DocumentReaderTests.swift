import PassageSearch
import Testing

@Suite struct DocumentReaderTests {
  @Test func `a text file becomes one document whose map is the identity`() throws {
    let text = "First line.\nЛінія друга.\n"
    let document = try ReadingResult.of("a.txt", text).only
    #expect(document.string == text)
    #expect(document.blocks == nil)
    #expect(document.id == "a.txt")
    #expect(document.form == .file)
    #expect(document.container == .plain)
    #expect(document.contentHash == ContentHash.hex(text.utf8))
    let range = try document.range(of: "друга")
    #expect(document.map.original(range) == range)
    let place = document.map.lineAndColumn(ofOriginal: range.lowerBound)
    #expect(place == (2, 7))
    #expect(document.parts.map(\.range) == [document.text.indices])
  }

  @Test func `an id does not depend on where the folder stands`() throws {
    let one = try ScratchFolder()
    let two = try ScratchFolder()
    for folder in [one, two] { try folder.write("Corpus/reports/x.md", "Text.\n") }
    let first = try ReadingResult([one.path + "/Corpus"])
    let second = try ReadingResult([two.path + "/other/../Corpus/"])
    #expect(first.documents.map(\.id) == ["Corpus/reports/x.md"])
    #expect(second.documents.map(\.id) == first.documents.map(\.id))
    #expect(second.documents.map(\.file) == [two.path + "/Corpus/reports/x.md"])
  }

  @Test func `an empty file and one of white space are rejected`() throws {
    for text in ["", " \n\t\r\n "] {
      #expect(try ReadingResult.of("a.txt", text).reasons == [.emptyText])
    }
    #expect(try ReadingResult.of("a.html", "<p> &nbsp; </p>").reasons == [.emptyText])
    #expect(try ReadingResult.of("a.md", "---\ntitle: x\n---\n\n").reasons == [.emptyText])
    #expect(try ReadingResult.of("a.jsonl", "").reasons == [])
  }

  @Test func `binary files are rejected by what they are`() throws {
    for start in ["%PDF-1.7\n", "PK\u{3}\u{4}abc", "\u{7F}ELF\u{1}", "GIF89a", "{\\rtf1 x}"] {
      let result = try ReadingResult.of("a.txt", start + "text")
      #expect(result.reasons == [.binary])
      #expect(result.rejects.first?.byte == 0)
    }
    let jpeg = try ReadingResult.of("a.html", [0xFF, 0xD8, 0xFF, 0xE0, 0x00])
    #expect(jpeg.reasons == [.binary])
  }

  @Test func `a reject names file, byte and reason in its message`() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("a.txt", [0x61, 0x62, 0xFF, 0x63])
    let reject = try #require(try ReadingResult([path]).rejects.first)
    #expect(reject.path == path)
    #expect(reject.reason == .notUTF8)
    #expect(reject.byte == 2)
    #expect(reject.message.contains("Byte 2 "))
  }

  @Test func `a file above the limit is rejected and one at it is read`() throws {
    var options = ReadingOptions()
    options.maximumDocumentBytes = 1000
    let fits = [UInt8](repeating: 0x61, count: 1000)
    #expect(try ReadingResult.of("a.txt", fits, options: options).documents.count == 1)
    #expect(try ReadingResult.of("a.txt", fits + [0x61], options: options).reasons == [.tooLarge])
    let packed = try gzipped([UInt8](repeating: 0x61, count: 1_000_000))
    #expect(try ReadingResult.of("a.txt.gz", packed, options: options).reasons == [.tooLarge])
  }

  @Test func `progress adds up to the bytes on disk`() throws {
    let folder = try ScratchFolder()
    let line = #"{"id":"1","text":"Some text that repeats."}"# + "\n"
    try folder.write("a.jsonl.gz", gzipped(Array(String(repeating: line, count: 9999).utf8)))
    try folder.write("b.txt", "Plain.")
    let result = try ReadingResult([folder.path])
    #expect(result.documents.count == 10_000)
    #expect(result.consumed == result.plan.totalBytes)
  }

  @Test func `a read that is stopped hands on no more documents and no reject`() throws {
    let folder = try ScratchFolder()
    let line = #"{"text":"x"}"# + "\n"
    let path = try folder.write("a.jsonl", String(repeating: line, count: 5000))
    let reader = DocumentReader()
    let file = try #require(try reader.plan(paths: [path]).files.first)
    final class Count { var value = 0 }
    let count = Count()
    try reader.read(
      file, each: { _ in count.value += 1 }, reject: { Issue.record("\($0)") },
      shouldStop: { count.value >= 10 })
    #expect(count.value == 10)
  }

  @Test func `what the caller throws ends the read and is thrown on`() throws {
    struct Enough: Error {}
    let folder = try ScratchFolder()
    let path = try folder.write("a.jsonl", #"{"text":"x"}"# + "\n" + #"{"text":"y"}"#)
    let reader = DocumentReader()
    let file = try #require(try reader.plan(paths: [path]).files.first)
    var count = 0
    #expect(throws: Enough.self) {
      try reader.read(
        file,
        each: { _ in
          count += 1
          throw Enough()
        }, reject: { _ in })
    }
    #expect(count == 1)
  }

  @Test func `a file that vanished after planning is rejected`() throws {
    let file = InputFile(path: "/tmp/sitrep-no-such-file.txt", id: "x", size: 1, format: .text)
    var reasons: [RejectReason] = []
    try DocumentReader().read(file, each: { _ in }, reject: { reasons.append($0.reason) })
    #expect(reasons == [.notFound])
  }
}
