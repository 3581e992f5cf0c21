import QueryLanguage
import Testing

/// Any text is either a query whose normal form reads back the same, or an error inside the text.
@Suite struct QueryPropertyTests {
  private static let pieces = [
    "a", "bc", "Kherson", "Херсон", "город\u{301}", "戦", "🛡", "loot*", "*", "l*", "T-72", "U.S.",
    "02:00",
    "https://x.org/(a)", "Kherson:", "zz:q", "AND", "OR", "NOT", "and", "NEAR", "NEAR/3", "ADJ/2",
    "near/2", "NEAR/x", "+", "-", "−", "~", "~3", "^2", "(", ")", "(", ")", "\"", "\"", "“", "”",
    "«",
    "»", "„", " ", " ", " ", " ", " ", "\t", "\n", "\u{0}", "\u{200B}", "title:", "event:", "mood:",
    "looting", "denied", "date:", "2022-11", "..", "2022", "near:Kherson~30km", "near:", "~2.5km",
    "bbox:46,32,47,33", "bbox:", "by:", "place:", "person:\"Serhiy Khlan\"", "name:exact(\"Kiev\")",
    "name:", "entity:geo:706448", "@place", "@plce", "@x", "\"a b\"~3", "\"a b\"",
    "«жест доброї волі»",
    "&&", "|", "!", "?", "…", "event:(looting OR surrender)", "(a OR b)", " AND ", " OR ", " -",
    " NEAR/5 ", " NOT ", "lang:uk", "source:bbc*", "'", "\\",
  ]

  private func check(_ text: String) -> Bool? {
    let query: Query
    do {
      query = try Query(parsing: text)
    } catch {
      let count = text.unicodeScalars.count
      #expect((1...count + 1).contains(error.column), "\(text.debugDescription)")
      #expect(error.range.scalars.upperBound <= count, "\(text.debugDescription)")
      #expect(error.range.utf8.upperBound <= text.utf8.count, "\(text.debugDescription)")
      #expect(error.pointer.count == 2 && error.pointer[1].contains("^"))
      return nil
    }
    let normal = query.description
    do {
      let again = try Query(parsing: normal)
      #expect(
        again.removingRanges() == query.removingRanges(),
        "\(text.debugDescription) → \(normal.debugDescription) → \(again)")
      #expect(again.description == normal)
    } catch {
      Issue.record("\(text.debugDescription) → \(normal.debugDescription) → \(error)")
    }
    #expect(rangesHold(query.root, in: 0..<text.unicodeScalars.count), "\(text.debugDescription)")
    return true
  }

  /// Every node lies inside its parent and is not empty.
  private func rangesHold(_ node: QueryNode, in parent: Range<Int>) -> Bool {
    let range = node.range.scalars
    return !range.isEmpty && range.clamped(to: parent) == range
      && node.range.utf8.count >= range.count
      && node.children.allSatisfy { rangesHold($0, in: range) }
  }

  @Test(arguments: 1...8)
  func `texts of the grammar's pieces parse and print, or point at the error`(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    var parsed = 0
    for _ in 0..<2500 {
      let count = Int.random(in: 1...12, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
      if check(text.joined(separator: Bool.random(using: &generator) ? " " : "")) != nil {
        parsed += 1
      }
    }
    #expect(parsed > 100)
  }

  @Test(arguments: 1...4)
  func `random bytes parse or point at the error`(seed: UInt64) {
    var generator = SeededGenerator(state: seed &* 77)
    var parsed = 0
    for _ in 0..<2000 {
      let count = Int.random(in: 0...60, using: &generator)
      let isASCII = Bool.random(using: &generator)
      let bytes = (0..<count).map { _ in
        isASCII
          ? UInt8.random(in: 0x20...0x7E, using: &generator)
          : UInt8.random(in: 0...255, using: &generator)
      }
      if check(String(decoding: bytes, as: UTF8.self)) != nil { parsed += 1 }
    }
    #expect(parsed > 20)
  }

  /// A random text that follows the grammar, so that it must parse.
  private func wellFormed(_ depth: Int, _ generator: inout SeededGenerator) -> String {
    let leaves = [
      "word", "слово", "T-72", "loot*", "\"two words\"", "«жест доброї»", "\"a b\"~4",
      "a NEAR/3 @place",
      "(x OR y) ADJ/2 event:looting", "event:(looting OR surrender)", "date:2022-11..", "by:Khlan",
      "near:\"Snake Island\"~1.5km", "bbox:1,2,3,4", "name:exact(\"Kiev\")", "title:grain", "@unit",
    ]
    guard depth > 0, Int.random(in: 0..<4, using: &generator) > 0 else {
      return leaves.randomElement(using: &generator) ?? "word"
    }
    let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      "(" + wellFormed(depth - 1, &generator) + ")"
    }
    let excluded = Bool.random(using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return parts.joined(separator: " AND ") + (excluded ? " AND NOT word" : "")
    case 1: return parts.joined(separator: " OR ")
    default: return parts.joined(separator: " +") + (excluded ? " -(a OR b)" : "")
    }
  }

  @Test(arguments: 1...4)
  func `texts that follow the grammar parse`(seed: UInt64) {
    var generator = SeededGenerator(state: seed &* 1001)
    for _ in 0..<500 {
      let text = wellFormed(4, &generator)
      #expect(check(text) != nil, "\(text): \(String(describing: syntaxError(text)))")
    }
  }
}
