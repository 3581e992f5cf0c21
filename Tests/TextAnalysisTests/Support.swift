@testable import TextAnalysis

/// What the tests say of tokens, in short.
func tokens(_ text: String, language: Language? = nil) -> [String] {
  let analysed = Analyzer().analyse(Array(text.utf8), language: language)
  return analysed.tokens.map { analysed.string($0.bytes) }
}

/// The folded forms of the searchable words.
func folded(_ text: String, language: Language? = nil) -> [String] {
  let analysed = Analyzer().analyse(Array(text.utf8), language: language)
  return analysed.tokens.filter(\.isWord).map { analysed.words[$0.word].folded }
}

/// The form of the first word.
func form(
  _ text: String, language: Language? = nil, stemmer: any Stemmer = IdentityStemmer()
)
  -> WordForm?
{
  let analysed = Analyzer(stemmer: stemmer).analyse(Array(text.utf8), language: language)
  return analysed.tokens.first(where: \.isWord).map { analysed.words[$0.word] }
}

/// The flags of the first token.
func flags(_ text: String) -> Token.Flags? {
  Analyzer().analyse(Array(text.utf8)).tokens.first?.flags
}

func sentences(_ text: String) -> [String] {
  let analysed = Analyzer().analyse(Array(text.utf8))
  return analysed.sentences.map { analysed.string($0.bytes) }
}

/// Kind and text of each block.
func blocks(_ text: String) -> [String] {
  let analysed = Analyzer().analyse(Array(text.utf8))
  return analysed.blocks.map { "\($0.kind): \(analysed.string($0.bytes))" }
}

/// A number generator with a seed (SplitMix64), so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Cuts a plural s, to see where the stemmer is asked.
struct PluralStemmer: Stemmer {
  func stem(_ word: String, language: Language) -> String {
    switch language {
    case .english: word.hasSuffix("s") && word.utf8.count > 3 ? String(word.dropLast()) : word
    case .russian: word + "+ru"
    default: word
    }
  }
}
