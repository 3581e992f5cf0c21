/// The hash table behind ``WordTable``: byte strings, told apart by a small tag, numbered from 0.
///
/// Open addressing with linear probing, at most half full; keys lie end to end in one arena. Memory is
/// managed by hand because every token of every text is looked up here.
final class WordKeys {
  /// What the stages ask of a word most often, packed.
  struct Facts {
    var language: Language
    var kind: WordKind
    var isStopWord: Bool
    var isForeign: Bool
    var hasParts: Bool
  }

  private struct Key {
    var start: Int
    var length: UInt32
    var hash: UInt32
    var tag: UInt16
    var facts: Facts
  }

  private(set) var count = 0
  /// Bytes that the keys themselves take.
  private(set) var arenaSize = 0

  /// Key number plus one; 0 is free.
  private var slots: UnsafeMutablePointer<UInt32>
  /// Number of slots less one; the number is a power of two.
  private var mask = (1 << 12) - 1
  private var keys: UnsafeMutablePointer<Key>
  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCapacity = 1 << 14

  /// Keys that fit before the table grows.
  private var capacity: Int { (mask + 1) / 2 }

  init() {
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
    keys = .allocate(capacity: (mask + 1) / 2)
    arena = .allocate(capacity: arenaCapacity)
  }

  deinit {
    slots.deallocate()
    keys.deallocate()
    arena.deallocate()
  }

  func removeAll() {
    count = 0
    arenaSize = 0
    slots.update(repeating: 0, count: mask + 1)
  }

  /// Multiply and fold over 8 bytes at a time (the scheme of FxHash with a final mix).
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt16) -> UInt32 {
    let mixer: UInt64 = 0xBF58_476D_1CE4_E5B9
    var state = UInt64(tag) &+ UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(bytes)
    var i = 0
    while i &+ 8 <= raw.count {
      state = (state ^ raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* mixer
      state ^= state >> 29
      i &+= 8
    }
    var tail: UInt64 = 0
    while i < raw.count {
      tail = tail << 8 | UInt64(raw[i])
      i &+= 1
    }
    state = (state ^ tail) &* mixer
    state ^= state >> 32
    return UInt32(truncatingIfNeeded: state &* mixer >> 32)
  }

  /// The number of a key, if it is here.
  @inline(__always)
  func find(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt16, hash: UInt32) -> UInt32? {
    let slots = slots
    let mask = mask
    var i = Int(hash) & mask
    while slots[i] != 0 {
      let key = keys + Int(slots[i] &- 1)
      if key.pointee.hash == hash, key.pointee.tag == tag,
        key.pointee.length == UInt32(truncatingIfNeeded: bytes.count),
        Self.equal(arena + key.pointee.start, bytes)
      {
        return slots[i] &- 1
      }
      i = (i &+ 1) & mask
    }
    return nil
  }

  /// Adds a key that is not here yet and returns its number.
  func insert(
    _ bytes: UnsafeBufferPointer<UInt8>, tag: UInt16, hash: UInt32, facts: Facts
  ) -> UInt32 {
    if count == capacity { grow() }
    reserve(bytes.count)
    for i in 0..<bytes.count { arena[arenaSize + i] = bytes[i] }
    (keys + count).initialize(
      to: Key(
        start: arenaSize, length: UInt32(truncatingIfNeeded: bytes.count), hash: hash, tag: tag,
        facts: facts))
    arenaSize += bytes.count
    count += 1
    place(UInt32(count), hash: hash)
    return UInt32(count - 1)
  }

  /// What is known of the key with this number.
  @inline(__always)
  func facts(of number: UInt32) -> Facts {
    precondition(number < count, "a word id of another generation")
    return keys[Int(number)].facts
  }

  private func reserve(_ more: Int) {
    guard arenaSize + more > arenaCapacity else { return }
    let capacity = max(arenaCapacity * 2, arenaSize + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: arena, count: arenaSize)
    arena.deallocate()
    arena = larger
    arenaCapacity = capacity
  }

  private func grow() {
    slots.deallocate()
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
    let larger = UnsafeMutablePointer<Key>.allocate(capacity: capacity)
    larger.moveInitialize(from: keys, count: count)
    keys.deallocate()
    keys = larger
    for number in 0..<count { place(UInt32(number + 1), hash: keys[number].hash) }
  }

  private func place(_ slot: UInt32, hash: UInt32) {
    var i = Int(hash) & mask
    while slots[i] != 0 { i = (i + 1) & mask }
    slots[i] = slot
  }

  @inline(__always)
  private static func equal(
    _ key: UnsafeMutablePointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for i in 0..<bytes.count where key[i] != bytes[i] { return false }
    return true
  }
}
