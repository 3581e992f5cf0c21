import Benchmark
import EntityTagging
import EventTagging
import PassageSearch
import TextAnalysis

/// Analysis and tagging of all sample reports, one after another on one thread, each step alone and
/// with its memory of words filled, as in the middle of a long run.
func registerText() {
  Benchmark(
    "text.tokenise",
    closure: { (_: Benchmark, samples: TextSamples) in
      for document in samples.documents {
        blackHole(samples.analyzer.analyse(document.text, blocks: document.blocks).tokens.count)
      }
    }, setup: { try TextSamples() })

  Benchmark(
    "text.entities",
    closure: { (_: Benchmark, samples: TextSamples) in
      for (text, document) in zip(samples.texts, samples.documents) {
        let published = document.fields.published
        blackHole(samples.entities.mentions(in: text, published: published).count)
      }
    }, setup: { try TextSamples() })

  Benchmark(
    "text.events",
    closure: { (_: Benchmark, samples: TextSamples) in
      for (text, mentions) in zip(samples.texts, samples.mentions) {
        blackHole(samples.events.tag(text, mentions: mentions).events.count)
      }
    }, setup: { try TextSamples() })
}

/// The sample reports after each step. Taggers and texts belong to one analyser, whose word table
/// has room for all words of the samples, so that all texts stay valid.
private struct TextSamples {
  let analyzer = Analyzer()
  let entities = EntityTagger(gazetteer: .builtIn)
  let events = EventTagger()
  let documents: [Document]
  let texts: [AnalysedText]
  let mentions: [[Mention]]

  init() throws {
    let (analyzer, entities) = (analyzer, entities)
    documents = try Samples.documents()
    texts = documents.map { analyzer.analyse($0.text, blocks: $0.blocks) }
    mentions = zip(texts, documents).map { text, document in
      entities.mentions(in: text, published: document.fields.published)
    }
  }
}
