import Testing

@testable import SearchEvaluation

struct FileLinesTests {
  @Test func `lines come with their numbers, without a byte-order mark and blank lines`() {
    var lines: [String] = []
    let hasLines = FileLines.forEach(in: Array("\u{FEFF}one\r\n\r\n two \nthree".utf8)) {
      lines.append("\($0) \(String(decoding: FileLines.trimmed($1), as: UTF8.self))")
    }
    #expect(hasLines)
    #expect(lines == ["1 one", "3 two", "4 three"])
    #expect(!FileLines.forEach(in: Array("\r\n \n".utf8)) { _, _ in })
  }
}
