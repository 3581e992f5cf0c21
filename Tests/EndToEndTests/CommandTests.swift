import Foundation
import Testing

struct CommandTests {
  @Test func `index, search, show and stats on a small corpus`() throws {
    let workspace = try Workspace.indexed()
    let search = try workspace.sitrep("search", "looted museum")
    #expect(search.status == 0)
    #expect(search.output.contains("paintings"))
    #expect(search.output.contains("reports/kherson.md:"))
    let id = try workspace.passage("garrison")
    let show = try workspace.sitrep("show", id)
    #expect(show.status == 0)
    #expect(show.output.contains("The garrison laid down their arms"))
    let whole = try workspace.sitrep("show", "r2", "--format", "json").objects()
    #expect(whole.count == 1 && whole[0]["document"] as? String == "r2")
    let stats = try workspace.sitrep("stats", "--json").object()
    #expect(stats["units"] as? Int == 3)
    #expect(try workspace.sitrep("stats").output.contains("documents"))
  }

  @Test func `a second run has nothing to do and says so`() throws {
    let workspace = try Workspace.indexed()
    let again = try workspace.sitrep("index", "reports")
    #expect(again.status == 0)
    #expect(again.errors.contains("3 unchanged"))
    #expect(again.output.isEmpty)
  }

  @Test func `a dry run says what would happen`() throws {
    let workspace = try Workspace.indexed()
    try workspace.write("reports/new.txt", "A convoy reached the town.")
    try workspace.remove("reports/records.jsonl")
    let dry = try workspace.sitrep("index", "reports", "--dry-run", "--prune")
    #expect(dry.status == 0)
    #expect(dry.errors.contains("would be: 1 added, 1 unchanged, 2 dropped"))
    #expect(try workspace.sitrep("search", "convoy").status == 1)
    try workspace.sitrep("index", "reports", "--prune")
    #expect(try workspace.sitrep("search", "convoy").status == 0)
    #expect(try workspace.sitrep("search", "garrison").status == 1)
  }

  @Test func `cite checks the original and names file, bytes and hash`() throws {
    let workspace = try Workspace.indexed()
    let id = try workspace.passage("paintings")
    let cite = try workspace.sitrep("cite", id, "--format", "json")
    #expect(cite.status == 0)
    let citation = try cite.object()
    #expect(citation["verified"] as? Bool == true)
    let start = try #require(citation["byteStart"] as? Int)
    let end = try #require(citation["byteEnd"] as? Int)
    let file = try workspace.read(try #require(citation["file"] as? String))
    #expect(String(decoding: file[start..<end], as: UTF8.self) == citation["text"] as? String)
    #expect(try workspace.sitrep("cite", id).output.contains("verified"))
    #expect(try workspace.sitrep("cite", id, "--format", "markdown").output.hasPrefix("> "))
  }

  @Test func `verify-cite notices a changed and a deleted file`() throws {
    let workspace = try Workspace.indexed()
    let id = try workspace.passage("paintings")
    #expect(try workspace.sitrep("verify-cite", id).status == 0)
    let file = try workspace.read("reports/kherson.md")
    let text = String(decoding: file, as: UTF8.self)
    try workspace.write("reports/kherson.md", text.replacing("thousands", with: "Thousands"))
    let changed = try workspace.sitrep("verify-cite", id, "--json")
    #expect(changed.status == 5)
    #expect(try changed.object()["verified"] as? Bool == false)
    try workspace.remove("reports/kherson.md")
    let gone = try workspace.sitrep("verify-cite", id)
    #expect(gone.status == 5)
    #expect(gone.output.contains("UNREADABLE"))
    #expect(try workspace.sitrep("verify-cite", "nothing").status == 1)
  }

  @Test func `facets count`() throws {
    let workspace = try Workspace.indexed()
    let facets = try workspace.sitrep("facets", "--facet", "source,year", "--format", "json")
    #expect(facets.status == 0)
    let list = try #require(facets.object()["facets"] as? [[String: Any]])
    #expect(list.compactMap { $0["name"] as? String } == ["source", "year"])
    let values = try #require(list[0]["values"] as? [[String: Any]])
    #expect(values.contains { $0["value"] as? String == "Wire" && $0["count"] as? Int == 2 })
    #expect(try workspace.sitrep("facets", "zzyzx").status == 1)
  }

  @Test func `every format of search is written`() throws {
    let workspace = try Workspace.indexed()
    for format in ["text", "json", "jsonl", "csv", "trec", "markdown"] {
      let outcome = try workspace.sitrep("search", "troops", "--format", format)
      #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(format)")
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test func `explanations and query readings`() throws {
    let workspace = try Workspace.indexed()
    let explained = try workspace.sitrep("search", "troops river", "--explain", "--format", "json")
    let hits = try #require(explained.object()["hits"] as? [[String: Any]])
    for hit in hits {
      let parts = try #require(hit["explanation"] as? [[String: Any]])
      let sum = parts.reduce(0) { $0 + ($1["score"] as? Double ?? 0) }
      #expect(abs(sum - (hit["score"] as? Double ?? -1)) < 1e-9)
    }
    let reading = try workspace.sitrep(
      "search", "museum event:(looting OR surrender)", "--explain-query")
    #expect(reading.status == 0)
    #expect(reading.output.contains("event:looting OR event:surrender"))
  }

  @Test func `run and eval on a tiny collection`() throws {
    let workspace = try Workspace.indexed()
    try workspace.write("topics.tsv", "1\tgarrison surrendered\n2\tmuseum looted\n")
    try workspace.write(
      "qrels.txt", "1 0 r1 3\n1 0 r2 0\n2 0 reports/kherson.md 2\n2 0 r1 0\n")
    let run = try workspace.sitrep(
      "run", "--topics", "topics.tsv", "--level", "document", "--output", "run.txt")
    #expect(run.status == 0 && run.output.isEmpty)
    let lines = String(decoding: try workspace.read("run.txt"), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.allSatisfy { $0.count == 6 && $0[1] == "Q0" && $0[5] == "sitrep" })
    #expect(lines.contains { $0[0] == "1" && $0[2] == "r1" && $0[3] == "1" })
    #expect(lines.contains { $0[0] == "2" && $0[2] == "reports/kherson.md" && $0[3] == "1" })
    let report = try workspace.sitrep("eval", "--qrels", "qrels.txt", "run.txt")
    #expect(report.status == 0)
    #expect(report.output.contains("1.0000"))
    #expect(
      try workspace.sitrep("eval", "--qrels", "qrels.txt", "run.txt", "run.txt").status == 0)
    let compared = try workspace.sitrep(
      "eval", "--qrels", "qrels.txt", "run.txt", "run.txt", "--format", "csv", "--comparisons")
    #expect(compared.lines.first?.hasPrefix("baseline,other,metric,") == true)
    #expect(compared.lines.dropFirst().allSatisfy { $0.hasPrefix("run.txt,run.txt,") })
    #expect(compared.lines.count > 1)
    #expect(
      try workspace.sitrep("eval", "--qrels", "qrels.txt", "run.txt", "--comparisons").status == 2)
    #expect(try workspace.sitrep("eval", "--qrels", "missing.txt", "run.txt").status == 2)
    try workspace.write("bad.txt", "not a judgement\n")
    #expect(try workspace.sitrep("eval", "--qrels", "bad.txt", "run.txt").status == 2)
  }

  @Test func `check, compact and export keep every passage`() throws {
    let workspace = try Workspace.indexed()
    #expect(try workspace.sitrep("check").status == 0)
    let before = try workspace.sitrep("export")
    #expect(before.status == 0)
    #expect(try before.objects().allSatisfy { $0["citation"] != nil })
    #expect(try workspace.sitrep("compact").status == 0)
    #expect(try workspace.sitrep("export").output == before.output)
    #expect(try workspace.sitrep("export", "--output", "all.jsonl").output.isEmpty)
    #expect(try workspace.read("all.jsonl") == before.outputBytes)
    #expect(try workspace.sitrep("check").status == 0)
  }

  @Test func `a search without options is one with the default options`() throws {
    let workspace = try Workspace.indexed()
    for arguments in [
      ["museum"], ["looted", "museum"], ["museum", "-n", "2"], ["--limit", "0", "museum"],
      ["музей"], ["zzyzx"], ["museum AND"], ["-i", "nowhere", "museum"],
    ] {
      let plain = try workspace.start(["search"] + arguments).wait()
      let full = try workspace.start(["search"] + arguments + ["--match", "any"]).wait()
      #expect(plain.status == full.status && plain.errors == full.errors, "\(arguments)")
      // The last line has the time that it took.
      #expect(plain.lines.dropLast() == full.lines.dropLast(), "\(arguments)")
    }
    for mistake in [
      ["a", "-n", "-1"], ["a", "-n"], ["a", "-n", "x"], ["a", "-i"], ["-n", "3"],
    ] {
      #expect(try workspace.start(["search"] + mistake).wait().status == 2, "\(mistake)")
    }
  }

  @Test func `help and mistakes of a command name the program too`() throws {
    let workspace = try Workspace()
    let help = try workspace.sitrep("search", "--help")
    #expect(help.status == 0 && help.output.contains("USAGE: sitrep search"))
    let mistake = try workspace.start(["search", "a", "--nonsense"]).wait()
    #expect(mistake.status == 2 && mistake.errors.contains("Usage: sitrep search"))
    #expect(try workspace.sitrep("search", "--version").output.hasPrefix("sitrep "))
  }

  @Test func `version and help end well, completions are made for each shell`() throws {
    let workspace = try Workspace()
    #expect(try workspace.sitrep("version").output.hasPrefix("sitrep "))
    #expect(try workspace.sitrep("--version").output.hasPrefix("sitrep "))
    #expect(try workspace.sitrep("--help").status == 0)
    for shell in ["bash", "zsh", "fish"] {
      let script = try workspace.sitrep("--generate-completion-script", shell)
      #expect(script.status == 0)
      #expect(script.output.contains("verify-cite"), "\(shell)")
    }
  }
}
