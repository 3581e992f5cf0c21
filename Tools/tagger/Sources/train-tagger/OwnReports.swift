import Foundation

/// The sample reports with names marked by reading: `<report>.iob` files beside the reports.
enum OwnReports {
  /// - Parameters:
  ///   - folder: of `.iob` files, with `reports/<language>/<report>.md` beside it or above.
  ///   - weight: of the documents in training.
  static func documents(_ folder: URL, weight: Float) throws -> [GoldDocument] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "iob" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    return try files.map { file in
      let name = file.deletingPathExtension().lastPathComponent
      let sentences = try IOBFile.documents(file).flatMap(\.self)
      let source = Source(
        path: folder.lastPathComponent, weight: weight, unmarked: ["MISC"], splitsHyphens: false)
      guard let report = report(name, above: folder) else {
        return GoldDocument(sentences, source: source, name: name)
      }
      let (head, body) = split(try Data(contentsOf: report))
      var document = GoldDocument(sentences, text: body, source: source, name: name)
      document.published = head
      return document
    }
  }

  private static func report(_ name: String, above folder: URL) -> URL? {
    let language = name.prefix(2)
    var base = folder
    for _ in 0..<3 {
      base.deleteLastPathComponent()
      let file = base.appendingPathComponent("reports/\(language)/\(name).md")
      if FileManager.default.fileExists(atPath: file.path) { return file }
    }
    return nil
  }

  /// The publication date of the head, and the text below it.
  private static func split(_ data: Data) -> (published: String?, body: [UInt8]) {
    let text = String(decoding: data, as: UTF8.self)
    guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else {
      return (nil, Array(text.utf8))
    }
    let line = text[..<end.lowerBound].split(separator: "\n").first { $0.hasPrefix("published:") }
    let published = line.map { $0.dropFirst(10).trimmingCharacters(in: .whitespaces) }
    return (published, Array(text[end.upperBound...].utf8))
  }
}
