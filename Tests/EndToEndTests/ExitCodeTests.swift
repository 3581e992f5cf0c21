import Foundation
import Testing

struct ExitCodeTests {
  @Test func `no match is 1`() throws {
    let workspace = try Workspace.indexed()
    #expect(try workspace.sitrep("search", "zzyzx").status == 1)
    #expect(try workspace.sitrep("show", "nothing").status == 1)
    #expect(try workspace.sitrep("cite", "nothing").status == 1)
  }

  @Test func `usage and query syntax are 2, with a caret`() throws {
    let workspace = try Workspace.indexed()
    let syntax = try workspace.sitrep("search", "museum evnt:looting")
    #expect(syntax.status == 2)
    #expect(syntax.errors.contains("museum evnt:looting\n") && syntax.errors.contains("^^^^"))
    #expect(syntax.output.isEmpty)
    for arguments in [
      ["search"], ["nonsense"], ["search", "a", "--limit", "-1"], ["search", "a", "--format", "x"],
      ["search", "a", "--facet", "colour"], ["index"], ["index", "reports", "--jobs", "0"],
      ["facets", "-n", "-1"], ["show", "r1", "--context", "9223372036854775807"],
      ["run", "--topics", "reports", "--depth", "-5"],
      ["search", "museum", "--today", "2023-02-29"], ["facets", "--format", "trec"],
      ["show", "r1", "--format", "trec"],
      ["search", "a", "--format-version", "2"], ["search", "near:Zzyzx~3km"],
      ["index", "reports", "--passages", "whole"],
    ] {
      let outcome = try workspace.start(arguments).wait()
      #expect(outcome.status == 2, "\(arguments): \(outcome.errors)")
      #expect(!outcome.errors.isEmpty)
    }
  }

  @Test func `a missing index is 3 for every command that reads one`() throws {
    let workspace = try Workspace()
    try workspace.write("topics.tsv", "1\ttroops\n")
    for arguments in [
      ["search", "troops"], ["show", "a"], ["cite", "a"], ["verify-cite", "a"], ["facets"],
      ["stats"], ["check"], ["compact"], ["export"], ["run", "--topics", "topics.tsv"],
    ] {
      let outcome = try workspace.start(arguments).wait()
      #expect(outcome.status == 3, "\(arguments): \(outcome.status) \(outcome.errors)")
      #expect(outcome.errors.contains("sitrep index"))
    }
    #expect(!FileManager.default.fileExists(atPath: workspace.file("Index")))
  }

  @Test func `a locked index is 4 and names the holder`() throws {
    let workspace = try Workspace.indexed()
    let descriptor = open(workspace.file("Index/writer.lock"), O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    for arguments in [["index", "reports"], ["index", "reports", "--rebuild"], ["compact"]] {
      let outcome = try workspace.start(arguments).wait()
      #expect(outcome.status == 4)
      #expect(outcome.errors.contains("by process"))
    }
    #expect(try workspace.sitrep("search", "troops").status == 0)
  }

  // Whoever may read everything cannot tell.
  @Test(.enabled(if: geteuid() != 0), arguments: ["", "/current/", "/current/docdata.glass"])
  func `what may not be read is 4 and says so`(_ name: String) throws {
    let workspace = try Workspace.indexed()
    let path = workspace.file("Index" + name)
    chmod(path, 0)
    defer { chmod(path, 0o755) }
    for command in [["search", "museum"], ["check"], ["stats"]] {
      let outcome = try workspace.start(command).wait()
      #expect(outcome.status == 4, "\(command)")
      #expect(outcome.errors.contains("Permission denied"))
    }
  }

  @Test func `damage is 5`() throws {
    let workspace = try Workspace.indexed()
    let table = "Index/current/docdata.glass"
    var bytes = try workspace.read(table)
    let text = Array("garrison".utf8)
    let place = bytes.indices.first { bytes[$0...].starts(with: text) }
    if let place { bytes[place] ^= 1 } else { for byte in 8..<bytes.count { bytes[byte] ^= 0x55 } }
    try workspace.write(table, bytes)
    let check = try workspace.sitrep("check")
    #expect(check.status == 5, "\(check.errors)")
    #expect(try workspace.sitrep("export").status == 5)
    #expect(try workspace.sitrep("index", "reports").status == 5)
  }

  @Test func `an empty table is 5 or a missing one is 3 or 5, never a crash`() throws {
    for table in ["postlist.glass", "docdata.glass", "iamglass"] {
      let workspace = try Workspace.indexed()
      try workspace.write("Index/current/" + table, [])
      for arguments in [["check"], ["search", "\"laid down\""], ["stats"], ["export"]] {
        let outcome = try workspace.start(arguments).wait()
        #expect(outcome.signal == nil, "\(table) \(arguments)")
        #expect(
          [0, 1, 3, 5, 6].contains(outcome.status), "\(table) \(arguments) \(outcome.status)")
      }
      #expect(try [3, 5, 6].contains(workspace.sitrep("check").status), "\(table)")
      let index = try workspace.sitrep("index", "reports")
      #expect(index.signal == nil)
      #expect(try workspace.sitrep("index", "reports", "--rebuild").status == 0, "\(table)")
      #expect(try workspace.sitrep("check").status == 0, "\(table)")
    }
  }

  @Test func `an index of another schema is 6`() throws {
    let workspace = try Workspace.indexed()
    let table = "Index/current/postlist.glass"
    var bytes = try workspace.read(table)
    let key = Array("\u{0}".utf8) + [0xC0] + Array("schema".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: key) })
    let value = try #require(
      bytes[(place + key.count)...].prefix(8).firstIndex { (0x31...0x39).contains($0) })
    bytes[value] = UInt8(ascii: "0")
    try workspace.write(table, bytes)
    for arguments in [["search", "troops"], ["stats"], ["check"], ["index", "reports"]] {
      let outcome = try workspace.start(arguments).wait()
      #expect(outcome.status == 6, "\(arguments): \(outcome.status) \(outcome.errors)")
      #expect(outcome.errors.contains("--rebuild"))
    }
    #expect(try workspace.sitrep("index", "reports", "--rebuild").status == 0)
    #expect(try workspace.sitrep("search", "troops").status == 0)
  }

  @Test func `rejected input is 7, and the rest is indexed`() throws {
    let workspace = try Workspace.indexed()
    try workspace.write("reports/bad.txt", [0xFF, 0xFE, 0x41])
    try workspace.write("reports/good.txt", "A convoy reached the town.")
    let outcome = try workspace.sitrep("index", "reports")
    #expect(outcome.status == 7)
    #expect(try workspace.sitrep("search", "convoy").status == 0)
    #expect(try workspace.sitrep("tag", "reports").status == 7)
    #expect(try workspace.sitrep("index", "nowhere.txt").status == 7)
  }

  @Test func `an interrupted run is 130, keeps what it had, and can go on`() throws {
    let workspace = try Workspace()
    #expect(mkfifo(workspace.file("pipe"), 0o600) == 0)
    let writer = try Running(
      "/bin/sh",
      [
        "-c",
        #"i=0; while [ $i -lt 3000 ]; do i=$((i+1)); echo "{\"id\":\"$i\",\"text\":\"Troops crossed the river number $i.\"}"; sleep 0.01; done > pipe"#,
      ], in: workspace.path)
    let running = try Running(
      Tool.path, ["index", "-", "--input", "jsonl"], in: workspace.path,
      input: workspace.file("pipe"))
    Thread.sleep(forTimeInterval: 0.5)
    running.send(SIGINT)
    let outcome = running.wait()
    writer.send(SIGKILL)
    _ = writer.wait()
    #expect(outcome.status == 130 && outcome.signal == nil, "\(outcome.errors)")
    #expect(outcome.errors.contains("interrupted"))
    try workspace.write("reports/a.txt", "Troops withdrew.")
    #expect(try workspace.sitrep("index", "reports").status == 0)
    #expect(try workspace.sitrep("check").status == 0)
  }
}
