/// A lemma in one part of speech (`withdraw/v`, `retreat/n`, plain `out`), numbered.
typealias LemmaID = UInt16

/// The compiled-in words and frames, keyed by folded form; made by ``LexiconBuilder``.
///
/// What is known of a word stands in columns by entry; entry 0 is that of an unknown word.
struct Lexicon: Sendable {
  var frames: [Frame] = []
  var classBits: [WordClass] = []
  var grammarBits: [GrammarClass] = []
  var formBits: [VerbForm] = []
  /// Whether a frame may begin with the word.
  var opensFrame: [Bool] = []
  /// Whether the word may introduce a claim.
  var opensClaim: [Bool] = []
  /// Lemmas that frames can ask for.
  var lemmas = EntryLists()
  /// Frames whose first element the word can be, as indexes into ``frames``.
  var openedFrames = EntryLists()
  var words = WordIndex()

  /// Whether Ukrainian and Russian are in it.
  var hasCyrillic = false

  /// English, Ukrainian and Russian together: their words do not clash where it matters.
  static let builtIn: Lexicon = {
    var builder = LexiconBuilder()
    addEnglish(to: &builder)
    builder.addWords(slavicWords)
    builder.addGrammar(slavicGrammar)
    builder.addFrames(slavicWithdrawal, topic: .withdrawal)
    builder.addFrames(slavicSurrender, topic: .surrender)
    builder.addFrames(slavicLooting, topic: .looting)
    var lexicon = builder.build()
    lexicon.hasCyrillic = true
    return lexicon
  }()

  /// English alone: the same for words in Latin letters, and sooner built.
  static let english: Lexicon = {
    var builder = LexiconBuilder()
    addEnglish(to: &builder)
    return builder.build()
  }()

  private static func addEnglish(to builder: inout LexiconBuilder) {
    builder.addWords(englishWords)
    builder.addGrammar(englishGrammar)
    builder.addGrammar(claimCues)
    builder.addFrames(englishWithdrawal, topic: .withdrawal)
    builder.addFrames(englishSurrender, topic: .surrender)
    builder.addFrames(englishLooting, topic: .looting)
  }

  /// Whether a folded word begins with a Cyrillic letter, as all Ukrainian and Russian words of the
  /// data do.
  static func isCyrillic(_ folded: Bytes) -> Bool {
    guard let first = folded.first else { return false }
    return (0xD0...0xD3).contains(first)
  }

  /// The entry of a folded word; 0 is the empty entry.
  func entry(of folded: Bytes) -> Int { words.entry(of: folded) }
}

/// A short list of numbers for every entry, in one array.
struct EntryLists: Sendable {
  private var starts: [Int32] = [0]
  private var values: [UInt16] = []

  mutating func reserve(_ count: Int) { starts.reserveCapacity(count + 1) }

  /// Makes `list` the list of the next entry, and empties it.
  mutating func finishList(_ list: inout [UInt16]) {
    if !list.isEmpty {
      values.append(contentsOf: list)
      list.removeAll(keepingCapacity: true)
    }
    starts.append(Int32(values.count))
  }

  subscript(entry: Int) -> ArraySlice<UInt16> {
    values[Int(starts[entry])..<Int(starts[entry + 1])]
  }

  /// Whether the lists of an entry and `others` have a number in common.
  func has(_ entry: Int, anyOf others: [UInt16]) -> Bool {
    for index in Int(starts[entry])..<Int(starts[entry + 1]) where others.contains(values[index]) {
      return true
    }
    return false
  }
}
