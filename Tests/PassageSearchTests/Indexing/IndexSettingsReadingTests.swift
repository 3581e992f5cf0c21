import Testing

@testable import PassageSearch

struct IndexSettingsReadingTests {
  private var settings: IndexSettings {
    IndexSettings(
      passages: .whole, isTagged: true,
      impacts: ImpactModel(
        averagePassageLength: 31.390001602307322, averageDocumentLength: 97),
      scoresDocuments: false, gazetteer: "c38b\"\\")
  }

  @Test func `settings are read as they were written`() throws {
    #expect(try IndexSettings(decoding: settings.encoded()) == settings)
    var bare = settings
    bare.gazetteer = nil
    #expect(try IndexSettings(decoding: bare.encoded()) == bare)
  }

  @Test func `settings that are cut or lack a value are refused`() throws {
    let bytes = try settings.encoded()
    for length in 0..<bytes.count {
      #expect(throws: (any Error).self) { try IndexSettings(decoding: Array(bytes[..<length])) }
    }
    #expect(throws: JSONFault.self) { try IndexSettings(decoding: Array("{}".utf8)) }
    #expect(throws: JSONFault.self) { try IndexSettings(decoding: [0x22, 0xFF, 0x22]) }
  }
}
