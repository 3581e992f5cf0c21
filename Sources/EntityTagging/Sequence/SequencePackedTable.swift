/// A read-only map from 64-bit hashes to small numbers, read in place.
///
/// 8,192 buckets by the top 13 bits of the hash; an entry of `width` bytes holds the value in its low
/// `valueBits` and the next bits of the hash above them, sorted in each bucket. A hash that is not in the table is taken for
/// one that is with a chance of entries ÷ 2^(13 + 8·width − valueBits).
package struct SequencePackedTable {
  package static let bucketBits = 13
  static let buckets = 1 << bucketBits

  let starts: UnsafePointer<UInt32>
  let entries: UnsafePointer<UInt8>
  let width: Int
  let valueBits: Int
  /// So many of the first entries can be read eight bytes at a time.
  private let wideEntries: Int

  /// Checks that every look-up stays inside `bytes`; `nil` if it would not.
  init?(_ bytes: UnsafeRawBufferPointer, width: Int, valueBits: Int) {
    let head = (Self.buckets + 1) * 4
    guard bytes.count >= head, let base = bytes.baseAddress else { return nil }
    starts = base.assumingMemoryBound(to: UInt32.self)
    entries = (base + head).assumingMemoryBound(to: UInt8.self)
    self.width = width
    self.valueBits = valueBits
    var last: UInt32 = 0
    for bucket in 0...Self.buckets {
      guard starts[bucket] >= last else { return nil }
      last = starts[bucket]
    }
    guard Int(last) * width <= bytes.count - head else { return nil }
    wideEntries = max(0, (bytes.count - head - 8) / width)
  }

  /// The value of a hash, or 0. The entries of a bucket are sorted and evenly spread: the search starts
  /// where the hash would stand.
  package func value(of hash: UInt64) -> Int {
    let bucket = Int(hash >> (64 - UInt64(Self.bucketBits)))
    let low = Int(starts[bucket])
    let high = Int(starts[bucket + 1])
    guard low < high else { return 0 }
    let tag = Self.tag(hash, width: width, valueBits: valueBits)
    let share = (hash << UInt64(Self.bucketBits)) >> 32
    var i = low + Int(share &* UInt64(high - low) >> 32)
    var found = entry(i)
    while found >> UInt64(valueBits) < tag, i + 1 < high {
      i += 1
      found = entry(i)
    }
    while found >> UInt64(valueBits) > tag, i > low {
      i -= 1
      found = entry(i)
    }
    guard found >> UInt64(valueBits) == tag else { return 0 }
    return Int(found & (1 << UInt64(valueBits) - 1))
  }

  @inline(__always)
  private func entry(_ i: Int) -> UInt64 {
    i < wideEntries ? word(i * width) & (1 << UInt64(8 * width) - 1) : narrowEntry(i)
  }

  @inline(__always)
  private func word(_ offset: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(entries).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    )
  }

  /// One of the last entries, byte by byte.
  private func narrowEntry(_ i: Int) -> UInt64 {
    (0..<width).reversed().reduce(0) { $0 << 8 | UInt64(entries[i * width + $1]) }
  }

  static func tag(_ hash: UInt64, width: Int, valueBits: Int) -> UInt64 {
    (hash << UInt64(bucketBits)) >> UInt64(64 - (8 * width - valueBits))
  }

  /// The bytes of a table; of two values for one hash the later in `pairs` is kept.
  package static func packed(
    _ pairs: [(hash: UInt64, value: Int)], width: Int, valueBits: Int
  ) -> [UInt8] {
    var kept: [UInt64: Int] = [:]
    for pair in pairs {
      let key =
        (pair.hash >> UInt64(64 - bucketBits)) << UInt64(64 - bucketBits)
        | tag(pair.hash, width: width, valueBits: valueBits)
      kept[key] = pair.value
    }
    let mask = UInt64(1) << UInt64(64 - bucketBits) - 1
    var starts: [UInt8] = []
    var body: [UInt8] = []
    var count: UInt32 = 0
    var bucket = 0
    for key in kept.keys.sorted() {
      while bucket <= Int(key >> UInt64(64 - bucketBits)) {
        append(count, to: &starts)
        bucket += 1
      }
      let entry = (key & mask) << UInt64(valueBits) | UInt64(kept[key] ?? 0)
      for byte in 0..<width { body.append(UInt8(truncatingIfNeeded: entry >> UInt64(8 * byte))) }
      count += 1
    }
    while bucket <= buckets {
      append(count, to: &starts)
      bucket += 1
    }
    return starts + body
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
  }
}
