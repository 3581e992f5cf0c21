import Testing

@testable import TextAnalysis

@Suite struct ShorteningTests {
  @Test func `a term within the limit stays`() {
    let term = String(repeating: "a", count: 64)
    #expect(Shortening.shorten(term) == term)
  }

  @Test func `a longer term is cut between scalars and keeps its hash`() {
    for scalar in ["a", "ї", "中", "👍"] {
      let term = String(repeating: scalar, count: 65)
      let short = Shortening.shorten(term)
      #expect(short.utf8.count <= 64 && short.utf8.count > 60)
      #expect(short.hasPrefix(scalar))
      #expect(Shortening.shorten(term + "b") != short)
      #expect(Shortening.shorten(term) == short)
    }
  }

  @Test func `the hash is the same on every machine`() {
    #expect(Shortening.shorten(String(repeating: "a", count: 65)).suffix(17) == "~8087e9a889f8a14c")
  }
}
