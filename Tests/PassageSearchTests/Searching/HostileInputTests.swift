import Testing

@testable import PassageSearch

/// Any bytes are indexed or rejected, any string is answered or refused: nothing crashes.
struct HostileInputTests {
  private static let pieces: [String] = [
    "\"", "“", "”", "(", ")", "+", "-", "NOT ", "AND ", "OR ", "NEAR/3 ", "ADJ ", "~", "~2", "*",
    "lo*", "title:", "event:looting ", "mood:denied ", "@place ", "date:2022-11 ",
    "near:Kherson~30km ",
    "bbox:1,2,3,4 ", "by:\"a b\" ", "troops ", "museum ", "of ", "the ", "Херсон ", "\u{301}",
    "\u{0}", "\u{1B}", "👩‍👩‍👧", "T-72 ", "40,000 ", "#tag ", "@handle ", ":", "id:", "\u{202E}", "\n",
    "name:exact(\"x\") ", "person:\"q\" ", "unit:93 ", "a.b.c ", "--", "'", "’s ",
  ]

  @Test func `any query gives hits, no match or an error with a message`() throws {
    let folder = try TestFolder()
    var sample = SampleText(seed: 81)
    for number in 0..<10 { try folder.write("n\(number).txt", sample.paragraph()) }
    try folder.index()
    var random = TestRandom(82)
    for _ in 0..<1_500 {
      let query = (0..<Int.random(in: 1...9, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      do {
        let page = try folder.search(query) {
          $0.explains = true
          $0.facets = [.place, .event]
          $0.match = Bool.random(using: &random) ? .any : .all
        }
        _ = try ResultRenderer(workingDirectory: "/").render(page, as: .json)
        _ = try ResultRenderer(workingDirectory: "/").render(page, as: .text)
      } catch let error as QueryPlanError {
        #expect(!error.message.isEmpty)
      } catch let error as IndexError {
        Issue.record("\(query.debugDescription): \(error)")
      } catch {
        #expect(!"\(error)".isEmpty)
      }
    }
  }

  @Test func `a query of random scalars is answered or refused`() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", "Troops withdrew.")
    try folder.index { $0.isTagged = false }
    var random = TestRandom(83)
    for _ in 0..<500 {
      let scalars = (0..<Int.random(in: 1...20, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2_FFFF, using: &random))
      }
      let query = String(String.UnicodeScalarView(scalars))
      do {
        _ = try folder.search(query)
      } catch let error as IndexError {
        Issue.record("\(query.debugDescription): \(error)")
      } catch {}
    }
  }

  @Test(arguments: [
    "txt", "md", "html", "jsonl", "csv", "tsv", "xhtml", "ndjson", "txt.gz", "jsonl.gz",
    "html.gz", "csv.gz", "md.gz",
  ])
  func `any bytes under any name are indexed or rejected, and the index is sound`(
    name: String
  ) throws {
    let folder = try TestFolder()
    var random = TestRandom(84)
    let fragments: [[UInt8]] = [
      Array("<p>Troops".utf8), Array("{\"text\":\"x\",\"id\":\"".utf8), Array("\"}\n".utf8),
      Array("---\ntitle: a\n---\n".utf8), Array("id,text\n".utf8), Array("\"a\"\"b\",".utf8),
      [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0], [0x1F, 0x8B, 8, 0], Array("&#x1F600;&amp;".utf8),
      Array("</p><script>".utf8), Array("\r\n\r\n# Heading\r\n".utf8), Array("Київ ".utf8),
      [0xED, 0xA0, 0x80], Array("word ".utf8), Array("\u{2028}\u{301}".utf8),
    ]
    for number in 0..<25 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        bytes +=
          Int.random(in: 0..<4, using: &random) == 0
          ? random.bytes(Int.random(in: 1...40, using: &random))
          : fragments.randomElement(using: &random) ?? []
      }
      try folder.write("f\(number).\(name)", bytes)
    }
    let rejects = Rejects()
    let summary = try folder.index(observer: rejects.observer)
    #expect(summary.rejected <= rejects.all.count)
    #expect(rejects.all.allSatisfy { !$0.message.isEmpty && $0.path.hasPrefix("/") })
    #expect(try folder.check().problems.isEmpty)
    #expect(try folder.exported().count == summary.passages)
    for located in try folder.search(
      nil,
      {
        $0.limit = 1_000; $0.perDocument = nil
      }
    ).hits {
      let verdict = CitationVerifier().verify(
        LocatedPassage(passage: located.passage, document: located.document))
      #expect(verdict == .verified, "\(located.document.file)")
    }
  }
}
