/// Writes numbers of a few bits, most significant bit first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  /// Its lowest ``count`` bits, fewer than 32, are still to be written.
  private var pending: UInt64 = 0
  private var count = 0

  /// - Parameters:
  ///   - value: has no bits above `bits`.
  ///   - bits: at most 32.
  @inline(__always)
  mutating func write(_ value: UInt64, bits: Int) {
    pending = pending << UInt64(bits) | value
    count += bits
    if count >= 32 {
      count -= 32
      append(UInt32(truncatingIfNeeded: pending >> UInt64(count)))
    }
  }

  private mutating func append(_ word: UInt32) {
    withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// Fills the last byte with zeros.
  mutating func align() {
    writeWholeBytes()
    guard count > 0 else { return }
    bytes.append(UInt8(truncatingIfNeeded: pending << UInt64(8 - count)))
    count = 0
  }

  private mutating func writeWholeBytes() {
    while count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(count)))
    }
  }

  /// Writes what another one has written.
  mutating func append(_ other: BitWriter) {
    writeWholeBytes()
    if count == 0 {
      bytes.append(contentsOf: other.bytes)
    } else {
      for byte in other.bytes { write(UInt64(byte), bits: 8) }
    }
    let rest = other.pending & (1 << UInt64(other.count) - 1)
    write(rest, bits: other.count)
  }
}

/// Reads what ``BitWriter`` wrote. Beyond the end there are zeros, and ``isPastEnd`` tells.
struct BitReader {
  private let bytes: [UInt8]
  private var next: Int
  private let end: Int
  /// Bits read ahead, from the highest bit on.
  private var window: UInt64 = 0
  private var available = 0
  /// Zeros added beyond the end.
  private var padding = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let range = range.clamped(to: 0..<bytes.count)
    self.bytes = bytes
    next = range.lowerBound
    end = range.upperBound
  }

  var isPastEnd: Bool { padding > available }

  /// Bits to the end; negative beyond it.
  var remaining: Int { (end - next) * 8 + available - padding }

  /// The next 32 bits, which stay to be read.
  mutating func peek() -> UInt32 {
    if available < 32 { refill() }
    return UInt32(truncatingIfNeeded: window >> 32)
  }

  private mutating func refill() {
    while available <= 56 {
      if next < end {
        window |= UInt64(bytes[next]) << UInt64(56 - available)
        next += 1
      } else {
        padding += 8
      }
      available += 8
    }
  }

  /// - Parameter bits: at most 32, of those that were peeked.
  mutating func skip(_ bits: Int) {
    window <<= UInt64(bits)
    available -= bits
  }

  /// - Parameter bits: at most 64.
  mutating func read(_ bits: Int) -> UInt64 {
    if bits > 32 {
      let high = read(bits - 32)
      return high << 32 | read(32)
    }
    guard bits > 0 else { return 0 }
    let value = UInt64(peek()) >> UInt64(32 - bits)
    skip(bits)
    return value
  }

  /// The byte at which the next aligned part begins.
  var alignedOffset: Int { next - (available - min(padding, available)) / 8 }
}
