import Testing

@testable import PassageSearch

struct TypedWordsTests {
  private static func folder(_ texts: [(id: String, text: String)]) throws -> TestFolder {
    let folder = try TestFolder()
    let lines = texts.map { #"{"id":"\#($0.id)","text":"\#($0.text)"}"# }
    try folder.write("r.jsonl", lines.joined(separator: "\n"))
    try folder.index { $0.passages = .whole }
    return folder
  }

  private static func found(_ page: ResultPage) -> [String] {
    page.hits.compactMap(\.passage.record)
  }

  @Test func `the spelling that was typed comes before any number of others`() throws {
    let long =
      "In Kiev " + String(repeating: "many of those who asked had waited long, and ", count: 9)
    let folder = try Self.folder(
      (0..<80).map { ("other\($0)", "Kyiv \($0). Kyiv, Kyiv.") } + [("typed", long + "left.")])
    let page = try folder.search("Kiev") {
      $0.explains = true; $0.limit = 30
    }
    #expect(Self.found(page).first == "typed")
    #expect(page.hits.count > 20)
    for hit in page.hits {
      #expect(abs(hit.explanation.reduce(0) { $0 + $1.score } - hit.score) < 1e-9)
    }
  }

  @Test func `an event leads no passage past one that has every word`() throws {
    let folder = try Self.folder(
      [
        ("event", "The garrison surrendered under a white flag at noon."),
        (
          "words",
          "A white sheet hung out, and someone saw a flag over the roofs far from the village."
        ),
      ] + (0..<30).map { ("o\($0)", "Prices of bread rose \($0) times.") })
    let page = try folder.search("white flag over the village") { $0.explains = true }
    #expect(page.expansions.contains { $0.reason == "topic" })
    #expect(Self.found(page) == ["words", "event"])
    #expect(page.hits.last?.explanation.contains { $0.label.hasPrefix("event:") } == true)
  }

  @Test func `who leads by the typed words alone stays ahead`() throws {
    let folder = try Self.folder(
      [
        ("telling", "Kherson bridge: the Kherson bridge, the bridge of Kherson."),
        (
          "whole",
          "A bridge stood there once; Kherson lies far from it, and the men who built it went away "
            + "in winter, long before anybody wrote down where they had come from."
        ),
      ] + (0..<30).map { ("o\($0)", "In winter bread rose \($0) times.") })
    let plain = try folder.search("Kherson bridge winter") {
      $0.usesAliases = false; $0.usesTopics = false
    }
    let page = try folder.search("Kherson bridge winter")
    #expect(Self.found(plain).first == Self.found(page).first)
  }

  @Test func `pages continue one another where passages were taken in`() throws {
    let folder = try Self.folder(
      (0..<90).map { ("o\($0)", "Kyiv \($0). Kyiv, Kyiv.") }
        + (0..<9).map {
          (
            "t\($0)",
            "Kiev, said those who came \($0) times, is where the road ends for most of us."
          )
        })
    let whole = try folder.search("Kiev") {
      $0.limit = 99; $0.perDocument = nil
    }
    #expect(whole.hits.count == 99)
    #expect(Set(Self.found(whole)).count == 99)
    #expect(Self.found(whole).prefix(9).allSatisfy { $0.hasPrefix("t") })
    var pages: [String] = []
    for offset in stride(from: 0, to: 99, by: 11) {
      pages += Self.found(
        try folder.search("Kiev") {
          $0.limit = 11; $0.offset = offset; $0.perDocument = nil
        })
    }
    #expect(pages == Self.found(whole))
  }
}
