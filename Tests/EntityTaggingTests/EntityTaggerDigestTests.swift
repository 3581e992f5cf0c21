import EntityTagging
import Testing

struct EntityTaggerDigestTests {
  @Test func `the tagger's digest names its model and lists in sixteen digits`() {
    #expect(EntityTagger.digest.count == 16)
    #expect(EntityTagger.digest.allSatisfy { $0.isHexDigit })
    // The model alone has a checksum: a digest of zeros would name nothing.
    #expect(EntityTagger.digest != String(repeating: "0", count: 16))
    #expect(EntityTagger.digest != Gazetteer.builtIn.digest)
  }
}
