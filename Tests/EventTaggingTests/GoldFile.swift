import Foundation

/// A file of labelled records of `Corpus`, one JSON object a line.
enum GoldFile {
  /// Lines that do not decode are left out: the tests count what must be there.
  static func records<Record: Decodable>(_ name: String) -> [Record] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Corpus/" + name).standardizedFileURL
    guard let data = try? Data(contentsOf: file) else { return [] }
    return data.split(separator: 0x0A).compactMap {
      try? JSONDecoder().decode(Record.self, from: Data($0))
    }
  }
}
