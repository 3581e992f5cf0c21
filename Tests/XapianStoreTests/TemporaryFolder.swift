import Foundation

@testable import XapianStore

/// A directory that is gone when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { path + "/" + name }

  /// Makes a store of passages whose words count 1 each time and stand where they stand.
  func store(_ name: String = "store", texts: [String]) throws -> String {
    var builder = try StoreBuilder(path: self[name])
    for text in texts { try builder.add(passage(text)) }
    try builder.finish()
    return self[name]
  }
}

/// A passage with the words of a text as terms and the text as data.
func passage(_ text: String, id: String? = nil) -> PackedPassage {
  var passage = PackedPassage()
  for (position, word) in text.split(separator: " ").enumerated() {
    passage.addTerm(String(word), impact: 1, position: UInt32(position + 1))
  }
  if let id { passage.addTerm("Q" + id, impact: 0) }
  passage.setData([UInt8](text.utf8))
  return passage
}

extension StoreReader {
  /// The docids of all passages that match, best first.
  func matches(_ query: StoreQuery) throws -> [UInt32] {
    try search(StoreRequest(query: query, limit: 1000)).hits.map(\.docid)
  }

  func texts(_ docids: [UInt32]) throws -> [String] {
    try passages(docids).map { String(decoding: $0.data, as: UTF8.self) }
  }
}

/// The error that a call throws; nil if it throws none.
func error(of body: () throws -> Void) -> XapianError? {
  do {
    try body()
    return nil
  } catch {
    return error as? XapianError
  }
}
