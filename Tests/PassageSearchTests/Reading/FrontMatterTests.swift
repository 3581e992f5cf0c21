import PassageSearch
import Testing

@Suite struct FrontMatterTests {
  @Test func `fields come from the front matter and offsets count from the file's start`() throws {
    let header = """
      ---
      id: report-7
      title: "River crossing: first day"
      date: 2022-11-11
      source: Sample Agency
      language: uk
      tags: [bridge, river]
      checked: true
      casualties: 0
      empty:
      ---

      """
    let text = header + "\nThe column crossed.\n"
    let document = try ReadingResult.of("a.md", text).only
    #expect(document.id == "report-7")
    #expect(document.fields.title == "River crossing: first day")
    #expect(document.fields.published == "2022-11-11")
    #expect(document.fields.source == "Sample Agency")
    #expect(document.fields.lang == "uk")
    #expect(document.fields.other.map(\.name) == ["tags", "checked", "casualties"])
    #expect(document.fields.other.map(\.value) == ["bridge; river", "true", "0"])
    #expect(document.string == "\nThe column crossed.\n")
    let range = document.map.original(try document.range(of: "column"))
    #expect(Array(text.utf8)[range].elementsEqual("column".utf8))
    #expect(document.map.lineAndColumn(ofOriginal: range.lowerBound) == (13, 5))
    #expect(document.parts.map(\.line) == [12])
  }

  @Test func `Windows line ends are read`() throws {
    let text = "---\r\ntitle: One\r\n---\r\nBody.\r\n"
    let document = try ReadingResult.of("a.md", text).only
    #expect(document.fields.title == "One")
    #expect(document.string == "Body.\r\n")
    #expect(document.map.original(0..<4) == 22..<26)
  }

  @Test func `a declared encoding is used for the whole file`() throws {
    let bytes =
      Array("---\nencoding: windows-1251\ntitle: ".utf8) + [0xD5, 0xE5, 0xF0]
      + Array("\n---\n".utf8) + [0xD5, 0xE5, 0xF0]
    let document = try ReadingResult.of("a.md", bytes).only
    #expect(document.fields.title == "Хер")
    #expect(document.string == "Хер")
    #expect(document.map.original(0..<6) == bytes.count - 3..<bytes.count)
    #expect(document.fields.other.isEmpty)
    let unknown = try ReadingResult.of("a.md", "---\nencoding: klingon\n---\nText")
    #expect(unknown.reasons == [.unsupportedEncoding])
  }

  @Test func `a file without front matter, or with prose between rules, is all text`() throws {
    for text in ["Just text.\n", "---\nnever closed\n", "---\nSome prose here.\n---\nMore.\n"] {
      let document = try ReadingResult.of("a.md", text).only
      #expect(document.string == text)
    }
  }

  @Test func `the first heading is the title when the front matter gives none`() throws {
    #expect(try ReadingResult.of("a.md", "# Head #\n\nText.\n").only.fields.title == "Head")
  }

  @Test func `front matter that is no YAML is rejected with its line`() throws {
    let result = try ReadingResult.of("a.md", "---\ntitle: ok\nbad: [1, 2\nid: 3\n---\nText\n")
    #expect(result.reasons == [.badFrontMatter])
    let line = try #require(result.rejects.first?.line)
    #expect((3...5).contains(line))
    let twice = try ReadingResult.of("a.md", "---\nid: a\nid: b\n---\nText\n")
    #expect(twice.reasons == [.badFrontMatter])
  }

  @Test func `hostile YAML is rejected before it can do harm`() throws {
    let hostile = [
      String(repeating: "[", count: 30_000),
      String(repeating: "{a: ", count: 10_000),
      String(repeating: "- ", count: 30_000),
      String(repeating: "? ", count: 30_000),
      "a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: &d [*c,*c,*c]\ne: [*d,*d,*d]",
      String(repeating: "long: line\n", count: 10_000),
    ]
    for yaml in hostile {
      let result = try ReadingResult.of("a.md", "---\n\(yaml)\n---\nText\n")
      #expect(result.reasons == [.badFrontMatter], "\(yaml.prefix(20))")
    }
  }

  @Test func `deep indentation is read without harm`() throws {
    let yaml = (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    let result = try ReadingResult.of("a.md", "---\n\(yaml)\n---\nText\n")
    #expect(result.documents.count + result.rejects.count == 1)
  }

  @Test func `a date that is none is kept as metadata with a warning`() throws {
    let document = try ReadingResult.of("a.md", "---\npublished: yesterday\n---\nText\n").only
    #expect(document.fields.published == nil)
    #expect(document.fields.other.map(\.value) == ["yesterday"])
    #expect(document.warnings.map(\.reason) == [.badDate])
    #expect(document.warnings.first?.path == document.file)
  }
}
