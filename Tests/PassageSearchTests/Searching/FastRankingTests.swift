import Testing
import XapianStore

@testable import PassageSearch

struct FastRankingTests {
  private func filtered(by condition: StoreQuery) -> StoreQuery {
    .filter(.any([.term("troops", weight: 1), .term("left", weight: 2)]), by: condition)
  }

  private func term(_ name: String) -> StoreQuery { .term(name, weight: 0) }

  @Test func `a name's entity or all of its words are conditions that each hold for either`() {
    let name = StoreQuery.any([
      term("entity"), .all([term("pair"), .any([term("los"), term("la")]), term("angeles")]),
    ])
    let request = filtered(by: name).rankRequest(limit: 10)
    #expect(
      request?.required == [["entity", "pair"], ["entity", "los", "la"], ["entity", "angeles"]])
  }

  @Test func `several names of several words are taken in every choice of their words`() {
    let names = StoreQuery.any([
      .all([term("a"), term("b")]), .all([term("c"), term("d")]),
    ])
    let request = filtered(by: names).rankRequest(limit: 10)
    #expect(request?.required == [["a", "c"], ["a", "d"], ["b", "c"], ["b", "d"]])
  }

  @Test func `conditions that multiply beyond measure are left to the matcher`() {
    let names = StoreQuery.any(
      (0..<6).map { name in .all((0..<3).map { term("\(name) \($0)") }) })
    #expect(filtered(by: names).rankRequest(limit: 10) == nil)
  }
}
