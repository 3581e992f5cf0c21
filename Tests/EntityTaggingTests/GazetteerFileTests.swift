import EntityTagging
import Glibc
import Testing

struct GazetteerFileTests {
  @Test func `a list adds entities, aliases and positions`() throws {
    let list = try TemporaryFile(
      """
      # our places
      x:mill\tPLACE\tOld Mill\tСтарий Млин|Staryi Mlyn\tuk\t46.5,32.1
      geo:706448\tPLACE\tKhersonopolis
      """)
    let gazetteer = try Gazetteer.builtIn.adding(files: [list.path])
    #expect(gazetteer.entity(id: "x:mill")?.name == "Old Mill")
    #expect(gazetteer.entities(named: "Старий Млин").map(\.entity.id) == ["x:mill"])
    #expect(gazetteer.spellings(of: "x:mill") == ["Old Mill", "Старий Млин", "Staryi Mlyn"])
    #expect(gazetteer.location(of: "x:mill")?.latitude == 46.5)
    #expect(gazetteer.entities(named: "Khersonopolis").map(\.entity.id) == ["geo:706448"])
    #expect(gazetteer.spellings(of: "geo:706448").contains("Khersonopolis"))
    #expect(Gazetteer.builtIn.entity(id: "x:mill") == nil)
  }

  @Test func `a denied name means nothing, or not the entity that is named`() throws {
    let list = try TemporaryFile("deny\tKherson\ndeny\tBlahodatne\tgeo:687065")
    let gazetteer = try Gazetteer.builtIn.adding(files: [list.path])
    #expect(gazetteer.entities(named: "Kherson").isEmpty)
    let ids = gazetteer.entities(named: "Blahodatne").map(\.entity.id)
    #expect(!ids.contains("geo:687065") && ids.contains("geo:7021083"))
  }

  @Test func `a merged entity becomes the other`() throws {
    let list = try TemporaryFile(
      "x:a\tORG\tAlpha Watch\nx:b\tORG\tBeta Watch\nmerge\tx:a\tx:b")
    let gazetteer = try Gazetteer.builtIn.adding(files: [list.path])
    #expect(gazetteer.entities(named: "Beta Watch").map(\.entity.id) == ["x:a"])
    #expect(gazetteer.entity(id: "x:b")?.id == "x:a")
  }

  @Test func `the digest changes with the lists and with nothing else`() throws {
    let first = try TemporaryFile("x:a\tORG\tAlpha Watch")
    let second = try TemporaryFile("x:a\tORG\tAlpha Guard")
    let builtIn = Gazetteer.builtIn.digest
    #expect(builtIn.count == 16)
    #expect(try Gazetteer.builtIn.adding(files: []).digest == builtIn)
    let one = try Gazetteer.builtIn.adding(files: [first.path]).digest
    #expect(one != builtIn)
    #expect(try Gazetteer.builtIn.adding(files: [first.path]).digest == one)
    #expect(try Gazetteer.builtIn.adding(files: [second.path]).digest != one)
  }

  @Test(arguments: [
    (
      "x:a", 1,
      GazetteerFileError.Reason.columns(found: 1, expected: "3 to 6: id, type, name, aliases, …")
    ),
    ("\n\nx a\tORG\tName", 3, .badID("x a")),
    ("x:a\tTHING\tName", 1, .badType("THING")),
    ("x:a\tDATE\tName", 1, .badType("DATE")),
    ("x:a\tORG\t—", 1, .badName("—")),
    ("x:a\tPLACE\tName\t\t\t91,0", 1, .badLocation("91,0")),
    ("x:a\tPLACE\tName\t\t\tnan,0", 1, .badLocation("nan,0")),
    ("# ok\nmerge\tx:a\tx:b", 2, .unknownID("x:a")),
    ("merge\tiso:UA\tiso:UA", 1, .unknownID("iso:UA")),
    ("deny", 1, .columns(found: 1, expected: "2 or 3: deny, name, id")),
    ("deny\tKherson\tgeo:none", 1, .unknownID("geo:none")),
  ])
  func `an error names file, line and reason`(
    row: (text: String, line: Int, reason: GazetteerFileError.Reason)
  ) throws {
    let list = try TemporaryFile(row.text)
    let expected = GazetteerFileError(file: list.path, line: row.line, reason: row.reason)
    #expect(throws: expected) { try Gazetteer.builtIn.adding(files: [list.path]) }
    #expect(expected.description.hasPrefix("\(list.path):\(row.line): "))
  }

  @Test func `a file that is not there is an error`() {
    #expect(throws: GazetteerFileError.self) {
      try Gazetteer.builtIn.adding(files: ["/nowhere/list.tsv"])
    }
  }
}

/// A file that is deleted with the value.
final class TemporaryFile {
  let path: String

  init(_ text: String) throws {
    var template = Array("/tmp/sitrep-list-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bytes = Array(text.utf8)
    let written = write(descriptor, bytes, bytes.count)
    close(descriptor)
    try #require(written == bytes.count)
  }

  deinit { unlink(path) }
}
