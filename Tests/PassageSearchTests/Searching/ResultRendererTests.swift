import EntityTagging
import EventTagging
import FoundationEssentials
import Testing

@testable import PassageSearch

struct ResultRendererTests {
  private static let hostile = "Evil \u{1B}[31mred\u{1B}[0m \u{07}\u{08}\u{9B}2J title"

  private static func tagged() throws -> HandTaggedIndex {
    try HandTaggedIndex([
      .init(
        id: "=1+1", text: "Вояки said, “they withdrew” from Kherson\u{1B}[2J, denied\u{0D}it.",
        title: hostile, source: "S\u{1B}]0;x\u{07}, \"quoted\"", published: "2022-11-11",
        names: [("Вояки", .person, nil), ("Kherson", .place, "geo:706448")],
        events: [("withdrew", .withdrawal, .actual)],
        claims: [("Вояки", "said", .assert)])
    ])
  }

  private let index: HandTaggedIndex
  private let renderer: ResultRenderer

  init() throws {
    index = try Self.tagged()
    renderer = ResultRenderer(workingDirectory: index.folder.path)
  }

  private func page(
    _ query: String = "withdrew", _ change: (inout SearchOptions) -> Void = { _ in }
  ) throws -> ResultPage {
    try index.folder.search(query, change)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSON.parse(text) as? [String: Any])
  }

  @Test func `JSON has the keys of the contract and no others`() throws {
    let json = try object(renderer.render(page(), as: .json))
    #expect(
      Set(json.keys) == [
        "query", "interpreted", "expansions", "suggestions", "notices", "total", "totalIsExact",
        "tookMicroseconds", "index", "hits", "formatVersion",
      ])
    #expect(Set((json["index"] as? [String: Any] ?? [:]).keys) == ["uuid", "revision"])
    let hit = try #require((json["hits"] as? [[String: Any]])?.first)
    let keys: Set = [
      "rank", "score", "passage", "document", "record", "title", "source", "published",
      "language", "text", "highlights", "entities", "events", "claims", "citation",
    ]
    #expect(Set(hit.keys) == keys)
    #expect(
      Set((hit["citation"] as? [String: Any] ?? [:]).keys)
        == ["file", "byteStart", "byteEnd", "line", "column", "sha256"])
  }

  @Test func `what was added to a word for one reason stands in one line of the text`() throws {
    var result = try page()
    result.expansions = [
      Expansion(term: "a", added: "b", reason: "translation", passages: 2),
      Expansion(term: "a", added: "c", reason: "translation", passages: 3),
      Expansion(term: "a", added: "A", entity: "x:1", reason: "entity", passages: 4),
      Expansion(term: "d", added: "e", reason: "translation", passages: 5),
    ]
    let lines = try renderer.render(result, as: .text).split(separator: "\n")
      .filter { $0.hasPrefix("also searched: ") }.map { String($0.dropFirst(15)) }
    #expect(
      lines == [
        "a → b 2, c 3 (translation, passages)", "a → A (entity, x:1, 4 passages)",
        "d → e (translation, 5 passages)",
      ])
  }

  @Test func `facets, groups and explanations appear when asked for`() throws {
    let json = try object(
      renderer.render(
        page {
          $0.facets = [.place]; $0.explains = true
        }, as: .json))
    let facets = try #require(json["facets"] as? [[String: Any]])
    #expect(facets.count == 1)
    #expect(Set(facets[0].keys) == ["name", "exact", "values"])
    let hit = try #require((json["hits"] as? [[String: Any]])?.first)
    #expect((hit["explanation"] as? [Any])?.isEmpty == false)
  }

  @Test func `offsets count Unicode scalars of the text and bytes where named so`() throws {
    let json = try object(renderer.render(page(), as: .json))
    let hit = try #require((json["hits"] as? [[String: Any]])?.first)
    let text = Array((hit["text"] as? String ?? "").unicodeScalars)
    let slice = { (span: [String: Any]) -> String in
      let start = span["start"] as? Int ?? 0
      let end = span["end"] as? Int ?? 0
      return String(String.UnicodeScalarView(text[start..<end]))
    }
    let highlights = try #require(hit["highlights"] as? [[String: Any]])
    #expect(highlights.map(slice) == ["withdrew"])
    let entities = try #require(hit["entities"] as? [[String: Any]])
    #expect(entities.count == 2)
    for entity in entities {
      #expect(slice(entity) == entity["text"] as? String)
      let bytes = Array(String(String.UnicodeScalarView(text)).utf8)
      let start = entity["byteStart"] as? Int ?? 0
      let end = entity["byteEnd"] as? Int ?? 0
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == entity["text"] as? String)
    }
    let events = try #require(hit["events"] as? [[String: Any]])
    let trigger = try #require(events.first?["trigger"] as? [String: Any])
    #expect(slice(trigger) == "withdrew")
    let claims = try #require(hit["claims"] as? [[String: Any]])
    let speaker = try #require(claims.first?["speaker"] as? [String: Any])
    #expect(slice(speaker) == speaker["text"] as? String)
  }

  @Test func `JSON lines are one hit a line, each a hit of the JSON page`() throws {
    let page = try page()
    let lines = try renderer.render(page, as: .jsonl).split(separator: "\n")
    #expect(lines.count == page.hits.count)
    let hits = try object(renderer.render(page, as: .json))["hits"] as? [[String: Any]]
    #expect(try Set(object(String(lines[0])).keys) == Set((hits?[0] ?? [:]).keys))
  }

  @Test func `terminal output has no control characters from a report`() throws {
    for change in [
      { _ in },
      {
        $0.facets = [.source, .document]; $0.explains = true
      },
    ]
      as [(inout SearchOptions) -> Void]
    {
      let text = try renderer.render(page("withdrew", change), as: .text)
      let controls = text.unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
      #expect(controls.isEmpty, "\(text.debugDescription)")
    }
    let located = try PassageLookup(directory: index.directory).passages("=1+1")
    let shown = try renderer.render(located, as: .text)
    #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{07}" })
    let citation = try CitationWriter(workingDirectory: "/").citation(
      of: #require(located.first), verdict: .verified, format: .text)
    #expect(!citation.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
  }

  @Test func `Markdown has no control characters from a report`() throws {
    let located = try #require(
      PassageLookup(directory: index.directory).passages("=1+1").first)
    let citation = try CitationWriter(workingDirectory: "/")
      .citation(of: located, verdict: .verified, format: .markdown)
    for text in [try renderer.render(page(), as: .markdown), citation] {
      let controls = text.unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
      #expect(controls.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test func `a field that starts with a minus sign is a number or disarmed`() {
    #expect(ResultRenderer.quoted("-2+3") == "'-2+3")
    #expect(ResultRenderer.quoted("-A1") == "'-A1")
    #expect(ResultRenderer.quoted("-3.5") == "-3.5")
  }

  @Test func `a query with control characters comes back without them`() throws {
    let reading = try SearchEngine(directory: index.directory).explain("withdrew \u{1B}[31m")
    let text = try renderer.render(reading)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `colour marks matches and nothing else`() throws {
    let coloured = try ResultRenderer(workingDirectory: "/", usesColour: true)
      .render(page(), as: .text)
    #expect(coloured.contains("\u{1B}[1;31mwithdrew\u{1B}[0m"))
    let plain = try renderer.render(page(), as: .text)
    #expect(plain.contains("[withdrew]"))
  }

  @Test func `CSV is RFC 4180, one hit a row, and no field starts a formula`() throws {
    let csv = try renderer.render(page(), as: .csv)
    let rows = CSVText.rows(csv)
    #expect(rows.count == 2)
    #expect(rows[0].first == "rank" && rows[0].last == "text")
    #expect(rows[1].count == rows[0].count)
    let row = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(row["rank"] == "1")
    #expect(row["document"] == "'=1+1")
    #expect(row["source"] == "S\u{1B}]0;x\u{07}, \"quoted\"")
    #expect(row["events"] == "withdrawal/actual")
    #expect(row["text"]?.hasPrefix("Вояки said") == true)
  }

  @Test func `TREC lines have six fields`() throws {
    var page = try page()
    let cut = try renderer.render(page, as: .trec).split(separator: " ")
    #expect(cut.count == 6 && cut[2] == page.hits[0].passage.id)
    page.passagesAreRecords = true
    let lines = try renderer.render(page, as: .trec).split(separator: "\n")
    #expect(lines.count == 1)
    let fields = lines[0].split(separator: " ")
    #expect(fields.count == 6)
    #expect(fields[1] == "Q0" && fields[2] == "=1+1" && fields[3] == "1" && fields[5] == "sitrep")
    #expect(Double(fields[4]) != nil)
  }

  @Test func `Markdown quotes every line and cites file, line, bytes and hash`() throws {
    let page = try page()
    let markdown = try renderer.render(page, as: .markdown)
    #expect(markdown.hasPrefix("# withdrew\n"))
    let citation = page.hits[0].passage.citation
    #expect(markdown.contains(citation.sha256))
    #expect(markdown.contains("bytes \(citation.bytes.lowerBound)–\(citation.bytes.upperBound)"))
    #expect(markdown.contains("reports/reports.jsonl"))
    let body = markdown.split(separator: "\n").dropFirst()
    #expect(body.allSatisfy { $0.hasPrefix(">") })
  }

  @Test func `paths below the working folder are relative, others absolute`() {
    #expect(DisplayPath(workingDirectory: "/a/b").path("/a/b/c.txt") == "c.txt")
    #expect(DisplayPath(workingDirectory: "/a/b").path("/a/bc.txt") == "/a/bc.txt")
    #expect(DisplayPath(workingDirectory: "/").path("/a.txt") == "a.txt")
  }

  @Test func `counts alone are written in every format that has a place for them`() throws {
    let page = try page("withdrew") {
      $0.limit = 0
      $0.facets = [.place, .event]
    }
    #expect(
      try renderer.renderFacets(page, as: .csv)
        == "facet,value,name,passages\r\nplace,geo:706448,Kherson,1\r\nevent,withdrawal,withdrawal,1\r\n"
    )
    let markdown = try renderer.renderFacets(page, as: .markdown)
    #expect(markdown.contains("## place\n\n| value | name | passages |\n|---|---|---:|\n"))
    #expect(markdown.contains("| geo:706448 | Kherson | 1 |\n"))
    let lines = try renderer.renderFacets(page, as: .jsonl).split(separator: "\n")
    #expect(try lines.map { try object(String($0))["name"] as? String } == ["place", "event"])
  }

  @Test func `author, day of collection and unknown fields of a record are shown`() throws {
    let folder = try TestFolder()
    try folder.write(
      "r.jsonl",
      #"{"id":"r1","text":"Museums were looted.","author":"A. Writer","collected":"2023-01-02","region":"south","a long name of a field":7}"#
    )
    try folder.index { $0.isTagged = false }
    let page = try folder.search("looted")
    let hit = try #require(page.hits.first)
    let object = try object(renderer.json(hit))
    #expect(object["author"] as? String == "A. Writer")
    #expect(object["collected"] as? String == "2023-01-02")
    #expect(
      object["metadata"] as? [String: String] == ["region": "south", "a long name of a field": "7"])
    let located = LocatedPassage(passage: hit.passage, document: hit.document)
    let shown = try renderer.render([located], as: .text)
    for text in ["author    A. Writer", "collected 2023-01-02", "region    south"] {
      #expect(shown.contains(text))
    }
    let writer = CitationWriter(workingDirectory: "/")
    let cited = try writer.citation(of: located, verdict: .verified, format: .text)
    #expect(cited.contains("collected 2023-01-02") && cited.contains("a long name of a field 7"))
    let citation = try self.object(writer.citation(of: located, verdict: .verified, format: .json))
    #expect(citation["collected"] as? String == "2023-01-02")
    #expect((citation["metadata"] as? [String: String])?["region"] == "south")
  }

  @Test func `passages outside a search are written as CSV and Markdown, too`() throws {
    let hit = try #require(try page().hits.first)
    let located = LocatedPassage(passage: hit.passage, document: hit.document)
    let csv = try renderer.render([located], as: .csv)
    #expect(csv.hasPrefix("rank,score,passage,") && csv.contains(hit.passage.id))
    #expect(try renderer.render([located], as: .markdown).hasPrefix("> "))
  }
}
