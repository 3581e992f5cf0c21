import EntityTagging
import Testing
import TextAnalysis

/// How clear names are linked and open ones left open. The margins were set on the cases of even number.
struct LinkingCaseTests {
  private func missed(open isOpen: Bool, odd: Bool) throws -> (all: Int, wrong: [String]) {
    let analyzer = Analyzer()
    let tagger = EntityTagger(gazetteer: .builtIn)
    let cases = try LinkingCase.load().enumerated()
      .filter { ($0.offset % 2 == 1) == odd && $0.element.isOpen == isOpen }.map(\.element)
    let wrong = cases.compactMap { item -> String? in
      let mention = item.found(by: tagger, analyzer)
      guard !item.isRight(mention) else { return nil }
      let given = mention.map {
        $0.entity?.id ?? "open " + $0.candidates.map(\.id).joined(separator: ",")
      }
      return "\(item.text) \(item.ids): \(given ?? "not found")"
    }
    return (cases.count, wrong)
  }

  @Test(arguments: [false, true])
  func `of names that the text makes clear at least 90 in 100 are linked`(odd: Bool) throws {
    let (all, wrong) = try missed(open: false, odd: odd)
    #expect(all >= 30)
    #expect(wrong.count * 10 <= all, "\(wrong.count) of \(all): \(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: [false, true])
  func `of names that the text leaves open at least 85 in 100 stay open`(odd: Bool) throws {
    let (all, wrong) = try missed(open: true, odd: odd)
    #expect(all >= 30)
    #expect(
      wrong.count * 20 <= all * 3, "\(wrong.count) of \(all): \(wrong.joined(separator: "\n"))")
  }
}
