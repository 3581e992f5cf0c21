import Foundation
import QueryLanguage
import Testing

/// `Guides/Querying.md` holds only queries and errors that are so.
@Suite struct QueryingGuideTests {
  private let sections: [String: [Substring]]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let guide = try String(
      contentsOf: root.appending(path: "Guides/Querying.md"), encoding: .utf8)
    var sections: [String: [Substring]] = [:]
    var title = ""
    for line in guide.split(separator: "\n") {
      if line.hasPrefix("## ") { title = String(line.dropFirst(3)) }
      sections[title, default: []].append(line)
    }
    self.sections = sections
  }

  /// The cells of a section's table, without its head.
  private func rows(_ section: String) -> [[String]] {
    (sections[section] ?? []).filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces).replacing("\\*", with: "*") }
    }
  }

  /// What stands between back quotes.
  private func code(_ text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test(arguments: ["Words, phrases, nearness", "Fields"])
  func `every query of the tables parses`(section: String) throws {
    let queries = rows(section).flatMap { code($0[0]) }.filter { !$0.hasSuffix(":") }
    #expect(queries.count >= 9)
    for query in queries {
      #expect(syntaxError(query) == nil, "\(query)")
    }
  }

  @Test func `every example of nearness parses`() throws {
    let lines = sections["Words, phrases, nearness"] ?? []
    let fences = lines.indices.filter { lines[$0].hasPrefix("```") }
    try #require(fences.count == 2)
    for query in lines[fences[0] + 1..<fences[1]] {
      #expect(syntaxError(String(query)) == nil, "\(query)")
    }
  }

  @Test func `mixed operators are read as the table says`() throws {
    let rows = rows("AND, OR, NOT")
    #expect(rows.count == 5)
    for row in rows {
      let typed = try tree(try #require(code(row[0]).first))
      #expect(try tree(try #require(code(row[1]).first)) == typed, "\(row[0])")
    }
  }

  @Test func `every error has its text and every remedy parses`() throws {
    let rows = rows("Errors")
    #expect(rows.count >= 40)
    for row in rows {
      for typed in code(row[1]) { #expect(syntaxError(typed)?.message == row[0], "\(typed)") }
      for remedy in code(row[2]) { #expect(syntaxError(remedy) == nil, "\(remedy)") }
    }
  }

  @Test func `the rendered error is the one shown`() throws {
    let shown = (sections["Errors"] ?? []).drop { !$0.hasPrefix("```") }.dropFirst(2)
      .prefix { !$0.hasPrefix("```") }.joined(separator: "\n")
    #expect(syntaxError("museum evnt:looting")?.rendered == shown)
  }

  @Test func `the normal form is the one shown`() throws {
    let lines = (sections["For programs"] ?? []).drop { !$0.hasPrefix("```") }.dropFirst()
      .prefix { !$0.hasPrefix("```") }.map(String.init)
    try #require(lines.count == 2)
    #expect(try " " + normalForm(lines[0]) == lines[1])
  }
}
