/// What a word can be to the rules; a word may be several things.
struct RuleClasses: OptionSet {
  let rawValue: UInt64

  private static func bit(_ index: UInt64) -> RuleClasses { RuleClasses(rawValue: 1 << index) }

  // Numbers.
  static let number = bit(0)
  static let yearNumber = bit(1)
  static let numeral = bit(2)
  static let multiplier = bit(3)
  static let vague = bit(4)
  static let ordinal = bit(5)
  static let roman = bit(6)
  // Dates.
  static let fullDate = bit(7)
  static let decade = bit(8)
  static let month = bit(9)
  static let weakMonth = bit(10)
  static let shortMonth = bit(11)
  static let weekday = bit(12)
  static let shift = bit(13)
  static let season = bit(14)
  static let period = bit(15)
  static let last = bit(16)
  static let this = bit(17)
  static let next = bit(18)
  static let ago = bit(19)
  static let holiday = bit(20)
  static let yearWord = bit(21)
  static let dateCue = bit(22)
  static let century = bit(23)
  // Joints.
  static let dash = bit(24)
  static let comma = bit(25)
  static let slash = bit(26)
  static let openQuote = bit(27)
  static let closeQuote = bit(28)
  static let of = bit(29)
  static let article = bit(30)
  static let to = bit(31)
  static let and = bit(32)
  static let between = bit(33)
  static let half = bit(34)
  // Quantities.
  static let countNoun = bit(35)
  static let casualty = bit(36)
  static let measure = bit(37)
  static let currency = bit(38)
  // Units.
  static let unitNoun = bit(39)
  static let unitWord = bit(40)
  static let unitEnd = bit(41)
  static let unitShort = bit(42)
  static let unitShortCapitals = bit(43)
  static let unitName = bit(44)
  static let nationality = bit(45)
  static let numberSign = bit(46)
  // Weapons.
  static let weapon = bit(47)
  static let weakWeapon = bit(48)
  static let weaponNoun = bit(49)
  static let calibreNoun = bit(50)
  static let weaponMake = bit(51)
  static let calibre = bit(52)
  static let millimetre = bit(53)
  static let stop = bit(54)
  static let from = bit(55)
  static let clock = bit(56)
  static let preposition = bit(57)
  /// A day told from another one: `накануне`.
  static let anaphor = bit(58)
  /// `same`, and its place before a day.
  static let same = bit(59)

  /// Words at which a mention can start.
  static let starters: RuleClasses = [
    .number, .numeral, .multiplier, .vague, .ordinal, .roman, .fullDate, .decade, .month, .weekday,
    .shift, .anaphor, .same, .season, .period, .last, .this, .next, .holiday, .between, .from,
    .unitNoun, .unitName,
    .numberSign, .weapon, .weakWeapon, .weaponMake, .calibre,
  ]
}

/// What the rules know of a distinct word.
struct RuleWord {
  var classes: RuleClasses = []
  /// The value of a number, the day of a full date as days since 1970, the year of a decade.
  var number = 0.0
  /// Upper bound of a vague number (`dozens`).
  var bound = 0.0
  /// Month 1–12, weekday 1–7 (Monday first), season 21–24, days of a shift + 100, kind of period.
  var code: UInt8 = 0
  /// Place in a phrase that marks an approximation; 0 for none.
  var phrase: UInt8 = 0
  /// Index into ``RuleLexicon/nouns``.
  var noun: UInt16 = 0

  @inline(__always)
  func has(_ classes: RuleClasses) -> Bool { !self.classes.isDisjoint(with: classes) }
}
