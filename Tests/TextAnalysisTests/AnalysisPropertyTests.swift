import Testing

@testable import TextAnalysis

/// What holds of any text whatever.
@Suite struct AnalysisPropertyTests {
  private static let alphabet: [String] =
    [
      "a", "B", "z", "é", "ї", "Я", "ё", "7", "40", ",", ".", ". ", "'", "’", "-", "—", ":", " ",
      " ", "\n", "\n\n",
    ]
    + [
      "#", "@", "/", "http://", "www.", ".com", "…", "?!", "(", ")", "“", "”", "\u{301}", "\u{AD}",
      "\u{200B}",
    ]
    + [
      "中", "か", "\u{A0}", "👍🏽", "U.S.", "Gen.", "р.", "T-72", "\r\n", "\t", "_", "&", "’s", "\u{0}",
      "ﬁ", "½",
    ]

  private static func text(_ seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    let length = Int.random(in: 0...120, using: &random)
    switch seed % 3 {
    case 0:
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      return Array(String(decoding: bytes, as: UTF8.self).utf8)
    case 1:
      let scalars = (0..<length).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &random))
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return Array(String(view).utf8)
    default:
      let pieces = (0..<length).compactMap { _ in alphabet.randomElement(using: &random) }
      return Array(pieces.joined().utf8)
    }
  }

  private let analyzer = Analyzer(stemmer: PluralStemmer())

  @Test func `tokens are in order, inside the text, and slice back to it`() throws {
    for seed in 0..<1_500 as Range<UInt64> {
      let utf8 = Self.text(seed)
      let text = analyzer.analyse(utf8)
      let whole = String(decoding: utf8, as: UTF8.self)
      let scalars = Array(whole.unicodeScalars)
      var end = 0
      for token in text.tokens {
        try #require(token.bytes.lowerBound >= end && !token.bytes.isEmpty, "seed \(seed)")
        try #require(token.bytes.upperBound <= utf8.count, "seed \(seed)")
        end = token.bytes.upperBound
        var view = String.UnicodeScalarView()
        try #require(token.scalars.upperBound <= scalars.count, "seed \(seed)")
        view.append(contentsOf: scalars[token.scalars])
        #expect(Array(String(view).utf8) == Array(utf8[token.bytes]), "seed \(seed)")
      }
    }
  }

  @Test func `every letter and digit is inside a token`() {
    for seed in 0..<1_500 as Range<UInt64> {
      let utf8 = Self.text(seed)
      var covered = [Bool](repeating: false, count: utf8.count)
      for token in analyzer.analyse(utf8).tokens {
        for i in token.bytes { covered[i] = true }
      }
      var i = 0
      for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
        if scalar.properties.isAlphabetic, ScalarClass(scalar: scalar.value).isAlphanumeric {
          #expect(covered[i], "seed \(seed) scalar \(scalar.value)")
        }
        i += UTF8.width(scalar)
      }
    }
  }

  @Test func `sentences and blocks hold every token once`() {
    for seed in 0..<1_500 as Range<UInt64> {
      let text = analyzer.analyse(Self.text(seed))
      #expect(
        text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices), "seed \(seed)")
      for sentence in text.sentences {
        let block = text.blocks[sentence.block].bytes
        #expect(
          block.lowerBound <= sentence.bytes.lowerBound
            && sentence.bytes.upperBound <= block.upperBound)
      }
    }
  }

  @Test func `every token is in one passage or in the heading of one`() {
    for seed in 0..<1_500 as Range<UInt64> {
      let text = analyzer.analyse(Self.text(seed))
      let passages = PassageSplitter(words: 4...9).split(text)
      let headings = Set(passages.compactMap(\.heading))
      let inHeadings = text.sentences.filter { headings.contains($0.block) }
        .flatMap { Array($0.tokens) }
      let inPassages = passages.flatMap { Array($0.tokens) }
      #expect((inHeadings + inPassages).sorted() == Array(text.tokens.indices), "seed \(seed)")
    }
  }

  @Test func `positions go up by what each word takes`() {
    for seed in 0..<1_500 as Range<UInt64> {
      let text = analyzer.analyse(Self.text(seed))
      var position: UInt32 = 0
      for token in text.tokens {
        guard token.isWord else {
          #expect(token.position <= position)
          continue
        }
        #expect(token.position == position + 1, "seed \(seed)")
        position += text.words.positions(of: token.word)
      }
    }
  }

  @Test func `stems are short, not empty, and hold no upper case`() {
    for seed in 0..<1_500 as Range<UInt64> {
      let text = analyzer.analyse(Self.text(seed))
      for token in text.tokens where token.isWord {
        let form = text.words[token.word]
        #expect(!form.stem.isEmpty && form.stem.utf8.count <= 64)
        #expect(!form.stem.utf8.contains { (0x41...0x5A).contains($0) }, "\(form.stem)")
      }
    }
  }

  @Test func `bytes that are no UTF-8 do no harm`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let length = Int.random(in: 0...200, using: &random)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = analyzer.analyse(bytes)
      #expect(text.tokens.allSatisfy { $0.bytes.upperBound <= length })
      #expect(PassageSplitter().split(text).count <= text.sentences.count)
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a", "a.", "ab.", "a-", "1,", "1 000 ", "!A ", ".)", "“A! ", "a@", "http://", "\u{301}", "#",
      "中",
      "a'", "[1]", "- ", "A\n", "ї", "A I. ", "т. д. ", "\u{AD}",
    ]) func `repeating anything twenty thousand times costs linear time`(piece: String)
  {
    let utf8 = Array(String(repeating: piece, count: 20_000).utf8)
    let text = analyzer.analyse(utf8)
    let inPassages = PassageSplitter().split(text).reduce(0) { $0 + $1.tokens.count }
    #expect(inPassages <= text.tokens.count)
    #expect(text.sentences.reduce(0) { $0 + $1.tokens.count } == text.tokens.count)
  }
}
