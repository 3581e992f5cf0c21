/// Classes of words that finders go by.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt16

  /// A given name (`Natalia`, `Сергій`).
  static let givenName = WordClass(rawValue: 1 << 0)
  /// A title or role that stands right before a person's name (`Gen.`, `spokesperson`, `міністр`).
  static let title = WordClass(rawValue: 1 << 1)
  /// A preposition that goes with places (`in`, `near`, `біля`).
  static let placePreposition = WordClass(rawValue: 1 << 2)
  /// A noun that goes with places (`village`, `місто`).
  static let placeNoun = WordClass(rawValue: 1 << 3)
  /// A verb of saying or of policy, of which a capital city may be the subject (`said`, `denies`).
  static let speechVerb = WordClass(rawValue: 1 << 4)
  static let stopWord = WordClass(rawValue: 1 << 5)
  /// Names something even in lower case (`російський`).
  static let lowerCaseName = WordClass(rawValue: 1 << 6)
  /// A particle inside names of persons (`al`, `bin`, `van`).
  static let nameParticle = WordClass(rawValue: 1 << 7)
  /// A noun that ends the name of an organisation (`Ministry`, `Brigade`, `Council`).
  static let organisationNoun = WordClass(rawValue: 1 << 8)
  /// A word before the name of a river (`bank`, `crossed`, `берег`).
  static let waterWord = WordClass(rawValue: 1 << 9)
  static let article = WordClass(rawValue: 1 << 10)
  /// The preposition before who did it (`installed by Moscow`).
  static let agentPreposition = WordClass(rawValue: 1 << 11)
  /// May stand between a subject and its verb (`also`, `has`, `не`).
  static let beforeVerb = WordClass(rawValue: 1 << 12)

  /// What a power has rather than a city (`denial`, `troops`): Moscow's.
  static let powerNoun = WordClass(rawValue: 1 << 13)

  static func of(_ folded: String) -> WordClass { table[folded] ?? [] }

  private static let table: [String: WordClass] = {
    var result: [String: WordClass] = [:]
    for (classes, words) in WordLists.all {
      for word in words.split(whereSeparator: \.isWhitespace) {
        result[String(word), default: []].formUnion(classes)
      }
    }
    return result
  }()
}
