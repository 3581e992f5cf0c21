import EntityTagging
import EventTagging
import TextAnalysis
import XapianStore

/// Turns a tagged document into the postings, values and stored records of its passages.
/// One per thread; buffers are reused from passage to passage.
final class PassagePacker {
  private let settings: IndexSettings
  private let coder: RecordCoder
  private let impacts: ImpactModel
  private var stems = WordNumbers.stems
  private var documentCounts = WordCounts()
  private var passageCounts = WordCounts()
  private var placed = PlacedWords()

  init(settings: IndexSettings) {
    self.settings = settings
    coder = RecordCoder(settings.model ?? .untrained)
    impacts = settings.impacts
  }

  /// - Parameter known: the passages' records, where they are not to be made of the document.
  func pack(_ tagged: TaggedDocument, records known: [PassageRecord]? = nil) -> [PackedPassage] {
    makeRoom()
    if settings.scoresDocuments { countDocument(tagged) }
    var records: [PassageRecord] = []
    var passages = tagged.passages.indices.map { ordinal in
      let view = TaggedPassage(tagged, ordinal: ordinal)
      var packed = PackedPassage()
      addWords(of: view, to: &packed)
      addMentions(of: view, to: &packed)
      addEventsAndClaims(of: view, to: &packed)
      if ordinal == 0, settings.scoresDocuments { addDocument(tagged, to: &packed) }
      let record = known?[ordinal] ?? view.record
      addFields(of: view, id: record.id, to: &packed)
      addValues(of: view, to: &packed)
      records.append(record)
      return packed
    }
    for range in PassageGroup.ranges(of: records) {
      passages[range.lowerBound].setData(PassageGroup.encoded(records[range], by: coder))
    }
    return passages
  }

  /// Posted words of a text and of its passages, for the collection's mean lengths.
  func lengths(of tagged: TaggedDocument) -> (document: Int, passages: [Int]) {
    makeRoom()
    countDocument(tagged)
    let passages = tagged.passages.map { passage in
      passage.span.tokens.reduce(0) { sum, token in
        sum + postedWords(tagged.text.tokens[token], in: tagged.text.words)
      }
    }
    return (documentCounts.total, passages)
  }

  /// Only between documents: what is counted goes by the stems' numbers.
  private func makeRoom() {
    guard stems.makeRoom() else { return }
    documentCounts = WordCounts()
    passageCounts = WordCounts()
    placed = PlacedWords()
  }

  private func postedWords(_ token: Token, in words: WordTable) -> Int {
    token.isWord && stems.number(of: token.word, in: words) != nil ? 1 : 0
  }

  private func countDocument(_ tagged: TaggedDocument) {
    documentCounts.removeAll()
    for token in tagged.text.tokens where token.isWord {
      forEachStem(of: token, in: tagged.text.words) { stem, _ in documentCounts.add(stem) }
    }
  }

  /// The whole document's words, entities and events, on its first passage under a prefix of their
  /// own: a passage is ranked by its own score plus its document's.
  private func addDocument(_ tagged: TaggedDocument, to packed: inout PackedPassage) {
    typealias Prefix = IndexSchema.Prefix
    var counts: [String: Int] = [:]
    for mention in tagged.mentions {
      for entity in mention.entity.map({ [$0] }) ?? mention.candidates {
        counts[IndexSchema.term(Prefix.entity, entity.id), default: 0] += 1
      }
    }
    for event in tagged.tags.events {
      counts[IndexSchema.term(Prefix.event, event.topic.label), default: 0] += 1
      counts[IndexSchema.term(event: event.topic, event.modality), default: 0] += 1
    }
    for stem in documentCounts.counted { counts[stems.names[stem]] = documentCounts[stem] }
    for stem in tagged.titleStems { counts[stem, default: 0] += 1 }
    for (term, count) in counts.sorted(by: { $0.key < $1.key }) {
      packed.addTerm(
        Prefix.document + term,
        impact: impacts.documentImpact(frequency: count, length: documentCounts.total))
    }
  }

  /// The stems that a token posts, with their positions after the token's own.
  private func forEachStem(of token: Token, in words: WordTable, _ body: (Int, UInt32) -> Void) {
    if let stem = stems.number(of: token.word, in: words) { body(stem, 0) }
    guard words.hasParts(token.word) else { return }
    for part in words.parts(of: token.word) {
      if let stem = stems.number(of: part.word, in: words) { body(stem, part.offset) }
    }
  }

  private func addWords(of passage: TaggedPassage, to packed: inout PackedPassage) {
    passageCounts.removeAll()
    placed.removeAll()
    for index in passage.span.tokens {
      count(passage, index)
      addWritten(passage, index, to: &packed)
    }
    placed.finish()
    addHeading(of: passage, to: &packed)
    countTitle(of: passage)
    for stem in passageCounts.counted {
      packed.addTerm(
        stems.names[stem],
        impact: impacts.passageImpact(
          frequency: passageCounts[stem], length: passageCounts.total),
        positions: placed.positions(of: stem))
    }
  }

  /// Where passages are documents of their own, nothing but the passage can be found by its title.
  private func countTitle(of passage: TaggedPassage) {
    guard !settings.scoresDocuments else { return }
    for stem in passage.tagged.titleStems { passageCounts.add(stems.number(ofName: stem)) }
  }

  /// A heading speaks of every passage under it, but less than the passage's own words.
  private func addHeading(of passage: TaggedPassage, to packed: inout PackedPassage) {
    guard !passage.headingTokens.isEmpty else { return }
    let unseen = impacts.passageImpact(frequency: 1, length: passageCounts.total)
    var heading: [Int: [UInt32]] = [:]
    for index in passage.headingTokens where passage.text.tokens[index].isWord {
      addWritten(passage, index, to: &packed)
      let position = passage.position(of: index)
      forEachStem(of: passage.text.tokens[index], in: passage.text.words) { stem, offset in
        heading[stem, default: []].append(position + offset)
      }
    }
    // By name: numbers depend on what the worker met before, and the same input makes the same bytes.
    for (stem, places) in heading.sorted(by: { stems.names[$0.key] < stems.names[$1.key] }) {
      packed.addTerm(
        stems.names[stem], impact: passageCounts[stem] > 0 ? 0 : max(1, unseen / 2),
        positions: places)
    }
  }

  /// The word as it is written, accents and case aside, for exact phrases: stop words too.
  private func addWritten(
    _ passage: TaggedPassage, _ index: Int, to packed: inout PackedPassage
  ) {
    let token = passage.text.tokens[index]
    guard token.isWord else { return }
    let position = passage.position(of: index)
    passage.text.words.withFoldedUTF8(token.word) { packed.addWord($0, position: position) }
  }

  private func count(_ passage: TaggedPassage, _ index: Int) {
    let token = passage.text.tokens[index]
    guard token.isWord else { return }
    let position = passage.position(of: index)
    forEachStem(of: token, in: passage.text.words) { stem, offset in
      passageCounts.add(stem)
      placed.add(stem, at: position + offset)
    }
  }

  private func addMentions(of passage: TaggedPassage, to packed: inout PackedPassage) {
    var places: [String: [UInt32]] = [:]
    var names: Set<String> = []
    for mention in passage.mentions {
      if IndexSchema.entitySlots.contains(where: { $0.type == mention.type }) {
        addNames(of: mention, in: passage, to: &names)
      }
      let position = passage.position(of: mention.span.tokens.lowerBound)
      packed.addTerm(
        IndexSchema.term(IndexSchema.Prefix.entityClass, mention.type), impact: 0,
        positions: [position])
      for entity in mention.entity.map({ [$0] }) ?? mention.candidates {
        places[entity.id, default: []].append(position)
      }
    }
    for name in names.sorted() { packed.addTerm(name, impact: 0) }
    for (id, positions) in places.sorted(by: { $0.key < $1.key }) {
      packed.addTerm(
        IndexSchema.term(IndexSchema.Prefix.entity, id),
        impact: impacts.passageImpact(
          frequency: positions.count, length: passageCounts.total),
        positions: positions)
    }
  }

  /// The words of a mention and their pairs, for names that no list knows.
  private func addNames(
    of mention: Mention, in passage: TaggedPassage, to names: inout Set<String>
  ) {
    var last: String?
    for token in mention.span.tokens where passage.text.tokens[token].isWord {
      forEachStem(of: passage.text.tokens[token], in: passage.text.words) { number, offset in
        let stem = stems.names[number]
        names.insert(IndexSchema.term(ofName: stem, mention.type))
        if offset == 0 {
          if let last { names.insert(IndexSchema.term(ofNames: last, stem, mention.type)) }
          last = stem
        }
      }
    }
  }

  private func addEventsAndClaims(of passage: TaggedPassage, to packed: inout PackedPassage) {
    var postings: [String: (score: Double, positions: [UInt32])] = [:]
    for event in passage.events {
      let position = passage.position(of: event.trigger.tokens.lowerBound)
      for term in [
        IndexSchema.term(IndexSchema.Prefix.event, event.topic.label),
        IndexSchema.term(IndexSchema.Prefix.modality, event.modality.label),
        IndexSchema.term(event: event.topic, event.modality),
      ] {
        let known = postings[term] ?? (0, [])
        postings[term] = (max(known.score, Double(event.score)), known.positions + [position])
      }
    }
    for (term, posting) in postings.sorted(by: { $0.key < $1.key }) {
      let full = impacts.passageImpact(
        frequency: posting.positions.count, length: passageCounts.total)
      packed.addTerm(
        term, impact: UInt32(max(1, (Double(full) * posting.score).rounded())),
        positions: posting.positions)
    }
    for claim in passage.claims {
      packed.addTerm(
        IndexSchema.term(IndexSchema.Prefix.stance, claim.stance.label), impact: 0,
        positions: [passage.position(of: claim.cue.tokens.lowerBound)])
      let speaker = claim.speaker
      if let entity = passage.entity(of: speaker) {
        packed.addTerm(IndexSchema.term(IndexSchema.Prefix.speaker, entity.id), impact: 0)
      }
      for index in speaker.span.tokens where passage.text.tokens[index].isWord {
        forEachStem(of: passage.text.tokens[index], in: passage.text.words) { stem, _ in
          packed.addTerm(
            IndexSchema.term(IndexSchema.Prefix.speakerWord, stems.names[stem]), impact: 0)
        }
      }
    }
  }
}
