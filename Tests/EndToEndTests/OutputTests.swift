import Foundation
import Testing

struct OutputTests {
  @Test(arguments: [
    "search museum", "search museum --format json", "facets", "stats", "version", "export",
    "tag reports/records.jsonl", "entities",
  ]) func `results that cannot be written are an error`(_ command: String) throws {
    let workspace = try Workspace.indexed()
    let full = try workspace.shell("$SITREP \(command) > /dev/full")
    #expect(full.status == 2)
    #expect(full.errors.contains("standard output cannot be written: No space left on device"))
    let closed = try workspace.shell("$SITREP \(command) >&-")
    #expect(closed.status == 2)
    #expect(closed.errors.contains("standard output cannot be written"))
  }

  @Test(arguments: ["search museum", "export"]) func `a reader that went away is no error`(
    _ command: String
  ) throws {
    let workspace = try Workspace.indexed()
    for trap in ["", "trap '' PIPE; "] {
      let outcome = try workspace.shell(
        "(\(trap)sleep 0.3; $SITREP \(command); echo $? > status) | :")
      #expect(outcome.errors.isEmpty)
      #expect(try String(decoding: workspace.read("status"), as: UTF8.self) == "141\n")
    }
  }

  @Test func `messages do not end up in a file of the index`() throws {
    let workspace = try Workspace.indexed()
    let indexing = try workspace.shell("$SITREP index -v -i other reports <&- >&- 2>&-")
    #expect(indexing.status == 0)
    #expect(try workspace.sitrep("check", "-i", "other").status == 0)
    for name in try FileManager.default.subpathsOfDirectory(atPath: workspace.file("other")) {
      let bytes = FileManager.default.contents(atPath: workspace.file("other/" + name)) ?? Data()
      #expect(bytes.range(of: Data("passages in the index".utf8)) == nil)
    }
  }

  @Test func `a page without hits of a query that matches is no failure`() throws {
    let workspace = try Workspace.indexed()
    for page in [["--limit", "0"], ["-n", "0"], ["--offset", "100"]] {
      let found = try workspace.start(["search", "museum", "--format", "json"] + page).wait()
      #expect(found.status == 0)
      #expect(try found.object()["total"] as? Int == 1)
      #expect(try found.object()["totalIsExact"] as? Bool == true)
      #expect(try workspace.start(["search", "museum"] + page).wait().status == 0)
      #expect(try workspace.start(["search", "zzyzx"] + page).wait().status == 1)
    }
  }

  @Test func `what a user typed is shown within a line, without control characters`() throws {
    let workspace = try Workspace.indexed()
    for command in ["show", "cite", "like"] {
      let long = try workspace.sitrep(command, String(repeating: "x", count: 5_000))
      #expect(long.status == 1)
      #expect(long.errors.count < 200)
      let escape = try workspace.sitrep(command, "a\u{1B}[31mb")
      #expect(escape.errors.contains("“a\u{FFFD}[31mb”"))
    }
  }

  @Test func `an index that cannot be made is said in a line`() throws {
    let workspace = try Workspace.indexed()
    let outcome = try workspace.sitrep("index", "-i", "reports/records.jsonl/index", "reports")
    #expect(outcome.status == 4)
    #expect(outcome.errors.hasPrefix("sitrep: reports/records.jsonl/index: "))
    #expect(!outcome.errors.contains("Error"))
  }

  @Test(arguments: ["index", "tag"]) func `a message about rejected input names the file`(
    _ command: String
  ) throws {
    let workspace = try Workspace.indexed()
    try workspace.write("bad.jsonl", "{\"id\":\"r9\",\"text\":\"\"}\n")
    let outcome = try workspace.sitrep(command, "bad.jsonl", "nowhere.txt")
    #expect(outcome.status == 7)
    #expect(outcome.errors.contains("rejected: bad.jsonl: "))
    #expect(outcome.errors.contains("rejected: nowhere.txt: "))
  }

  @Test func `rejects that a full file has no room for are named`() throws {
    let workspace = try Workspace.indexed()
    try workspace.write("bad.jsonl", "{\"id\":\"r9\",\"text\":\"\"}\n")
    let outcome = try workspace.sitrep("index", "bad.jsonl", "--rejects", "/dev/full")
    #expect(outcome.status == 7)
    #expect(outcome.errors.contains("rejected: "))
  }

  @Test func `a rejected file is named without control characters`() throws {
    let workspace = try Workspace.indexed()
    try workspace.write("reports/esc\u{1B}[31m.txt", "")
    let outcome = try workspace.sitrep("index", "reports")
    #expect(outcome.status == 7)
    #expect(outcome.errors.contains("rejected: reports/esc\u{FFFD}[31m.txt: "))
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test func `a message about a file of topics names it and the line`() throws {
    let workspace = try Workspace.indexed()
    try workspace.write("topics.tsv", "1\ttroops\nno tab\n")
    let outcome = try workspace.sitrep("run", "--topics", "topics.tsv")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("sitrep: topics.tsv: "))
    #expect(outcome.errors.contains("line 2"))
  }
}
