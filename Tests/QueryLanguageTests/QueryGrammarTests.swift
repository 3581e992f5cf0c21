import QueryLanguage
import Testing

@Suite struct QueryGrammarTests {
  @Test func `words written one after the other are a ranked list`() throws {
    #expect(
      try tree("withdrawal from Kherson")
        == .list(["withdrawal", "from", "Kherson"].map { ListItem(.ranked, word($0)) }))
  }

  @Test func `one word is that word`() throws {
    #expect(try tree("  looting ") == .word("looting"))
  }

  @Test func `signs require and exclude`() throws {
    #expect(
      try tree("museum +looting -kherson NOT shops")
        == .list([
          ListItem(.ranked, word("museum")), ListItem(.required, word("looting")),
          ListItem(.excluded, word("kherson")), ListItem(.excluded, word("shops")),
        ]))
  }

  @Test func `a single required word stays required inside a list`() throws {
    let required = QueryNode(.list([ListItem(.required, word("a1"))]))
    #expect(try tree("+a1") == required.kind)
    #expect(
      try tree("(+a1) b1")
        == .list([ListItem(.ranked, required), ListItem(.ranked, word("b1"))]))
  }

  @Test func `a field in a list must match, a title too`() throws {
    #expect(
      try tree("museum event:looting title:grain")
        == .list([
          ListItem(.ranked, word("museum")), ListItem(.required, field(.event, "looting")),
          ListItem(.required, field(.title, "grain")),
        ]))
  }

  @Test(arguments: [
    ("a OR b AND c", "a OR b AND c"),
    ("(a OR b) AND c", "(a OR b) AND c"),
    ("a AND (b AND c)", "a AND (b AND c)"),
    ("((a))", "a"),
    ("a b AND c d", "a b AND c d"),
    ("(a b) AND (c d)", "a b AND c d"),
    ("(a AND b) c", "(a AND b) c"),
    ("a AND NOT b", "a AND NOT b"),
    ("a AND -b", "a AND NOT b"),
    ("a NOT b", "a -b"),
    ("a -(b OR c)", "a -(b OR c)"),
    ("NOT b AND a", "NOT b AND a"),
    ("a (NOT b)", "a -b"),
    ("a NOT b NEAR/3 c", "a -b NEAR/3 c"),
    ("+event:looting x1", "event:looting x1"),
    ("Kherson – the retreat …", "Kherson the retreat"),
    ("a(b OR c)d", "a (b OR c) d"),
  ])
  func `operators bind as documented`(text: String, expected: String) throws {
    #expect(try normalForm(text) == expected)
  }

  @Test func `OR is looser than AND, which is looser than a list`() throws {
    let list = QueryNode(.list([ListItem(.ranked, word("b")), ListItem(.ranked, word("c"))]))
    let and = QueryNode(.and([list, word("d")]))
    #expect(try tree("a OR b c AND d") == .or([word("a"), and]))
  }

  @Test func `operators in lower case are words`() throws {
    #expect(
      try tree("and or not near adj")
        == .list(["and", "or", "not", "near", "adj"].map { ListItem(.ranked, word($0)) }))
  }

  @Test(arguments: [
    "02:00", "1:2:3", "http://example.org/a?b=c", "https://t.me/x:1", "mailto:x@example.org",
    "T-72", "U.S.", "Khlan’s", "Об’єкт", "#Kherson", "@GeneralStaffUA", "40,000", "~100", "NEARBY",
    "AND/OR", "C&A", "ORDER", "_x",
  ])
  func `a word stays as typed`(text: String) throws {
    #expect(try tree(text) == .word(text))
  }

  @Test func `a colon at the end of a word is a mark`() throws {
    #expect(try normalForm("Kherson: the retreat") == "Kherson: the retreat")
  }

  @Test func `a star leaves the end of a word open`() throws {
    #expect(try tree("loot*") == .prefix("loot"))
    #expect(try tree("T-7*") == .prefix("T-7"))
    #expect(try tree("мар*") == .prefix("мар"))
  }

  @Test func `a class of names stands on its own as a condition`() throws {
    #expect(
      try tree("withdrew @place")
        == .list([
          ListItem(.ranked, word("withdrew")),
          ListItem(.required, QueryNode(.entityClass(.place))),
        ]))
  }

  @Test func `every class of names is read in any case`() throws {
    for entityClass in EntityClass.allCases {
      #expect(try tree("@" + entityClass.rawValue) == .entityClass(entityClass))
      #expect(try tree("@" + entityClass.rawValue.uppercased()) == .entityClass(entityClass))
    }
  }

  @Test func `invisible characters of pasted text separate words`() throws {
    #expect(
      try normalForm("\u{FEFF}loot\u{200B}ing\u{0}event:looting\r\n\tx1\u{A0}y1")
        == "loot ing event:looting x1 y1")
  }

  @Test func `brackets may nest up to the limit`() throws {
    let deep = String(repeating: "(", count: 100) + "a" + String(repeating: ")", count: 100)
    #expect(try normalForm(deep) == "a")
  }

  @Test func `ranges slice back to what was typed in both counts`() throws {
    let text = "їх «жест доброї волі» NOT place:(Херсон OR \"Snake Island\")"
    let query = try Query(parsing: text)
    #expect(slices(query.root, of: text).allSatisfy { $0.scalars == $0.utf8 })
    #expect(
      slices(query.root, of: text).map(\.scalars) == [
        text, "їх", "«жест доброї волі»", "place:(Херсон OR \"Snake Island\")", "Херсон",
        "\"Snake Island\"",
      ])
  }

  private func slices(
    _ node: QueryNode, of text: String
  ) -> [(scalars: String, utf8: String)] {
    let scalars = Array(text.unicodeScalars)[node.range.scalars]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let bytes = Array(text.utf8)[node.range.utf8]
    return [(String(view), String(decoding: bytes, as: UTF8.self))]
      + node.children.flatMap { slices($0, of: text) }
  }
}
