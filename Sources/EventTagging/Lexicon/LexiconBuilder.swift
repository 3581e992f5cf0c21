/// Reads the word lists and frames into a ``Lexicon``.
struct LexiconBuilder {
  /// What a list says of its words.
  private struct Facts {
    var classes: WordClass = []
    var grammar: GrammarClass = []
    var lemma: LemmaID?
  }

  private var lexicon = Lexicon()
  private let english = EnglishForms()
  private var lemmas = FormTable(capacity: 1 << 11)
  /// By entry: the last of its lemma notes, −1 for none.
  private var lastNote: [Int32] = []
  private var notes: [(lemma: LemmaID, before: Int32)] = []

  init() {
    let expected = 1 << 13
    lexicon.classBits.reserveCapacity(expected)
    lexicon.grammarBits.reserveCapacity(expected)
    lexicon.formBits.reserveCapacity(expected)
    lastNote.reserveCapacity(expected)
    notes.reserveCapacity(expected / 4)
    lexicon.frames.reserveCapacity(512)
    makeRoom(for: 0)
  }

  /// Adds lists of words by ``WordClass``.
  mutating func addWords(_ text: StaticString) {
    Self.forEachList(in: text) { name, items in
      guard let wordClass = WordClass.named[name] else { return }
      items.forEachPiece(at: " ") { enter($0, Facts(classes: wordClass)) }
    }
  }

  /// Adds lists of words by ``GrammarClass``.
  mutating func addGrammar(_ text: StaticString) {
    Self.forEachList(in: text) { name, items in
      guard let grammarClass = GrammarClass.named[name] else { return }
      items.forEachPiece(at: " ") { enter($0, Facts(grammar: grammarClass)) }
    }
  }

  /// Adds frames, one a line.
  mutating func addFrames(_ text: StaticString, topic: EventTopic) {
    let parser = FrameParser(topic: topic)
    text.bytes.forEachPiece(at: "\n") { line in
      if let frame = parser.parse(line, lemma: { lemma($0, $1) }) { lexicon.frames.append(frame) }
    }
  }

  /// The lexicon; to be called once, after the last word.
  mutating func build() -> Lexicon {
    inheritStems()
    fileFrames()
    lexicon.opensClaim = lexicon.grammarBits.map { !$0.isDisjoint(with: .claimCues) }
    return lexicon
  }

  private static func forEachList(
    in text: StaticString, _ body: (_ name: String, _ items: Bytes) -> Void
  ) {
    text.bytes.forEachPiece(at: "\n") { line in
      guard let (name, items) = line.cut(at: ":") else { return }
      body(name.trimmed.string, items)
    }
  }

  // MARK: Words

  /// Adds a word of a class list in all forms its notation asks for.
  private mutating func enter(_ item: Bytes, _ facts: Facts) {
    if item.ends(in: "/v") {
      for form in english.verb(item.droppingLast(2)) { note(facts, of: form) }
    } else if item.ends(in: "!") {
      note(facts, of: EnglishForms.Form(stem: item.droppingLast(1)))
    } else if item.ends(in: "*") {
      note(facts, at: lexicon.words.enterStem(item.droppingLast(1)))
    } else {
      note(facts, of: EnglishForms.Form(stem: item))
      note(facts, of: EnglishForms.plural(item))
    }
  }

  private mutating func note(_ facts: Facts, of form: EnglishForms.Form) {
    let entry = lexicon.words.enter(form.stem, isDoubled: form.isDoubled, ending: form.ending)
    note(facts, at: entry)
    lexicon.formBits[entry].formUnion(form.verbForm)
  }

  private mutating func note(_ facts: Facts, at entry: Int) {
    makeRoom(for: entry)
    lexicon.classBits[entry].formUnion(facts.classes)
    lexicon.grammarBits[entry].formUnion(facts.grammar)
    if let lemma = facts.lemma { note(lemma, at: entry) }
  }

  private mutating func note(_ lemma: LemmaID, at entry: Int) {
    var note = lastNote[entry]
    while note >= 0 {
      if notes[Int(note)].lemma == lemma { return }
      note = notes[Int(note)].before
    }
    notes.append((lemma, lastNote[entry]))
    lastNote[entry] = Int32(notes.count - 1)
  }

  private mutating func makeRoom(for entry: Int) {
    while lastNote.count <= entry {
      lexicon.classBits.append([])
      lexicon.grammarBits.append([])
      lexicon.formBits.append([])
      lastNote.append(-1)
    }
  }

  /// The number of a lemma named by a frame; its forms are entered when it is first met.
  private mutating func lemma(_ word: Bytes, _ suffix: StaticString) -> LemmaID {
    lemmas.write(word)
    lemmas.write(suffix.bytes)
    let known = lemmas.count
    let number = lemmas.number()
    let facts = Facts(lemma: LemmaID(number))
    guard number == known else { return LemmaID(number) }
    let isNoun = suffix.utf8CodeUnitCount > 0 ? suffix.bytes.ends(in: "/n") : word.ends(in: "/n")
    let isVerb = suffix.utf8CodeUnitCount > 0 ? !isNoun : word.ends(in: "/v")
    let stem = suffix.utf8CodeUnitCount == 0 && (isNoun || isVerb) ? word.droppingLast(2) : word
    if isNoun {
      note(facts, of: EnglishForms.Form(stem: stem))
      note(facts, of: EnglishForms.plural(stem))
    } else if isVerb {
      for form in english.verb(stem) { note(facts, of: form) }
    } else if word.ends(in: "*") {
      note(facts, at: lexicon.words.enterStem(word.droppingLast(1)))
    } else {
      note(facts, of: EnglishForms.Form(stem: word))
    }
    return LemmaID(number)
  }

  // MARK: After the last word

  /// A longer stem, or a whole word, has what the shorter stems it begins with have.
  private mutating func inheritStems() {
    let words = lexicon.words
    words.forEachNonLatin { entry, bytes in
      words.forEachStem(of: bytes) { shorter, _ in
        guard shorter != entry else { return }
        lexicon.classBits[entry].formUnion(lexicon.classBits[shorter])
        lexicon.grammarBits[entry].formUnion(lexicon.grammarBits[shorter])
        var number = lastNote[shorter]
        while number >= 0 {
          note(notes[Int(number)].lemma, at: entry)
          number = notes[Int(number)].before
        }
      }
    }
  }

  /// Files every frame under the forms that can open it.
  private mutating func fileFrames() {
    var lastOpening = [Int32](repeating: -1, count: lemmas.count)
    var openings: [(frame: UInt16, before: Int32)] = []
    openings.reserveCapacity(1 << 10)
    for number in lexicon.frames.indices {
      for lemma in lexicon.frames[number].pattern.first?.lemmas ?? [] {
        openings.append((UInt16(number), lastOpening[Int(lemma)]))
        lastOpening[Int(lemma)] = Int32(openings.count - 1)
      }
    }
    lexicon.lemmas.reserve(lastNote.count)
    lexicon.openedFrames.reserve(lastNote.count)
    lexicon.opensFrame = [Bool](repeating: false, count: lastNote.count)
    var own: [LemmaID] = []
    var opened: [UInt16] = []
    for entry in lastNote.indices {
      var note = Int(lastNote[entry])
      if note >= 0 {
        while note >= 0 {
          let lemma = notes[note].lemma
          own.append(lemma)
          var opening = Int(lastOpening[Int(lemma)])
          while opening >= 0 {
            let frame = openings[opening].frame
            if !opened.contains(frame) { opened.append(frame) }
            opening = Int(openings[opening].before)
          }
          note = Int(notes[note].before)
        }
        opened.sort()
        lexicon.opensFrame[entry] = !opened.isEmpty
      }
      lexicon.lemmas.finishList(&own)
      lexicon.openedFrames.finishList(&opened)
    }
  }
}
