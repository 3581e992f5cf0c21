/// A topic of a collection as a query. Topics are written for people, not for a query parser: in a
/// search `-word` means "without", in the running text of a topic a hyphen before a word is a dash.
public struct TopicText: Sendable, Equatable {
  /// The topic without hyphens before words.
  public private(set) var text = ""
  /// The words that had one.
  public private(set) var dashed: [String] = []

  public init(_ topic: String) {
    for piece in topic.split(separator: " ", omittingEmptySubsequences: false) {
      if !text.isEmpty { text += " " }
      let word = piece.drop { $0 == "-" }
      guard word.startIndex > piece.startIndex, let first = word.first,
        first.isLetter || first.isNumber || "\"'(“«".contains(first)
      else {
        text += piece
        continue
      }
      text += word
      dashed.append(String(word))
    }
  }
}
