import TextAnalysis

/// Finds the events of one text: frames at their openers, weighed, overlaps settled.
struct EventFinder {
  let reading: Reading
  let includesNearEvents: Bool
  let assumesConflict: Bool

  /// Lowest score at which an event is reported.
  static let threshold: Float = 0.5
  /// Words of war that a question is taken to stand among.
  static let assumedConflict: Float = 2

  func find() -> [Event] {
    var events: [Event] = []
    var sentenceIndex = 0
    let sentences = reading.text.sentences
    for opener in reading.openers {
      while sentenceIndex < sentences.count,
        sentences[sentenceIndex].tokens.upperBound <= opener
      {
        sentenceIndex += 1
      }
      guard sentenceIndex < sentences.count else { break }
      let sentence = sentences[sentenceIndex].tokens
      guard sentence.contains(opener) else { continue }
      collect(at: opener, in: sentence, into: &events)
    }
    return settle(events)
  }

  private func collect(at opener: Int, in sentence: Range<Int>, into events: inout [Event]) {
    var surroundings: Surroundings?
    var best: [EventTopic: (event: Event, frame: Frame)] = [:]
    for number in reading.frames(at: opener) {
      let frame = reading.frame(number)
      if frame.isNear, !includesNearEvents { continue }
      guard let trigger = FrameMatcher(reading: reading).match(frame, at: opener, in: sentence)
      else { continue }
      reading.linkMentions()
      var around = surroundings ?? Surroundings(reading: reading, trigger: trigger)
      if surroundings == nil, assumesConflict { around.conflict += Self.assumedConflict }
      surroundings = around
      let arguments = ArgumentReader(reading: reading, sentence: sentence)
        .read(trigger, frame: frame)
      let modality =
        frame.modality
        ?? ModalityReader(reading: reading, sentence: sentence).read(trigger, arguments: arguments)
      guard
        let score = Scorer(reading: reading, assumesArmed: assumesConflict).score(
          frame, trigger: trigger, arguments: arguments, surroundings: around, modality: modality),
        score >= Self.threshold
      else { continue }
      if let held = best[frame.topic], held.event.score >= score { continue }
      let event = Event(
        topic: frame.topic, modality: modality, trigger: reading.text.span(trigger),
        actor: ParticipantFinder(reading: reading).actor(arguments),
        place: ParticipantFinder(reading: reading).place(arguments),
        score: score, rule: frame.name,
        flags: FlagReader(reading: reading).flags(frame, arguments, around))
      best[frame.topic] = (event, frame)
    }
    for topic in EventTopic.allCases {
      if let found = best[topic] { events.append(found.event) }
    }
  }

  /// Of overlapping events the better stays; text order.
  private func settle(_ events: [Event]) -> [Event] {
    guard events.count > 1 else { return events }
    let ranked = events.sorted { $0.score > $1.score }
    var kept: [Event] = []
    var taken: Set<Int> = []
    for event in ranked where taken.isDisjoint(with: event.trigger.tokens) {
      kept.append(event)
      taken.formUnion(event.trigger.tokens)
    }
    return kept.sorted { $0.trigger.tokens.lowerBound < $1.trigger.tokens.lowerBound }
  }
}
