import EntityTagging
import Testing
import TextAnalysis

struct EntityTaggerTests {
  /// `TYPE text id` of each mention; `?` for no entity, `a|b` for several.
  private func tagged(_ text: String, gazetteer: Gazetteer = .builtIn) -> [String] {
    let analyzer = Analyzer()
    let analysed = analyzer.analyse(Array(text.utf8))
    return EntityTagger(gazetteer: gazetteer).mentions(in: analysed).map { mention in
      let id = mention.entity?.id ?? mention.candidates.map(\.id).joined(separator: "|")
      return "\(mention.type.label) \(analysed.string(mention.span.bytes)) \(id.isEmpty ? "?" : id)"
    }
  }

  @Test func `places, forces and persons of a report are linked`() {
    let found = tagged(
      """
      Russian troops left the city of Kherson, GUR said. Serhiy Khlan, an adviser, said the \
      Antonivskyi Bridge over the Dnipro river was down. Gen. Surovikin had announced the move. \
      HIMARS rockets of the AFU hit Nova Kakhovka, Khlan added.
      """)
    for expected in [
      "NATIONALITY Russian iso:RU", "PLACE Kherson geo:706448", "ORG GUR org:ua-hur",
      "PERSON Serhiy Khlan per:khlan", "PLACE Antonivskyi Bridge loc:antonivskyi-bridge",
      "PLACE Dnipro river loc:dnipro-river", "PERSON Surovikin per:surovikin",
      "WEAPON HIMARS wpn:himars", "ORG AFU org:ua-afu", "PLACE Nova Kakhovka geo:699839",
      "PERSON Khlan per:khlan",
    ] {
      #expect(found.contains(expected), "\(expected) in \(found)")
    }
  }

  @Test func `one tagger takes the texts of several analyzers by turns`() {
    let texts = [
      "Gen. Surovikin left Kherson on 11 November 2022, the Ministry of Defence said.",
      "On Friday Khlan met Reznikov in Nova Kakhovka; the 93rd Mechanized Brigade stayed.",
    ]
    let tagger = EntityTagger(gazetteer: .builtIn)
    let analyzers = [Analyzer(), Analyzer()]
    for _ in 0..<2 {
      for (analyzer, text) in zip(analyzers, texts) {
        let found = tagger.mentions(in: analyzer.analyse(Array(text.utf8)))
        let fresh = EntityTagger(gazetteer: .builtIn)
          .mentions(in: Analyzer().analyse(Array(text.utf8)))
        #expect(found == fresh)
        #expect(found.count >= 3)
      }
    }
  }

  @Test func `a village is linked by the oblast that the report is about`() {
    let kherson = tagged(
      "In Blahodatne, a village in Kherson region, troops left. Kherson rejoiced.")
    #expect(kherson.contains("PLACE Blahodatne geo:7021083"))
    let cherkasy = tagged("In Blahodatne, Cherkasy Oblast, a school opened. Cherkasy paid.")
    #expect(cherkasy.contains("PLACE Blahodatne geo:710946"))
  }

  @Test func `a village without context keeps all candidates`() {
    let analyzer = Analyzer()
    let text = analyzer.analyse(
      Array("They returned to the village of Blahodatne in Ukraine.".utf8))
    let mention = EntityTagger(gazetteer: .builtIn).mentions(in: text).first
    #expect(mention?.entity == nil)
    #expect((mention?.candidates.count ?? 0) >= 4)
  }

  @Test func `case forms of Ukrainian and Russian names are resolved`() {
    let ukrainian = tagged(
      "Російські війська вийшли з Херсона. У Харкові та Києві раділи. Президента Зеленського зустріли."
    )
    for id in ["iso:RU", "geo:706448", "geo:706483", "geo:703448", "per:zelenskyy"] {
      #expect(ukrainian.contains { $0.hasSuffix(id) }, "\(id) in \(ukrainian)")
    }
    let russian = tagged(
      "Войска отошли от Харькова. Министерство обороны России сообщило об этом в Москве.")
    for id in ["geo:706483", "org:ru-mod", "geo:524901"] {
      #expect(russian.contains { $0.hasSuffix(id) }, "\(id) in \(russian)")
    }
  }

  @Test(arguments: [
    "Reading is fun. Nice people like reading.", "Of course they march on.",
    "the orange juice was nice", "March came. Deal or no deal.", "Police said so.",
    "Hope remains. Mobile phones rang.", "they gave us the who and it",
  ])
  func `common words are no places`(text: String) {
    #expect(tagged(text) == [])
  }

  @Test func `acronyms count in capitals only`() {
    #expect(tagged("They told us that it is so.") == [])
    #expect(tagged("Troops of the US arrived.").contains("PLACE US iso:US"))
  }

  @Test func `a capital that speaks stands for its country`() {
    let analyzer = Analyzer()
    let text = analyzer.analyse(Array("Moscow denied the report. He lives in Moscow.".utf8))
    let mentions = EntityTagger(gazetteer: .builtIn).mentions(in: text)
    #expect(mentions.map(\.relation) == [.metonym, .name])
    #expect(mentions.map(\.entity?.id) == ["iso:RU", "geo:524901"])
  }

  @Test func `titles and given names show persons whom nobody lists`() {
    let found = tagged(
      "Spokeswoman Oksana Petrivna Ivchuk spoke. Col. Brzezik agreed. Ivchuk left.")
    #expect(
      found == ["PERSON Oksana Petrivna Ivchuk ?", "PERSON Brzezik ?", "PERSON Ivchuk ?"])
  }

  @Test func `a place takes the region that follows it`() {
    #expect(
      tagged("He was born in Salem, Oregon.").contains { $0.hasPrefix("PLACE Salem geo:5750162") })
  }

  @Test func `a country that owns a ministry is a place of its own`() {
    let found = tagged("Russia's Ministry of Defence said on Friday that it had left.")
    #expect(found.contains("PLACE Russia iso:RU"))
    #expect(found.contains("ORG Ministry of Defence org:ru-mod"))
  }

  @Test func `a name that several bodies share goes by the nearest country`() {
    let found = tagged(
      """
      In Kyiv, Ukraine, officials spoke. The Ministry of Defence said so. Much later, far from \
      there and with nobody to ask, people in Russia read that the Ministry of Defence denied it.
      """)
    #expect(found.contains("ORG Ministry of Defence org:ua-mod"), "\(found)")
    #expect(found.contains("ORG Ministry of Defence org:ru-mod"), "\(found)")
  }

  @Test func `a hashtag names without its sign`() {
    #expect(
      tagged("They are back in #Kherson with #HIMARS, what a day it #is.")
        == ["PLACE Kherson geo:706448", "WEAPON HIMARS wpn:himars"])
  }

  @Test func `a line in capitals names what it would name elsewhere`() {
    #expect(
      tagged("PRESIDENT VLADIMIR PUTIN VISITED GERMANY AND MET CHANCELLOR ANGELA MERKEL")
        == [
          "PERSON VLADIMIR PUTIN per:putin", "PLACE GERMANY iso:DE",
          "PERSON ANGELA MERKEL per:merkel",
        ]
    )
  }

  @Test func `the place before a report stands for itself`() {
    let found = tagged("SAN FRANCISCO - Shares of General Motors Corp. fell.")
    #expect(found == ["PLACE SAN FRANCISCO geo:5391959", "ORG General Motors Corp. ?"])
  }

  @Test func `the full stop of an abbreviated state is part of its name`() {
    let found = tagged("The company is based in Mountain View, Calif., and in Tampa, Fla.")
    #expect(found.contains("PLACE Calif. iso:US-CA"), "\(found)")
    #expect(found.contains("PLACE Fla. iso:US-FL"), "\(found)")
  }

  @Test func `adjectives of countries are no towns in any case form`() {
    #expect(tagged("Українські військові прийшли в село.") == ["NATIONALITY Українські iso:UA"])
    #expect(tagged("На украинское руководство надежды нет.") == ["NATIONALITY украинское iso:UA"])
  }

  @Test func `who is named as the doer is the power`() {
    #expect(tagged("The administration installed by Moscow left.") == ["PLACE Moscow iso:RU"])
  }

  @Test func `a user's list is followed`() throws {
    let list = try TemporaryFile("x:watch\tORG\tKherson Watch\ndeny\tMoscow")
    let gazetteer = try Gazetteer.builtIn.adding(files: [list.path])
    #expect(
      tagged("Kherson Watch reported from Moscow.", gazetteer: gazetteer)
        == ["ORG Kherson Watch x:watch"])
  }

  @Test func `mentions keep to the text after the word table was emptied`() {
    let analyzer = Analyzer(wordLimit: 4)
    let tagger = EntityTagger(gazetteer: .builtIn)
    for name in ["Kherson", "Kharkiv", "Odesa", "Mariupol", "Kherson"] {
      let text = analyzer.analyse(Array("They reached the city of \(name) at last.".utf8))
      #expect(tagger.mentions(in: text).map { text.string($0.span.bytes) } == [name])
    }
  }
}
