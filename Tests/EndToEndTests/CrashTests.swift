import Foundation
import Testing

/// Kills the tool at random moments: the index must open and hold, for each document, the state
/// before or the state after.
struct CrashTests {
  private static let documents = 40
  private static let moments = 50

  /// Each document says in each passage which version it is.
  private static func write(version: String, in workspace: Workspace) throws {
    var random = Numbers(seed: 5)
    let words = [
      "troops", "river", "museum", "garrison", "convoy", "bridge", "village", "shelling", "grain",
      "commander", "warehouse", "hospital", "border", "railway", "column", "checkpoint",
    ]
    for number in 0..<documents {
      let paragraphs = (0..<6).map { _ in
        let text = (0..<60).map { _ in words[Int(random.next() % UInt64(words.count))] }
        return "\(version) " + text.joined(separator: " ") + "."
      }
      try workspace.write("reports/d\(number).txt", paragraphs.joined(separator: "\n\n"))
    }
  }

  private struct Numbers {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Versions of each document's passages.
  private func versions(_ workspace: Workspace) throws -> [String: [String]] {
    let export = try workspace.sitrep("export")
    try #require(export.status == 0, "\(export.errors)")
    var versions: [String: [String]] = [:]
    for passage in try export.objects() {
      let document = try #require(passage["document"] as? String)
      let text = try #require(passage["text"] as? String)
      versions[document, default: []].append(String(text.prefix { $0 != " " }))
    }
    return versions
  }

  private func expectWhole(_ workspace: Workspace, among allowed: Set<String>) throws {
    let check = try workspace.sitrep("check")
    #expect(check.status == 0, "\(check.output) \(check.errors)")
    let versions = try versions(workspace)
    #expect(versions.count == Self.documents)
    for (document, passages) in versions {
      #expect(passages.count == 6, "\(document)")
      #expect(Set(passages).count == 1 && allowed.contains(passages[0]), "\(document)")
    }
  }

  /// Starts a run and kills it at one of `moments` moments spread over its usual duration.
  private func kill(
    _ arguments: [String], in workspace: Workspace, at fraction: Double, of duration: Double
  ) throws -> Bool {
    let running = try workspace.start(arguments)
    Thread.sleep(forTimeInterval: fraction * duration)
    running.send(SIGKILL)
    return running.wait().signal == SIGKILL
  }

  private func duration(_ body: () throws -> Void) rethrows -> Double {
    let start = Date()
    try body()
    return Date().timeIntervalSince(start)
  }

  private static let index = ["index", "reports", "--no-tagging", "-q"]

  @Test func `a rebuild killed at any moment leaves the old index or the new one`() throws {
    let workspace = try Workspace()
    try Self.write(version: "one", in: workspace)
    var usual = try duration { _ = try workspace.start(Self.index).wait() }
    var random = Numbers(seed: 77)
    var kills = 0
    var current = "one"
    for moment in 0..<Self.moments {
      let next = current == "one" ? "two" : "one"
      try Self.write(version: next, in: workspace)
      let fraction = (Double(moment) + Double(random.next() % 1_000) / 1_000) / 50 * 1.1
      if try kill(Self.index + ["--rebuild"], in: workspace, at: fraction, of: usual) {
        kills += 1
      }
      if moment % 5 == 0 || fraction > 0.8 {
        try expectWhole(workspace, among: [current, next])
      }
      if moment % 10 == 9 {
        usual = try duration {
          let outcome = try workspace.start(Self.index + ["--rebuild"]).wait()
          #expect(outcome.status == 0)
        }
        try expectWhole(workspace, among: [next])
        current = next
      } else {
        current = try versions(workspace).values.first?.first ?? ""
      }
    }
    #expect(kills > Self.moments / 2)
  }

  @Test func `a first rebuild killed at any moment leaves no index or a whole one`() throws {
    let workspace = try Workspace()
    try Self.write(version: "one", in: workspace)
    let usual = try duration { _ = try workspace.start(Self.index).wait() }
    for moment in 0..<8 {
      try workspace.remove("Index")
      _ = try kill(Self.index, in: workspace, at: Double(moment) / 8 + 0.1, of: usual)
      let stats = try workspace.sitrep("stats")
      #expect([0, 3].contains(stats.status), "\(stats.errors)")
      if stats.status == 0 { try expectWhole(workspace, among: ["one"]) }
      #expect(try workspace.start(Self.index).wait().status == 0)
      try expectWhole(workspace, among: ["one"])
    }
  }

  @Test func `an update killed at any moment leaves each document old or new`() throws {
    let workspace = try Workspace()
    try Self.write(version: "one", in: workspace)
    #expect(try workspace.start(Self.index).wait().status == 0)
    #expect(try workspace.shell("cp -a Index before").status == 0)
    try Self.write(version: "two", in: workspace)
    let usual = try duration { _ = try workspace.start(Self.index).wait() }
    var random = Numbers(seed: 78)
    var kills = 0
    for moment in 0..<Self.moments {
      #expect(try workspace.shell("rm -rf Index && cp -a before Index").status == 0)
      let fraction = (Double(moment) + Double(random.next() % 1_000) / 1_000) / 50 * 1.1
      if try kill(Self.index, in: workspace, at: fraction, of: usual) { kills += 1 }
      if moment % 5 == 0 || fraction > 0.8 {
        try expectWhole(workspace, among: ["one", "two"])
      }
      if moment % 10 == 9 {
        #expect(try workspace.start(Self.index).wait().status == 0)
        try expectWhole(workspace, among: ["two"])
      }
    }
    #expect(kills > Self.moments / 2)
  }
}
