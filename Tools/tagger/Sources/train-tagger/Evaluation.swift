import EntityTagging
import TextAnalysis

/// Exact span and type F1 of a tagger over marked documents, raw text in.
struct Evaluation {
  /// One line per mention that is missing (`-`) or wrong (`+`), with its surroundings.
  private(set) var errors: [String] = []
  private(set) var counts: [String: (found: Int, marked: Int, right: Int)] = [:]

  private static let names: [EntityType: String] = [
    .person: "PER", .organisation: "ORG", .place: "LOC", .nationality: "NORP",
  ]

  mutating func add(_ document: GoldDocument, tagger: SequenceTagger, analyzer: Analyzer) {
    let text = analyzer.analyse(document.utf8)
    let known = Set(Self.names.values).subtracting(document.source.unmarked)
    let marked = Set(document.spans.filter { known.contains($0.type) })
    let found = Set(
      tagger.mentions(in: text).compactMap { mention in
        Self.names[mention.type].map { GoldSpan(bytes: mention.span.bytes, type: $0) }
      }.filter { known.contains($0.type) })
    for span in found { counts[span.type, default: (0, 0, 0)].found += 1 }
    for span in marked { counts[span.type, default: (0, 0, 0)].marked += 1 }
    for (sign, spans) in [("-", marked.subtracting(found)), ("+", found.subtracting(marked))] {
      for span in spans.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
        let from = max(0, span.bytes.lowerBound - 50)
        let to = min(document.utf8.count, span.bytes.upperBound + 40)
        let parts = [from..<span.bytes.lowerBound, span.bytes, span.bytes.upperBound..<to]
          .map { String(decoding: document.utf8[$0], as: UTF8.self).replacing("\n", with: " ¶ ") }
        errors.append("\(sign) \(span.type) \(parts[0])[\(parts[1])]\(parts[2])")
      }
    }
    for span in marked.intersection(found) { counts[span.type, default: (0, 0, 0)].right += 1 }
  }

  /// F1 in percent of each type and of persons, organisations and places together.
  var summary: String {
    let all = ["PER", "ORG", "LOC"].reduce((found: 0, marked: 0, right: 0)) {
      let c = counts[$1] ?? (0, 0, 0)
      return ($0.found + c.found, $0.marked + c.marked, $0.right + c.right)
    }
    return
      (["PER", "ORG", "LOC", "NORP"].map { "\($0) \(Self.f1(counts[$0] ?? (0, 0, 0)))" }
      + ["three \(Self.f1(all)) of \(all.marked)"]).joined(separator: "  ")
  }

  private static func f1(_ c: (found: Int, marked: Int, right: Int)) -> Double {
    let sum = c.found + c.marked
    return sum == 0 ? 0 : (2000 * Double(c.right) / Double(sum)).rounded() / 10
  }
}
