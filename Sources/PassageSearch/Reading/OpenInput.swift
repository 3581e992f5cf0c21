/// An opened file: decompressed, its format known, nothing of it taken yet.
struct OpenInput {
  let input: BufferedInput
  let container: Document.Container
  let format: ReadingOptions.Format
  private let encoding: TextEncoding

  /// - Parameter container: how the file was packed when it was indexed; `nil` finds out.
  init(
    _ file: InputFile, options: ReadingOptions, control: ReadingControl,
    container: Document.Container? = nil
  ) throws(Reject) {
    let raw: any ByteSource =
      file.isStandardInput
      ? FileSource(descriptor: options.standardInput, control: control)
      : try FileSource(path: file.path, control: control)
    let packed = BufferedInput(raw)
    let start = try packed.peek(2)
    let isGzip =
      container.map { $0 == .gzip } ?? (file.path.hasSuffix(".gz") || start == [0x1F, 0x8B])
    self.container = isGzip ? .gzip : .plain
    input = isGzip ? BufferedInput(try GzipSource(packed)) : packed
    let head = try input.peek(BinarySignature.length)
    if let reject = BinarySignature.reject(head) { throw reject }
    format = file.format ?? (Self.looksLikeJSON(head) ? .jsonl : .text)
    encoding = options.encoding
  }

  /// The format, if this is a file of records.
  var recordFormat: RecordFormat? {
    switch format {
    case .jsonl: RecordFormat(kind: .jsonl, encoding: encoding)
    case .csv: RecordFormat(kind: .csv, encoding: encoding)
    case .text, .markdown, .html: nil
    }
  }

  /// The records, decoded to UTF-8.
  func records(
    _ format: RecordFormat, _ options: ReadingOptions
  ) throws(Reject) -> any RecordSource {
    let mark = ByteOrderMark(try input.peek(3))
    input.skip(mark?.length ?? 0)
    let encoding = mark?.encoding ?? format.encoding
    let isUTF8 = encoding == .utf8
    let decoded =
      isUTF8
      ? input
      : BufferedInput(
        TranscodingSource(input, encoding: encoding, offset: mark?.length ?? 0))
    return switch format.kind {
    case .jsonl: JSONLSource(decoded, options: options, knowsBytes: isUTF8)
    case .csv: CSVSource(decoded, options: options, knowsBytes: isUTF8)
    }
  }

  private static func looksLikeJSON(_ start: ArraySlice<UInt8>) -> Bool {
    var start = start
    if let mark = ByteOrderMark(start), mark.encoding == .utf8 { start = start.dropFirst(3) }
    return start.first == UInt8(ascii: "{")
  }
}
