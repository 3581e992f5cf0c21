/// A file of records in UTF-16 or a single-byte encoding, read as UTF-8.
final class TranscodingSource: ByteSource {
  private let source: any ByteSource
  private var decoder: ScalarDecoder
  private var input = [UInt8](repeating: 0, count: 32 << 10)
  private var output: [UInt8] = []
  private var taken = 0
  /// Byte of the file at which the next chunk starts.
  private var offset: Int
  private var isAtEnd = false

  /// - Parameter offset: the bytes of `source` that were read before.
  init(_ source: any ByteSource, encoding: TextEncoding, offset: Int) {
    self.source = source
    decoder = ScalarDecoder(encoding)
    self.offset = offset
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Reject) -> Int {
    while taken == output.count, !isAtEnd { try decodeChunk() }
    let count = min(buffer.count, output.count - taken)
    buffer.copyBytes(from: output[taken..<taken + count])
    taken += count
    return count
  }

  private func decodeChunk() throws(Reject) {
    output.removeAll(keepingCapacity: true)
    taken = 0
    let count = try source.read(into: &input)
    for index in 0..<count {
      try decoder.decode(input[index], at: offset + index, into: &output)
    }
    offset += count
    if count == 0 {
      isAtEnd = true
      try decoder.finish(at: offset)
    }
  }
}
