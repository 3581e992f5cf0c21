import TextAnalysis
import XapianStore

/// Joins Xapian's Snowball stemmers to the analyser. Ukrainian has a stemmer of its own in
/// TextAnalysis; other languages keep their words.
final class SnowballStemming: Stemmer {
  private let english: SnowballStemmer
  private let russian: SnowballStemmer

  init() throws {
    english = try SnowballStemmer(language: "english")
    russian = try SnowballStemmer(language: "russian")
  }

  func stem(_ word: String, language: Language) -> String {
    switch language {
    case .english: english.stem(word)
    case .russian: russian.stem(word)
    case .ukrainian, .other: word
    }
  }
}
