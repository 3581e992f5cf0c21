import EntityTagging
import Testing
import TextAnalysis

struct MentionSpanTests {
  private static let pieces = [
    "Kherson", "Херсоні", "#Kherson", "Putin", "Gen. Surovikin", "«Вагнер»", "T-72", "U.S.", "GUR",
    "Donetsk People’s Republic", "Natalia Humeniuk", " ", "\n\n", ", ", ". ", "'", "’s", "\u{301}",
    "é", "é",
    "👩‍👩‍👧", "🇺🇦", "\u{200D}", "\u{FEFF}", "ﬁ", "漢字", "مرحبا", "-", "—", "(", "\"", "the ", "in ", "IS ",
    "\0", "İ",
    "ß", "ǅ", "\u{10FFFF}", "2022", "№", "Ї", "ʼ",
  ]

  @Test func `every mention slices back to its text, in bytes and in scalars`() {
    var random = SplitMix(state: 0x5EED)
    let analyzer = Analyzer()
    let tagger = EntityTagger(gazetteer: .builtIn)
    var mentions = 0
    for round in 0..<3_000 {
      let string =
        round % 3 == 0
        ? String(
          decoding: (0..<random.next(200)).map { _ in UInt8(random.next(256)) }, as: UTF8.self)
        : (0..<random.next(30)).map { _ in Self.pieces[random.next(Self.pieces.count)] }.joined()
      let text = analyzer.analyse(Array(string.utf8))
      let scalars = Array(string.unicodeScalars)
      var end = 0
      for mention in tagger.mentions(in: text) {
        mentions += 1
        let span = mention.span
        #expect(!span.tokens.isEmpty && span.bytes.lowerBound >= end)
        end = span.bytes.upperBound
        let sliced = String(decoding: Array(string.utf8)[span.bytes], as: UTF8.self)
        var counted = String.UnicodeScalarView()
        counted.append(contentsOf: scalars[span.scalars])
        #expect(Array(sliced.utf8) == Array(String(counted).utf8))
        #expect(
          !sliced.isEmpty && !sliced.unicodeScalars.contains("\u{FFFD}")
            || string.contains("\u{FFFD}"))
      }
    }
    #expect(mentions > 1_000)
  }

  private struct SplitMix {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ z >> 31) % UInt64(limit))
    }
  }
}
