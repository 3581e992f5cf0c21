/// Reports made of a small vocabulary, the same for the same seed: every word occurs often.
struct SampleText {
  static let vocabulary = [
    "troops", "withdrew", "river", "bridge", "soldiers", "surrendered", "garrison", "museum",
    "looted", "paintings", "warehouse", "grain", "column", "village", "shelling", "evacuated",
    "commander", "denied", "statement", "night", "the", "of", "and", "from", "in",
  ]
  private var random: TestRandom

  init(seed: UInt64) { random = TestRandom(seed) }

  mutating func sentence(words: Int = 12) -> String {
    let words = (0..<words).map { _ in Self.vocabulary.randomElement(using: &random) ?? "" }
    let sentence = words.joined(separator: " ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  mutating func paragraph(sentences: Int = 4) -> String {
    (0..<sentences).map { _ in sentence() }.joined(separator: " ")
  }

  mutating func report(paragraphs: Int = 3) -> String {
    (0..<paragraphs).map { _ in paragraph() }.joined(separator: "\n\n")
  }

  mutating func query() -> String {
    let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Self.vocabulary.randomElement(using: &random) ?? ""
    }
    return switch Int.random(in: 0..<8, using: &random) {
    case 0: "\"\(words.joined(separator: " "))\""
    case 1: "\(words[0]) AND (\(words.joined(separator: " OR ")))"
    case 2: "(\(words.joined(separator: " AND "))) OR river"
    case 3: "\"\(words[0]) of\" OR (\(words.joined(separator: " ")) +grain)"
    case 4: "troops NEAR/5 \(Self.vocabulary[Int.random(in: 0..<20, using: &random)])"
    case 5: "\(words.joined(separator: " ")) -museum"
    case 6:
      "+\(Self.vocabulary[Int.random(in: 0..<20, using: &random)]) \(words.joined(separator: " ")) sol*"
    default: words.joined(separator: " ")
    }
  }
}
