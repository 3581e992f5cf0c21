import Foundation
import Testing

struct InputTests {
  @Test func `standard input is indexed and tagged in the format given or found`() throws {
    let workspace = try Workspace()
    let records = #"{"id":"a","text":"Troops withdrew from the town."}"# + "\n"
    #expect(try workspace.sitrep("index", "-", "-q", input: records).status == 0)
    #expect(try workspace.sitrep("search", "town").status == 0)
    let verify = try workspace.sitrep("verify-cite", "a")
    #expect(verify.status == 5 && verify.output.contains("standard input"))
    #expect(try workspace.sitrep("tag", "-", input: records).objects()[0]["id"] as? String == "a")
    let text = try workspace.sitrep("tag", "-", "--input", "text", input: "Troops withdrew.")
    #expect(try text.objects().count == 1)
    let csv = try workspace.sitrep(
      "tag", "-", "--input", "csv", input: "id,text\nx,Troops withdrew.\ny,They left.\n")
    #expect(try csv.objects().compactMap { $0["id"] as? String } == ["x", "y"])
    let html = try workspace.sitrep(
      "tag", "-", "--input", "html", input: "<p>Troops <b>withdrew</b>.</p>")
    #expect(try html.objects().count == 1)
  }

  @Test func `compressed files are read, and their citations checked`() throws {
    let workspace = try Workspace()
    try workspace.write("a.txt", "The garrison surrendered on Friday.\n")
    try workspace.write("r.jsonl", #"{"id":"r","text":"Looters emptied the museum."}"# + "\n")
    #expect(try workspace.shell("gzip a.txt r.jsonl").status == 0)
    #expect(try workspace.sitrep("index", "a.txt.gz", "r.jsonl.gz", "-q").status == 0)
    for query in ["garrison", "museum"] {
      let id = try workspace.passage(query)
      #expect(try workspace.sitrep("verify-cite", id).status == 0)
    }
  }

  @Test func `hostile files are rejected one by one, with reasons in the rejects file`() throws {
    let workspace = try Workspace()
    try workspace.write("reports/good.txt", "Troops withdrew from the town.")
    try workspace.write("reports/empty.txt", "")
    try workspace.write("reports/blank.txt", " \n\t\n")
    try workspace.write("reports/latin.txt", Array("Caf".utf8) + [0xE9])
    try workspace.write("reports/nul.txt", "Troops\u{0}withdrew")
    try workspace.write("reports/program.txt", [0x7F] + Array("ELF".utf8) + [2, 1, 1, 0, 0, 0])
    try workspace.write(
      "reports/r.jsonl",
      """
      {"id":"ok","text":"Looters emptied the museum."}
      {"id":"broken","text":
      {"id":"none"}
      {"id":"ok","text":"Another text under the same id."}
      """)
    try workspace.write("whole.txt", String(repeating: "Troops withdrew. ", count: 4_000))
    #expect(
      try workspace.shell("gzip -c whole.txt | head -c 60 > reports/cut.txt.gz").status == 0)
    let outcome = try workspace.sitrep("index", "reports", "--rejects", "rejects.jsonl")
    #expect(outcome.status == 7)
    let rejects = try String(decoding: workspace.read("rejects.jsonl"), as: UTF8.self)
      .split(separator: "\n").map {
        try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    var reasons: [String: Set<String>] = [:]
    for reject in rejects {
      let path = try #require(reject["path"] as? String)
      let reason = try #require(reject["reason"] as? String)
      reasons[URL(filePath: path).lastPathComponent, default: []].insert(reason)
      #expect(path.hasPrefix("/"))
      #expect((reject["message"] as? String)?.isEmpty == false)
    }
    #expect(reasons["empty.txt"] == ["emptyText"])
    #expect(reasons["blank.txt"] == ["emptyText"])
    #expect(reasons["latin.txt"] == ["notUTF8"])
    #expect(reasons["nul.txt"] == ["nulByte"])
    #expect(reasons["program.txt"] == ["binary"])
    #expect(reasons["cut.txt.gz"] == ["truncatedGzip"])
    #expect(reasons["r.jsonl"] == ["badJSON", "missingText", "duplicateID"])
    #expect(reasons["good.txt"] == nil)
    #expect(rejects.contains { $0["line"] as? Int == 2 && $0["reason"] as? String == "badJSON" })
    #expect(try workspace.sitrep("search", "museum").status == 0)
    #expect(try workspace.sitrep("search", "withdrew").status == 0)
    #expect(try workspace.sitrep("check").status == 0)
  }

  @Test func `a huge line and huge words are indexed`() throws {
    let workspace = try Workspace()
    let line = String(repeating: "troops and soldiers crossed ", count: 10_000)
    try workspace.write("line.txt", line + String(repeating: "x", count: 300_000))
    try workspace.write("one.txt", String(repeating: "Щ", count: 200_000) + " museum")
    #expect(
      try workspace.sitrep("index", "line.txt", "one.txt", "-q", "--no-tagging").status == 0)
    #expect(try workspace.sitrep("search", "museum").status == 0)
    #expect(try workspace.sitrep("check").status == 0)
  }

  @Test func `hostile file names are names`() throws {
    let workspace = try Workspace()
    let names = [
      "-q.txt", "a b.txt", "new\nline.txt", "quote\".txt", "Київ.txt", "$(touch owned).txt",
      "esc\u{1B}[31m.txt", "%s%n.txt", ".hidden.txt", String(repeating: "n", count: 240) + ".txt",
    ]
    for (number, name) in names.enumerated() {
      try workspace.write("reports/" + name, "Troops reached place number \(number).")
    }
    #expect(try workspace.sitrep("index", "reports", "-q").status == 0)
    let hits = try workspace.sitrep("search", "troops", "-n", "50", "--format", "jsonl").objects()
    #expect(hits.count == names.count - 1)
    let text = try workspace.sitrep("search", "troops", "-n", "50").output
    #expect(!text.contains("\u{1B}"))
    let ids = hits.compactMap { $0["passage"] as? String }
    #expect(try workspace.start(["verify-cite"] + ids).wait().status == 0)
    #expect(!FileManager.default.fileExists(atPath: workspace.file("owned")))
    #expect(try workspace.sitrep("check").status == 0)
  }

  @Test func `two documents with one id are told apart by name`() throws {
    let workspace = try Workspace()
    try workspace.write("reports/a.md", "---\nid: same\n---\nTroops withdrew.")
    try workspace.write("reports/b.md", "---\nid: same\n---\nTroops stayed.")
    let outcome = try workspace.sitrep("index", "reports")
    #expect(outcome.status == 7)
    #expect(outcome.errors.contains("“same”"))
    #expect(outcome.errors.contains("1 added"))
  }
}
