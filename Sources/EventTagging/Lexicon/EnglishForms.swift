/// Which inflected form of a verb a word is.
struct VerbForm: OptionSet, Hashable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }

  static let base = VerbForm(rawValue: 1)
  static let third = VerbForm(rawValue: 2)
  static let past = VerbForm(rawValue: 4)
  static let participle = VerbForm(rawValue: 8)
  static let gerund = VerbForm(rawValue: 16)
}

/// Inflects English verbs and nouns, so that the data files need to name lemmas only.
struct EnglishForms {
  /// A lemma without its last letters, and what follows; irregular forms are all `stem`.
  struct Form {
    var stem: Bytes
    /// The last letter of the stem is written twice.
    var isDoubled = false
    var ending: StaticString = ""
    var verbForm: VerbForm = []
  }

  /// Lemma, past and participle of the irregular verbs that the data files use.
  private static let irregular: StaticString = """
    abide abode abided, be was been, beat beat beaten, begin began begun, break broke broken, \
    bring brought brought, carry carried carried, cast cast cast, catch caught caught, \
    come came come, cut cut cut, draw drew drawn, drive drove driven, fall fell fallen, \
    fight fought fought, flee fled fled, forbid forbade forbidden, get got gotten, \
    give gave given, go went gone, hand handed handed, have had had, hide hid hidden, \
    hold held held, keep kept kept, lay laid laid, lead led led, leave left left, let let let, \
    make made made, mean meant meant, put put put, raise raised raised, ride rode ridden, \
    run ran run, sail sailed sailed, say said said, seek sought sought, send sent sent, \
    set set set, show showed shown, slip slipped slipped, speak spoke spoken, \
    steal stole stolen, strike struck struck, swear swore sworn, take took taken, \
    tear tore torn, tell told told, think thought thought, throw threw thrown, \
    withdraw withdrew withdrawn, withstand withstood withstood, write wrote written, \
    feel felt felt, fly flew flown, lose lost lost, win won won, find found found, \
    buy bought bought, become became become, know knew known, undertake undertook undertaken, \
    foresee foresaw foreseen, overrun overran overrun, see saw seen, stand stood stood, \
    bear bore borne, fling flung flung, forsake forsook forsaken, shake shook shaken, \
    split split split, quit quit quit
    """
  /// Verbs whose last letter is doubled before an ending.
  private static let doubling: StaticString = """
    ban rob strip stop slip plan cram admit permit submit compel expel refer defer deter transfer \
    grab nab regret rebut fit step drop commit bag beg bug drag lug nod ship swap trek trim
    """
  /// Verbs of which both spellings are in use, as in *levelled* and *leveled*.
  private static let doublingAtWill: StaticString = """
    level backpedal label signal
    """
  /// Irregular verbs whose last letter is doubled in the gerund.
  private static let doublingGerund: StaticString = """
    get put let cut run begin set win forbid split quit
    """
  private static let be: [(StaticString, VerbForm)] = [
    ("be", .base), ("is", .third), ("are", .third), ("am", .third), ("was", .past),
    ("were", .past), ("been", .participle), ("being", .gerund), ("'re", .third),
  ]

  private var irregular = FormTable(capacity: 128)
  private var irregularForms: [(past: Bytes, participle: Bytes)] = []
  private var doubling = FormTable(capacity: 64)
  private var doublingAtWill = FormTable(capacity: 16)
  private var doublingGerund = FormTable(capacity: 16)

  init() {
    Self.irregular.bytes.forEachPiece(at: ",") { entry in
      guard let (lemma, forms) = entry.trimmed.cut(at: " "),
        let (past, participle) = forms.cut(at: " ")
      else { return }
      irregular.write(lemma)
      if irregular.number() == irregularForms.count { irregularForms.append((past, participle)) }
    }
    Self.add(Self.doubling, to: &doubling)
    Self.add(Self.doublingAtWill, to: &doublingAtWill)
    Self.add(Self.doublingGerund, to: &doublingGerund)
  }

  private static func add(_ words: StaticString, to table: inout FormTable) {
    words.bytes.forEachPiece(at: " ") {
      table.write($0)
      _ = table.number()
    }
  }

  func verb(_ lemma: Bytes) -> [Form] {
    if lemma.equals(("be" as StaticString).bytes) {
      return Self.be.map { Form(stem: $0.bytes, verbForm: $1) }
    }
    let doubles = doubling.find(lemma) >= 0
    var forms = [Form(stem: lemma, verbForm: .base)]
    forms.reserveCapacity(5)
    var third = Self.plural(lemma)
    if lemma.equals(("have" as StaticString).bytes) {
      third = Form(stem: ("has" as StaticString).bytes)
    }
    third.verbForm = .third
    forms.append(third)
    let number = irregular.find(lemma)
    if number >= 0 {
      let (past, participle) = irregularForms[number]
      let isSame = past.equals(participle)
      forms.append(Form(stem: past, verbForm: isSame ? [.past, .participle] : .past))
      if !isSame { forms.append(Form(stem: participle, verbForm: .participle)) }
    } else {
      var past = Form(stem: lemma, isDoubled: doubles, ending: "ed")
      if lemma.ends(in: "e") {
        past = Form(stem: lemma, ending: "d")
      } else if Self.endsInConsonantY(lemma) {
        past = Form(stem: lemma.droppingLast(1), ending: "ied")
      }
      past.verbForm = [.past, .participle]
      forms.append(past)
    }
    var gerund = Form(stem: lemma, ending: "ing", verbForm: .gerund)
    if lemma.ends(in: "ee") || !lemma.ends(in: "e") {
      gerund.isDoubled = doubles || doublingGerund.find(lemma) >= 0
    } else {
      gerund.stem = lemma.droppingLast(1)
    }
    forms.append(gerund)
    if doublingAtWill.find(lemma) >= 0 {
      forms.append(
        Form(stem: lemma, isDoubled: true, ending: "ed", verbForm: [.past, .participle]))
      forms.append(Form(stem: lemma, isDoubled: true, ending: "ing", verbForm: .gerund))
    }
    return forms
  }

  static func plural(_ noun: Bytes) -> Form {
    if endsInConsonantY(noun) { return Form(stem: noun.droppingLast(1), ending: "ies") }
    if noun.ends(in: "s") || noun.ends(in: "sh") || noun.ends(in: "ch") || noun.ends(in: "x")
      || noun.ends(in: "z")
    {
      return Form(stem: noun, ending: "es")
    }
    if noun.ends(in: "man"), !noun.ends(in: "german"), !noun.ends(in: "human"),
      !noun.ends(in: "roman"), !noun.ends(in: "ottoman")
    {
      return Form(stem: noun.droppingLast(2), ending: "en")
    }
    if noun.count == 2, noun.ends(in: "go") || noun.ends(in: "do") {
      return Form(stem: noun, ending: "es")
    }
    return Form(stem: noun, ending: "s")
  }

  private static func endsInConsonantY(_ word: Bytes) -> Bool {
    guard word.count > 2, word[word.count - 1] == 0x79 else { return false }
    switch word[word.count - 2] {
    case 0x61, 0x65, 0x6F, 0x75: return false  // a e o u
    default: return true
    }
  }
}
