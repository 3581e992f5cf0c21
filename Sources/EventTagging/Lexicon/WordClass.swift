/// What a word can stand for, as far as the frames care: who acts, what is acted on, what the
/// passage is about. One word may carry several classes.
struct WordClass: OptionSet, Hashable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Who acts.
  static let armed = WordClass(bit: 0)
  static let commander = WordClass(bit: 1)
  static let people = WordClass(bit: 2)
  static let nationality = WordClass(bit: 3)
  static let civilian = WordClass(bit: 4)
  static let aid = WordClass(bit: 5)
  static let sport = WordClass(bit: 6)
  static let suspect = WordClass(bit: 7)
  static let police = WordClass(bit: 8)
  static let company = WordClass(bit: 9)
  static let politician = WordClass(bit: 10)
  static let vehicle = WordClass(bit: 11)
  static let robber = WordClass(bit: 12)
  static let crowd = WordClass(bit: 13)
  // What is acted on.
  static let position = WordClass(bit: 14)
  static let settlement = WordClass(bit: 15)
  static let building = WordClass(bit: 16)
  static let goods = WordClass(bit: 17)
  static let weapons = WordClass(bit: 18)
  static let money = WordClass(bit: 19)
  static let statement = WordClass(bit: 20)
  static let contest = WordClass(bit: 21)
  static let pact = WordClass(bit: 22)
  static let document = WordClass(bit: 23)
  static let drug = WordClass(bit: 24)
  static let service = WordClass(bit: 25)
  static let publicLife = WordClass(bit: 26)
  static let right = WordClass(bit: 27)
  static let feeling = WordClass(bit: 28)
  static let score = WordClass(bit: 29)
  static let fight = WordClass(bit: 30)
  static let region = WordClass(bit: 31)
  static let direction = WordClass(bit: 32)
  static let museum = WordClass(bit: 33)
  // What the passage is about.
  static let conflict = WordClass(bit: 34)
  static let martial = WordClass(bit: 35)
  static let fiction = WordClass(bit: 36)
  static let games = WordClass(bit: 37)
  static let technical = WordClass(bit: 38)
  static let disaster = WordClass(bit: 39)
  static let devotion = WordClass(bit: 40)
  static let nature = WordClass(bit: 41)
  static let unrest = WordClass(bit: 42)
  static let crime = WordClass(bit: 43)
  // What mentions and capitals add.
  static let person = WordClass(bit: 44)
  static let place = WordClass(bit: 45)
  static let organisation = WordClass(bit: 46)
  static let name = WordClass(bit: 47)
  static let number = WordClass(bit: 48)
  static let pronoun = WordClass(bit: 49)
  static let state = WordClass(bit: 50)
  static let own = WordClass(bit: 51)
  static let staff = WordClass(bit: 52)
  static let wounded = WordClass(bit: 53)
  static let host = WordClass(bit: 54)

  /// Names used in the data files.
  static let named: [String: WordClass] = [
    "armed": armed, "commander": commander, "people": people, "nationality": nationality,
    "civilian": civilian, "aid": aid, "sport": sport, "suspect": suspect, "police": police,
    "company": company, "politician": politician, "vehicle": vehicle, "robber": robber,
    "crowd": crowd, "position": position, "settlement": settlement, "building": building,
    "goods": goods, "weapons": weapons, "money": money, "statement": statement,
    "contest": contest, "pact": pact, "document": document, "drug": drug, "service": service,
    "publicLife": publicLife, "right": right, "feeling": feeling, "score": score,
    "fight": fight, "region": region, "direction": direction, "museum": museum,
    "conflict": conflict, "martial": martial, "fiction": fiction, "games": games,
    "technical": technical, "disaster": disaster, "devotion": devotion, "nature": nature,
    "unrest": unrest, "crime": crime, "person": person, "place": place,
    "organisation": organisation, "name": name, "number": number, "pronoun": pronoun,
    "state": state, "own": own, "staff": staff, "wounded": wounded, "host": host,
  ]
}
