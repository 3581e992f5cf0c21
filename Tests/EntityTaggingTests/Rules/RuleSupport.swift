import EntityTagging
import TextAnalysis

/// What the rules find in a text, one line per mention: `text = value`, or the text alone.
func ruleMentions(
  _ text: String, _ type: EntityType, published: String? = nil, language: Language? = nil
) -> [String] {
  let analysed = Analyzer().analyse(Array(text.utf8), language: language)
  return RuleFinder().mentions(in: analysed, published: published)
    .filter { $0.type == type }
    .map { mention in
      let words = analysed.string(mention.span.bytes)
      return mention.value.map { "\(words) = \($0)" } ?? words
    }
}
