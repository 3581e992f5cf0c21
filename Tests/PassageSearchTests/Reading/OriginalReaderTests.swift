import PassageSearch
import Testing

/// What a citation names is read again byte for byte.
@Suite struct OriginalReaderTests {
  private let reader = DocumentReader()

  private func cited(_ document: Document, _ phrase: String) throws -> String {
    let range = try document.range(of: phrase)
    let part = document.parts[document.part(at: range.lowerBound)]
    let bytes = try reader.originalBytes(
      file: document.file, container: document.container, form: document.form,
      range: document.map.original(range), line: part.line)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a file's bytes are read again, packed or not`() throws {
    let folder = try ScratchFolder()
    let text = String(repeating: "Filler text.\n", count: 20_000) + "The column вийшла at dawn.\n"
    try folder.write("a.txt", text)
    try folder.write("b.txt.gz", gzipped(Array(text.utf8)))
    try folder.write("c.html", "<p>" + text.replacing("column", with: "col<b>umn</b>") + "</p>")
    let documents = try ReadingResult([folder.path]).documents
    #expect(documents.count == 3)
    #expect(try cited(documents[0], "column вийшла") == "column вийшла")
    #expect(try cited(documents[1], "column вийшла") == "column вийшла")
    #expect(try cited(documents[2], "column вийшла") == "col<b>umn</b> вийшла")
  }

  @Test func `a record's decoded text is read again by its line`() throws {
    let folder = try ScratchFolder()
    let lines = [
      #"{"document":"d","text":"One \"quoted\" word."}"#, "bad line",
      #"{"document":"d","text":"Two\nlines and \u0445ерсон."}"#, #"{"text":"Last."}"#,
    ]
    let packed = try gzipped(Array(lines.joined(separator: "\n").utf8))
    let jsonl = try ReadingResult([folder.write("a.jsonl.gz", packed)]).documents
    #expect(try cited(jsonl[0], "\"quoted\" word") == "\"quoted\" word")
    #expect(try cited(jsonl[0], "lines and херсон") == "lines and херсон")
    #expect(try cited(jsonl[1], "Last") == "Last")
    let csv = "id;text\n1;\"One\n\"\"two\"\"\"\n2;three\n"
    let rows = try ReadingResult([folder.write("a.csv", csv)]).documents
    #expect(try cited(rows[0], "\"two\"") == "\"two\"")
    #expect(try cited(rows[1], "three") == "three")
  }

  @Test func `an encoding that was declared goes with the form of the record`() throws {
    let folder = try ScratchFolder()
    let bytes = Array("text\n".utf8) + [0xD5, 0xE5, 0xF0] + Array("\n".utf8)
    var options = ReadingOptions()
    options.encoding = .windows1251
    let result = try ReadingResult([folder.write("a.csv", bytes)], options: options)
    #expect(try cited(result.only, "Хер") == "Хер")
  }

  @Test func `what is no longer there is told`() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("a.txt", "short")
    let records = try folder.write("a.jsonl", #"{"text":"x"}"# + "\nbad\n")
    func reason(
      _ file: String, _ form: DocumentForm, _ range: Range<Int>, _ line: Int
    ) -> RejectReason? {
      do throws(Reject) {
        _ = try reader.originalBytes(
          file: file, container: .plain, form: form, range: range, line: line)
        return nil
      } catch {
        return error.reason
      }
    }
    #expect(reason(file, .file, 0..<5, 1) == nil)
    #expect(reason(file, .file, 0..<6, 1) == .changed)
    #expect(reason(file, .file, 900..<901, 1) == .changed)
    #expect(reason(file + "x", .file, 0..<1, 1) == .notFound)
    #expect(reason("-", .file, 0..<1, 1) == .notFound)
    #expect(reason(records, .record(.jsonl), 0..<1, 1) == nil)
    #expect(reason(records, .record(.jsonl), 0..<2, 1) == .changed)
    #expect(reason(records, .record(.jsonl), 0..<1, 2) == .badJSON)
    #expect(reason(records, .record(.jsonl), 0..<1, 9) == .changed)
  }
}
