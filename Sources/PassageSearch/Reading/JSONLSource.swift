/// Records of a JSON Lines file: one object per line.
final class JSONLSource: RecordSource {
  private let input: BufferedInput
  private let options: ReadingOptions
  /// Whether bytes of the input are bytes of the file.
  private let knowsBytes: Bool

  init(_ input: BufferedInput, options: ReadingOptions, knowsBytes: Bool = true) {
    self.input = input
    self.options = options
    self.knowsBytes = knowsBytes
  }

  /// The byte of the file that is `offset` bytes into the current line.
  private func byte(_ offset: Int) -> Int? { knowsBytes ? input.lineStart + offset : nil }

  func next() throws(RecordFailure) -> Record? {
    while true {
      let line: BufferedInput.Line
      do throws(Reject) {
        line = try input.nextLine(limit: options.maximumRecordBytes)
      } catch {
        throw .fatal(error)
      }
      do throws(Reject) {
        switch line {
        case .end:
          return nil
        case .tooLong:
          throw Reject(
            .tooLarge, line: input.line, byte: byte(0),
            "Line \(input.line) is longer than \(options.maximumRecordBytes) bytes; split it.")
        case .bytes(let range):
          if let record = try record(range) { return record }
        }
      } catch {
        throw .record(error)
      }
    }
  }

  /// The record of a line; `nil` for a blank one.
  private func record(_ range: Range<Int>) throws(Reject) -> Record? {
    var range = range
    while let last = range.last, input.buffer[last].isASCIISpace { range.removeLast() }
    guard !range.isEmpty else { return nil }
    let line = input.line
    if let fault = UTF8Check.firstFault(in: input.buffer, range) {
      throw UTF8Check.reject(byte: input.lineStart + fault - range.lowerBound, line: line)
    }
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONParser.parse(input.buffer, range)
    } catch {
      let offset = error.byte - range.lowerBound
      throw Reject(
        .badJSON, line: line, byte: byte(offset),
        "Line \(line) is not valid JSON: \(error.problem) at its byte \(offset); "
          + "mend or remove the line.")
    }
    guard case .object(let members) = value else {
      throw Reject(
        .badJSON, line: line, byte: byte(0),
        "Line \(line) is JSON but no object; write one {…} per line with a text field.")
    }
    return try record(members, line: line, raw: Array(input.buffer[range]))
  }

  private func record(
    _ members: [JSONValue.Member], line: Int, raw: [UInt8]
  ) throws(Reject) -> Record {
    var text: [UInt8]?
    var values: [(name: String, value: String)] = []
    values.reserveCapacity(members.count)
    for member in members {
      let name = member.name
      if name == "text" {
        guard text == nil else { throw duplicate("text", line) }
        guard case .string(let bytes) = member.value else { continue }
        text = bytes
      } else if let string = member.value.metadata {
        if name == "id" || name == "document", values.contains(where: { $0.name == name }) {
          throw duplicate(name, line)
        }
        values.append((name, string))
      }
    }
    guard let text else {
      throw Reject(
        .missingText, line: line,
        "The record on line \(line) has no text; give it a string field named text.")
    }
    return try Record(line: line, values: values, text: text, raw: raw)
  }

  private func duplicate(_ name: String, _ line: Int) -> Reject {
    Reject(
      .badJSON, line: line,
      "The record on line \(line) has the field \(name) twice; keep one of them.")
  }
}
