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

  /// The span of a place's name: the full stop of `Calif.` is part of it.
  func placeSpan(_ tokens: Range<Int>) -> TextSpan {
    let span = nameSpan(tokens)
    let stop = tokens.upperBound
    guard tokens.count == 1, stop < self.tokens.count,
      self.tokens[stop].byteStart == self.tokens[stop - 1].byteEnd,
      utf8[self.tokens[stop].bytes].elementsEqual([0x2E]),
      Self.abbreviatedPlaces.contains(folded(stop - 1))
    else { return span }
    return TextSpan(
      tokens: tokens.lowerBound..<stop + 1,
      bytes: span.bytes.lowerBound..<Int(self.tokens[stop].byteEnd),
      scalars: span.scalars.lowerBound..<Int(self.tokens[stop].scalarEnd))
  }

  /// States and provinces as newswire abbreviates them, folded.
  private static let abbreviatedPlaces: Set<String> = [
    "ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ill", "ind", "kan", "ky", "la", "mass",
    "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ont", "ore", "pa", "que",
    "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
  ]
}
