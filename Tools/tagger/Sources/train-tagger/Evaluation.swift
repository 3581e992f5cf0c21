import EntityTagging
import TextAnalysis

/// Exact span and type F1 of mentions over marked documents, raw text in, and how well they are linked.
struct Evaluation {
  struct Counts {
    var found = 0
    var marked = 0
    var right = 0

    /// In percent.
    var f1: Double {
      let sum = found + marked
      return sum == 0 ? 0 : (2000 * Double(right) / Double(sum)).rounded() / 10
    }
    var precision: Double { found == 0 ? 0 : (1000 * Double(right) / Double(found)).rounded() / 10 }
    var recall: Double { marked == 0 ? 0 : (1000 * Double(right) / Double(marked)).rounded() / 10 }
  }

  private struct Key: Hashable {
    var start: Int
    var end: Int
    var type: String
  }

  /// One line per mention that is missing (`-`), wrong (`+`) or wrongly linked (`=`).
  private(set) var errors: [String] = []
  private(set) var counts: [String: Counts] = [:]
  private(set) var linking = LinkingCounts()

  private static let names: [EntityType: String] = [
    .person: "PER", .organisation: "ORG", .place: "LOC", .nationality: "NORP", .unit: "UNIT",
    .weapon: "WEAPON", .date: "DATE", .quantity: "QUANTITY",
  ]
  static let three = ["PER", "ORG", "LOC"]

  /// - Parameter types: those that are counted.
  mutating func add(_ document: GoldDocument, found mentions: [Mention], types: Set<String>) {
    var marked: [Key: GoldSpan] = [:]
    for span in document.spans where types.contains(span.type) {
      marked[Key(start: span.bytes.lowerBound, end: span.bytes.upperBound, type: span.type)] = span
    }
    var found: [Key: Mention] = [:]
    // Persons named by their office alone are no names.
    for mention in mentions where mention.relation != .office {
      guard let type = Self.names[mention.type], types.contains(type) else { continue }
      let bytes = mention.span.bytes
      found[Key(start: bytes.lowerBound, end: bytes.upperBound, type: type)] = mention
    }
    for key in found.keys {
      counts[key.type, default: Counts()].found += 1
      if marked[key] == nil { note("+", key, document) }
    }
    for (key, span) in marked {
      counts[key.type, default: Counts()].marked += 1
      if let mention = found[key] {
        counts[key.type, default: Counts()].right += 1
        if !linking.add(mention, gold: span) {
          let given = mention.entity?.id ?? mention.candidates.map(\.id).joined(separator: ",")
          note("=", key, document, " \(span.entities.joined(separator: ",")) not \(given)")
        }
      } else {
        note("-", key, document)
        linking.addMissed(span)
      }
    }
  }

  private mutating func note(
    _ sign: String, _ key: Key, _ document: GoldDocument, _ detail: String = ""
  ) {
    let from = max(0, key.start - 50)
    let to = min(document.utf8.count, key.end + 40)
    let parts = [from..<key.start, key.start..<key.end, key.end..<to]
      .map { String(decoding: document.utf8[$0], as: UTF8.self).replacing("\n", with: " ¶ ") }
    errors.append(
      "\(document.name)\t\(key.start)\t\(sign) \(key.type)\t\(parts[0])[\(parts[1])]\(parts[2])\(detail)"
    )
  }

  func sum(_ types: [String]) -> Counts {
    types.reduce(into: Counts()) {
      let c = counts[$1] ?? Counts()
      $0.found += c.found
      $0.marked += c.marked
      $0.right += c.right
    }
  }

  /// F1 in percent of each type and of persons, organisations and places together.
  var summary: String {
    let all = sum(Self.three)
    let parts = (Self.three + ["NORP", "UNIT", "WEAPON", "DATE", "QUANTITY"]).compactMap { type in
      counts[type].flatMap { $0.marked > 0 ? "\(type) \($0.f1)" : nil }
    }
    return "three \(all.f1) (P \(all.precision) R \(all.recall)) of \(all.marked)  "
      + parts.joined(separator: "  ") + linking.summary
  }
}
