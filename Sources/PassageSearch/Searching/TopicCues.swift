import EventTagging

/// How people ask for a topic where the tagger reads no event: by its plain name beside another name
/// ("Kherson withdrawal"), or by words that mean it only where forces are spoken of ("marines quit
/// Fallujah").
struct TopicCues {
  /// Most words in the place of a `…`.
  private static let longestGap = 3

  private struct Cue {
    /// Runs of words that stand side by side, as ``key(of:in:)`` gives them, with gaps between.
    let runs: [[String]]
    let topic: EventTopic
    /// Whether a force has to be spoken of; otherwise a name is enough.
    let needsForce: Bool
  }

  private let cues: [Cue]
  private let forces: Set<String>
  private let otherSenses: Set<String>

  init(_ index: OpenIndex) {
    let keys = { (text: Substring) in
      text.split(separator: " ").map { Self.key(of: String($0), in: index) }
    }
    cues = [(Self.besideNames, false), (Self.ofForces, true)].flatMap { topics, needsForce in
      topics.flatMap { topic, phrases in
        phrases.split(separator: ",").map { phrase in
          Cue(
            runs: phrase.split(separator: "…").map(keys), topic: topic, needsForce: needsForce)
        }
      }
    }
    forces = Set(keys(Self.forceWords[...]))
    otherSenses = Set(keys(Self.otherSenseWords[...]))
  }

  /// Whether a cue may be told from a Latin word that opens no event: the others are told from words
  /// that do, which `EventTagger.mayTellEvent(from:)` knows.
  static func mayTell(from word: String) -> Bool { nouns.contains(word.lowercased()) }

  private static let nouns: Set<String> = [
    "captive", "captives", "honors", "honours", "prisoner", "prisoners", "robbery", "robberies",
    "seizure", "seizures",
  ]

  /// Topics that the words ask for.
  ///
  /// - Parameter hasName: whether there is a name among them.
  func topics(in words: [String], hasName: Bool, index: OpenIndex) -> [EventTopic] {
    let keys = words.map { Self.key(of: $0, in: index) }
    let hasForce = keys.contains(where: forces.contains)
    guard hasForce || hasName, !keys.contains(where: otherSenses.contains) else { return [] }
    var topics: [EventTopic] = []
    for cue in cues where (hasForce || !cue.needsForce) && !topics.contains(cue.topic) {
      if Self.stand(cue.runs[...], in: keys, gap: keys.count) { topics.append(cue.topic) }
    }
    return topics
  }

  /// Whether runs stand in order, the first after at most `gap` words.
  private static func stand(
    _ runs: ArraySlice<[String]>, in keys: some RandomAccessCollection<String>, gap: Int
  ) -> Bool {
    guard let run = runs.first else { return true }
    return (0...gap).contains { skipped in
      let rest = keys.dropFirst(skipped)
      return rest.starts(with: run)
        && stand(runs.dropFirst(), in: rest.dropFirst(run.count), gap: longestGap)
    }
  }

  /// A word's stem, or the word itself where it is too common to have one.
  private static func key(of word: String, in index: OpenIndex) -> String {
    guard let token = index.tokens(of: word).first else { return word }
    return token.stems.first ?? token.text.lowercased()
  }

  static let besideNames: [(topic: EventTopic, phrases: String)] = [
    (
      .withdrawal,
      """
      withdrawal,withdraw,retreat,pullout,pullback,abandon,fall back,pull … out,pull … back,\
      back away,break out,march back,march away,march home,sail away,drive … from,drive … out,\
      drive … back,force … out,expel … from,lift … siege,raise … siege,give up … siege,\
      give up besieging,base … close,close … base,hand … back,vacate,relinquish,disengage,\
      відступ,відведення,відхід,отступление,отход
      """
    ),
    (
      .surrender,
      """
      surrender,capitulation,take … prisoner,prisoner of war,give up,give in,lay down,throw down,\
      hands up,white flag,stop fight,end fight,cease fight,cease resist,turn themselves in,turn himself in,\
      strike … colours,haul … down,agree … terms,accept … terms,honours of war,honors of war,unconditional,\
      капітуляція,капитуляция,здалися,сдались
      """
    ),
    (
      .looting,
      """
      looting,pillage,plunder,ransack,sack,steal,theft,rob,robbery,carry … off,carry … away,\
      haul … away,make off with,strip,empty,booty,spoils,help itself to,help themselves to,\
      мародерство,мародёрство,розграбування,разграбление
      """
    ),
  ]

  static let ofForces: [(topic: EventTopic, phrases: String)] = [
    (
      .withdrawal,
      "evacuate,leave,quit,exit,depart,escape,flee,go home,return home,move out,march out,give up"
    ),
    (.surrender, "submit,yield,hand … over,captive"),
    (.looting, "take … from,take … away,seizure"),
  ]

  private static let forceWords = """
    army troops soldiers forces garrison marines guerrillas rebels militia militiamen fighters \
    insurgents paratroopers battalion brigade regiment division corps legion cavalry infantry tanks \
    convoy fleet navy squadron commando partisans cossacks crusaders knights defenders besiegers \
    occupiers invaders fort fortress siege base outpost troopers sepoys general commander marshal \
    admiral military
    """

  /// With these, something else leaves, is given up or taken: what the topics' definitions leave out.
  private static let otherSenseWords = """
    ambassador embassy diplomats staff observers statement remark testimony lawsuit race bid candidacy \
    election tournament treaty agreement deal accord pact talks negotiations hryvnia dollars euros \
    money bank account consent licence passport police civilians residents refugees inhabitants \
    children patients tourists animals drug medication goals points lead heart vote votes
    """
}
