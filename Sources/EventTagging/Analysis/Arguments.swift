/// A phrase that fills a role: its tokens, what its head stands for, and what all its words do.
struct Phrase {
  var tokens: Range<Int>
  var head: WordClass
  var all: WordClass
  var isKnown: Bool { !all.isEmpty }
}

/// Who did what to whom, as far as word order tells.
struct Arguments {
  var subject: Phrase?
  var object: Phrase?
  /// The phrase after "from".
  var source: Phrase?
  /// The phrase after "to", "into", "towards", "behind", "across".
  var goal: Phrase?
  /// The phrase after "of" that follows a noun.
  var complement: Phrase?
  /// The first phrase after "in", "at", "near" and the like.
  var setting: Phrase?
  var isPassive = false
  var isNominal = false
  /// First token of the verb group (auxiliaries, adverbs, negation), or of the noun phrase.
  var groupStart = 0
}
