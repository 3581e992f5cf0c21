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
enum EnglishForms {
  /// Past and participle of the irregular verbs that the data files use.
  private static let irregular: [String: (past: String, participle: String)] = [
    "abide": ("abode", "abided"), "be": ("was", "been"), "beat": ("beat", "beaten"),
    "begin": ("began", "begun"), "break": ("broke", "broken"), "bring": ("brought", "brought"),
    "carry": ("carried", "carried"), "cast": ("cast", "cast"), "catch": ("caught", "caught"),
    "come": ("came", "come"), "cut": ("cut", "cut"), "draw": ("drew", "drawn"),
    "drive": ("drove", "driven"), "fall": ("fell", "fallen"), "fight": ("fought", "fought"),
    "flee": ("fled", "fled"), "forbid": ("forbade", "forbidden"), "get": ("got", "gotten"),
    "give": ("gave", "given"), "go": ("went", "gone"), "hand": ("handed", "handed"),
    "have": ("had", "had"), "hide": ("hid", "hidden"), "hold": ("held", "held"),
    "keep": ("kept", "kept"), "lay": ("laid", "laid"), "lead": ("led", "led"),
    "leave": ("left", "left"), "let": ("let", "let"), "make": ("made", "made"),
    "mean": ("meant", "meant"), "put": ("put", "put"), "raise": ("raised", "raised"),
    "ride": ("rode", "ridden"), "run": ("ran", "run"), "sail": ("sailed", "sailed"),
    "say": ("said", "said"), "seek": ("sought", "sought"), "send": ("sent", "sent"),
    "set": ("set", "set"), "show": ("showed", "shown"), "slip": ("slipped", "slipped"),
    "speak": ("spoke", "spoken"), "steal": ("stole", "stolen"), "strike": ("struck", "struck"),
    "swear": ("swore", "sworn"), "take": ("took", "taken"), "tear": ("tore", "torn"),
    "tell": ("told", "told"), "think": ("thought", "thought"), "throw": ("threw", "thrown"),
    "withdraw": ("withdrew", "withdrawn"), "withstand": ("withstood", "withstood"),
    "write": ("wrote", "written"), "feel": ("felt", "felt"), "fly": ("flew", "flown"),
    "lose": ("lost", "lost"), "win": ("won", "won"), "find": ("found", "found"),
    "buy": ("bought", "bought"), "become": ("became", "become"), "know": ("knew", "known"),
    "undertake": ("undertook", "undertaken"), "foresee": ("foresaw", "foreseen"),
    "overrun": ("overran", "overrun"), "see": ("saw", "seen"), "stand": ("stood", "stood"),
  ]
  private static let doubling: Set<String> = [
    "ban", "rob", "strip", "stop", "slip", "plan", "cram", "quit", "admit", "permit", "submit",
    "compel", "refer", "defer", "deter", "grab", "nab", "regret", "step", "drop", "commit",
    "bag", "beg", "nod", "swap", "label", "signal", "trim",
  ]

  static func verb(_ lemma: String) -> [(String, VerbForm)] {
    if lemma == "be" {
      return [
        ("be", .base), ("is", .third), ("are", .third), ("am", .third), ("was", .past),
        ("were", .past), ("been", .participle), ("being", .gerund), ("'re", .third),
      ]
    }
    let stem = doubled(lemma)
    var forms = [(lemma, VerbForm.base), (plural(lemma), .third)]
    if lemma == "have" { forms[1] = ("has", .third) }
    if let (past, participle) = irregular[lemma] {
      forms.append((past, past == participle ? [.past, .participle] : .past))
      if past != participle { forms.append((participle, .participle)) }
    } else {
      let past: String
      if lemma.hasSuffix("e") {
        past = lemma + "d"
      } else if endsInConsonantY(lemma) {
        past = lemma.dropLast() + "ied"
      } else {
        past = stem + "ed"
      }
      forms.append((past, [.past, .participle]))
    }
    if lemma.hasSuffix("ee") || !lemma.hasSuffix("e") {
      let doubles = ["get", "put", "let", "cut", "run", "begin", "set", "win", "forbid"]
      forms.append(
        ((doubles.contains(lemma) ? lemma + String(lemma.suffix(1)) : stem) + "ing", .gerund))
    } else {
      forms.append((lemma.dropLast() + "ing", .gerund))
    }
    return forms
  }

  static func plural(_ noun: String) -> String {
    if endsInConsonantY(noun) { return noun.dropLast() + "ies" }
    for ending in ["s", "sh", "ch", "x", "z"] where noun.hasSuffix(ending) { return noun + "es" }
    if noun.hasSuffix("man"), !noun.hasSuffix("german"), !noun.hasSuffix("human"),
      !noun.hasSuffix("roman"), !noun.hasSuffix("ottoman")
    {
      return noun.dropLast(2) + "en"
    }
    if noun == "go" || noun == "do" { return noun + "es" }
    return noun + "s"
  }

  private static func doubled(_ verb: String) -> String {
    doubling.contains(verb) ? verb + String(verb.suffix(1)) : verb
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), word.count > 2 else { return false }
    let before = word[word.index(word.endIndex, offsetBy: -2)]
    return !"aeou".contains(before)
  }
}
