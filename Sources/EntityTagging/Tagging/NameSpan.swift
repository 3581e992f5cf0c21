import TextAnalysis

extension AnalysedText {
  /// The span of a name: `#Kherson` names Kherson.
  func nameSpan(_ tokens: Range<Int>) -> TextSpan {
    var span = span(tokens)
    if self.tokens[tokens.lowerBound].flags.contains(.hashtag) {
      span.bytes = span.bytes.lowerBound + 1..<span.bytes.upperBound
      span.scalars = span.scalars.lowerBound + 1..<span.scalars.upperBound
    }
    return span
  }
}
