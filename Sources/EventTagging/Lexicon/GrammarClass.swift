/// What a word does in its clause: function words, auxiliaries, and the verbs and nouns that
/// govern an event and change how the text speaks of it.
struct GrammarClass: OptionSet, Hashable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  static let determiner = GrammarClass(bit: 0)
  static let possessive = GrammarClass(bit: 1)
  static let preposition = GrammarClass(bit: 2)
  static let pronoun = GrammarClass(bit: 3)
  static let subordinator = GrammarClass(bit: 4)
  static let relative = GrammarClass(bit: 5)
  static let conjunction = GrammarClass(bit: 6)
  static let negator = GrammarClass(bit: 7)
  static let be = GrammarClass(bit: 8)
  static let have = GrammarClass(bit: 9)
  static let auxiliary = GrammarClass(bit: 10)
  static let future = GrammarClass(bit: 11)
  static let would = GrammarClass(bit: 12)
  static let possible = GrammarClass(bit: 13)
  static let obligation = GrammarClass(bit: 14)
  static let infinitive = GrammarClass(bit: 15)
  static let adverb = GrammarClass(bit: 16)
  static let quantity = GrammarClass(bit: 17)
  static let condition = GrammarClass(bit: 18)
  static let that = GrammarClass(bit: 19)
  static let from = GrammarClass(bit: 20)
  static let by = GrammarClass(bit: 21)
  static let of = GrammarClass(bit: 22)
  static let goal = GrammarClass(bit: 23)
  // Governors of modality.
  static let orders = GrammarClass(bit: 24)
  static let demands = GrammarClass(bit: 25)
  static let plans = GrammarClass(bit: 26)
  static let refuses = GrammarClass(bit: 27)
  static let denies = GrammarClass(bit: 28)
  static let prevents = GrammarClass(bit: 29)
  static let supposes = GrammarClass(bit: 30)
  static let brings = GrammarClass(bit: 31)
  static let against = GrammarClass(bit: 32)
  static let fakes = GrammarClass(bit: 33)
  static let recalls = GrammarClass(bit: 34)
  // Claims.
  static let says = GrammarClass(bit: 35)
  static let deniesClaim = GrammarClass(bit: 36)
  static let demandsClaim = GrammarClass(bit: 37)
  static let predictsClaim = GrammarClass(bit: 38)
  static let statementNoun = GrammarClass(bit: 39)
  static let denialNoun = GrammarClass(bit: 40)
  static let accuses = GrammarClass(bit: 41)
  static let role = GrammarClass(bit: 42)
  static let day = GrammarClass(bit: 43)
  static let verbLike = GrammarClass(bit: 44)
  static let speakerNoun = GrammarClass(bit: 45)
  static let hearsay = GrammarClass(bit: 46)
  /// Verbs of saying that need no "that" or quotation after them.
  static let coreSays = GrammarClass(bit: 47)

  static let calls = GrammarClass(bit: 48)
  static let callsFor = GrammarClass(bit: 49)
  static let deeds = GrammarClass(bit: 50)
  /// Prepositions of time: what they govern is taken as given.
  static let when = GrammarClass(bit: 51)
  /// Verbs that keep something from harm when "from" or "against" follows, else let it go on.
  static let shields = GrammarClass(bit: 52)

  /// What can introduce a claim.
  static let claimCues: GrammarClass = [
    .says, .deniesClaim, .demandsClaim, .predictsClaim, .statementNoun, .denialNoun, .accuses,
    .hearsay,
  ]

  /// Names used in the data files.
  static let named: [String: GrammarClass] = [
    "determiner": determiner, "possessive": possessive, "preposition": preposition,
    "pronoun": pronoun, "subordinator": subordinator, "relative": relative,
    "conjunction": conjunction, "negator": negator, "be": be, "have": have,
    "auxiliary": auxiliary, "future": future, "would": would, "possible": possible,
    "obligation": obligation, "infinitive": infinitive, "adverb": adverb,
    "quantity": quantity, "condition": condition, "that": that, "from": from, "by": by,
    "of": of, "goal": goal, "orders": orders, "demands": demands, "plans": plans,
    "refuses": refuses, "denies": denies, "prevents": prevents, "supposes": supposes,
    "brings": brings, "against": against, "fakes": fakes, "recalls": recalls, "says": says,
    "deniesClaim": deniesClaim, "demandsClaim": demandsClaim, "predictsClaim": predictsClaim,
    "statementNoun": statementNoun, "denialNoun": denialNoun, "accuses": accuses,
    "role": role, "day": day, "verbLike": verbLike, "speakerNoun": speakerNoun,
    "calls": calls, "callsFor": callsFor, "deeds": deeds, "when": when, "hearsay": hearsay,
    "coreSays": coreSays, "shields": shields,
  ]
}
