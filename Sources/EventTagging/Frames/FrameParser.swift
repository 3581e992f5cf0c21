/// Reads one line of a frame file: `name | log-odds | pattern | options`.
///
/// Pattern: words (`down`), lemmas (`withdraw/v`, `retreat/n`, Cyrillic stems `відступ*`),
/// alternatives (`pull|draw/v`), classes (`#weapons`), optional steps (`the?`), gaps (`..3`).
/// Options are listed in `Guides/Events.md`.
struct FrameParser {
  private let topic: EventTopic
  private let label: String

  init(topic: EventTopic) {
    self.topic = topic
    label = topic.label
  }

  /// - Parameter lemma: numbers a word of the pattern, given with the part of speech it shares with
  ///   its alternatives (`/v`, `/n` or nothing).
  func parse(_ line: Bytes, lemma: (Bytes, StaticString) -> LemmaID) -> Frame? {
    let columns = Self.columns(of: line)
    guard columns.count >= 3, let base = Float(columns[1].trimmed.string) else { return nil }
    var frame = Frame(
      topic: topic, name: label + "." + columns[0].trimmed.string, base: base, pattern: [])
    columns[2].forEachPiece(at: " ") { frame.pattern.append(element($0, lemma: lemma)) }
    if columns.count > 3 {
      columns[3].forEachPiece(at: " ") { apply($0, to: &frame, lemma: lemma) }
    }
    return frame.pattern.isEmpty ? nil : frame
  }

  /// The pieces between bars that stand between spaces.
  private static func columns(of line: Bytes) -> [Bytes] {
    var columns: [Bytes] = []
    columns.reserveCapacity(4)
    var start = 0
    var index = 1
    while index + 1 < line.count {
      if line[index] == 0x7C, line[index - 1] == 0x20, line[index + 1] == 0x20, index > start {
        columns.append(Bytes(rebasing: line[start..<index - 1]))
        start = index + 2
        index = start
      }
      index += 1
    }
    columns.append(line.dropping(start))
    return columns
  }

  private func element(
    _ step: Bytes, lemma: (Bytes, StaticString) -> LemmaID
  ) -> Frame.Element {
    var element = Frame.Element()
    if step.begins(with: (".." as StaticString).bytes) {
      element.gap = Int(step.dropping(2).string) ?? 0
      return element
    }
    var body = step
    if body.ends(in: "?") {
      element.isOptional = true
      body = body.droppingLast(1)
    }
    var suffix: StaticString = ""
    for ending in ["/v", "/n"] as [StaticString] where body.ends(in: ending) {
      suffix = ending
      body = body.droppingLast(2)
    }
    body.forEachPiece(at: "|") { word in
      if word.first == 0x23 {
        element.classes.formUnion(WordClass.named[word.dropping(1).string] ?? [])
      } else {
        element.lemmas.append(lemma(word, suffix))
      }
    }
    return element
  }

  private func apply(
    _ option: Bytes, to frame: inout Frame, lemma: (Bytes, StaticString) -> LemmaID
  ) {
    let (key, value) = option.cut(at: ":") ?? (option, option.dropping(option.count))
    switch key.string {
    case "obj": frame.objectNeeds = classes(value)
    case "not": frame.objectForbids = classes(value)
    case "subj": frame.subjectNeeds = classes(value)
    case "notsubj": frame.subjectForbids = classes(value)
    case "from": frame.sourceNeeds = classes(value)
    case "noobj": frame.isIntransitive = true
    case "active": frame.voice = .active
    case "passive": frame.voice = .passive
    case "nominal": frame.use = .nominal
    case "verbal": frame.use = .verbal
    case "past": frame.forms = [.past, .participle]
    case "notnext": frame.notBefore = lemmas(value, lemma)
    case "notprev": frame.notAfter = lemmas(value, lemma)
    case "notof": frame.notPartOf = lemmas(value, lemma)
    case "nowhere": frame.notWithin = lemmas(value, lemma)
    case "unless": frame.notInSentence = lemmas(value, lemma)
    case "ctx": frame.minimumConflict = Float(value.string) ?? 0
    case "flag":
      let name = value.string
      frame.flags += EventFlag.allCases.filter { $0.label == name }
    case "mod": frame.modality = Modality(label: value.string)
    case "near": frame.isNear = true
    case "fixed": frame.isFixed = true
    default: break
    }
  }

  private func classes(_ names: Bytes) -> WordClass {
    var classes = WordClass()
    names.forEachPiece(at: ",") { classes.formUnion(WordClass.named[$0.string] ?? []) }
    return classes
  }

  private func lemmas(_ names: Bytes, _ lemma: (Bytes, StaticString) -> LemmaID) -> [LemmaID] {
    var lemmas: [LemmaID] = []
    names.forEachPiece(at: ",") { lemmas.append(lemma($0, "")) }
    return lemmas
  }
}
