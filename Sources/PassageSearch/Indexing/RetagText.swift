import TextAnalysis

/// A unit as the index holds it: its passages in order, with how each lies in the text.
struct RetagUnit: Sendable {
  var passages: [PassageRecord] = []
  var layouts: [PassageLayout] = []

  var textBytes: Int { passages.reduce(0) { $0 + $1.text.utf8.count } }
}

/// The document of a stored unit, put together again from its passages: equal to the one that was
/// indexed in all that tagging and packing look at. White space between passages may differ.
struct RetagText {
  private static let blankLine: [UInt8] = [0x0A, 0x0A]

  let unit: RetagUnit
  private(set) var text: [UInt8] = []
  private(set) var blocks: [TextBlock] = []
  private(set) var parts: [RecordPart] = []
  private(set) var spans: [Span] = []

  /// Where a passage stands in the text.
  struct Span {
    var bytes: Range<Int>
    /// Index into the blocks.
    var heading: Int?
    /// Index into the parts.
    var part: Int
  }

  init(_ unit: RetagUnit) {
    self.unit = unit
    addFirstPart()
    for index in unit.passages.indices { add(index) }
    if let last = parts.indices.last {
      parts[last].range = parts[last].range.lowerBound..<text.count
    }
  }

  /// The unit's name begins with its first record's, which may have no passage.
  private mutating func addFirstPart() {
    guard let first = unit.passages.first, let id = first.firstRecord, id != first.record else {
      return
    }
    parts.append(
      RecordPart(id: id, range: 0..<0, line: first.citation.line, fields: DocumentFields()))
  }

  private mutating func add(_ index: Int) {
    let passage = unit.passages[index]
    let layout = unit.layouts[index]
    let before = index > 0 ? unit.passages[index - 1] : nil
    let isNewPart = before == nil || passage.record != before?.record
    if isNewPart { startPart(passage) }
    var heading = isNewPart ? nil : spans.last?.heading
    if let words = passage.heading {
      if heading == nil || before?.heading != words || layout.repeatsHeading {
        heading = addHeading(words)
      }
    } else {
      heading = nil
    }
    let continues = layout.start != .block && !isNewPart && !blocks.isEmpty
    if !continues { separate() } else if layout.start == .continued { text.append(0x20) }
    let start = text.count
    text.append(contentsOf: passage.text.utf8)
    spans.append(Span(bytes: start..<text.count, heading: heading, part: parts.count - 1))
    for (place, block) in layout.blocks.enumerated() {
      let bytes = start + block.bytes.lowerBound..<start + block.bytes.upperBound
      if place == 0, continues, let last = blocks.indices.last {
        blocks[last].bytes = blocks[last].bytes.lowerBound..<bytes.upperBound
      } else {
        blocks.append(TextBlock(kind: block.kind, bytes: bytes))
      }
    }
  }

  private mutating func startPart(_ passage: PassageRecord) {
    separate()
    if let last = parts.indices.last {
      parts[last].range = parts[last].range.lowerBound..<max(0, text.count - 2)
    }
    let fields = passage.documentRecord.map(DocumentFields.init) ?? DocumentFields()
    parts.append(
      RecordPart(
        id: passage.record ?? passage.document, range: text.count..<text.count,
        line: passage.citation.line, fields: fields))
  }

  private mutating func addHeading(_ words: String) -> Int {
    separate()
    let start = text.count
    text.append(contentsOf: words.utf8)
    blocks.append(TextBlock(kind: .heading, bytes: start..<text.count))
    return blocks.count - 1
  }

  private mutating func separate() {
    if !text.isEmpty, text.suffix(2) != Self.blankLine[...] { text += Self.blankLine }
  }
}

extension RetagText {
  /// - Parameter language: what the text was taken for, where it would now be taken for another.
  /// - Returns: `nil` for a unit without its document's record, or with one that no reader wrote.
  func document(language: Language? = nil) -> Document? {
    guard let first = unit.passages.first, let record = first.documentRecord,
      let form = DocumentForm(record.form)
    else { return nil }
    var fields = DocumentFields(record)
    if let language { fields.lang = language.code }
    var parts = parts
    for index in parts.indices where parts[index].range.isEmpty || parts.count == 1 {
      parts[index].fields = DocumentFields(record)
    }
    return Document(
      id: first.document, parent: first.firstRecord == nil ? nil : first.document, fields: fields,
      text: text, blocks: blocks, parts: parts, file: record.file,
      container: record.isCompressed ? .gzip : .plain, form: form, map: map,
      contentHash: record.contentHash)
  }

  /// From each passage as a whole to the bytes that it cites.
  private var map: OffsetMap {
    OffsetMap(
      runs: zip(spans, unit.passages).map { span, passage in
        OffsetMap.Run(
          text: UInt32(clamping: span.bytes.lowerBound),
          original: UInt32(clamping: passage.citation.bytes.lowerBound),
          textUnit: UInt32(clamping: max(1, span.bytes.count)),
          originalUnit: UInt32(clamping: passage.citation.bytes.count))
      }, textCount: text.count, lines: .file(SourceLines([])))
  }
}

extension PassageRecord {
  /// The first record of a unit that is a run of records of one document.
  fileprivate var firstRecord: String? {
    let head = document + "\u{1E}"
    return unit.hasPrefix(head) ? String(unit.dropFirst(head.count)) : nil
  }
}

extension DocumentFields {
  fileprivate init(_ record: DocumentRecord) {
    self.init(
      title: record.title, published: record.published, collected: record.collected,
      source: record.source, url: record.url, lang: record.language, author: record.author,
      other: record.other.map { (name: $0.name, value: $0.value) })
  }
}
