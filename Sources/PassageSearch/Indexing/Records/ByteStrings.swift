import Glibc

/// Byte strings one after the other in one piece of memory, by number.
struct ByteStrings: Sendable, Equatable {
  private(set) var bytes: [UInt8]
  /// Where each begins; the last is where the next one would.
  private var starts: [UInt32]

  init() {
    bytes = []
    starts = [0]
  }

  /// - Returns: `nil` where lengths and bytes do not agree.
  init?(lengths: [Int], bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(lengths.count + 1)
    var start = 0
    for length in lengths {
      guard length >= 0, length <= bytes.count - start else { return nil }
      start += length
      starts.append(UInt32(start))
    }
    guard start == bytes.count, start <= UInt32.max else { return nil }
    self.bytes = bytes
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  mutating func append(_ string: some Collection<UInt8>) {
    bytes.append(contentsOf: string)
    starts.append(UInt32(bytes.count))
  }
}

/// Numbers byte strings in the order in which they are met, and counts them.
struct ByteStringTable {
  private(set) var strings = ByteStrings()
  private(set) var counts: [Int] = []
  /// Numbers from 1, at the place of their hash or after it; a power of two long.
  private var slots: [UInt32]

  init(capacity: Int = 0) {
    slots = Array(repeating: 0, count: 64)
    while slots.count < capacity * 2 { slots = Array(repeating: 0, count: slots.count * 2) }
  }

  /// - Parameter strings: all different; they keep their numbers.
  init(_ strings: ByteStrings) {
    self.init(capacity: strings.count)
    for number in 0..<strings.count { add(Array(strings[number])) }
  }

  /// The number of a string that was added.
  func number(of string: UnsafeBufferPointer<UInt8>) -> Int? {
    let slot = place(of: string)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  func number(of string: [UInt8]) -> Int? { string.withUnsafeBufferPointer { number(of: $0) } }

  mutating func add(_ string: UnsafeBufferPointer<UInt8>, count: Int = 1) {
    let slot = place(of: string)
    guard slots[slot] == 0 else {
      counts[Int(slots[slot]) - 1] += count
      return
    }
    strings.append(string)
    counts.append(count)
    slots[slot] = UInt32(counts.count)
    if counts.count * 2 > slots.count { grow() }
  }

  mutating func add(_ string: [UInt8], count: Int = 1) {
    string.withUnsafeBufferPointer { add($0, count: count) }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    strings.bytes.withUnsafeBufferPointer { bytes in
      for number in counts.indices {
        let range = strings.range(number)
        var slot = Self.hash(UnsafeBufferPointer(rebasing: bytes[range])) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(number + 1)
      }
    }
  }

  /// The slot of a string, or the free one where it belongs.
  private func place(of string: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Self.hash(string) & (slots.count - 1)
    while slots[slot] != 0, !isEqual(Int(slots[slot]) - 1, string) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ number: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = strings.range(number)
    guard range.count == string.count else { return false }
    return strings.bytes.withUnsafeBufferPointer { bytes in
      guard let known = bytes.baseAddress, let other = string.baseAddress else { return true }
      return memcmp(known + range.lowerBound, other, string.count) == 0
    }
  }

  /// FNV-1a over bytes, mixed once more: strings are words.
  private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in string { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }
}
