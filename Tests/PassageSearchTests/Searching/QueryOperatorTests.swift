import EntityTagging
import EventTagging
import QueryLanguage
import Testing

@testable import PassageSearch

/// Each operator of the query language over one small index whose tags are set by hand.
struct QueryOperatorTests {
  private static let reports: [HandTaggedIndex.Report] = [
    .init(
      id: "w1", text: "Troops withdrew from Kherson across the river at night.",
      title: "Retreat over the river", source: "Reuters", published: "2022-11-11",
      names: [("Kherson", .place, "geo:706448")],
      events: [("withdrew", .withdrawal, .actual)]),
    .init(
      id: "w2", text: "The commander denied that troops withdrew from the bridgehead.",
      title: "A denial", source: "BBC News", published: "2022-11-12",
      names: [("commander", .person, nil)],
      events: [("withdrew", .withdrawal, .denied)],
      claims: [("commander", "denied", .deny)]),
    .init(
      id: "l1", text: "Soldiers looted the museum and took paintings to Simferopol.",
      title: "Museum emptied", source: "BBC Ukrainian", published: "2022-11-03",
      names: [("Simferopol", .place, "geo:693805")],
      events: [("looted", .looting, .actual)]),
    .init(
      id: "l2", text: "A spokesman denied looting, but looters were filmed in shops of Mykolaiv.",
      published: "2022",
      names: [("spokesman", .person, "person:x"), ("Mykolaiv", .place, "geo:700569")],
      events: [("looting", .looting, .denied), ("looters", .looting, .actual)],
      claims: [("spokesman", "denied", .deny)]),
    .init(
      id: "s1", text: "The garrison laid down their arms and surrendered on Friday.",
      source: "reuters", published: "2014-08-29",
      events: [("surrendered", .surrender, .actual)]),
    .init(
      id: "n1", text: "Their new arms factory laid the foundation; prices fell down.",
      published: "2022-12-01"),
    .init(id: "n2", text: "Café owners in Łódź discussed the weather and the WHO report."),
  ]

  private let index: HandTaggedIndex

  init() throws { index = try HandTaggedIndex(Self.reports) }

  @Test func `words find any of them, all of them with match all`() throws {
    #expect(try index.found("museum garrison") == ["l1", "s1"])
    #expect(try index.found("museum garrison") { $0.match = .all } == [])
    #expect(try index.found("garrison surrendered") { $0.match = .all } == ["s1"])
  }

  @Test func `a word finds its other forms`() throws {
    #expect(try index.found("withdraw") == ["w1", "w2"])
    #expect(try index.found("looting") == ["l1", "l2"])
  }

  @Test func `AND, OR, NOT and brackets`() throws {
    #expect(try index.found("troops AND denied") == ["w2"])
    #expect(try index.found("museum OR garrison") == ["l1", "s1"])
    #expect(try index.found("denied NOT troops") == ["l2"])
    #expect(try index.found("(museum OR troops) AND (river OR paintings)") == ["l1", "w1"])
    #expect(try index.found("museum OR garrison AND friday") == ["l1", "s1"])
  }

  @Test func `plus requires, minus excludes`() throws {
    #expect(try index.found("+denied troops museum") == ["l2", "w2"])
    #expect(try index.found("troops -denied") == ["w1"])
    #expect(try index.found("troops -(denied OR museum)") == ["w1"])
  }

  @Test func `an exact phrase is these words as typed`() throws {
    #expect(try index.found("\"laid down their arms\"") == ["s1"])
    #expect(try index.found("\"lay down their arms\"") == [])
    #expect(try index.found("\"LAID Down THEIR arms\"") == ["s1"])
    #expect(try index.found("«laid down their arms»") == ["s1"])
    #expect(try index.found("\"down laid\"") == [])
  }

  @Test func `a phrase counts stop words`() throws {
    #expect(try index.found("\"looted the museum\"") == ["l1"])
    #expect(try index.found("\"looted a museum\"") == [])
    #expect(try index.found("\"looted museum\"") == [])
    #expect(try index.found("\"and the\"") == ["n2"])
    #expect(try index.found("\"the who\"") == ["n2"])
  }

  @Test func `accents and case do not count in a phrase or a word`() throws {
    #expect(try index.found("\"cafe owners in lodz\"") == ["n2"])
    #expect(try index.found("\"CAFÉ OWNERS\"") == ["n2"])
    #expect(try index.found("cafe") == ["n2"])
  }

  @Test func `a phrase can be excluded and required`() throws {
    #expect(try index.found("arms -\"laid down their arms\"") == ["n1"])
    #expect(try index.found("arms +\"laid down\"") == ["s1"])
    #expect(try index.found("arms AND NOT \"arms factory\"") == ["s1"])
    #expect(try index.found("\"arms factory\" OR \"laid down\"") == ["n1", "s1"])
  }

  @Test func `a sloppy phrase takes forms and gaps`() throws {
    #expect(try index.found("\"withdraw kherson\"~2") == ["w1"])
    #expect(try index.found("\"kherson withdrew\"~2") == ["w1"])
    #expect(try index.found("\"withdraw kherson\"~1") == [])
  }

  @Test func `NEAR counts words, ADJ counts and orders them`() throws {
    #expect(try index.found("withdrew NEAR/2 kherson") == ["w1"])
    #expect(try index.found("withdrew NEAR/1 kherson") == [])
    #expect(try index.found("kherson NEAR/2 withdrew") == ["w1"])
    #expect(try index.found("withdrew ADJ/2 kherson") == ["w1"])
    #expect(try index.found("kherson ADJ/2 withdrew") == [])
    #expect(try index.found("(museum OR shops) NEAR/9 loot*") == ["l1", "l2"])
  }

  @Test func `classes of names stand where their words stand`() throws {
    #expect(try index.found("withdrew NEAR/8 @place") == ["w1"])
    #expect(try index.found("withdrew NEAR/8 @person") == ["w2"])
    #expect(try index.found("looted NEAR/3 @place") == [])
    #expect(try index.found("paintings NEAR/1 @place") == [])
    #expect(try index.found("paintings NEAR/2 @place") == ["l1"])
    #expect(try index.found("@place") == ["l1", "l2", "w1"])
  }

  @Test func `a wildcard finds every word that starts so`() throws {
    #expect(try index.found("loot*") == ["l1", "l2"])
    #expect(try index.found("garris*") == ["s1"])
    #expect(try index.found("zz*") == [])
  }

  @Test func `fields filter`() throws {
    #expect(try index.found("source:reuters") == ["s1", "w1"])
    #expect(try index.found("source:bbc*") == ["l1", "w2"])
    #expect(try index.found("source:\"BBC News\"") == ["w2"])
    #expect(try index.found("troops source:reuters") == ["w1"])
    #expect(try index.found("lang:en troops") == ["w1", "w2"])
    #expect(try index.found("lang:uk troops") == [])
    #expect(try index.found("id:w1") == ["w1"])
    #expect(try index.found("document:w1") == ["w1"])
    #expect(try index.found("file:reports.jsonl museum") == ["l1"])
  }

  @Test func `a title is searched by its words`() throws {
    #expect(try index.found("title:river") == ["w1"])
    #expect(try index.found("title:denial") == ["w2"])
    #expect(try index.found("title:muse*") == ["l1"])
    #expect(try index.found("title:museum troops") == ["l1"])
  }

  @Test func `dates are days, months, years and ranges with both ends`() throws {
    #expect(try index.found("date:2022-11-11") == ["w1"])
    #expect(try index.found("date:2022-11") == ["l1", "w1", "w2"])
    #expect(try index.found("date:2014") == ["s1"])
    #expect(try index.found("date:2022-11-11..2022-12-01") == ["n1", "w1", "w2"])
    #expect(try index.found("date:..2014-08-29") == ["s1"])
    #expect(try index.found("date:2022-11-12..") == ["n1", "w2"])
    #expect(try index.found("denied date:2022-11") == ["w2"])
  }

  @Test func `a report that is dated by its year alone is found by its year`() throws {
    #expect(try index.found("date:2022 looters") == ["l1", "l2"])
  }

  @Test func `events filter, and an event with a mood is one event that is both`() throws {
    #expect(try index.found("event:looting") == ["l1", "l2"])
    #expect(try index.found("mood:denied") == ["l2", "w2"])
    #expect(try index.found("event:looting mood:denied") == ["l2"])
    #expect(try index.found("event:withdrawal mood:denied") == ["w2"])
    #expect(try index.found("event:withdrawal -mood:denied") == ["w1"])
    #expect(try index.found("event:(looting OR surrender)") == ["l1", "l2", "s1"])
    #expect(try index.found("museum event:looting") == ["l1"])
    #expect(try index.found("event:looting event:surrender") == [])
    #expect(try index.found("event:withdrawal NEAR/3 @place") == ["w1"])
  }

  @Test func `speakers and stances filter claims`() throws {
    #expect(try index.found("by:commander") == ["w2"])
    #expect(try index.found("by:person:x") == ["l2"])
    #expect(try index.found("stance:deny") == ["l2", "w2"])
    #expect(try index.found("by:nobody") == [])
  }

  @Test func `names filter by id`() throws {
    #expect(try index.found("entity:geo:706448") == ["w1"])
    #expect(try index.found("place:geo:700569") == ["l2"])
    #expect(try index.found("place:geo:706448 NEAR/5 withdrew") == ["w1"])
    #expect(try index.found("entity:geo:1") == [])
  }

  @Test func `a filter that nothing satisfies is not dropped`() throws {
    for filter in [
      "person:\"Zzyzx Qwerty\"", "place:Zzyzx", "unit:Zzyzx", "by:Zzyzx", "file:zzyzx.txt",
      "source:zzyzx*", "document:zzyzx*", "bbox:-89,-179,-88,-178", "title:zzyzx",
      "entity:geo:0", "event:surrender mood:planned",
    ] {
      #expect(try index.found("troops \(filter)") == [], "\(filter)")
      #expect(try index.found("troops AND \(filter)") == [], "\(filter)")
      #expect(try index.found(filter) == [], "\(filter)")
    }
  }

  @Test func `an exact name is its words and no other spelling`() throws {
    #expect(try index.found("name:exact(\"Kherson\")") == ["w1"])
    #expect(try index.found("name:exact(\"Cherson\")") == [])
  }

  @Test func `stop words alone find nothing and say why`() throws {
    let page = try index.folder.search("the of and")
    #expect(page.hits.isEmpty)
    #expect(page.notices.contains { $0.contains("too common") })
  }

  @Test func `stop words among words ask for nothing`() throws {
    #expect(try index.found("the museum of") == ["l1"])
    #expect(try index.found("the museum") { $0.match = .all } == ["l1"])
  }

  @Test func `stop words with a sign are required and excluded as they are written`() throws {
    #expect(try index.found("museum -the") == [])
    #expect(try index.found("museum -a") == ["l1"])
    #expect(try index.found("museum NOT the") == [])
    #expect(try index.found("denied +but") == ["l2"])
    #expect(try index.found("denied AND but") == ["l2"])
    #expect(try index.found("but AND denied") == ["l2"])
    #expect(try index.found("denied -but") == ["w2"])
    #expect(try index.found("+but") == ["l2"])
  }

  @Test func `a thousand exclusions are one, and brackets too deep are the query's fault`() throws {
    let many = String(repeating: " -denied", count: 1_000)
    #expect(try index.found("troops" + many) == ["w1"])
    let places = (1...200).map { " -place:x\($0)" }.joined()
    #expect(try index.found("event:withdrawal" + places) == ["w1", "w2"])
    let deep = (0..<90).reduce("troops") { query, _ in "+(\(query) -\"no one\") museum" }
    do {
      _ = try index.found(deep)
    } catch is QueryPlanError {}
  }

  @Test func `a phrase whose words stand in the wrong order adds nothing to the score`() throws {
    let with = try index.folder.search("arms OR \"factory arms\"").hits
    let without = try index.folder.search("arms").hits
    #expect(with.map(\.score) == without.map(\.score))
  }

  @Test func `what is not known is an error, not an empty answer`() throws {
    #expect(throws: QueryPlanError.self) { try index.found("near:Zzyzx~30km") }
  }

  @Test func `a stop word in a chain is an error with its column`() throws {
    let query = "\"laid down\" the NEAR/3 troops"
    let error = #expect(throws: QuerySyntaxError.self) { try index.found(query) }
    #expect(error?.column == 13)
    #expect(error?.rendered.contains("too common") == true)
  }
}
