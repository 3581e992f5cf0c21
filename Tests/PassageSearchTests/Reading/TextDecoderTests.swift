import PassageSearch
import Testing

@Suite struct TextDecoderTests {
  private let word = "Херсон"
  private let cp1251: [UInt8] = [0xD5, 0xE5, 0xF0, 0xF1, 0xEE, 0xED]

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test func `a UTF-8 byte-order mark is no text but counts in the offsets`() throws {
    let document = try ReadingResult.of("a.txt", [0xEF, 0xBB, 0xBF] + Array("Word".utf8)).only
    #expect(document.string == "Word")
    #expect(document.map.original(0..<4) == 3..<7)
    #expect(document.map.lineAndColumn(ofOriginal: 3) == (1, 1))
  }

  @Test(arguments: [false, true])
  func `UTF-16 with a byte-order mark is read with exact offsets`(bigEndian: Bool) throws {
    let text = "A \(word) 😀.\nEnd"
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let bytes = mark + utf16(text, bigEndian: bigEndian)
    let document = try ReadingResult.of("a.txt", bytes).only
    #expect(document.string == text)
    for phrase in [word, "😀", "End", "A"] {
      let range = document.map.original(try document.range(of: phrase))
      #expect(Array(bytes[range]) == utf16(phrase, bigEndian: bigEndian))
    }
    let end = document.map.original(try document.range(of: "End"))
    #expect(document.map.lineAndColumn(ofOriginal: end.lowerBound) == (2, 1))
    let smile = document.map.original(try document.range(of: "."))
    #expect(document.map.lineAndColumn(ofOriginal: smile.lowerBound) == (1, 11))
  }

  @Test func `UTF-16 that is cut or has a lone surrogate is rejected`() throws {
    for tail: [UInt8] in [
      [0x41], [0x00, 0xD8], [0x00, 0xD8, 0x41, 0x00], [0x00, 0xDC, 0x41, 0x00],
    ] {
      #expect(
        try ReadingResult.of("a.txt", [0xFF, 0xFE, 0x41, 0x00] + tail).reasons == [.badEncoding])
    }
  }

  @Test func `a declared single-byte encoding is read with exact offsets`() throws {
    var options = ReadingOptions()
    options.encoding = .windows1251
    let bytes = Array("In ".utf8) + cp1251 + Array(", then ".utf8) + cp1251
    let document = try ReadingResult.of("a.txt", bytes, options: options).only
    #expect(document.string == "In \(word), then \(word)")
    let range = try document.range(of: word)
    #expect(document.map.original(range) == 3..<9)
    #expect(document.map.original(range.lowerBound..<range.lowerBound + 2) == 3..<4)
    #expect(document.map.lineAndColumn(ofOriginal: 9) == (1, 10))
  }

  @Test(arguments: [
    (TextEncoding.windows1252, [0x93, 0xE9, 0x94, 0x80] as [UInt8], "“é”€"),
    (.koi8R, [0xE8, 0xC5, 0xD2], "Хер"),
    (.koi8U, [0xA4, 0xA6, 0xA7, 0xAD], "єіїґ"),
    (.iso88595, [0xC5, 0xD5, 0xE0], "Хеа".replacing("а", with: "р")),
    (.cp866, [0x95, 0xA5, 0xE0], "Хер"),
  ])
  func `each table reads its letters`(
    encoding: TextEncoding, bytes: [UInt8], expected: String
  ) throws {
    var options = ReadingOptions()
    options.encoding = encoding
    #expect(try ReadingResult.of("a.txt", bytes, options: options).only.string == expected)
  }

  @Test func `a byte that the encoding does not define is rejected with its place`() throws {
    var options = ReadingOptions()
    options.encoding = .windows1251
    let result = try ReadingResult.of("a.txt", [0x41, 0x98], options: options)
    #expect(result.reasons == [.badEncoding])
    #expect(result.rejects.first?.byte == 1)
  }

  @Test func `ill-formed UTF-8 of every kind is rejected at its first byte`() throws {
    let faults: [[UInt8]] = [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xE2, 0x82],
    ]
    for fault in faults {
      let result = try ReadingResult.of("a.txt", Array("Ж ".utf8) + fault + Array(" x".utf8))
      #expect(result.reasons == [.notUTF8], "\(fault)")
      #expect(result.rejects.first?.byte == 3)
    }
  }

  @Test func `a NUL byte is rejected with its place`() throws {
    let result = try ReadingResult.of("a.txt", [0x41, 0x00, 0x42])
    #expect(result.reasons == [.nulByte])
    #expect(result.rejects.first?.byte == 1)
  }

  @Test func `encoding labels are read as web pages write them`() {
    #expect(TextEncoding(label: " \"Windows-1251\" ") == .windows1251)
    #expect(TextEncoding(label: "CP1251") == .windows1251)
    #expect(TextEncoding(label: "ISO-8859-1") == .windows1252)
    #expect(TextEncoding(label: "UTF8") == .utf8)
    #expect(TextEncoding(label: "shift_jis") == nil)
  }
}
