import CZlib

/// Decompresses gzip (RFC 1952), any number of members one after the other.
final class GzipSource: ByteSource {
  private let source: any ByteSource
  private var stream = z_stream()
  private var input = [UInt8](repeating: 0, count: 64 << 10)
  private var inputStart = 0
  private var inputEnd = 0
  private var sourceIsAtEnd = false
  /// Whether a member has begun and not ended.
  private var isInsideMember = false
  private var membersRead = 0

  init(_ source: any ByteSource) throws(Reject) {
    self.source = source
    // 15 bits of window, and 16 for the gzip wrapper.
    let status = inflateInit2_(
      &stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw Reject(.unreadable, "There is no memory to decompress it.") }
  }

  deinit { inflateEnd(&stream) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Reject) -> Int {
    while true {
      try refill()
      if inputStart == inputEnd {
        guard !isInsideMember else {
          throw Reject(
            .truncatedGzip, "The compressed data ends early; fetch the file again.")
        }
        guard membersRead > 0 else {
          throw Reject(.badGzip, "The compressed file is empty; fetch it again.")
        }
        return 0
      }
      if !isInsideMember { try beginMember() }
      guard isInsideMember else { continue }
      let count = try inflate(into: buffer)
      if count > 0 { return count }
    }
  }

  private func refill() throws(Reject) {
    guard inputStart == inputEnd, !sourceIsAtEnd else { return }
    inputStart = 0
    inputEnd = 0
    inputEnd = try source.read(into: &input)
    sourceIsAtEnd = inputEnd == 0
  }

  private func beginMember() throws(Reject) {
    // Archives pad the last member with zeros.
    if membersRead > 0, input[inputStart] == 0 {
      inputStart += 1
      return
    }
    guard input[inputStart] == 0x1F else {
      throw Reject(
        .badGzip,
        membersRead == 0
          ? "The name ends in .gz but the file is not gzip data; rename it."
          : "Bytes that are not gzip data follow the compressed text; fetch the file again.")
    }
    inflateReset(&stream)
    isInsideMember = true
  }

  private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(Reject) -> Int {
    let (status, left) = input.withUnsafeMutableBufferPointer { bytes in
      stream.next_in = bytes.baseAddress.map { $0 + inputStart }
      stream.avail_in = UInt32(clamping: inputEnd - inputStart)
      stream.next_out = buffer.bindMemory(to: UInt8.self).baseAddress
      stream.avail_out = UInt32(clamping: buffer.count)
      return (CZlib.inflate(&stream, Z_NO_FLUSH), Int(stream.avail_out))
    }
    inputStart = inputEnd - Int(stream.avail_in)
    switch status {
    case Z_OK, Z_BUF_ERROR:
      break
    case Z_STREAM_END:
      isInsideMember = false
      membersRead += 1
    default:
      throw Reject(
        .badGzip, "The compressed data is damaged; test it with gzip -t and fetch it again.")
    }
    return buffer.count - left
  }
}
