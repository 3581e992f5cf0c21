/// What a word of a query is, whatever query it stands in.
struct KnownWord {
  /// Whether a query that begins with it may begin with chatter (``QueryChatter``).
  let mayAsk: Bool
  /// Whether it may say when something was (``QueryDates``).
  let maySayWhen: Bool

  init(_ word: String) {
    mayAsk = QueryChatter.mayBegin(with: word)
    maySayWhen = QueryDates.maySayWhen(word)
  }
}

extension OpenIndex {
  func knownWord(_ word: String) -> KnownWord {
    if let known = knownWords[word] { return known }
    let known = KnownWord(word)
    knownWords[word] = known
    return known
  }

  /// Whether an event may be told from the words, in whatever order they stand.
  func mayTellEvent(_ words: [String]) -> Bool {
    words.contains { word in
      // Other signs may join words or part them: only the whole text tells.
      guard word.isLatin else { return true }
      if let known = knownOpeners[word] { return known }
      let opens = eventTagger.findsOpener(in: analyzer.analyse(Array(word.utf8)))
      knownOpeners[word] = opens
      return opens
    }
  }
}

extension String {
  /// Whether it is made of letters from a to z alone, and so is one word to every analyser.
  var isLatin: Bool {
    !isEmpty
      && utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
  }
}
