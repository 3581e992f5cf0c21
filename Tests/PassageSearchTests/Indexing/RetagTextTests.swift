import FoundationEssentials
import Testing
import XapianStore

@testable import PassageSearch

/// Tags of a document depend on all of its text: what is put together from an index must give the
/// very postings that the original gave.
struct RetagTextTests {
  private static let long = (0..<330).map { "the column of trucks \($0) passed" }
    .joined(separator: " and ")

  private static let reports: [(name: String, text: String)] = [
    (
      "plain.txt",
      """
      THE CROSSING

      Russian forces withdrew from Kherson across the Dnipro on 11 November 2022. The garrison of
      Azovstal had surrendered in May; Reuters said the last 531 fighters laid down their arms.
      Soldiers looted the Kherson Art Museum before they left.

      Short one.

      - a first point about the 28th Mechanized Brigade
      - a second point
      - a third point on T-72 tanks

      THE CROSSING

      Defence Minister Sergei Shoigu denied it. Shoigu spoke in Moscow.

      \(long).
      """
    ),
    (
      "sections.md",
      """
      ---
      title: Days of withdrawal
      published: 2022-11-12
      source: Example Agency
      lang: en
      ---
      # Report

      ## Day

      Troops left Snihurivka on Friday. Vitaliy Kim said so.

      ## Day

      Kim repeated it on Saturday:

      1. Mykolaiv was calm.
      2. Kherson was not.

      | a | table |
      |---|---|
      | of | cells |

      > Zelensky demanded the return of what was looted.

      ### Nothing below
      """
    ),
    (
      "page.html",
      """
      <html><head><title>Looting &amp; denial</title></head><body><h1>Museum</h1>
      <p>Occupiers&nbsp;took paintings from Kherson&#39;s museum.<br>Moscow denied it.</p>
      <ul><li>Shovkunenko museum</li><li>Simferopol</li></ul>
      <p>Сергій Хлань заявив, що з Херсона вивезли картини.</p></body></html>
      """
    ),
    (
      "records.jsonl",
      """
      {"id":"a1","document":"a","text":"HEADLINE\\n\\nUkrainian troops entered Kherson.","published":"2022-11-11","source":"Wire"}
      {"id":"a2","document":"a","text":"They raised the flag.\\n\\nThey raised it twice, said Yaroslav Yanushevych.","published":"2022-11-12"}
      {"id":"b1","document":"b","text":"A spokesman denied that troops withdrew from Balakliia."}
      {"id":"a3","document":"a","text":"Later, Russia shelled the city from the left bank."}
      {"id":"c","text":"The 36th Marine Brigade surrendered in Mariupol. … Окупанти розграбували склад."}
      {"id":"d1","document":"d","text":"***"}
      {"id":"d2","document":"d","text":"Looters took wheat from Melitopol."}
      """
    ),
    (
      "uk.txt",
      """
      Херсон

      Збройні сили України увійшли до Херсона 11 листопада. Речниця Наталія Гуменюк
      заявила, що російські війська відступили з Антонівки. Гуменюк додала, що мости підірвано.

      Окупанти вивезли експонати музею до Сімферополя.
      """
    ),
  ]

  private static func indexed(_ mode: PassageMode) throws -> TestFolder {
    let folder = try TestFolder()
    for report in reports { try folder.write(report.name, report.text) }
    // Windows-1251: every byte of the text stands elsewhere than in the file.
    let cyrillic = "Войска оставили Херсон. Шойгу отдал приказ."
    let bytes = cyrillic.unicodeScalars.map { scalar -> UInt8 in
      scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x350)
    }
    try folder.write(
      "old.html",
      Array("<html><head><meta charset=\"windows-1251\"></head><body><p>".utf8) + bytes
        + Array("</p></body></html>".utf8))
    try folder.index { $0.passages = mode }
    return folder
  }

  /// Every stored record, value, term and posting of an index.
  private static func contents(_ folder: TestFolder) throws -> [String] {
    let index = try OpenIndex(folder.directory)
    let passages = try index.allDocids().sorted().flatMap { docid in
      let values = try IndexSchema.Slot.allCases.map { try index.value($0, of: docid) }
      return ["\(try index.passage(docid))"] + values
    }
    let postings = try index.terms(withPrefix: "", limit: .max).map {
      "\($0.term) \(try index.docids(of: $0.term))"
    }
    return passages + postings
  }

  @Test(arguments: PassageMode.allCases)
  func `tagging again with nothing changed gives every record, term and value back`(
    mode: PassageMode
  ) throws {
    let folder = try Self.indexed(mode)
    let before = try Self.contents(folder)
    #expect(before.contains { $0.hasPrefix("XE") } && before.count > 500)
    let queries = [
      "withdrew from Kherson", "\"the left bank\"", "looted NEAR/5 @place", "херсон музей",
    ]
    let search = {
      try queries.flatMap { query in
        try folder.search(query) { $0.limit = 50 }.hits.map { "\($0.passage.id) \($0.score)" }
      }
    }
    let hits = try search()
    var options = RetagOptions()
    options.force = true
    let summary = try Retagger(directory: folder.directory, options: options).run()
    #expect(summary.isPublished && summary.changes.isEmpty)
    #expect(try Self.contents(folder) == before)
    #expect(try search() == hits)
    #expect(try folder.check().isSound)
  }

  @Test func `some passages of the sample need more than the plain layout`() throws {
    let folder = try Self.indexed(.automatic)
    let index = try OpenIndex(folder.directory)
    let layouts = try index.allDocids().map { try index.value(.layout, of: $0) }
    #expect(layouts.contains { $0.hasPrefix("~") })
    #expect(layouts.contains { $0.hasPrefix("^") })
    #expect(layouts.contains { $0.contains("L") })
    #expect(layouts.contains(""))
  }

  @Test func `texts of any shape come back as they were`() throws {
    var sample = SampleText(seed: 40)
    var random = TestRandom(41)
    let folder = try TestFolder()
    let breaks = ["\n", "\n\n", "\n- ", " ", "\n\n\n", "\t", "\n\n## Kherson\n\n", "…", ". "]
    for number in 0..<60 {
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        text += sample.sentence(words: Int.random(in: 1...70, using: &random))
        text += breaks.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += "Shoigu left Херсон and Kyiv" }
      }
      try folder.write("n\(number).\(number % 2 == 0 ? "md" : "txt")", text)
    }
    try folder.index()
    let before = try Self.contents(folder)
    var options = RetagOptions()
    options.force = true
    #expect(try Retagger(directory: folder.directory, options: options).run().changes.isEmpty)
    #expect(try Self.contents(folder) == before)
  }
}
