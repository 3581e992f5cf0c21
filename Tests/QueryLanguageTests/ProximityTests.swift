import QueryLanguage
import Testing

@Suite struct ProximityTests {
  private func proximity(_ text: String) throws -> Proximity? {
    guard case .proximity(let proximity) = try tree(text) else { return nil }
    return proximity
  }

  @Test func `NEAR takes its distance from the number after the slash`() throws {
    let expected = Proximity(
      order: .near, distance: 5,
      members: [.init([.word("withdrew")]), .init([.word("Kherson")])])
    #expect(try proximity("withdrew NEAR/5 Kherson") == expected)
  }

  @Test func `ADJ keeps the order and chains`() throws {
    let expected = Proximity(
      order: .adjacent, distance: 2,
      members: [.init([.word("a")]), .init([.word("b")]), .init([.word("c")])])
    #expect(try proximity("a ADJ/2 b ADJ/2 c") == expected)
  }

  @Test func `without a number the distance is ten`() throws {
    #expect(try proximity("a NEAR b")?.distance == 10)
    #expect(try proximity("a ADJ b")?.distance == 10)
  }

  @Test func `groups of words are alternatives`() throws {
    let members = try proximity("(grain OR (cars OR loot*)) NEAR/5 looted")?.members
    #expect(members?.first?.alternatives == [.word("grain"), .word("cars"), .prefix("loot")])
  }

  @Test func `classes, names and events can stand near one another`() throws {
    let members = try proximity(
      "event:withdrawal NEAR/10 @place NEAR/10 name:exact(\"Kiev\") NEAR/10 person:\"Serhiy Khlan\""
        + " NEAR/10 mood:denied NEAR/10 place:(Kherson OR Mykolaiv)"
    )?.members.map(\.alternatives)
    #expect(
      members == [
        [.field(.text(.event, FieldText("withdrawal")))], [.entityClass(.place)],
        [.exactName("Kiev")], [.field(.text(.person, FieldText("Serhiy Khlan", isQuoted: true)))],
        [.field(.text(.mood, FieldText("denied")))],
        [
          .field(.text(.place, FieldText("Kherson"))), .field(.text(.place, FieldText("Mykolaiv"))),
        ],
      ])
  }

  @Test func `a chain binds tighter than a list`() throws {
    #expect(
      try normalForm("battle withdrew NEAR @place museum")
        == "battle withdrew NEAR/10 @place museum")
    #expect(try Query(parsing: "battle withdrew NEAR @place museum").root.children.count == 3)
  }

  @Test func `a chain of conditions is not a mere condition`() throws {
    #expect(try !Query(parsing: "event:looting NEAR @place").isPureBoolean)
  }

  @Test func `members know where they stand`() throws {
    guard case .proximity(let chain) = try Query(parsing: "x1 NEAR/3 (y1 OR z1)").root.kind else {
      Issue.record("not a chain")
      return
    }
    #expect(chain.members.map(\.range.scalars) == [0..<2, 10..<20])
  }

  @Test(arguments: [
    "NEAR/1001", "NEAR/99999999999", "NEAR/999999999999", "ADJ/99999999999999999999999",
  ]) func `a distance is too large however many digits it has`(_ keyword: String) {
    let error = #expect(throws: QuerySyntaxError.self) { try Query(parsing: "a1 \(keyword) b1") }
    #expect(error?.message.hasSuffix("is from 1 to 1000") == true)
    #expect(error?.column == 4)
  }

  @Test func `the advice for a distance is one that can be typed`() {
    let error = #expect(throws: QuerySyntaxError.self) { try Query(parsing: "a1 NEAR/-1 b1") }
    #expect(error?.suggestion == "write NEAR/10")
  }
}
