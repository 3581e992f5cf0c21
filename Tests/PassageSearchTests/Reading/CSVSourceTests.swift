import PassageSearch
import Testing

@Suite struct CSVSourceTests {
  private func texts(_ csv: String) throws -> [String] {
    try ReadingResult.of("a.csv", csv).documents.map(\.string)
  }

  @Test func `columns become fields by the names in the first row`() throws {
    let csv = "ID,Title,Text,Published,region\r\n7,Head,The text.,2022-11-11,south\r\n"
    let document = try ReadingResult.of("a.csv", csv).only
    #expect(document.id == "7")
    #expect(document.fields.title == "Head")
    #expect(document.string == "The text.")
    #expect(document.fields.published == "2022-11-11")
    #expect(document.fields.other.map(\.name) == ["region"])
    #expect(document.form == .record(.csv))
  }

  @Test func `quoted fields hold separators, quotes and line ends`() throws {
    let csv = "id,text\n1,\"One, \"\"two\"\"\r\nthree\"\n2,four\n\"3\",\"\"\"five\"\"\"\n"
    let result = try ReadingResult.of("a.csv", csv)
    #expect(result.documents.map(\.string) == ["One, \"two\"\r\nthree", "four", "\"five\""])
    #expect(result.documents.map { $0.parts[0].line } == [2, 4, 5])
    #expect(result.rejects.isEmpty)
  }

  @Test(arguments: [";", "\t", "|", ","])
  func `the separator is found from the first row`(separator: String) throws {
    let csv =
      ["id", "text", "title"].joined(separator: separator) + "\n"
      + ["1", "a b", "c"].joined(separator: separator) + "\n"
    #expect(try texts(csv) == ["a b"])
  }

  @Test func `a last empty field and a missing last line end are no trouble`() throws {
    let result = try ReadingResult.of("a.csv", "text,title\nx,\n\"y\",\"\"\nz,t")
    #expect(result.documents.map(\.string) == ["x", "y", "z"])
    #expect(result.documents.map(\.fields.title) == [nil, nil, "t"])
  }

  @Test func `blank rows are passed over`() throws {
    #expect(try texts("\n\ntext,title\n\n,\nx,y\n   \n") == ["x"])
  }

  @Test func `a bad row is rejected with its line and the rest is read`() throws {
    let rows: [(String, RejectReason)] = [
      ("1,2,3", .badCSV), ("1", .badCSV), ("a 5\" gun,t", .badCSV), ("\"a\" b,t", .badCSV),
      ("\"\",t", .emptyText), ("a\rb,t", .badCSV), ("a,\u{301}t", .badCSV),
    ]
    for (row, reason) in rows {
      let result = try ReadingResult.of("a.csv", "text,title\nx,t\n\(row)\ny,t\n")
      #expect(result.documents.map(\.string) == ["x", "y"], "\(row.debugDescription)")
      #expect(result.reasons == [reason], "\(row.debugDescription)")
      #expect(result.rejects.map(\.line) == [3])
    }
  }

  @Test func `Unicode line breaks are text`() throws {
    #expect(try texts("text,title\na\u{2028}b\u{85}c,t\n") == ["a\u{2028}b\u{85}c"])
  }

  @Test func `a quotation mark that is never closed ends the reading there`() throws {
    let result = try ReadingResult.of("a.csv", "text,title\nx,t\n\"open,t\ny,t\nz,t\n")
    #expect(result.documents.map(\.string) == ["x"])
    #expect(result.reasons == [.badCSV])
    #expect(result.rejects.map(\.line) == [3])
  }

  @Test func `an open row above the limit ends the reading there`() throws {
    var options = ReadingOptions()
    options.maximumRecordBytes = 1000
    let csv = "text\n\"" + String(repeating: "line\n", count: 1000) + "\"\nx\n"
    let result = try ReadingResult.of("a.csv", csv, options: options)
    #expect(result.documents.isEmpty)
    #expect(result.reasons == [.badCSV])
  }

  @Test func `a first row that names no text column is rejected`() throws {
    #expect(try ReadingResult.of("a.csv", "id,body\n1,x\n").reasons == [.missingText])
    #expect(try ReadingResult.of("a.csv", "text,Text\n1,x\n").reasons == [.badCSV])
  }

  @Test func `an export from a spreadsheet in Windows-1251 is read`() throws {
    var options = ReadingOptions()
    options.encoding = .windows1251
    let bytes = Array("id;text\r\n1;".utf8) + [0xD5, 0xE5, 0xF0] + Array("\r\n".utf8)
    let document = try ReadingResult.of("a.csv", bytes, options: options).only
    #expect(document.string == "Хер")
    #expect(document.form.description == "record:csv;windows-1251")
  }

  @Test func `a byte that is not UTF-8 rejects its row alone`() throws {
    let bytes = Array("text\na".utf8) + [0xFF] + Array("\nb\n".utf8)
    let result = try ReadingResult.of("a.csv", bytes)
    #expect(result.documents.map(\.string) == ["b"])
    #expect(result.reasons == [.notUTF8])
    #expect(result.rejects.map(\.line) == [2])
  }

  @Test func `what is written by the rules is read back as it was`() throws {
    var random = TestRandom(11)
    let pieces = ["a", "\"", ",", ";", "\n", "\r\n", " ", "é", "Ж", "\t", "'", "😀", "e\u{301}"]
    for _ in 0..<150 {
      let fields = (0..<3).map { _ in
        "x" + (0..<6).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "x"
      }
      let row = fields.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      let result = try ReadingResult.of(
        "a.csv", "title,text,url\n" + row.joined(separator: ",") + "\n")
      let document = try result.only
      #expect(document.string == fields[1], "\(row)")
      #expect(document.fields.title == fields[0])
      #expect(document.fields.url == fields[2])
    }
  }
}
