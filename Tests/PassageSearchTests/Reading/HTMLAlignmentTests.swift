import PassageSearch
import Testing

/// Every piece of a page's text leads back to bytes of the page that say the same.
@Suite struct HTMLAlignmentTests {
  private static let entities = [
    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&mdash;": "—", "&rsquo;": "’",
    "&laquo;": "«", "&raquo;": "»", "&#1061;": "Х", "&#x445;": "х", "&eacute;": "é",
    "&#128512;": "😀", "&shy;": "", "&quot;": "\"",
  ]

  /// What a slice of HTML says, worked out without the parser under test.
  private func decoded(_ html: String) -> [Substring] {
    var text = ""
    var rest = html[...]
    while let character = rest.first {
      if rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
        rest = rest[end.upperBound...]
      } else if character == "<", let end = rest.firstIndex(of: ">") {
        if rest.hasPrefix("<br") { text += " " }
        rest = rest[rest.index(after: end)...]
      } else if let entity = Self.entities.first(where: { rest.hasPrefix($0.key) }) {
        text += entity.value
        rest = rest.dropFirst(entity.key.count)
      } else {
        text.append(character)
        rest = rest.dropFirst()
      }
    }
    text.unicodeScalars.removeAll { $0 == "\u{AD}" }
    return text.split(whereSeparator: \.isWhitespace)
  }

  /// Checks every stretch between two word boundaries of every block.
  private func check(_ html: [UInt8], _ document: Document, _ comment: String) throws {
    for block in document.blocks ?? [] {
      let text = document.text[block.bytes]
      var starts = [block.bytes.lowerBound]
      starts += text.indices.filter { text[$0] == 0x20 || text[$0] == 0x0A }.map { $0 + 1 }
      let ends = starts.dropFirst().map { $0 - 1 } + [block.bytes.upperBound]
      for first in starts.indices {
        for last in first..<min(starts.count, first + 4) {
          let range = starts[first]..<ends[last]
          let original = document.map.original(range)
          #expect(original.upperBound <= html.count)
          let slice = String(decoding: html[original], as: UTF8.self)
          let words = document.string(range).split(whereSeparator: \.isWhitespace)
          #expect(decoded(slice) == words, "\(slice.debugDescription) in \(comment)")
        }
      }
    }
  }

  @Test func `words cut by tags, references and comments lead back to their bytes`() throws {
    let html = """
      <p>The <b>Ker</b>son&rsquo;s  <!-- a & b --> caf&eacute;
      was\t<i>loo<u>ted</u></i>&nbsp;&mdash; AT&amp;T &#1061;&#x445; <br> end</p>
      """
    let document = try ReadingResult.of("a.html", html).only
    #expect(document.string == "The Kerson’s café was looted — AT&T Хх\nend")
    let looted = document.map.original(try document.range(of: "looted"))
    #expect(Array(html.utf8)[looted].elementsEqual("loo<u>ted".utf8))
    let cafe = document.map.original(try document.range(of: "café"))
    #expect(Array(html.utf8)[cafe].elementsEqual("caf&eacute;".utf8))
    try check(Array(html.utf8), document, html)
  }

  @Test func `random pages lead back to their bytes`() throws {
    var random = TestRandom(42)
    let words = ["withdrew", "Херсон", "a", "5", "café", "ґ", "😀", "x&", "R&D;", "it's", "-"]
    let inline = [
      "<b>", "</b>", "<i class='x'>", "</i>", "<!-- c -->", "<a href='/?a=1&amp;b'>", "</a>",
    ]
    let spaces = [" ", "\n", " \n\t ", "&nbsp;", "\u{A0}", "<br>"]
    let blocks = ["<p>", "</p><p>", "<div>", "</div>", "<li>", "<h2>", "</h2>", "</li>", "<td>"]
    let entities = Self.entities.keys.sorted()
    for round in 0..<150 {
      var html = "<html><body>"
      for _ in 0..<60 {
        switch Int.random(in: 0..<10, using: &random) {
        case 0...3: html += words.randomElement(using: &random) ?? ""
        case 4...5: html += spaces.randomElement(using: &random) ?? ""
        case 6: html += inline.randomElement(using: &random) ?? ""
        case 7: html += blocks.randomElement(using: &random) ?? ""
        default: html += entities.randomElement(using: &random) ?? ""
        }
      }
      let result = try ReadingResult.of("a.html", html)
      guard let document = result.documents.first else { continue }
      try check(Array(html.utf8), document, "round \(round): \(html)")
    }
  }

  @Test func `a paragraph longer than the parser's buffer leads back to its bytes`() throws {
    let words = (0..<5000).map { "слово\($0)" }.joined(separator: " ")
    let html = "<p>" + words + "</p>"
    let document = try ReadingResult.of("a.html", html).only
    #expect(document.string == words)
    #expect(document.map.original(0..<document.text.count) == 3..<3 + words.utf8.count)
    for number in stride(from: 0, to: 5000, by: 37) {
      let range = try document.range(of: "слово\(number)")
      #expect(document.map.original(range) == range.lowerBound + 3..<range.upperBound + 3)
    }
  }

  @Test func `control characters that the parser drops cost no precision elsewhere`() throws {
    let html = "<p>one\u{1}two three</p><p>four</p>"
    let document = try ReadingResult.of("a.html", html).only
    let four = document.map.original(try document.range(of: "four"))
    #expect(Array(html.utf8)[four].elementsEqual("four".utf8))
    let three = document.map.original(try document.range(of: "three"))
    #expect(String(decoding: Array(html.utf8)[three], as: UTF8.self).hasSuffix("three"))
  }

  @Test func `offsets count in the file's own encoding`() throws {
    let start = Array("<meta charset='windows-1251'><p>a &laquo;".utf8)
    let bytes = start + [0xD5, 0xE5, 0xF0] + Array("&raquo;</p>".utf8)
    let document = try ReadingResult.of("a.html", bytes).only
    #expect(document.string == "a «Хер»")
    #expect(document.map.original(try document.range(of: "Хер")) == start.count..<start.count + 3)
    #expect(document.map.original(try document.range(of: "«")) == start.count - 7..<start.count)
    #expect(document.map.lineAndColumn(ofOriginal: start.count) == (1, start.count + 1))
  }

  @Test func `a line end that became a space is still a line end in the citation`() throws {
    let document = try ReadingResult.of("a.html", "one\ntwo").only
    #expect(document.string == "one two")
    #expect(document.originalBytes(of: 0..<7).elementsEqual("one\ntwo".utf8))
  }
}
