import EntityTagging
import Testing
import TextAnalysis

struct OfficeFinderTests {
  /// What each person named by office means: an id, or candidates after `?`.
  private func offices(_ text: String, published: String?) -> [String] {
    let analyzer = Analyzer()
    let analysed = analyzer.analyse(Array(text.utf8))
    return EntityTagger(gazetteer: .builtIn).mentions(in: analysed, published: published)
      .filter { $0.relation == .office }.map { mention in
        let id = mention.entity?.id ?? "?" + mention.candidates.map(\.id).joined(separator: ",")
        return analysed.string(mention.span.bytes) + " " + id
      }
  }

  @Test(arguments: [
    ("The Russian defence minister said so.", "defence minister per:shoigu"),
    ("Ukraine's president thanked them.", "president per:zelenskyy"),
    ("The president of Ukraine thanked them.", "president per:zelenskyy"),
    ("Про це сказав міністр оборони України.", "міністр оборони per:reznikov"),
    ("Об этом заявил президент России.", "президент per:putin"),
  ])
  func `an office with its country means who held it that day`(pair: (String, String)) {
    #expect(offices(pair.0, published: "2022-11-11") == [pair.1])
  }

  @Test func `another day, another holder`() {
    let text = "The Ukrainian president spoke."
    #expect(offices(text, published: "2015-03-01") == ["president per:poroshenko"])
    #expect(offices(text, published: "1999-03-01") == [])
  }

  @Test func `holders whose first day is unknown stay candidates`() {
    let found = offices("The American president spoke.", published: "2005-03-01")
    #expect(found == ["president ?per:bush-gw"])
  }

  @Test(arguments: [
    "The defence minister said so.", "The Russian defence minister, Sergei Shoigu, said so.",
    "Russian President Vladimir Putin spoke.",
    "Sergei Shoigu, the Russian defence minister, spoke.",
  ])
  func `an office without a country, or with its holder's name, means nobody by itself`(
    text: String
  ) {
    #expect(offices(text, published: "2022-11-11") == [])
  }

  @Test func `without a date of publication nobody is meant`() {
    #expect(offices("The Russian defence minister said so.", published: nil) == [])
  }
}
