import Foundation
import Testing

struct EntitiesAndRetagTests {
  private func names(_ outcome: Outcome) throws -> [String] {
    try #require(outcome.object()["entities"] as? [[String: Any]])
      .map { $0["entity"] as? String ?? "" }
  }

  @Test func `entities lists names in every format and says 1 for none`() throws {
    let workspace = try Workspace.indexed()
    let text = try workspace.sitrep("entities")
    #expect(text.status == 0)
    #expect(text.output.contains("Kherson") && text.output.contains("geo:706448"))
    let json = try workspace.sitrep("entities", "--format", "json", "--type", "place")
    #expect(try names(json).contains("geo:706448"))
    let lines = try workspace.sitrep("entities", "--format", "jsonl", "-n", "2")
    #expect(try lines.objects().count == 2)
    let csv = try workspace.sitrep("entities", "--format", "csv", "-n", "0")
    #expect(csv.output.hasPrefix("entity,name,type,status,mentions,"))
    #expect(csv.output.contains("\r\ngeo:706448,Kherson,PLACE,linked,"))
    for arguments in [
      ["entities", "zzyzx"], ["entities", "--with", "Zzyzx"], ["entities", "--name", "zzyzx"],
    ] {
      let outcome = try workspace.start(arguments).wait()
      #expect(outcome.status == 1, "\(arguments): \(outcome.errors)")
    }
  }

  @Test func `a misspelt companion is answered with one that is named`() throws {
    let workspace = try Workspace.indexed()
    let outcome = try workspace.sitrep("entities", "--with", "Khersom")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("did you mean “Kherson”?"))
  }

  @Test func `wrong arguments are 2, a missing index is 3`() throws {
    let workspace = try Workspace.indexed()
    for arguments in [
      ["entities", "--type", "colour"], ["entities", "-n", "-1"], ["entities", "(", ")"],
      ["entities", "--level", "x"], ["entities", "--format", "trec"],
      ["retag", "--gazetteer", "none.tsv"], ["retag", "--jobs", "0"],
      ["retag", "--gazetteer", "a", "--no-gazetteer"], ["retag", "--format", "csv"],
    ] {
      let outcome = try workspace.start(arguments).wait()
      #expect(outcome.status == 2, "\(arguments): \(outcome.errors)")
    }
    for command in ["entities", "retag"] {
      #expect(try workspace.sitrep(command, "-i", "none").status == 3)
    }
    #expect(!FileManager.default.fileExists(atPath: workspace.file("none")))
  }

  @Test func `retag says what changed, once`() throws {
    let workspace = try Workspace.indexed()
    try workspace.write("deny.tsv", "deny\tKherson\n")
    let plan = try workspace.sitrep(
      "retag", "--gazetteer", "deny.tsv", "--dry-run", "--format", "json")
    #expect(plan.status == 0)
    let counts = try #require(plan.object()["mentions"] as? [String: Any])
    #expect(try #require(counts["removed"] as? Int) >= 1)
    #expect(try plan.object()["published"] as? Bool == false)
    #expect(
      try names(workspace.sitrep("entities", "--format", "json")).contains("geo:706448"))

    let retag = try workspace.sitrep("retag", "--gazetteer", "deny.tsv")
    #expect(retag.status == 0 && retag.output.contains("removed"))
    #expect(
      try !names(workspace.sitrep("entities", "--format", "json")).contains("geo:706448"))
    #expect(try workspace.sitrep("stats").output.contains("deny.tsv"))
    let again = try workspace.sitrep("retag", "--gazetteer", "deny.tsv")
    #expect(again.status == 0 && again.output.contains("nothing to do"))
    let bare = try workspace.sitrep("retag")
    #expect(bare.status == 2 && bare.errors.contains("deny.tsv"))
    #expect(try workspace.sitrep("retag", "--no-gazetteer").status == 0)
  }

  @Test func `retag waits for its turn or says 4`() throws {
    let workspace = try Workspace.indexed()
    let descriptor = open(workspace.file("Index/writer.lock"), O_RDWR | O_CLOEXEC)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(try workspace.sitrep("retag", "--force").status == 4)
    #expect(try workspace.sitrep("retag", "--force", "--dry-run").status == 0)
    let waiting = try workspace.start(["retag", "--force", "--wait"])
    close(descriptor)
    #expect(waiting.wait().status == 0)
  }

  /// With the deny list no passage names Kherson, without it every one does: a mixture would show.
  @Test func `a retagging killed at any moment leaves the old index or the new one`() throws {
    let workspace = try Workspace()
    let paragraph =
      "Troops withdrew from Kherson on that day, "
      + String(repeating: "so it was said, ", count: 15)
    for number in 0..<24 {
      try workspace.write(
        "reports/d\(number).txt",
        (0..<6).map { "\(paragraph) as report \(number).\($0)." }.joined(separator: "\n\n"))
    }
    try workspace.write("deny.tsv", "deny\tKherson\n")
    #expect(try workspace.sitrep("index", "reports", "-q").status == 0)
    let lists = [["--gazetteer", "deny.tsv"], ["--no-gazetteer"]]
    var usual = 3.0
    var kills = 0
    for moment in 0..<12 {
      let start = Date()
      let running = try workspace.start(["retag", "-q", "--force"] + lists[moment % 2])
      Thread.sleep(forTimeInterval: Double(moment % 6 + 1) / 7 * usual)
      running.send(SIGKILL)
      if running.wait().signal == SIGKILL {
        kills += 1
      } else {
        // It was done before: next time sooner.
        usual = min(usual * 0.7, Date().timeIntervalSince(start))
      }
      let check = try workspace.sitrep("check")
      #expect(check.status == 0, "\(check.output) \(check.errors)")
      let facets = try workspace.sitrep(
        "search", "place:Kherson", "-n", "0", "--exact-total", "--format", "json")
      let total = try #require(facets.object()["total"] as? Int)
      #expect(total == 0 || total == 144)
    }
    #expect(kills > 2)
    #expect(try workspace.start(["retag", "-q", "--force", "--no-gazetteer"]).wait().status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workspace.file("Index")).sorted().count
        == 3)
  }
}
