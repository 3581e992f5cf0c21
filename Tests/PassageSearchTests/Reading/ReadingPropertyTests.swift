import PassageSearch
import Testing

/// Whatever the bytes, reading ends in documents that keep their promises, or in rejects.
@Suite struct ReadingPropertyTests {
  private static let names = ["a.txt", "a.md", "a.html", "a.jsonl", "a.csv"]

  /// Bytes that formats care about, and any others.
  private func bytes(_ count: Int, _ random: inout TestRandom) -> [UInt8] {
    let pieces: [[UInt8]] = [
      "<p>", "</p>", "<a href=\"x", "<!--", "-->", "<script>", "</script>", "&amp;", "&#", "&#0;",
      "&#x110000;", "<![CDATA[", "<?php", "---\n", "title: x\n", "# ", "- ", "{\"text\":\"", "\"}",
      "\\u", "\\ud800", "\"", ",", ";", "\n", "\r\n", "text,id\n", "Ж", "😀", "\u{2028}", " ",
      "<title>", "<meta charset=", "utf-16", "<br>", "<table>", "</", "<", ">", "[", "{", "*a",
      "&a ",
    ].map { Array($0.utf8) }
    let raw: [[UInt8]] = [
      [0], [0xFF], [0xFE], [0xC3], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x1F, 0x8B], [0x80], [0x0B],
    ]
    var result: [UInt8] = []
    while result.count < count {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: result += raw.randomElement(using: &random) ?? []
      case 1: result.append(UInt8.random(in: 0...255, using: &random))
      case 2...4: result += Array("word ".utf8)
      default: result += pieces.randomElement(using: &random) ?? []
      }
    }
    return result
  }

  private func check(_ result: ReadingResult, _ bytes: [UInt8], _ comment: String) {
    for document in result.documents {
      #expect(!document.text.isEmpty, "\(comment)")
      #expect(
        String(validating: document.text, as: UTF8.self) != nil, "not UTF-8: \(comment)")
      #expect(document.parts.allSatisfy { $0.range.upperBound <= document.text.count })
      var end = 0
      for block in document.blocks ?? [] {
        #expect(block.bytes.lowerBound >= end && block.bytes.upperBound <= document.text.count)
        end = block.bytes.upperBound
      }
      guard document.form == .file, document.container == .plain else { continue }
      var last = 0
      for index in stride(from: 0, to: document.text.count, by: 3) {
        let original = document.map.original(index..<min(index + 5, document.text.count))
        #expect(original.upperBound <= bytes.count, "\(comment)")
        #expect(original.lowerBound >= last, "\(comment)")
        last = original.lowerBound
        let cited = document.originalBytes(of: index..<min(index + 5, document.text.count))
        #expect(cited.elementsEqual(bytes[original]), "\(comment)")
        let place = document.map.lineAndColumn(ofOriginal: original.lowerBound)
        #expect(place.line >= 1 && place.column >= 1)
      }
    }
    for reject in result.rejects { #expect(reject.message.hasSuffix("."), "\(reject.message)") }
  }

  @Test(arguments: names)
  func `any bytes are read or rejected`(name: String) throws {
    var random = TestRandom(UInt64(name.utf8.count) &* 977)
    for round in 0..<250 {
      let bytes = bytes(Int.random(in: 1..<400, using: &random), &random)
      let result = try ReadingResult.of(name, bytes)
      #expect(
        name.hasSuffix("l") || name.hasSuffix("v") || !result.documents.isEmpty
          || !result.rejects.isEmpty)
      check(result, bytes, "\(name) \(round)")
    }
  }

  @Test(arguments: names)
  func `any text is read or rejected in any encoding`(name: String) throws {
    var random = TestRandom(99)
    for encoding in TextEncoding.allCases {
      var options = ReadingOptions()
      options.encoding = encoding
      for _ in 0..<25 {
        let bytes = bytes(Int.random(in: 1..<200, using: &random), &random).filter { $0 != 0 }
        check(try ReadingResult.of(name, bytes, options: options), bytes, "\(name) \(encoding)")
      }
    }
  }

  @Test func `compressed data with a byte changed is read or rejected`() throws {
    var random = TestRandom(12)
    let packed = try gzipped(Array(String(repeating: "Some text. ", count: 50).utf8))
    for _ in 0..<150 {
      var damaged = packed
      guard let at = damaged.indices.randomElement(using: &random) else { continue }
      damaged[at] = UInt8.random(in: 0...255, using: &random)
      let result = try ReadingResult.of("a.txt.gz", damaged)
      #expect(result.documents.count + result.rejects.count == 1)
    }
  }

  @Test func `reading twice gives the same`() throws {
    var random = TestRandom(13)
    for name in Self.names {
      let bytes = bytes(300, &random)
      let first = try ReadingResult.of(name, bytes)
      let second = try ReadingResult.of(name, bytes)
      #expect(first.documents.map(\.text) == second.documents.map(\.text))
      #expect(first.documents.map(\.contentHash) == second.documents.map(\.contentHash))
      #expect(first.reasons == second.reasons)
    }
  }
}
