import EntityTagging
import EventTagging
import TextAnalysis

/// How records and files are cut into passages.
public enum PassageMode: String, Sendable, CaseIterable {
  /// Natural paragraphs of 40–120 words.
  case automatic = "auto"
  /// One passage per record or file: for corpora that were split elsewhere.
  case whole
}

/// A document with everything that analysis and tagging found in it.
struct TaggedDocument {
  var document: Document
  /// Index terms of the title's words.
  var titleStems: [String]
  var text: AnalysedText
  var mentions: [Mention]
  var tags: EventTags
  /// In text order; `part` indexes the document's record parts.
  var passages: [(span: PassageSpan, part: Int)]
}

/// Analyses and tags whole documents: names are resolved and speakers found across all of the text.
/// One per thread.
final class DocumentTagger {
  let analyzer: Analyzer
  private let entityTagger: EntityTagger?
  private let eventTagger: EventTagger?
  private let splitter = PassageSplitter()
  private let mode: PassageMode

  /// - Parameter gazetteer: `nil` leaves names and events untagged.
  init(stemmer: any Stemmer, gazetteer: Gazetteer?, mode: PassageMode) {
    analyzer = Analyzer(stemmer: stemmer)
    entityTagger = gazetteer.map { EntityTagger(gazetteer: $0) }
    eventTagger = gazetteer == nil ? nil : EventTagger()
    self.mode = mode
  }

  func tag(_ document: Document) -> TaggedDocument {
    // Before the text, whose words must stay valid until they are packed.
    let title = document.fields.title.map { analyzer.queryWords(in: $0) } ?? []
    let text = analyzer.analyse(
      document.text, blocks: document.blocks,
      language: document.fields.lang.map { Language(code: $0) }.flatMap {
        $0 == .other ? nil : $0
      })
    let mentions =
      entityTagger?.mentions(
        in: text, published: document.fields.published.map { String($0.prefix(10)) }) ?? []
    let tags = eventTagger?.tag(text, mentions: mentions) ?? EventTags()
    return TaggedDocument(
      document: document,
      titleStems: title.flatMap { $0.forms.filter { !$0.isStopWord }.map(\.stem) }, text: text,
      mentions: mentions, tags: tags,
      passages: passages(of: text, in: document))
  }

  private func passages(
    of text: AnalysedText, in document: Document
  ) -> [(span: PassageSpan, part: Int)] {
    var next = 0
    return document.parts.indices.flatMap { part in
      let end = document.parts[part].range.upperBound
      let first = next
      while next < text.sentences.count, text.sentences[next].bytes.lowerBound < end { next += 1 }
      return spans(of: text, sentences: first..<next).map { (span: $0, part: part) }
    }
  }

  private func spans(of text: AnalysedText, sentences: Range<Int>) -> [PassageSpan] {
    switch mode {
    case .automatic:
      return splitter.split(text, sentences: sentences)
    case .whole:
      guard let first = sentences.first, let last = sentences.last else { return [] }
      return [
        PassageSpan(
          sentences: sentences,
          tokens: text.sentences[first].tokens.lowerBound..<text.sentences[last].tokens.upperBound,
          bytes: text.sentences[first].bytes.lowerBound..<text.sentences[last].bytes.upperBound,
          heading: nil)
      ]
    }
  }
}
