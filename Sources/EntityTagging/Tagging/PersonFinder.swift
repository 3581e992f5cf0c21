import TextAnalysis

/// Finds names of persons by their form: a title or a given name before capitalised words.
struct PersonFinder: MentionFinder {
  let gazetteer: Gazetteer

  func find(in text: TaggingText, into found: inout [CandidateMention]) {
    for sentence in text.text.sentences where text.style(sentence) != .capitals {
      var i = sentence.tokens.lowerBound
      while i < sentence.tokens.upperBound {
        guard text.text.tokens[i].isWord else {
          i += 1
          continue
        }
        let classes = text.facts(i).classes
        let capital = text.isCapitalised(i)
        guard classes.contains(.title) || (capital && classes.contains(.givenName)) else {
          i += 1
          continue
        }
        if capital, classes.contains(.givenName),
          let end = nameEnd(from: i, in: sentence.tokens, text), end > i + 1
        {
          found.append(
            CandidateMention(tokens: i..<end, type: .person, source: .name, score: 0.8))
          i = end
        } else if classes.contains(.title), let start = afterTitles(i, in: sentence.tokens, text),
          let end = nameEnd(from: start, in: sentence.tokens, text),
          !isAdjective(start..<end, text)
        {
          found.append(
            CandidateMention(
              tokens: start..<end, type: .person, source: .name, score: 0.75, evidence: .title))
          i = end
        } else {
          i += 1
        }
      }
    }
  }

  /// The first word after a run of titles.
  private func afterTitles(_ i: Int, in range: Range<Int>, _ text: TaggingText) -> Int? {
    var j = i + 1
    while j < range.upperBound, text.text.tokens[j].isWord,
      text.facts(j).classes.contains(.title)
    {
      j += 1
    }
    return j < range.upperBound && text.text.tokens[j].isWord ? j : nil
  }

  /// The end of the name that starts at `start`: one to four capitalised words that look like one.
  private func nameEnd(from start: Int, in range: Range<Int>, _ text: TaggingText) -> Int? {
    var i = start
    var end: Int?
    while i < range.upperBound, i - start < 4 {
      let token = text.text.tokens[i]
      guard token.isWord, i == start || token.flags.contains(.spaceBefore) else { break }
      let facts = text.facts(i)
      if facts.classes.contains(.nameParticle), i > start || token.flags.contains(.capitalised) {
        i += 1
        continue
      }
      guard isNameWord(token, facts, text, isFirst: i == start) else { break }
      end = i + 1
      i += 1
    }
    guard let end else { return nil }
    // "General Staff of", "Minister Council": the run belongs to a longer name of something else.
    if i < range.upperBound, text.text.tokens[i].isWord, text.isCapitalised(i),
      !text.facts(i).classes.isDisjoint(with: [.organisationNoun, .placeNoun])
    {
      return nil
    }
    return end
  }

  /// A lone Cyrillic adjective after a title belongs to the noun that follows: "речник Східного
  /// угруповання".
  private func isAdjective(_ name: Range<Int>, _ text: TaggingText) -> Bool {
    guard name.count == 1, text.facts(name.lowerBound).stemHash != 0 else { return false }
    let word = text.text.folded(name.lowerBound)
    let isDeclined = ["ого", "ої", "ій", "ому", "ой", "их", "ых", "ими"].contains {
      word.hasSuffix($0)
    }
    return isDeclined
      && !text.meanings(text.facts(name.lowerBound)).contains {
        gazetteer.record($0.entity).type == .person
      }
  }

  private func isNameWord(
    _ token: Token, _ facts: WordFacts, _ text: TaggingText, isFirst: Bool
  ) -> Bool {
    guard token.flags.contains(.capitalised),
      token.flags.isDisjoint(with: [.number, .hashtag, .url]),
      facts.classes.isDisjoint(with: [.stopWord, .organisationNoun, .placeNoun, .title])
    else { return false }
    let length = token.scalarEnd - token.scalarStart
    if token.flags.contains(.allCapitals), length > 1 { return false }
    return !text.meanings(facts).contains {
      let record = gazetteer.record($0.entity)
      return $0.flags.contains(.adjective) || record.kind == .country
        || record.type == .organisation
    }
  }
}
