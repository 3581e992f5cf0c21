/// Passages of one unit that follow one another, as the index stores them: in one piece, at the first
/// one's number. What they share is written once; any one can be read without the others.
struct PassageGroup {
  /// A longer group would be smaller, and slower to read for one passage.
  static let mostPassages = 8
  /// Bytes of text after which a group ends.
  static let textBytes = 8_192
  private static let checksumLength = 4

  let document: String
  let unit: String
  /// The first passage's place in the unit.
  let firstOrdinal: Int
  private(set) var facts: [PassageFacts] = []
  private let bytes: [UInt8]
  private var reader: RecordReader
  /// Where each passage begins; empty for a single one, which follows at once.
  private var starts: [Int] = []

  var count: Int { facts.count }

  /// First four bytes of SHA-256 over the group: Xapian's own check misses most damage.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var hash = ContentHash()
    hash.update(bytes)
    return Array(hash.digest().prefix(checksumLength))
  }

  init(decoding bytes: [UInt8], model: RecordModel) throws(StoredRecordError) {
    let body = bytes.dropLast(Self.checksumLength)
    guard bytes.count > Self.checksumLength,
      Self.checksum(body) == bytes.suffix(Self.checksumLength)
    else { throw StoredRecordError(offset: bytes.count) }
    self.bytes = bytes
    var reader = RecordReader(model, BitReader(bytes, 0..<body.endIndex))
    let count = try reader.count(.passages)
    firstOrdinal = try reader.integer(.ordinal)
    document = try reader.words()
    unit = try reader.integer(.unitKind) == 0 ? document : try reader.words()
    reader.literals = try reader.list(.literals) { (reader) throws(StoredRecordError) in
      try reader.words()
    }
    var lengths: [Int] = []
    for _ in 0..<count {
      let next = try PassageFacts(from: &reader, after: facts.last, document: document)
      facts.append(next)
      if count > 1 { lengths.append(try reader.integer(.bodyLength)) }
    }
    self.reader = reader
    guard count > 1 else { return }
    var start = reader.alignedOffset
    for length in lengths {
      starts.append(start)
      guard length >= 0, length <= body.endIndex - start else { throw reader.damage }
      start += length
    }
    guard start == body.endIndex else { throw reader.damage }
  }

  /// The document's record at the first passage.
  var documentRecord: DocumentRecord? { facts.first?.documentRecord }

  /// - Parameter place: in the group, from 0.
  func passage(at place: Int) throws(StoredRecordError) -> PassageRecord {
    guard facts.indices.contains(place) else { throw StoredRecordError(offset: bytes.count) }
    var reader = reader
    if !starts.isEmpty {
      let end = place + 1 < starts.count ? starts[place + 1] : bytes.count - Self.checksumLength
      reader.move(to: BitReader(bytes, starts[place]..<end))
    }
    return try PassageRecord(
      from: &reader, facts: facts[place], document: document, unit: unit,
      ordinal: firstOrdinal + place)
  }
}

extension PassageGroup {
  /// Divides the passages of a unit into groups.
  static func ranges(of records: [PassageRecord]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (place, record) in records.enumerated() {
      bytes += record.text.utf8.count
      if place + 1 - start == mostPassages || bytes >= textBytes || place + 1 == records.count {
        ranges.append(start..<place + 1)
        start = place + 1
        bytes = 0
      }
    }
    return ranges
  }

  /// - Parameter records: of one unit, in order, at least one.
  static func encoded(_ records: some Collection<PassageRecord>, by coder: RecordCoder) -> [UInt8] {
    coder.startGroup()
    var facts = CodedPart(coder)
    var bodies = BitWriter()
    var previous: PassageFacts?
    for record in records {
      var body = CodedPart(coder)
      record.writeBody(to: &body)
      let next = PassageFacts(record)
      next.write(to: &facts, after: previous, document: record.document)
      previous = next
      if records.count > 1 {
        body.writer.align()
        facts.write(body.writer.bytes.count, .bodyLength)
      }
      bodies.append(body.writer)
    }
    var whole = CodedPart(coder)
    writeHead(of: records, literals: coder.literals, to: &whole)
    whole.writer.append(facts.writer)
    if records.count > 1 { whole.writer.align() }
    whole.writer.append(bodies)
    whole.writer.align()
    let bytes = whole.writer.bytes
    return bytes + checksum(bytes[...])
  }

  private static func writeHead(
    of records: some Collection<PassageRecord>, literals: [String], to sink: inout some RecordSink
  ) {
    guard let first = records.first else { return }
    sink.write(records.count, .passages)
    sink.write(first.ordinal, .ordinal)
    sink.write(words: first.document)
    sink.write(first.unit == first.document ? 0 : 1, .unitKind)
    if first.unit != first.document { sink.write(words: first.unit) }
    sink.write(literals.count, .literals)
    for literal in literals { sink.write(words: literal) }
  }

  /// Counts what a group is made of.
  static func count(_ records: some Collection<PassageRecord>, in tally: inout RecordTally) {
    writeHead(of: records, literals: [], to: &tally)
    var previous: PassageFacts?
    for record in records {
      let next = PassageFacts(record)
      next.write(to: &tally, after: previous, document: record.document)
      record.writeBody(to: &tally)
      previous = next
    }
  }
}
