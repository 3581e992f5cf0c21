import TextAnalysis

/// How a speaker stands to what is said: by the cue first, then by the words of the statement.
struct StanceReader {
  let reading: Reading
  let sentence: Range<Int>
  let events: [Event]

  /// What the cue alone says; `nil` if it makes no claim.
  func stance(of cue: Int) -> Stance? {
    let grammar = reading.grammar(cue)
    let attribution = ClaimCue(reading: reading, sentence: sentence, cue: cue)
    if grammar.contains(.deniesClaim) {
      if attribution.isPassive, attribution.hasAgent { return .deny }
      if attribution.objectIsStatement || attribution.callsFalse { return .deny }
      guard grammar.contains(.coreSays) else { return nil }
      return reading.isCyrillic(cue) || attribution.deniesDeed || attribution.isInverted
        || events.contains { $0.trigger.tokens.overlaps(cue..<min(cue + 12, sentence.upperBound)) }
        ? .deny : nil
    }
    if grammar.contains(.says) || grammar.contains(.calls), attribution.callsFalse { return .deny }
    if attribution.isOrder { return .demand }
    if reading.isWord(cue, in: ClaimWords.asks) { return nil }
    if grammar.contains(.demandsClaim), !grammar.contains(.coreSays) || reading.isCyrillic(cue) {
      return .demand
    }
    if grammar.contains(.predictsClaim) { return .predict }
    if grammar.contains(.says) || grammar.contains(.accuses) { return .assert }
    return nil
  }

  /// What an assertion is by what it says: "it was not true", "they must leave", "the city will fall".
  func refined(_ stance: Stance, content: Range<Int>) -> Stance {
    guard stance == .assert else { return stance }
    if deniesTruth(content) { return .deny }
    if asksForSomething(content) { return .demand }
    return foretells(content) ? .predict : stance
  }

  // MARK: Denial

  private func deniesTruth(_ content: Range<Int>) -> Bool {
    content.contains { token in
      if reading.isCyrillic(token) {
        return reading.hasStem(token, in: ClaimWords.falsehoodStems) || deniesEvent(token, content)
      }
      if reading.isWord(token, in: ["true", "truth", "substance"]) {
        return (max(content.lowerBound, token - 2)..<token).contains {
          reading.grammar($0).contains(.negator)
        }
      }
      if reading.isFalsehood(token) {
        let before = max(content.lowerBound, token - 3)..<token
        return before.contains { reading.grammar($0).contains(.be) }
          && !before.contains { reading.grammar($0).contains(.negator) }
      }
      return deniesEvent(token, content)
    }
  }

  /// "there was no retreat", "this is not a withdrawal": a negation right before an event's word.
  private func deniesEvent(_ token: Int, _ content: Range<Int>) -> Bool {
    guard reading.grammar(token).contains(.negator) else { return false }
    let isPlain =
      reading.isCyrillic(token)
      ? token > content.lowerBound && reading.isWord(token - 1, in: ClaimWords.thisWords)
        || token + 1 < content.upperBound
          && reading.isWord(token + 1, in: ["было", "було", "был", "була", "была"])
      : (max(content.lowerBound, token - 4)..<token).contains {
        reading.isWord($0, in: ClaimWords.modifiers)
      }
        && (max(content.lowerBound, token - 2)..<token).contains {
          reading.grammar($0).contains(.be)
        }
    guard isPlain else { return false }
    let near = max(content.lowerBound, token - 3)..<min(content.upperBound, token + 5)
    return events.contains {
      $0.trigger.tokens.overlaps(near)
        && (reading.isCyrillic(token) || [.negated, .denied].contains($0.modality))
    }
  }

  // MARK: Demand and prediction

  /// "must hand over", or a quotation that begins with an imperative.
  private func asksForSomething(_ content: Range<Int>) -> Bool {
    let first = content.prefix(16)
    let isObliged = first.contains { token in
      guard token > content.lowerBound, token + 1 < content.upperBound else { return false }
      if reading.isCyrillic(token) {
        return reading.hasStem(token, in: ClaimWords.slavicObligations)
      }
      return isMust(token, content)
        && reading.grammar(token + 1).isDisjoint(with: .have)
        && reading.grammar(token - 1).isDisjoint(with: [.relative, .subordinator])
    }
    return isObliged || beginsWithImperative(content)
  }

  /// "must"; "should" where what should happen is an event.
  private func isMust(_ token: Int, _ content: Range<Int>) -> Bool {
    guard reading.grammar(token).contains(.obligation) else { return false }
    return reading.isWord(token, in: ["must"])
      || events.contains {
        $0.modality == .demanded && content.overlaps($0.trigger.tokens)
          && $0.trigger.tokens.lowerBound > token
      }
  }

  private func beginsWithImperative(_ content: Range<Int>) -> Bool {
    guard let verb = content.first, content.count > 2, verb > sentence.lowerBound,
      ClaimCue.isQuote(verb - 1, reading), reading.forms(verb).contains(.base),
      reading.grammar(verb).isDisjoint(with: [.be, .have, .auxiliary, .determiner])
    else { return false }
    return !reading.grammar(verb + 1).isDisjoint(with: [.determiner, .possessive])
      || reading.isWord(verb + 1, in: ["down", "out", "away", "up", "off", "back"])
  }

  private func foretells(_ content: Range<Int>) -> Bool {
    content.dropLast().contains { token in
      guard !reading.isCyrillic(token),
        !reading.grammar(token).isDisjoint(with: [.future, .would]),
        token + 1 < content.upperBound
      else { return false }
      return (token + 1..<min(content.upperBound, token + 3)).contains {
        reading.isWord($0, in: ClaimWords.outcomes)
      }
    }
  }
}
