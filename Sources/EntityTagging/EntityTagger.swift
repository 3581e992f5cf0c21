import TextAnalysis

/// Finds and links the mentions of a text. One per thread; not `Sendable`.
public final class EntityTagger {
  private let gazetteer: Gazetteer

  public init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// Mentions in text order; they do not overlap.
  /// - Parameter published: the document's date (`YYYY-MM-DD`), to which relative dates refer.
  public func mentions(in text: AnalysedText, published: String? = nil) -> [Mention] { [] }
}
