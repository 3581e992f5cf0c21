/// Reads one line of a frame file: `name | log-odds | pattern | options`.
///
/// Pattern: words (`down`), lemmas (`withdraw/v`, `retreat/n`, Cyrillic stems `відступ*`),
/// alternatives (`pull|draw/v`), classes (`#weapons`), optional steps (`the?`), gaps (`..3`).
/// Options are listed in `Guides/Events.md`.
struct FrameParser {
  let topic: EventTopic
  let line: Substring

  func parse(lemma: (String) -> LemmaID) -> Frame? {
    let columns = line.components(separatedBy: " | ")
    guard columns.count >= 3, let base = Float(columns[1].trimmed) else { return nil }
    var frame = Frame(
      topic: topic, name: topic.label + "." + columns[0].trimmed, base: base, pattern: [])
    for step in columns[2].split(separator: " ") {
      frame.pattern.append(element(step, lemma: lemma))
    }
    if columns.count > 3 {
      for option in columns[3].split(separator: " ") { apply(option, to: &frame, lemma: lemma) }
    }
    return frame.pattern.isEmpty ? nil : frame
  }

  private func element(_ step: Substring, lemma: (String) -> LemmaID) -> Frame.Element {
    var element = Frame.Element()
    if step.hasPrefix("..") {
      element.gap = Int(step.dropFirst(2)) ?? 0
      return element
    }
    var body = step
    if body.hasSuffix("?") {
      element.isOptional = true
      body = body.dropLast()
    }
    var suffix = ""
    for ending in ["/v", "/n"] where body.hasSuffix(ending) {
      suffix = ending
      body = body.dropLast(2)
    }
    for word in body.split(separator: "|") {
      if word.hasPrefix("#") {
        element.classes.formUnion(WordClass.named[String(word.dropFirst())] ?? [])
      } else {
        element.lemmas.append(lemma(word + suffix))
      }
    }
    return element
  }

  private func apply(
    _ option: Substring, to frame: inout Frame, lemma: (String) -> LemmaID
  ) {
    let parts = option.split(separator: ":", maxSplits: 1)
    let value = parts.count > 1 ? parts[1] : ""
    let classes = value.split(separator: ",").reduce(into: WordClass()) {
      $0.formUnion(WordClass.named[String($1)] ?? [])
    }
    switch parts[0] {
    case "obj": frame.objectNeeds = classes
    case "not": frame.objectForbids = classes
    case "subj": frame.subjectNeeds = classes
    case "notsubj": frame.subjectForbids = classes
    case "from": frame.sourceNeeds = classes
    case "noobj": frame.isIntransitive = true
    case "active": frame.voice = .active
    case "passive": frame.voice = .passive
    case "nominal": frame.use = .nominal
    case "verbal": frame.use = .verbal
    case "past": frame.forms = [.past, .participle]
    case "notnext": frame.notBefore = value.split(separator: ",").map { lemma(String($0)) }
    case "notprev": frame.notAfter = value.split(separator: ",").map { lemma(String($0)) }
    case "notof": frame.notPartOf = value.split(separator: ",").map { lemma(String($0)) }
    case "ctx": frame.minimumConflict = Float(value) ?? 0
    case "flag": frame.flags += EventFlag.allCases.filter { $0.label == value }
    case "mod": frame.modality = Modality(label: String(value))
    case "near": frame.isNear = true
    case "fixed": frame.isFixed = true
    default: break
    }
  }
}

extension StringProtocol {
  /// The pieces between occurrences of a separator, without Foundation.
  func components(separatedBy separator: String) -> [String] {
    var pieces: [String] = []
    var rest = Substring(self)
    while let range = rest.firstRange(of: separator) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }

  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
