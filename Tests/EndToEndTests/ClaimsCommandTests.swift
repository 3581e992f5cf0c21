import Foundation
import Testing

struct ClaimsCommandTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace.indexed()
    try workspace.write(
      "reports/claims.md",
      """
      ---
      title: The museum
      published: 2022-11-04
      ---
      Ukraine's culture minister said that Russian soldiers had looted the art museum in Kherson.

      The Kremlin denied that its troops had looted the art museum in Kherson.
      """)
    _ = try workspace.sitrep("index", "reports", "-q")
    return workspace
  }

  @Test func `claims lays both sides beside each other, and exits 1 without a match`() throws {
    let workspace = try workspace()
    let text = try workspace.sitrep("claims", "looting museum Kherson")
    #expect(text.status == 0)
    #expect(text.output.contains("denies  2022-11-04"))
    #expect(text.output.contains("The Kremlin denied that its troops had looted"))
    #expect(text.output.contains("reports/claims.md:"))
    let json = try workspace.sitrep("claims", "looting museum", "--format", "json").object()
    let subjects = try #require(json["subjects"] as? [[String: Any]])
    #expect(subjects.contains { $0["topic"] as? String == "looting" })
    #expect(try workspace.sitrep("claims", "zeppelin").status == 1)
    #expect(try workspace.sitrep("claims", "museum", "--by", "Paris").status == 1)
    #expect(try workspace.sitrep("claims", "museum", "--stance", "doubt").status == 2)
    #expect(try workspace.sitrep("claims", "museum", "--limit", "0").status == 2)
  }

  @Test func `a claim's citation can be checked against the file`() throws {
    let workspace = try workspace()
    let rows = try workspace.sitrep(
      "claims", "looting museum", "--stance", "deny", "--format", "jsonl"
    ).objects()
    let row = try #require(rows.first)
    let citation = try #require(row["citation"] as? [String: Any])
    let file = try workspace.read(try #require(citation["file"] as? String))
    let start = try #require(citation["byteStart"] as? Int)
    let end = try #require(citation["byteEnd"] as? Int)
    let sentence = try #require(row["sentence"] as? String)
    #expect(String(decoding: file[start..<end], as: UTF8.self).contains(sentence))
  }
}

struct EvalTagsCommandTests {
  @Test func `tag and eval-tags measure a tagger against gold`() throws {
    let workspace = try Workspace.indexed()
    try workspace.write(
      "gold.jsonl",
      """
      {"id":"1","text":"The garrison surrendered.","events":[{"topic":"surrender","modality":"actual","trigger":"surrendered"}],"claims":[]}
      {"id":"2","text":"Peskov denied the looting.","events":[{"topic":"looting","modality":"denied","trigger":"looting"}],"claims":[{"speaker":"Peskov","cue":"denied","stance":"deny"}]}

      """)
    let tags = try workspace.sitrep("tag", "gold.jsonl")
    try workspace.write("tags.jsonl", tags.output)
    let report = try workspace.sitrep("eval-tags", "gold.jsonl", "tags.jsonl", "--format", "json")
    #expect(report.status == 0)
    let measures = try #require(report.object()["measures"] as? [[String: Any]])
    let speakers = try #require(measures.first { $0["group"] as? String == "speakers" })
    #expect(speakers["f1"] as? Double == 1)
    #expect(try workspace.sitrep("eval-tags", "gold.jsonl", "tags.jsonl").output.contains("F1"))
    try workspace.write("empty.jsonl", #"{"id":"1","events":[],"claims":[]}"# + "\n")
    let misses = try workspace.sitrep(
      "eval-tags", "gold.jsonl", "empty.jsonl", "--misses", "-"
    ).objects()
    #expect(misses.map { $0["what"] as? String } == ["topic", "topic", "speaker", "cue"])
  }

  @Test func `a file that cannot be read is named with its line`() throws {
    let workspace = try Workspace.indexed()
    try workspace.write("gold.jsonl", #"{"id":"1","claims":3}"# + "\n")
    let run = try workspace.sitrep("eval-tags", "gold.jsonl", "gold.jsonl")
    #expect(run.status == 2)
    #expect(run.errors.contains("gold.jsonl: predictions, line 1: field “claims”"))
    #expect(try workspace.sitrep("eval-tags", "none.jsonl", "gold.jsonl").status == 2)
  }
}
