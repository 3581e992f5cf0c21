/// What a group says of each of its passages up front: where it stands, and its document.
struct PassageFacts: Equatable {
  var record: String?
  var citationStart: Int
  var line: Int
  var documentRecord: DocumentRecord?

  init(_ passage: PassageRecord) {
    record = passage.record
    citationStart = passage.citation.bytes.lowerBound
    line = passage.citation.line
    documentRecord = passage.documentRecord
  }

  /// As differences to the passage before.
  func write(to sink: inout some RecordSink, after previous: PassageFacts?, document: String) {
    let before = previous?.record ?? document
    switch record {
    case nil: sink.write(0, .recordKind)
    case before: sink.write(1, .recordKind)
    case let record?:
      sink.write(2, .recordKind)
      let shared = record.sharedPrefix(with: before)
      sink.write(shared, .recordPrefix)
      sink.write(words: String(decoding: record.utf8.dropFirst(shared), as: UTF8.self))
    }
    sink.write(difference: citationStart &- (previous?.citationStart ?? 0), .citationGap)
    sink.write(difference: line &- (previous?.line ?? 0), .line)
    guard let documentRecord else { return sink.write(0, .documentKind) }
    guard documentRecord != previous?.documentRecord else { return sink.write(1, .documentKind) }
    sink.write(2, .documentKind)
    documentRecord.write(to: &sink)
  }

  init(
    from reader: inout RecordReader, after previous: PassageFacts?, document: String
  ) throws(StoredRecordError) {
    let before = previous?.record ?? document
    switch try reader.integer(.recordKind) {
    case 0: record = nil
    case 1: record = before
    default:
      let shared = try reader.integer(.recordPrefix)
      guard (0...before.utf8.count).contains(shared) else { throw reader.damage }
      record = String(
        decoding: Array(before.utf8.prefix(shared)) + (try reader.wordBytes()), as: UTF8.self)
    }
    citationStart = (previous?.citationStart ?? 0) &+ (try reader.difference(.citationGap))
    line = (previous?.line ?? 0) &+ (try reader.difference(.line))
    switch try reader.integer(.documentKind) {
    case 0: documentRecord = nil
    case 1: documentRecord = previous?.documentRecord
    default: documentRecord = try DocumentRecord(from: &reader)
    }
  }
}

extension String {
  /// Bytes that both begin with, in whole scalars.
  fileprivate func sharedPrefix(with other: String) -> Int {
    var shared = 0
    for (one, another) in zip(unicodeScalars, other.unicodeScalars) {
      guard one == another else { break }
      shared += UTF8.width(one)
    }
    return shared
  }
}

extension DocumentRecord {
  func write(to sink: inout some RecordSink) {
    sink.write(words: title)
    sink.write(name: published, .published)
    sink.write(name: collected, .collected)
    sink.write(name: source, .source)
    sink.write(words: url)
    sink.write(name: language, .language)
    sink.write(name: author, .author)
    sink.write(other.count, .otherFields)
    for field in other {
      sink.write(name: field.name, .fieldName)
      sink.write(name: field.value, .fieldValue)
    }
    sink.write(name: file, .file)
    sink.write(isCompressed ? 1 : 0, .isCompressed)
    sink.write(name: form, .form)
    sink.write(hex: contentHash)
    sink.write(passages, .unitPassages)
  }

  init(from reader: inout RecordReader) throws(StoredRecordError) {
    title = try reader.optionalWords()
    published = try reader.optionalName(.published)
    collected = try reader.optionalName(.collected)
    source = try reader.optionalName(.source)
    url = try reader.optionalWords()
    language = try reader.optionalName(.language)
    author = try reader.optionalName(.author)
    other = try reader.list(.otherFields) { (reader) throws(StoredRecordError) in
      MetadataField(name: try reader.name(.fieldName), value: try reader.name(.fieldValue))
    }
    file = try reader.name(.file)
    isCompressed = try reader.integer(.isCompressed) != 0
    form = try reader.name(.form)
    contentHash = try reader.hex()
    passages = try reader.integer(.unitPassages)
  }
}
