import CZlib
import PassageSearch
import Testing

/// Everything that came of reading some paths.
struct ReadingResult {
  var documents: [Document] = []
  var rejects: [Reject] = []
  var plan = InputPlan()
  var consumed = 0

  var reasons: [RejectReason] { rejects.map(\.reason) }
  var only: Document {
    get throws {
      try #require(documents.count == 1, "\(rejects)")
      return documents[0]
    }
  }

  init(_ paths: [String], options: ReadingOptions = ReadingOptions()) throws {
    let reader = DocumentReader(options: options)
    plan = try reader.plan(paths: paths)
    rejects = plan.problems
    for file in plan.files {
      try reader.read(
        file, each: { documents.append($0) }, reject: { rejects.append($0) },
        progress: { [counter] in counter.value += $0 })
    }
    consumed = counter.value
  }

  private final class Counter { var value = 0 }
  private let counter = Counter()

  /// What comes of one file with this name and contents.
  static func of(
    _ name: String, _ bytes: [UInt8], options: ReadingOptions = ReadingOptions()
  ) throws -> ReadingResult {
    let folder = try ScratchFolder()
    return try ReadingResult([folder.write(name, bytes)], options: options)
  }

  static func of(
    _ name: String, _ text: String, options: ReadingOptions = ReadingOptions()
  ) throws -> ReadingResult {
    try of(name, Array(text.utf8), options: options)
  }
}

extension Document {
  var string: String { String(decoding: text, as: UTF8.self) }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The text of each block with its kind's first letter: `h Title`, `p Text`, `l Item`.
  var outline: [String] {
    (blocks ?? []).map { block in
      let mark =
        switch block.kind {
        case .heading: "h"
        case .paragraph: "p"
        case .listItem: "l"
        }
      return mark + " " + string(block.bytes)
    }
  }

  /// Where a phrase stands in the text.
  func range(of phrase: String) throws -> Range<Int> {
    let phrase = Array(phrase.utf8)
    let start = text.indices.first { text[$0...].starts(with: phrase) }
    let found = try #require(start)
    return found..<found + phrase.count
  }
}

/// Bytes as `gzip` packs them: one member.
func gzipped(_ bytes: [UInt8]) throws -> [UInt8] {
  var stream = z_stream()
  let status = deflateInit2_(
    &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  try #require(status == Z_OK)
  defer { deflateEnd(&stream) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 10 + 100)
  let capacity = output.count
  let done = input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(target.count)
      return deflate(&stream, Z_FINISH)
    }
  }
  try #require(done == Z_STREAM_END)
  return Array(output[..<(capacity - Int(stream.avail_out))])
}
