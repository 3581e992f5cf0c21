/// The hash table behind ``WordTable``: byte strings, told apart by a small tag, numbered from 0.
///
/// Open addressing with linear probing, at most half full; keys lie end to end in one arena.
struct WordKeys: ~Copyable {
  private struct Key {
    var start: Int
    var length: Int
    var hash: UInt32
    var tag: UInt16
  }

  private var arena: [UInt8] = []
  private var keys: [Key] = []
  /// Key number plus one; 0 is free.
  private var slots: [UInt32]

  var count: Int { keys.count }
  /// Bytes that the keys themselves take.
  var arenaSize: Int { arena.count }

  init() { slots = [UInt32](repeating: 0, count: 1 << 12) }

  mutating func removeAll() {
    arena.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    for i in slots.indices { slots[i] = 0 }
  }

  /// Multiply and fold over 8 bytes at a time (the scheme of FxHash with a final mix).
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt16) -> UInt32 {
    var state = UInt64(tag) &+ UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(bytes)
    var i = 0
    while i + 8 <= raw.count {
      state = (state ^ raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* mixer
      state ^= state >> 29
      i += 8
    }
    var tail: UInt64 = 0
    while i < raw.count {
      tail = tail << 8 | UInt64(raw[i])
      i += 1
    }
    state = (state ^ tail) &* mixer
    state ^= state >> 32
    return UInt32(truncatingIfNeeded: state &* mixer >> 32)
  }

  private static var mixer: UInt64 { 0xBF58_476D_1CE4_E5B9 }

  /// The number of a key, if it is here.
  @inline(__always)
  func find(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt16, hash: UInt32) -> UInt32? {
    slots.withUnsafeBufferPointer { slots in
      keys.withUnsafeBufferPointer { keys in
        arena.withUnsafeBufferPointer { arena in
          let mask = slots.count - 1
          var i = Int(hash) & mask
          while slots[i] != 0 {
            let key = keys[Int(slots[i] - 1)]
            if key.hash == hash, key.tag == tag, key.length == bytes.count,
              Self.equal(arena, key.start, bytes)
            {
              return slots[i] - 1
            }
            i = (i + 1) & mask
          }
          return nil
        }
      }
    }
  }

  /// Adds a key that is not here yet and returns its number.
  mutating func insert(
    _ bytes: UnsafeBufferPointer<UInt8>, tag: UInt16, hash: UInt32
  ) -> UInt32 {
    if (keys.count + 1) * 2 > slots.count { grow() }
    let number = UInt32(keys.count)
    keys.append(Key(start: arena.count, length: bytes.count, hash: hash, tag: tag))
    arena.append(contentsOf: bytes)
    place(number, hash: hash)
    return number
  }

  func tag(of number: UInt32) -> UInt16 { keys[Int(number)].tag }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, key) in keys.enumerated() { place(UInt32(number), hash: key.hash) }
  }

  private mutating func place(_ number: UInt32, hash: UInt32) {
    let mask = slots.count - 1
    var i = Int(hash) & mask
    while slots[i] != 0 { i = (i + 1) & mask }
    slots[i] = number + 1
  }

  @inline(__always)
  private static func equal(
    _ arena: UnsafeBufferPointer<UInt8>, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for i in 0..<bytes.count where arena[start + i] != bytes[i] { return false }
    return true
  }
}
