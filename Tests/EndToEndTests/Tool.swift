import Foundation
import Testing

/// The built binary, which stands beside the tests' own.
enum Tool {
  static let path: String = {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "sitrep").path
  }()
}

/// How a run of the tool ended.
struct Outcome {
  var status: Int32
  /// Set if a signal ended the run.
  var signal: Int32?
  var outputBytes: [UInt8]
  var errors: String

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Standard output as one JSON object.
  func object() throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(outputBytes)) as? [String: Any], "\(output)")
  }

  /// Standard output as one JSON object a line.
  func objects() throws -> [[String: Any]] {
    try lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}

/// A running process whose output goes to files.
final class Running {
  private let process = Process()
  private let folder: String

  init(
    _ executable: String, _ arguments: [String], in directory: String,
    environment: [String: String] = [:], input: String? = nil
  ) throws {
    folder = "/tmp/sitrep-run-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["/out", "/err"] {
      _ = FileManager.default.createFile(atPath: folder + name, contents: nil)
    }
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: directory)
    var inherited = ProcessInfo.processInfo.environment
    for name in ["SITREP_INDEX", "NO_COLOR"] { inherited[name] = nil }
    process.environment = inherited.merging(environment) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder + "/out"))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: folder + "/err"))
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: input ?? "/dev/null"))
    try process.run()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  func wait() -> Outcome {
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: process.terminationStatus, signal: isSignal ? process.terminationStatus : nil,
      outputBytes: Array(FileManager.default.contents(atPath: folder + "/out") ?? Data()),
      errors: String(
        decoding: FileManager.default.contents(atPath: folder + "/err") ?? Data(), as: UTF8.self))
  }
}

/// A folder to work in; gone when the test is over.
final class Workspace {
  let path: String

  init() throws {
    path = "/tmp/sitrep-e2e-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path + "/reports", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: file(name)))
    return file(name)
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: file(name))))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: file(name)) }

  @discardableResult
  func sitrep(
    _ arguments: String..., environment: [String: String] = [:], input: String? = nil
  ) throws -> Outcome {
    try start(arguments, environment: environment, input: input).wait()
  }

  func start(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Running {
    try Running(
      Tool.path, arguments, in: path, environment: environment,
      input: try input.map { try write("stdin-" + UUID().uuidString, $0) })
  }

  /// Runs a line of shell; `$SITREP` is the tool.
  func shell(_ line: String) throws -> Outcome {
    try Running("/bin/sh", ["-c", line], in: path, environment: ["SITREP": Tool.path]).wait()
  }
}

extension Workspace {
  /// A small corpus with an index of it.
  static func indexed() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      "reports/kherson.md",
      """
      ---
      title: Withdrawal over the river
      published: 2022-11-11
      source: Example Agency
      ---
      # Kherson

      Russian troops withdrew from Kherson across the Dnipro river. The defence ministry said the \
      withdrawal was complete.

      ## Museum

      Before they left, soldiers looted the art museum and took thousands of paintings away.
      """)
    try workspace.write(
      "reports/records.jsonl",
      """
      {"id":"r1","title":"Surrender","text":"The garrison laid down their arms and surrendered.","published":"2014-08-29","source":"Wire"}
      {"id":"r2","text":"A spokesman denied that troops withdrew.","published":"2022-11-10","source":"Wire"}
      """)
    let outcome = try workspace.sitrep("index", "reports", "-q")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return workspace
  }

  func passage(_ query: String) throws -> String {
    let object = try sitrep("search", query, "--format", "json", "-n", "1").object()
    let hits = try #require(object["hits"] as? [[String: Any]])
    return try #require(hits.first?["passage"] as? String)
  }
}
