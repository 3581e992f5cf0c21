import EntityTagging
import Testing

struct GazetteerTests {
  let gazetteer = Gazetteer.builtIn

  @Test func `an id gives its entity and an unknown one none`() {
    #expect(gazetteer.entity(id: "geo:706448")?.name == "Kherson")
    #expect(gazetteer.entity(id: "iso:UA")?.name == "Ukraine")
    #expect(gazetteer.entity(id: "org:ua-hur") != nil)
    for id in ["", "geo:", "geo:0", "geo:99999999999", "geo:x", "iso:", "per:nobody", "zzz"] {
      #expect(gazetteer.entity(id: id) == nil, "\(id)")
    }
  }

  @Test(arguments: [
    ("Kherson", "geo:706448"), ("Херсон", "geo:706448"), ("Херсоні", "geo:706448"),
    ("Херсоном", "geo:706448"), ("Харкова", "geo:706483"), ("Києві", "geo:703448"),
    ("Москве", "geo:524901"), ("Маріуполем", "geo:701822"), ("Одесі", "geo:698740"),
    ("Сумах", "geo:692194"), ("Запоріжжя", "geo:687700"), ("Росією", "iso:RU"),
    ("России", "iso:RU"), ("Artemivsk", "geo:713174"),
    ("Антонівського мосту", "loc:antonivskyi-bridge"),
    ("Службою безпеки України", "org:ua-sbu"), ("GUR", "org:ua-hur"), ("zsu", "org:ua-afu"),
    ("Putin", "per:putin"), ("Зеленського", "per:zelenskyy"), ("Шойгу", "per:shoigu"),
    ("T-72", "wpn:t72"), ("Т-72", "wpn:t72"), ("Donetsk People’s Republic", "org:dnr"),
  ])
  func `a name in any script and case form finds its entity first`(pair: (String, String)) {
    #expect(gazetteer.entities(named: pair.0).first?.entity.id == pair.1)
  }

  @Test func `the six places called Blahodatne are all candidates`() {
    let ids = Set(gazetteer.entities(named: "Blahodatne").map(\.entity.id))
    #expect(
      ids.isSuperset(of: [
        "geo:687065", "geo:710946", "geo:712090", "geo:712091", "geo:712092", "geo:7021083",
      ]))
  }

  @Test func `a name of nothing finds nothing`() {
    for name in ["", " ", "-", "Qwrtzk", "the of", "\u{301}", "Херсонщинамм"] {
      #expect(gazetteer.entities(named: name).isEmpty, "\(name)")
    }
  }

  @Test func `spellings start with the preferred name and leave adjectives out`() {
    let spellings = gazetteer.spellings(of: "iso:RU")
    #expect(spellings.first == "Russia")
    #expect(spellings.contains("Росія"))
    #expect(!spellings.contains("Russian"))
    #expect(!spellings.contains("Kremlin"))
    #expect(gazetteer.spellings(of: "none").isEmpty)
  }

  @Test func `places have positions`() throws {
    let kherson = try #require(gazetteer.location(of: "geo:706448"))
    #expect(abs(kherson.latitude - 46.64) < 0.01)
    #expect(abs(kherson.longitude - 32.61) < 0.01)
    let west = try #require(gazetteer.location(of: "geo:5128581"))
    #expect(west.longitude < -70)
    #expect(gazetteer.location(of: "per:putin") == nil)
  }

  @Test func `relations list adjectives, seats, members and former names`() {
    let russia = gazetteer.related(to: "iso:RU")
    #expect(russia.contains { $0.relation == .adjective && $0.entity.name == "Russian" })
    #expect(russia.contains { $0.relation == .metonym && $0.entity.name == "Kremlin" })
    #expect(russia.contains { $0.relation == .metonym && $0.entity.id == "geo:524901" })
    #expect(russia.contains { $0.relation == .member && $0.entity.id == "org:ru-mod" })
    let bakhmut = gazetteer.related(to: "geo:713174")
    #expect(bakhmut.contains { $0.relation == .formerName && $0.entity.name == "Artemivsk" })
  }

  @Test func `types go with the name, not only the entity`() {
    #expect(gazetteer.entities(named: "Russian").first?.type == .nationality)
    #expect(gazetteer.entities(named: "Russia").first?.type == .place)
    #expect(gazetteer.type(of: "wpn:himars") == .weapon)
  }
}
