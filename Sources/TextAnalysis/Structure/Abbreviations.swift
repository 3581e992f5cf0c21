/// Abbreviations that end with a dot, and whether the dot may also end a sentence.
enum Abbreviations {
  enum Rule: UInt8 {
    /// Stands before a name and never ends a sentence: `Gen.`, `м.`.
    case beforeName
    /// Stands before a number and never ends a sentence: `No.`.
    case beforeNumber
    /// Ends a sentence only if a word follows that commonly starts one: `Inc.`, `р.`.
    case inside
    /// Ends a sentence if any capitalised word follows: `etc.`, `Nov.`.
    case closing
  }

  /// Bytes of the longest abbreviation.
  static let longest = 12

  /// The rule for a word without its dot, in whatever case.
  static func rule(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Rule? {
    table[Folding.fold(UnsafeBufferPointer(rebasing: word))]
  }

  static func rule(folded: String) -> Rule? { table[folded] }

  private static let table: [String: Rule] = {
    var table: [String: Rule] = [:]
    func add(_ words: String, _ rule: Rule) {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = rule }
    }
    add(
      """
      mr mrs ms dr prof gen lt col maj capt cpt sgt cpl pvt adm brig cmdr comdr rev hon sen rep gov
      pres st mt ft messrs mme mlle fr sr amb supt insp det hr dir asst vs v
      м с смт сел вул просп пров бул пл ім им ул пер проф акад ген полк підполк майор кап лейт серж
      адм д пос дер тов гр п пп о св
      """, .beforeName)
    add(
      "no nos p pp vol art fig sec ch par op para ca approx ст № стр гл разд рис табл",
      .beforeNumber)
    add(
      """
      inc ltd co corp jr bros est dept govt univ assn natl intl ave blvd al
      р рр г гг обл тис тыс млн млрд трлн грн руб кв чол чел респ
      """, .inside)
    add(
      """
      etc jan feb apr jun jul aug sept sep oct nov dec
      ін др год хв сек мин час ред див напр род пр
      """, .closing)
    return table
  }()
}
