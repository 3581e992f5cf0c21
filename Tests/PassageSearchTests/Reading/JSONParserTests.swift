import FoundationEssentials
import Testing

@testable import PassageSearch

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue {
    let bytes = Array(text.utf8)
    return try JSONParser.parse(bytes, bytes.indices)
  }

  private func string(_ text: String) throws -> String? { try parse(text).metadata }

  @Test func `escapes and surrogate pairs are decoded`() throws {
    #expect(try string(#""a\"\\\/\b\f\n\r\tb""#) == "a\"\\/\u{8}\u{C}\n\r\tb")
    #expect(try string(#""\u0425\u0435\u0440\uD83D\uDE00""#) == "Хер😀")
    #expect(try string("\"Хер😀\"") == "Хер😀")
  }

  @Test func `half a surrogate pair becomes a replacement character`() throws {
    #expect(try string(#""a\ud83dx""#) == "a\u{FFFD}x")
    #expect(try string(#""a\ud83d\u0041""#) == "a\u{FFFD}A")
    #expect(try string(#""\ude00\ud83d""#) == "\u{FFFD}\u{FFFD}")
  }

  @Test func `numbers keep how they were written`() throws {
    for number in ["0", "-0", "1.10", "12345678901234567890", "1E+2", "-0.5e-7"] {
      #expect(try string(number) == number)
    }
  }

  @Test func `members keep their order and may repeat`() throws {
    guard case .object(let members) = try parse(#"{"b":1,"a":null,"b":[true,"x"]}"#) else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["b", "a", "b"])
    #expect(members.map(\.value.metadata) == ["1", nil, "true; x"])
  }

  @Test(arguments: [
    "", " ", "{", "[", "\"", "tru", "nul", "True", "01", "1.", ".5", "-", "+1", "1e", "0x1", "NaN",
    "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "\"\\x\"",
    "\"\\u12\"", "\"\\u12g4\"", "\"a\nb\"", "\"a\tb\"", "1 2", "{} x", "[1}", "{\"a\":1]", "/* */1",
    "\u{FEFF}1", "\u{A0}1", "\"\\u+123\"",
  ])
  func `what is not JSON is refused`(text: String) throws {
    #expect(throws: JSONFault.self) { try parse(text) }
  }

  @Test func `a fault tells the byte`() throws {
    #expect { try parse("{\"a\": 1 \"b\": 2}") } throws: { ($0 as? JSONFault)?.byte == 8 }
    #expect { try parse("[1, x]") } throws: { ($0 as? JSONFault)?.byte == 4 }
  }

  @Test func `deep nesting is refused without harm`() throws {
    for bracket in ["[", "{\"a\":"] {
      #expect(throws: JSONFault.self) { try parse(String(repeating: bracket, count: 1_000_000)) }
    }
  }

  /// Foundation's decoder as the judge of what is JSON and what it says.
  private struct Judged: Decodable, Equatable {
    var parts: [String]

    init(parts: [String]) { self.parts = parts }

    init(from decoder: any Decoder) throws {
      let single = try decoder.singleValueContainer()
      if let string = try? single.decode(String.self) {
        parts = ["s" + string]
      } else if let bool = try? single.decode(Bool.self) {
        parts = ["b\(bool)"]
      } else if let number = try? single.decode(Double.self) {
        parts = ["n\(number)"]
      } else if let list = try? single.decode([Judged].self) {
        parts = ["["] + list.flatMap(\.parts) + ["]"]
      } else if let members = try? single.decode([String: Judged].self) {
        parts =
          ["{"] + members.sorted { $0.key < $1.key }.flatMap { [$0.key] + $0.value.parts } + ["}"]
      } else if single.decodeNil() {
        parts = ["null"]
      } else {
        parts = ["?"]
      }
    }
  }

  private func judged(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let bytes): ["s" + String(decoding: bytes, as: UTF8.self)]
    case .literal(let text):
      text == "true" || text == "false" ? ["b" + text] : ["n\(Double(text) ?? .nan)"]
    case .null: ["null"]
    case .array(let values): ["["] + values.flatMap(judged) + ["]"]
    case .object(let members):
      ["{"]
        + members.sorted { $0.name < $1.name }.flatMap { [$0.name] + judged($0.value) } + ["}"]
    }
  }

  @Test func `random JSON is read as Foundation reads it`() throws {
    var random = TestRandom(3)
    for _ in 0..<400 {
      let text = value(depth: 0, &random)
      let ours = judged(try parse(text))
      let theirs = try JSONDecoder().decode(Judged.self, from: Data(text.utf8)).parts
      #expect(ours == theirs, "\(text)")
    }
  }

  @Test func `JSON with a byte changed is refused or read as Foundation does`() throws {
    var random = TestRandom(4)
    for _ in 0..<1000 {
      var bytes = Array(value(depth: 0, &random).utf8)
      guard let at = bytes.indices.randomElement(using: &random) else { continue }
      bytes[at] = UInt8.random(in: 0x20..<0x7F, using: &random)
      guard UTF8Check.firstFault(in: bytes) == nil,
        let ours = try? JSONParser.parse(bytes, bytes.indices)
      else { continue }
      let theirs = try? JSONDecoder().decode(Judged.self, from: Data(bytes)).parts
      let text = String(decoding: bytes, as: UTF8.self)
      // Foundation refuses half surrogate pairs and numbers beyond its own, and drops members that
      // repeat.
      if judged(ours).contains(where: { $0.contains("\u{FFFD}") || $0.hasSuffix("inf") }) {
        continue
      }
      let theirParts = try #require(theirs, "\(text)")
      if theirParts.count == judged(ours).count { #expect(judged(ours) == theirParts, "\(text)") }
    }
  }

  private func value(depth: Int, _ random: inout TestRandom) -> String {
    let space = ["", " ", "\t", "\r\n"].randomElement(using: &random) ?? ""
    let list = (0..<Int.random(in: 0..<4, using: &random))
    switch Int.random(in: 0..<(depth > 3 ? 5 : 8), using: &random) {
    case 0: return space + (["true", "false", "null"].randomElement(using: &random) ?? "")
    case 1: return "\(Int.random(in: -1000...1000, using: &random))" + space
    case 2: return "\(Double.random(in: -1000...1000, using: &random))"
    case 3, 4: return "\"" + text(&random) + "\""
    case 5:
      return "[" + list.map { _ in value(depth: depth + 1, &random) }.joined(separator: ",") + space
        + "]"
    default:
      let members = list.map {
        "\"\($0)\(text(&random))\"\(space):" + value(depth: depth + 1, &random)
      }
      return "{" + space + members.joined(separator: ",") + "}"
    }
  }

  private func text(_ random: inout TestRandom) -> String {
    let pieces = [
      "a", "ж", "😀", "\\n", "\\\"", "\\\\", "\\u0436", "\\ud83d\\ude00", " ", "/", "\\/",
    ]
    return (0..<Int.random(in: 0..<6, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
