import TextAnalysis

/// Words that decide how a claim is read and that no word class holds. Folded spellings.
enum ClaimWords {
  /// What calls a statement untrue: "called it a fake", "the reports are false".
  static let falsehoods: Set<String> = [
    "untrue", "false", "fake", "fakes", "lie", "lies", "baseless", "unfounded", "groundless",
    "fabricated", "fabrication", "fabrications", "nonsense", "propaganda", "hoax",
    "disinformation", "misinformation", "slander", "fantasy", "absurd", "ridiculous",
    "fiction", "invention", "inventions",
  ]
  static let falsehoodStems = [
    "брехн", "неправд", "фейк", "ложь", "лжив", "выдумк", "вигадк", "дезінформ", "дезинформ",
    "нісенітн",
  ]
  /// Verbs that are given with an order: "told them to leave".
  static let orders: Set<String> = [
    "told", "tell", "tells", "telling", "warned", "warn", "warns", "warning", "asked", "ask",
    "asks", "asking",
  ]
  static let asks: Set<String> = ["asked", "ask", "asks", "asking"]
  /// Said of nobody in particular when "to" follows: "said to be", "believed to have".
  static let hearsayParticiples: Set<String> = ["said", "reported", "believed", "alleged"]
  /// How a war goes: with "will", a prediction.
  static let outcomes: Set<String> = [
    "fall", "win", "lose", "collapse", "fail", "succeed", "prevail", "surrender", "capitulate",
    "escalate", "spread", "worsen", "crumble",
  ]
  /// Who speaks, singular. They are no grammar class, because that would hide them from events.
  static let speakers: Set<String> = [
    "priest", "pilot", "engineer", "shopkeeper", "driver", "nurse", "worker", "mother", "father",
    "monitor", "regulator", "tribunal", "court", "judge", "bishop", "archbishop", "cardinal",
    "pastor", "imam", "rabbi", "monk", "lawmaker", "mp", "senator", "congressman",
    "congresswoman", "negotiator", "mediator", "adviser", "advisor", "veteran", "detainee",
    "captive", "hostage", "student", "scholar", "author", "biographer", "writer", "commentator",
    "columnist", "blogger", "economist", "scientist", "researcher", "professor",
    "administration", "regime", "junta", "alliance", "bloc", "movement", "party", "union",
    "federation", "league", "faction", "bureau", "department", "directorate", "service",
    "institute", "university", "foundation", "charity", "ngo", "observatory", "mission",
    "network", "channel", "broadcaster", "publication", "magazine", "website", "press", "study",
    "survey", "census", "people", "relative", "parent", "representative", "delegation",
    "delegate", "commando", "marine", "trader", "merchant", "shopper", "passenger", "medic",
    "paramedic", "rescuer", "firefighter", "pensioner", "employee", "supporter", "opponent",
    "protester", "protestor", "demonstrator", "civilian", "archaeologist", "curator",
    "intelligence", "militia", "garrison", "brigade", "battalion", "regiment", "unit",
    "inspector", "superintendent", "justice", "attorney", "coordinator", "spokespeople",
    "chairwoman", "owner", "sergeant", "corporal", "driver", "baker", "guide", "contractor",
    "release", "statement", "letter", "resolution", "dispatch", "communique", "broadcast",
  ]
  /// Titles that stand before a name.
  static let ranks: Set<String> = [
    "gen", "lt", "col", "capt", "maj", "sgt", "adm", "brig", "cmdr", "gov", "sen", "rep", "prof",
    "rev", "spc", "pvt", "cpl", "dr", "mr", "mrs", "ms", "sir",
  ]
  /// After a noun: "a release issued on Friday".
  static let publishing: Set<String> = [
    "issued", "released", "published", "obtained", "posted", "quoted", "cited", "dated",
  ]
  /// What can be turned down: "rejected calls to withdraw".
  static let rejectable: Set<String> = [
    "call", "calls", "demand", "demands", "accusation", "accusations", "criticism", "ultimatum",
    "suggestions", "insinuations",
  ]
  static let surnameEndings = [
    "ський", "цький", "ний", "енко", "чук", "юк", "ов", "єв", "ев", "ин", "ич", "ский", "цкий",
    "ова", "ева", "ина", "ська", "ская", "шин", "гу",
  ]
  /// Verbs of saying that are nouns as well.
  static let nouns: Set<String> = [
    "requests", "demands", "claims", "estimates", "reports", "request", "demand", "claim",
    "estimate", "report",
  ]
  /// Adjectives that stand after their noun: "people familiar with the talks".
  static let postposed: Set<String> = ["familiar", "close", "loyal", "opposed", "near", "allied"]
  static let neverSpeaking: Set<String> = [
    "plan", "plans", "schedule", "law", "custom", "tradition", "need", "rank", "size", "taste",
    "legend", "rumours", "rumors",
  ]
  /// Who is spoken to, in the dative: "заявив журналістам".
  static let listenerStems = [
    "журналіст", "журналист", "кореспондент", "корреспондент", "репортер", "агентств", "виданн",
    "изданию", "телеканал", "газеті", "газете",
  ]
  /// What can be rejected: "отвергла обвинения".
  static let statementStems = [
    "обвинен", "звинувач", "сообщен", "повідомленн", "слух", "чутк", "заяв", "утвержден",
    "тверджен", "информац", "інформац", "данны", "дані",
  ]
  /// Nouns that are spelt like verbs of saying.
  static let slavicNounStems = [
    "повідомленн", "сообщени", "заявлени", "утверждени", "твердженн", "підтвердженн",
    "подтверждени", "спростуванн", "опровержени", "запереченн", "отрицани", "сказанн", "заявк",
    "розповід", "зазначенн",
  ]
  static let slavicNouns: Set<String> = [
    "заява", "заяви", "заяву", "заяві", "заявою", "заяв", "заявам", "заявах", "наголос",
  ]
  static let slavicObligations = ["повинн", "должн", "мусить", "мусять", "обязан", "зобов"]
  static let asWords: Set<String> = ["як", "как"]
  static let aboutWords: Set<String> = ["про", "о", "об"]
  static let perWords: Set<String> = ["згідно", "согласно", "відповідно"]
  static let slavicPronouns: Set<String> = ["він", "вона", "вони", "он", "она", "они"]
  static let they: Set<String> = ["they", "we", "them", "вони", "они"]
  static let thisWords: Set<String> = ["це", "это", "то"]
  static let modifiers: Set<String> = ["there", "it", "this", "that", "these"]
}

extension Reading {
  func isWord(_ token: Int, in words: Set<String>) -> Bool {
    words.contains(folded(token))
  }

  /// For a few words written where they are asked for: an array costs nothing to make, a set much.
  @inline(__always)
  func isWord(_ token: Int, in words: [String]) -> Bool {
    words.contains(folded(token))
  }

  func isFalsehood(_ token: Int) -> Bool {
    guard text.tokens.indices.contains(token) else { return false }
    return falsehoods.contains(text.tokens[token].word) {
      ClaimWords.falsehoods.contains(folded(token))
    }
  }

  func hasEnding(_ token: Int, in endings: [String]) -> Bool {
    let word = folded(token)
    return word.count > 4 && endings.contains { word.hasSuffix($0) }
  }

  /// "Gen.", "Capt".
  func isRank(_ token: Int) -> Bool {
    var word = folded(token)
    if word.hasSuffix(".") { word.removeLast() }
    return ClaimWords.ranks.contains(word)
  }

  /// Whether a word names somebody who can speak: "spokesman", "the priests", "headquarters".
  func speaks(_ token: Int) -> Bool {
    if !grammar(token).isDisjoint(with: [.speakerNoun, .role]) { return true }
    guard text.tokens.indices.contains(token) else { return false }
    return speakers.contains(text.tokens[token].word) {
      let word = folded(token)
      return ClaimWords.speakers.contains(word)
        || word.hasSuffix("s") && ClaimWords.speakers.contains(String(word.dropLast()))
        || word.hasSuffix("ies") && ClaimWords.speakers.contains(word.dropLast(3) + "y")
    }
  }

  func hasStem(_ token: Int, in stems: [String]) -> Bool {
    let word = folded(token)
    guard let first = word.utf8.first else { return false }
    return stems.contains { $0.utf8.first == first && word.hasPrefix($0) }
  }

  /// Empty where there is no such token.
  private func folded(_ token: Int) -> String {
    text.tokens.indices.contains(token) ? text.words.folded(text.tokens[token].word) : ""
  }
}
