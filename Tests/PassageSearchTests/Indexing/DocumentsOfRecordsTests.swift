import Testing

@testable import PassageSearch

struct DocumentsOfRecordsTests {
  private static let records = """
    {"id":"p1","document":"report","text":"Troops withdrew from the town.","title":"First part"}
    {"id":"p2","document":"report","text":"They crossed the river at night."}
    {"id":"q1","document":"other","text":"Looters emptied a shop."}
    """

  @Test func `records that share a document become one, in order`() throws {
    let folder = try TestFolder()
    try folder.write("r.jsonl", Self.records)
    #expect(try folder.index().added == 2)
    let found = try PassageLookup(directory: folder.directory).passages("report")
    #expect(found.map(\.passage.record) == ["p1", "p2"])
    #expect(found.map(\.passage.ordinal) == [0, 1])
    #expect(Set(found.map(\.passage.document)) == ["report"])
    #expect(try folder.check().isSound)
  }

  @Test func `a passage never spans two records`() throws {
    let folder = try TestFolder()
    try folder.write("r.jsonl", Self.records)
    try folder.index()
    #expect(try folder.search("\"the town they\"").total == 0)
    #expect(try folder.search("\"from the town\"").total == 1)
  }

  @Test func `a record of its own is found by its title as well`() throws {
    let folder = try TestFolder()
    try folder.write(
      "r.jsonl",
      """
      {"id":"a1","title":"Quantum lattices","text":"We study spins at low temperature."}
      {"id":"a2","title":"Plasma","text":"Quantum effects are small; lattices are not studied."}
      {"id":"a3","text":"Nothing of the kind."}
      """)
    try folder.index()
    #expect(try folder.search("quantum AND lattices").total == 2)
    #expect(try folder.search("plasma").hits.map(\.passage.document) == ["a2"])
    #expect(try folder.search("\"quantum lattices\"").total == 0)
  }

  @Test func `whole passages are one per record`() throws {
    let folder = try TestFolder()
    var sample = SampleText(seed: 3)
    let long = sample.report(paragraphs: 10).replacing("\n", with: "\\n")
    try folder.write(
      "r.jsonl",
      """
      {"id":"p1","document":"report","text":"\(long)"}
      {"id":"p2","document":"report","text":"They crossed the river at night. They stopped there."}
      """)
    let summary = try folder.index { $0.passages = .whole }
    #expect(summary.passages == 2)
    let found = try PassageLookup(directory: folder.directory).passages("report")
    #expect(found.map(\.passage.record) == ["p1", "p2"])
    #expect(found[1].passage.text == "They crossed the river at night. They stopped there.")
    #expect(try folder.search("\"night they stopped\"").total == 1)
  }

  @Test func `one document's records scattered over a file are all indexed`() throws {
    let folder = try TestFolder()
    try folder.write(
      "r.jsonl",
      """
      {"id":"p1","document":"report","text":"Troops withdrew from the town."}
      {"id":"q1","document":"other","text":"Looters emptied a shop."}
      {"id":"p2","document":"report","text":"They crossed the river at night."}
      """)
    let rejects = Rejects()
    try folder.index(observer: rejects.observer)
    #expect(rejects.all.isEmpty)
    let found = try PassageLookup(directory: folder.directory).passages("report")
    #expect(found.compactMap(\.passage.record).sorted() == ["p1", "p2"])
    #expect(try folder.check().isSound)
  }

  @Test func `a record that changes replaces its document`() throws {
    let folder = try TestFolder()
    try folder.write("r.jsonl", Self.records)
    try folder.index()
    try folder.write("r.jsonl", Self.records.replacing("at night", with: "at dawn"))
    let summary = try folder.index()
    #expect(summary.replaced == 1 && summary.unchanged == 1)
    #expect(try folder.search("night").total == 0)
    #expect(try folder.search("dawn").total == 1)
  }
}
