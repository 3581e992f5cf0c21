extension DocumentReader {
  /// Reads again the bytes that a citation names, the way they were read when it was made.
  /// - Parameters:
  ///   - file: absolute path of the original.
  ///   - range: bytes of the (decompressed) file; for a record, bytes of its decoded text.
  ///   - line: the line on which the record starts; unused for a whole file.
  /// - Throws: ``Reject`` if the file, the record or the range is no longer there.
  public func originalBytes(
    file: String, container: Document.Container, form: DocumentForm, range: Range<Int>,
    line: Int
  ) throws(Reject) -> [UInt8] {
    do throws(Reject) {
      guard file != "-" else {
        throw Reject(
          .notFound, "It came from standard input and cannot be read again; index a file instead.")
      }
      switch form {
      case .file: return try slice(file, container, range)
      case .record(let format): return try slice(record(file, container, format, line), range, line)
      }
    } catch {
      throw error.at(file)
    }
  }

  private func slice(
    _ path: String, _ container: Document.Container, _ range: Range<Int>
  ) throws(Reject) -> [UInt8] {
    let file = try FileSource(path: path, control: ReadingControl())
    var skip = max(0, range.lowerBound)
    let source: any ByteSource
    switch container {
    case .plain:
      try file.skip(to: skip)
      skip = 0
      source = file
    case .gzip:
      source = try GzipSource(file)
    }
    let input = BufferedInput(source)
    while skip > 0 {
      let passed = try input.peek(min(skip, 64 << 10)).count
      guard passed > 0 else { throw Self.changed() }
      input.skip(passed)
      skip -= passed
    }
    let bytes = Array(try input.peek(range.count))
    guard bytes.count == range.count else { throw Self.changed() }
    return bytes
  }

  private func record(
    _ path: String, _ container: Document.Container, _ format: RecordFormat, _ line: Int
  ) throws(Reject) -> Record {
    let file = InputFile(path: path, id: "", size: 0, format: format.kind == .csv ? .csv : .jsonl)
    let open = try OpenInput(
      file, options: options, control: ReadingControl(), container: container)
    let source = try open.records(format, options)
    while true {
      do throws(RecordFailure) {
        guard let record = try source.next(), record.line <= line else {
          throw .fatal(Self.changed())
        }
        if record.line == line { return record }
      } catch {
        switch error {
        case .record(let reject): if reject.line == line { throw reject }
        case .fatal(let reject): throw reject
        }
      }
    }
  }

  private func slice(
    _ record: Record, _ range: Range<Int>, _ line: Int
  ) throws(Reject) -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= record.text.count else {
      throw Self.changed()
    }
    return Array(record.text[range])
  }

  private static func changed() -> Reject {
    Reject(
      .changed, "The original is shorter than when it was indexed; index it again.")
  }
}
