import PassageSearch
import Testing

@Suite struct JSONLSourceTests {
  @Test func `a record gives a document with all its fields`() throws {
    let line = #"""
      {"id":"r-1","title":"Head","text":"The text.","published":"2022-11-11","collected":"2022-11-12","source":"Agency","url":"https://example.org","lang":"en","author":["One","Two"],"region":"south","count":3,"ok":true,"gone":null}
      """#
    let document = try ReadingResult.of("a.jsonl", line + "\n").only
    #expect(document.id == "r-1")
    #expect(document.parent == nil)
    #expect(document.string == "The text.")
    #expect(document.fields.title == "Head")
    #expect(document.fields.published == "2022-11-11")
    #expect(document.fields.collected == "2022-11-12")
    #expect(document.fields.source == "Agency")
    #expect(document.fields.url == "https://example.org")
    #expect(document.fields.lang == "en")
    #expect(document.fields.author == "One; Two")
    #expect(document.fields.other.map(\.name) == ["region", "count", "ok"])
    #expect(document.fields.other.map(\.value) == ["south", "3", "true"])
    #expect(document.form == .record(.jsonl))
    #expect(document.contentHash == ContentHash.hex(line.utf8))
  }

  @Test func `an id may be called _id, as in collections of judged documents`() throws {
    let lines = "{\"_id\":\"d1\",\"text\":\"x\"}\n{\"_id\":\"m\",\"id\":\"d2\",\"text\":\"y\"}\n"
    #expect(try ReadingResult.of("a.jsonl", lines).documents.map(\.id) == ["d1", "d2"])
  }

  @Test func `records without an id are named by file and line`() throws {
    let result = try ReadingResult.of("a.ndjson", "{\"text\":\"x\"}\r\n\n{\"text\":\"y\"}")
    #expect(result.documents.map(\.id) == ["a.ndjson:1", "a.ndjson:3"])
    #expect(result.documents.map { $0.parts[0].line } == [1, 3])
  }

  @Test func `a bad record is rejected with its line and the rest is read`() throws {
    let lines: [(String, RejectReason)] = [
      (#"{"text":"x""#, .badJSON), (#"["text"]"#, .badJSON), (#"{"title":"x"}"#, .missingText),
      (#"{"text":7}"#, .missingText), (#"{"text":null}"#, .missingText),
      (#"{"text":" \n"}"#, .emptyText), (#"{"text":""}"#, .emptyText),
      (#"{"text":"a","text":"b"}"#, .badJSON), (#"{"text":"a","id":1,"id":2}"#, .badJSON),
      (#"{"text":"a\u0000b"}"#, .nulByte), ("plain", .badJSON),
    ]
    for (line, reason) in lines {
      let result = try ReadingResult.of("a.jsonl", "{\"text\":\"x\"}\n\(line)\n{\"text\":\"y\"}\n")
      #expect(result.documents.map(\.string) == ["x", "y"], "\(line)")
      #expect(result.reasons == [reason], "\(line)")
      #expect(result.rejects.map(\.line) == [2])
    }
  }

  @Test func `a byte that is not UTF-8 is rejected with its place in the file`() throws {
    let bytes = Array("{\"text\":\"x\"}\n{\"text\":\"a".utf8) + [0xFF] + Array("\"}\n".utf8)
    let result = try ReadingResult.of("a.jsonl", bytes)
    #expect(result.reasons == [.notUTF8])
    #expect(result.rejects.first?.byte == 23)
    #expect(result.documents.count == 1)
  }

  @Test func `the byte of a fault counts from the start of the file, mark included`() throws {
    let text = "{\"text\":\"x\"}\n{\"text\" \"y\"}\n"
    let result = try ReadingResult.of("a.jsonl", [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(result.documents.count == 1)
    #expect(result.rejects.first?.byte == 3 + 13 + 8)
  }

  @Test func `a line above the limit is passed over, whatever its length`() throws {
    var options = ReadingOptions()
    options.maximumRecordBytes = 100
    for length in [101, 300, 1_000_000] {
      let long = "{\"text\":\"" + String(repeating: "x", count: length) + "\"}"
      let text = "{\"text\":\"a\"}\n\(long)\n{\"text\":\"b\"}\n\(long)"
      let result = try ReadingResult.of("a.jsonl", text, options: options)
      #expect(result.documents.map(\.string) == ["a", "b"])
      #expect(result.reasons == [.tooLarge, .tooLarge])
      #expect(result.rejects.map(\.line) == [2, 4])
      #expect(result.rejects.map(\.byte) == [13, 13 + long.utf8.count + 1 + 13])
    }
  }

  @Test func `a file in UTF-16 or a declared encoding is read`() throws {
    let text = "{\"text\":\"Херсон 😀\"}\n{\"text\":\"b\"}"
    let units = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let utf16: [UInt8] = [0xFF, 0xFE] + units
    #expect(try ReadingResult.of("a.jsonl", utf16).documents.map(\.string) == ["Херсон 😀", "b"])
    var options = ReadingOptions()
    options.encoding = .windows1251
    let cp1251 = Array("{\"text\":\"".utf8) + [0xD5, 0xE5, 0xF0] + Array("\"}".utf8)
    let document = try ReadingResult.of("a.jsonl", cp1251, options: options).only
    #expect(document.string == "Хер")
    #expect(document.form.description == "record:jsonl;windows-1251")
    #expect(DocumentForm(document.form.description) == document.form)
  }

  @Test func `a date that is none warns with the record's line`() throws {
    let result = try ReadingResult.of("a.jsonl", "\n{\"text\":\"x\",\"published\":\"soon\"}")
    #expect(try result.only.warnings.map(\.line) == [2])
    #expect(try result.only.warnings.map(\.reason) == [.badDate])
  }
}
