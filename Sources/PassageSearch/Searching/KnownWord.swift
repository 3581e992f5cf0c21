import EventTagging
import QueryLanguage

/// What a word of a query is, whatever query it stands in.
struct KnownWord {
  /// Whether a query that begins with it may begin with chatter (``QueryChatter``).
  let mayAsk: Bool
  /// Whether it may say when something was (``QueryDates``).
  let maySayWhen: Bool
  /// Whether an event may be told from it. Other signs than Latin letters may join words or part them:
  /// there only the whole text tells.
  let mayTellEvent: Bool
  /// Whether a cue of a topic may be told from it (``TopicCues``).
  let mayTellTopic: Bool
  /// How it says that something is said, and how an event is spoken of with it.
  let stance: Stance?
  let modality: Modality?
  /// Whether it is one word that is posted, whatever stands beside it.
  var isPosted = false

  static func mayTellEvent(_ word: String) -> Bool {
    !word.isLatin || EventTagger.mayTellEvent(from: word)
  }

  init(_ word: String) {
    stance = QueryStances.stance(of: word)
    modality = QueryStances.modality(of: word)
    mayAsk = QueryChatter.mayBegin(with: word)
    maySayWhen = QueryDates.maySayWhen(word)
    mayTellEvent = Self.mayTellEvent(word)
    mayTellTopic = mayTellEvent || TopicCues.mayTell(from: word)
  }
}

/// The bare words of a query in the order typed, with what they are.
struct QueryWording {
  let words: [String]
  let known: [KnownWord]

  init(_ query: Query, index: OpenIndex) {
    words = query.root.bareWords
    known = words.map(index.knownWord)
  }

  /// Of a query whose words are not asked for.
  static let unread = QueryWording(words: [], known: [])

  private init(words: [String], known: [KnownWord]) {
    self.words = words
    self.known = known
  }

  var text: String { words.joined(separator: " ") }
}

extension OpenIndex {
  func knownWord(_ word: String) -> KnownWord {
    if let known = knownWords[word] { return known }
    var known = KnownWord(word)
    known.isPosted = word.isLatin && tokens(of: word).first?.isStopWord == false
    knownWords[word] = known
    return known
  }
}

extension String {
  /// Whether it begins with a Cyrillic letter and has no sign of ASCII but hyphens and apostrophes: all
  /// its index terms begin with a Cyrillic letter too.
  var isCyrillic: Bool {
    guard let first = utf8.first, Self.cyrillicLeads.contains(first) else { return false }
    return utf8.allSatisfy { $0 >= 0x80 || $0 == 0x27 || $0 == 0x2D }
  }

  /// First bytes of the letters U+0400 to U+04FF.
  fileprivate static let cyrillicLeads: ClosedRange<UInt8> = 0xD0...0xD3

  /// Whether it is made of letters from a to z alone, and so is one word to every analyser.
  var isLatin: Bool {
    !isEmpty
      && utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
  }
}
