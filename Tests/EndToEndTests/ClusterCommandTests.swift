import Foundation
import Testing

struct ClusterCommandTests {
  private static let wire =
    "Russian troops withdrew from Kherson on Friday night and crossed the river by ferry before "
    + "dawn, residents said, leaving behind two burnt trucks and a store of shells."
  private static let own =
    "By Saturday nothing moved on the quays: the garrison had retreated from Kherson in the dark, "
    + "an old fisherman told our reporter, and its boats lay on the far bank."

  private static func hits(_ reports: [(source: String, text: String)]) throws -> [[String: Any]] {
    let workspace = try Workspace()
    let lines = reports.enumerated().map { number, report in
      #"{"id":"r\#(number)","source":"\#(report.source)","published":"2022-11-1\#(number)","#
        + #""text":"\#(report.text)"}"#
    }
    try workspace.write("reports/r.jsonl", lines.joined(separator: "\n"))
    try #require(workspace.sitrep("index", "reports", "-q").status == 0)
    let page = try workspace.sitrep(
      "search", "withdrawal from Kherson", "--group-by", "cluster", "--format", "json"
    ).object()
    return try #require(page["hits"] as? [[String: Any]])
  }

  @Test func `copies of one report from two sources are one hit from one independent source`()
    throws
  {
    let hits = try Self.hits([("Morning Paper", Self.wire), ("Evening Paper", Self.wire)])
    #expect(hits.count == 1)
    #expect(hits.first?["independentSources"] as? Int == 1)
    let cluster = try #require(hits.first?["cluster"] as? [String: Any])
    #expect(cluster["sources"] as? Int == 2)
  }

  @Test func `a source with words of its own is a second one`() throws {
    let hits = try Self.hits([
      ("Morning Paper", Self.wire), ("Evening Paper", Self.wire), ("Own Desk", Self.own),
    ])
    #expect(hits.compactMap { $0["independentSources"] as? Int } == [2, 2])
  }
}
