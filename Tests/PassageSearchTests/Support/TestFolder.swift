import FoundationEssentials
import Testing

@testable import PassageSearch

/// A folder of reports with an index beside them; both are gone when the test is over.
final class TestFolder {
  private let files: ScratchFolder

  init() throws {
    files = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: reports, withIntermediateDirectories: true)
  }

  var path: String { files.path }
  var reports: String { path + "/reports" }
  var directory: IndexDirectory { IndexDirectory(path: path + "/index") }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try files.write("reports/" + name, bytes)
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: reports + "/" + name)
  }

  /// Indexes the folder of reports, or brings its index up to date.
  @discardableResult
  func index(
    _ change: (inout IndexOptions) -> Void = { _ in },
    observer: IndexObserver = IndexObserver(),
    cancellation: CancellationFlag = CancellationFlag()
  ) throws -> IndexSummary {
    var options = IndexOptions()
    options.jobs = 1
    change(&options)
    return try Indexer(directory: directory, options: options)
      .run([reports], observer: observer, cancellation: cancellation)
  }

  func search(
    _ query: String?, _ change: (inout SearchOptions) -> Void = { _ in }
  ) throws -> ResultPage {
    var options = SearchOptions()
    change(&options)
    return try SearchEngine(directory: directory).search(query, options: options)
  }

  func check() throws -> IndexCheckReport { try IndexCheck(directory: directory).run() }

  /// Every passage as the export writes it, without the folder's own path.
  func exported() throws -> [String] {
    var lines: [String] = []
    try IndexExport(
      directory: directory, renderer: ResultRenderer(workingDirectory: path)
    ).run { lines.append($0) }
    return lines
  }

  /// Name of the published generation.
  var generation: String? { directory.currentGeneration }

  var indexFiles: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []).sorted()
  }
}

/// Collects rejects from any thread.
final class Rejects: Sendable {
  private let list = Locked<[Reject]>([])

  var all: [Reject] { list.value }
  var reasons: [RejectReason] { all.map(\.reason) }
  var observer: IndexObserver {
    IndexObserver(reject: { [self] reject in list.change { $0.append(reject) } })
  }
}
