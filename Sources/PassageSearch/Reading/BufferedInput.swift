/// A source with a buffer in front: for peeking, for lines, and for taking it whole.
final class BufferedInput: ByteSource {
  /// A line that was found.
  enum Line {
    /// Bytes of ``buffer``, without the line feed; valid until the next call.
    case bytes(Range<Int>)
    /// A line above the limit, passed over.
    case tooLong
    case end
  }

  private static let chunk = 256 << 10

  private let source: any ByteSource
  private(set) var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// Byte of the source at which the buffer starts.
  private var base = 0
  /// Lines read so far.
  private(set) var line = 0
  /// Byte of the source at which the last line starts.
  private(set) var lineStart = 0

  init(_ source: any ByteSource) { self.source = source }

  /// The next bytes, up to `count`, without taking them.
  func peek(_ count: Int) throws(Reject) -> ArraySlice<UInt8> {
    while buffer.count - start < count, try fill() {}
    return buffer[start..<min(buffer.count, start + count)]
  }

  /// Passes over bytes that were peeked at.
  func skip(_ count: Int) { start = min(buffer.count, start + count) }

  func read(into target: UnsafeMutableRawBufferPointer) throws(Reject) -> Int {
    if start == buffer.count {
      guard !isAtEnd else { return 0 }
      base += buffer.count
      buffer = []
      start = 0
      return try source.read(into: target)
    }
    let count = min(target.count, buffer.count - start)
    target.copyBytes(from: buffer[start..<start + count])
    start += count
    return count
  }

  /// The next line, without its line feed.
  func nextLine(limit: Int) throws(Reject) -> Line {
    var scanned = 0
    // Where a line began whose start is no longer in the buffer.
    var longFrom: Int?
    while true {
      if let end = buffer[(start + scanned)...].firstIndex(of: 0x0A) {
        return take(start..<end, next: end + 1, longFrom: longFrom, limit: limit)
      }
      scanned = buffer.count - start
      if scanned > limit {
        longFrom = longFrom ?? base + start
        start = buffer.count
        scanned = 0
      }
      if try !fill() {
        guard longFrom != nil || scanned > 0 else { return .end }
        return take(start..<buffer.count, next: buffer.count, longFrom: longFrom, limit: limit)
      }
    }
  }

  /// Everything that is left.
  /// - Throws: a reject when it is more than `limit` bytes.
  func rest(limit: Int) throws(Reject) -> [UInt8] {
    while buffer.count - start <= limit, try fill() {}
    guard buffer.count - start <= limit else {
      throw Reject(
        .tooLarge, "It is larger than \(limit) bytes; split it, or give records as JSONL.")
    }
    defer {
      base += buffer.count
      buffer = []
      start = 0
    }
    return start == 0 ? buffer : Array(buffer[start...])
  }

  private func take(_ range: Range<Int>, next: Int, longFrom: Int?, limit: Int) -> Line {
    line += 1
    lineStart = longFrom ?? base + range.lowerBound
    start = next
    return longFrom != nil || range.count > limit ? .tooLong : .bytes(range)
  }

  /// Reads on; false at the end.
  private func fill() throws(Reject) -> Bool {
    guard !isAtEnd else { return false }
    if start > 0 {
      buffer.removeSubrange(..<start)
      base += start
      start = 0
    }
    var failure: Reject?
    let old = buffer.count
    buffer.append(addingCapacity: max(Self.chunk, old / 2)) { span in
      span.withUnsafeMutableBufferPointer { free, count in
        do throws(Reject) {
          count = try source.read(into: UnsafeMutableRawBufferPointer(free))
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
    isAtEnd = buffer.count == old
    return !isAtEnd
  }
}
