import Testing
import TextAnalysis

@testable import PassageSearch

struct DocumentBatchTests {
  private let settings = IndexSettings(
    passages: .automatic, isTagged: true,
    impacts: ImpactModel(
      averagePassageLength: 40, averageDocumentLength: 100), scoresDocuments: true)

  private func document(_ id: String, _ text: String) -> Document {
    let bytes = Array(text.utf8)
    return Document(
      id: id, text: bytes,
      parts: [RecordPart(id: id, range: 0..<bytes.count, line: 1, fields: DocumentFields())],
      file: "/tmp/\(id)", map: OffsetMap(records: [], count: bytes.count),
      contentHash: ContentHash.hex(bytes))
  }

  private func batches(_ documents: [Document]) throws -> (batches: [DocumentBatch], repeated: Int)
  {
    var batcher = DocumentBatcher()
    var batches: [DocumentBatch] = []
    for document in documents {
      _ = try batcher.add(document) { batches.append($0) }
    }
    try batcher.flush { batches.append($0) }
    return (batches, batcher.repeated)
  }

  @Test func `batches are numbered from 0 and hold every document in order`() throws {
    let long = String(repeating: "word ", count: 50_000)
    let documents = (0..<9).map { document("d\($0)", long + String($0)) }
    let batches = try batches(documents).batches
    #expect(batches.map(\.number) == Array(0..<batches.count))
    #expect(batches.count > 1)
    #expect(batches.flatMap(\.documents).map(\.id) == documents.map(\.id))
    #expect(batches.allSatisfy { $0.textBytes == $0.documents.reduce(0) { $0 + $1.text.count } })
  }

  @Test func `nothing makes no batch`() throws {
    #expect(try batches([]).batches.isEmpty)
  }

  @Test func `a document that stands twice is taken once`() throws {
    let result = try batches([document("a", "one"), document("a", "one"), document("b", "one")])
    #expect(result.batches.flatMap(\.documents).map(\.id) == ["a", "b"])
    #expect(result.repeated == 1)
  }

  @Test func `an id that stands twice with different content is rejected`() throws {
    var batcher = DocumentBatcher()
    #expect(try batcher.add(document("a", "one")) { _ in } == nil)
    let reject = try batcher.add(document("a", "two")) { _ in }
    #expect(reject?.reason == .duplicateID)
  }

  @Test func `the digest follows the content, the id, the order and the settings`() throws {
    let one = try batches([document("a", "one"), document("b", "two")]).batches[0]
    let same = try batches([document("a", "one"), document("b", "two")]).batches[0]
    #expect(try one.digest(settings) == same.digest(settings))
    let others = [
      [document("a", "ONE"), document("b", "two")], [document("c", "one"), document("b", "two")],
      [document("b", "two"), document("a", "one")], [document("a", "one")],
    ]
    for other in others {
      #expect(try batches(other).batches[0].digest(settings) != one.digest(settings))
    }
    var untagged = settings
    untagged.isTagged = false
    #expect(try one.digest(untagged) != one.digest(settings))
  }
}
