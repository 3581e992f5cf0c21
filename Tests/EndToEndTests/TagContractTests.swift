import Foundation
import Testing

struct TagContractTests {
  private static let texts = [
    "Russian troops withdrew from Kherson on 11 November 2022, the defence ministry said.",
    "Війська відступили з Херсона 11 листопада, повідомив речник.",
    "👩‍👩‍👧 Café owners said soldiers looted shops in Mariupol — and museums, too.",
    "Российские войска оставили Херсон; солдаты сдались в плен.",
    "He denied that 300 soldiers surrendered near Ilovaisk.", "No event at all.",
  ]

  private func tagged() throws -> [[String: Any]] {
    let workspace = try Workspace()
    let lines = try Self.texts.enumerated().map { number, text in
      String(
        decoding: try JSONEncoder().encode(["id": "t\(number)", "text": text]), as: UTF8.self)
    }
    let outcome = try workspace.sitrep("tag", "-", input: lines.joined(separator: "\n") + "\n")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try outcome.objects()
  }

  @Test func `one object a record, in the order of the input`() throws {
    let objects = try tagged()
    #expect(objects.compactMap { $0["id"] as? String } == Self.texts.indices.map { "t\($0)" })
    #expect(objects.allSatisfy { Set($0.keys) == ["id", "entities", "events", "claims"] })
  }

  @Test func `every offset slices back to its text, in scalars and in bytes`() throws {
    var checked = 0
    for (object, text) in zip(try tagged(), Self.texts) {
      let scalars = Array(text.unicodeScalars)
      let bytes = Array(text.utf8)
      let check = { (span: [String: Any]) in
        let start = try #require(span["start"] as? Int)
        let end = try #require(span["end"] as? Int)
        let slice = String(String.UnicodeScalarView(scalars[start..<end]))
        #expect(slice == span["text"] as? String)
        checked += 1
      }
      for entity in try #require(object["entities"] as? [[String: Any]]) {
        try check(entity)
        let start = try #require(entity["byteStart"] as? Int)
        let end = try #require(entity["byteEnd"] as? Int)
        #expect(String(decoding: bytes[start..<end], as: UTF8.self) == entity["text"] as? String)
        let types = [
          "PERSON", "ORG", "PLACE", "NATIONALITY", "UNIT", "WEAPON", "DATE", "QUANTITY",
        ]
        #expect(types.contains(entity["type"] as? String ?? ""))
      }
      for event in try #require(object["events"] as? [[String: Any]]) {
        try check(#require(event["trigger"] as? [String: Any]))
        #expect(["withdrawal", "surrender", "looting"].contains(event["topic"] as? String ?? ""))
        #expect((0...1).contains(event["score"] as? Double ?? -1))
        #expect(event["codes"] is [String: Any])
      }
      for claim in try #require(object["claims"] as? [[String: Any]]) {
        let speaker = try #require(claim["speaker"] as? [String: Any])
        if speaker["start"] != nil { try check(speaker) }
        try check(#require(claim["cue"] as? [String: Any]))
        #expect(["assert", "deny", "demand", "predict"].contains(claim["stance"] as? String ?? ""))
      }
    }
    #expect(checked > 0)
  }

  @Test func `events are found in each language and kept out of what is none`() throws {
    let topics = try tagged().map { object in
      (object["events"] as? [[String: Any]] ?? []).compactMap { $0["topic"] as? String }
    }
    #expect(topics[0].contains("withdrawal"))
    #expect(topics[1].contains("withdrawal"))
    #expect(topics[2].contains("looting"))
    #expect(topics[3].contains("surrender"))
    #expect(topics[4].contains("surrender"))
    #expect(topics[5].isEmpty)
  }
}
