import EventTagging
import QueryLanguage
import TextAnalysis
import XapianStore

extension QueryPlanner {
  /// Evidence of a topic is worth this share of its own weight, and never more than
  /// ``addedShare`` of the least word typed, so that it cannot make up for a word that is missing.
  private static let topicShare = 0.6

  /// Adds what the query means to what it says: a query that speaks of looting also rewards
  /// passages with a looting event, whatever words they use.
  mutating func addTopics(to plan: inout PlannedNode, of wording: QueryWording) throws {
    guard options.usesTopics, index.settings.isTagged, !plan.isFilter, !typedWeights.isEmpty
    else { return }
    let terms = topicTerms(of: wording)
    guard !terms.isEmpty else { return }
    let text = wording.text
    let most = Self.addedShare * (typedWeights.min() ?? 0)
    let isUncertain = events.isAsked && !events.names.isEmpty && !ranksDocuments
    let share = isUncertain ? EventPlaces.uncertainShare : 1
    var evidence: [PlannedPart] = []
    for term in terms {
      let passages = try index.frequency(of: term.key)
      guard passages > 0 else { continue }
      let weight = share * min(Self.topicShare * (try index.weight(of: term.key)), most)
      highlighting.events.insert(term.label)
      queryTopics.insert(term.label)
      events.topics.append(term.key)
      expansions.append(
        Expansion(
          term: text, added: "event:\(term.label)", entity: nil, reason: "topic",
          passages: passages))
      evidence.append(
        PlannedPart(
          label: "event:\(term.label)",
          query: .term(term.key, weight: ImpactModel.quantised(weight))))
    }
    guard !evidence.isEmpty else { return }
    let added = StoreQuery.any(evidence.map(\.query)).simplified
    if options.match == .any, plan.query.isDisjunction {
      // Passages without any of the words may come in by their meaning alone.
      plan.query = StoreQuery.any([plan.query, added]).simplified
    } else {
      plan.query = .andMaybe(plan.query, added)
    }
    plan.parts += evidence
  }

  /// The topics that the query's own words are tagged with, and how they are spoken of.
  private func topicTerms(of wording: QueryWording) -> [(key: String, label: String)] {
    var terms: [(key: String, label: String)] = []
    for event in events(of: wording) {
      terms.append(
        (IndexSchema.term(IndexSchema.Prefix.event, event.topic.label), event.topic.label))
      guard ![.actual, .hypothetical].contains(event.modality) else { continue }
      terms.append(
        (
          IndexSchema.term(event: event.topic, event.modality),
          "\(event.topic.label)/\(event.modality.label)"
        ))
    }
    if terms.isEmpty, wording.known.contains(where: \.mayTellTopic) {
      // Too few words, or too free ones, for the tagger to tell a withdrawal of troops from one of money.
      let hasName = !highlighting.entities.isEmpty || !events.names.isEmpty
      for topic in index.topicCues.topics(in: wording.words, hasName: hasName, index: index) {
        terms.append((IndexSchema.term(IndexSchema.Prefix.event, topic.label), topic.label))
      }
    }
    var seen: Set<String> = []
    return terms.filter { seen.insert($0.key).inserted }
  }
}

extension QueryPlanner {
  /// The events that the query's words speak of by themselves.
  private func events(of wording: QueryWording) -> [Event] {
    guard wording.known.contains(where: \.mayTellEvent) else { return [] }
    let analysed = index.analyzer.analyse(Array(wording.text.utf8))
    return index.queryEventTagger.tag(analysed, mentions: []).events
  }
}

extension QueryNode {
  /// The ranked words of the query in the order typed.
  var bareWords: [String] {
    var words: [String] = []
    addBareWords(to: &words)
    return words
  }

  private func addBareWords(to words: inout [String]) {
    switch kind {
    case .word(let text), .prefix(let text): words.append(text)
    case .phrase(let phrase): words += phrase.words.map(\.text)
    case .list(let items):
      for item in items where item.occurrence != .excluded { item.node.addBareWords(to: &words) }
    case .and(let operands), .or(let operands):
      for operand in operands { operand.addBareWords(to: &words) }
    case .proximity, .entityClass, .exactName, .field, .not: break
    }
  }
}

extension StoreQuery {
  /// Whether any one of the parts is enough to match.
  var isDisjunction: Bool {
    switch self {
    case .term(_, let weight): weight > 0
    case .any(let parts), .max(let parts): parts.allSatisfy(\.isDisjunction)
    default: false
    }
  }
}
