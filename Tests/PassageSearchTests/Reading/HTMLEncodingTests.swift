import PassageSearch
import Testing

@Suite struct HTMLEncodingTests {
  private let word: [UInt8] = [0xD5, 0xE5, 0xF0, 0xF1, 0xEE, 0xED]

  @Test(arguments: [
    "<meta charset=windows-1251>", "<META CharSet=\"Windows-1251\" />",
    "<meta http-equiv='Content-Type' content='text/html; charset=cp1251'>",
    "<?xml version='1.0' encoding='windows-1251'?>",
  ])
  func `a declared encoding is used`(declaration: String) throws {
    let result = try ReadingResult.of(
      "a.html", Array(declaration.utf8) + Array("<p>".utf8) + word)
    #expect(try result.only.string == "Херсон")
  }

  @Test func `a page that is plainly UTF-8 is read as UTF-8 whatever it says`() throws {
    let html = "<meta charset=windows-1251><p>Херсон</p>"
    #expect(try ReadingResult.of("a.html", html).only.string == "Херсон")
  }

  @Test func `without a declaration other encodings are rejected with the byte`() throws {
    let result = try ReadingResult.of("a.html", Array("<p>".utf8) + word)
    #expect(result.reasons == [.notUTF8])
    #expect(result.rejects.first?.byte == 3)
  }

  @Test func `an encoding that is not supported is rejected unless it does not matter`() throws {
    let head = "<meta charset=gb2312><p>plain</p>"
    #expect(try ReadingResult.of("a.html", head).only.string == "plain")
    #expect(
      try ReadingResult.of("a.html", Array(head.utf8) + word).reasons == [.unsupportedEncoding])
  }

  @Test func `the word charset outside a tag declares nothing`() throws {
    let html = Array("<p>charset=windows-1251 ".utf8) + word
    #expect(try ReadingResult.of("a.html", html).reasons == [.notUTF8])
  }
}
