import Testing

@testable import PassageSearch

struct TranslationsTests {
  private static let records = [
    #"{"id":"en","text":"Civilians left by train. The evacuation was calm, and nobody was hurt."}"#,
    #"{"id":"uk","text":"Першим потягом вивезли цивільних. Евакуація тривала до ночі."}"#,
    #"{"id":"ru","text":"Гражданских вывезли первым поездом. Эвакуация длилась до ночи."}"#,
    #"{"id":"other","text":"The harvest was good this year, and bread is cheap."}"#,
  ]

  private static func folder(_ records: [String] = records) throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("r.jsonl", records.joined(separator: "\n"))
    try folder.index {
      $0.isTagged = false
      $0.passages = .whole
    }
    return folder
  }

  private static func found(_ page: ResultPage) -> [String] {
    page.hits.compactMap(\.passage.record)
  }

  @Test func `a word finds what it is in the other languages, after the word itself`() throws {
    let page = try Self.folder().search("evacuated civilians")
    #expect(Self.found(page).first == "en")
    #expect(Set(Self.found(page)) == ["en", "uk", "ru"])
  }

  @Test func `it works from any of the languages`() throws {
    let folder = try Self.folder()
    #expect(Set(Self.found(try folder.search("евакуація"))) == ["en", "uk", "ru"])
    #expect(Set(Self.found(try folder.search("поезд"))) == ["en", "uk", "ru"])
  }

  @Test func `each translation is shown with its reason and marked in the text`() throws {
    let page = try Self.folder().search("train")
    let added = page.expansions.filter { $0.reason == "translation" }
    #expect(added.map(\.added) == ["потяг", "поезд"])
    #expect(added.allSatisfy { $0.term == "train" && $0.passages == 1 })
    let ukrainian = try #require(page.hits.first { $0.passage.record == "uk" })
    #expect(!ukrainian.highlights.isEmpty)
  }

  @Test func `they can be switched off`() throws {
    let page = try Self.folder().search("train") { $0.usesTranslations = false }
    #expect(Self.found(page) == ["en"])
    #expect(page.expansions.isEmpty)
  }

  @Test func `where all texts are English nothing is added`() throws {
    let page = try Self.folder([Self.records[0], Self.records[3]]).search("train evacuation")
    #expect(page.expansions.isEmpty)
  }

  @Test func `the parts of a translated hit add up to its score`() throws {
    let page = try Self.folder().search("evacuation train of civilians") { $0.explains = true }
    #expect(page.hits.count == 3)
    for hit in page.hits {
      let sum = hit.explanation.reduce(0) { $0 + $1.score }
      #expect(abs(sum - hit.score) < 1e-9, "\(hit.passage.record ?? "")")
    }
  }

  @Test func `other forms of a word count, other words do not`() {
    let translations = Translations(of: "train trains|потяг|поезд\ntraining|навчання|учения")
    let isSame = { (stem: String) in { (word: String) in word.hasPrefix(stem) } }
    #expect(
      translations.words(for: "trains") { $0.hasPrefix("train") && $0.count < 7 } == [
        "потяг", "поезд",
      ])
    #expect(
      translations.words(for: "поезда", isSame: isSame("поезд")) == ["train", "trains", "потяг"])
    #expect(translations.words(for: "ship", isSame: isSame("ship")) == [])
    #expect(translations.words(for: "", isSame: { _ in true }) == [])
  }

  @Test func `every line of the lexicon has three languages`() {
    let lines = TranslationLexicon.meanings.split(separator: "\n")
    #expect(lines.count > 200)
    for line in lines {
      let languages = line.split(separator: "|")
      #expect(languages.count == 3, "\(line)")
      let isLatin = languages.map { $0.unicodeScalars.allSatisfy(\.isASCII) }
      #expect(isLatin == [true, false, false], "\(line)")
    }
  }
}
