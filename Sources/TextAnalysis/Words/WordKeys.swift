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

  /// All that tells a key of at most eight bytes from others: most words are not longer, and a look at
  /// one cache line finds them.
  private struct Slot {
    /// The first eight bytes.
    var head: UInt64 = 0
    /// The key's number plus one; 0 is free.
    var number: UInt32 = 0
    var tag: UInt16 = 0
    /// The key's length, or 65,535 if it is longer.
    var length: UInt16 = 0
  }

  /// Where a key lies in the arena.
  private struct Place {
    var start: Int
    var length: Int
  }

  private(set) var count = 0
  /// Bytes that the keys themselves take.
  private(set) var arenaSize = 0

  private var slots: UnsafeMutablePointer<Slot>
  /// Number of slots less one; the number is a power of two.
  private var mask = (1 << 12) - 1
  /// By number.
  private var places: UnsafeMutablePointer<Place>
  private var allFacts: UnsafeMutablePointer<Facts>
  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCapacity = 1 << 14

  /// Keys that fit before the table grows.
  private var capacity: Int { (mask + 1) / 2 }

  init() {
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    places = .allocate(capacity: (mask + 1) / 2)
    allFacts = .allocate(capacity: (mask + 1) / 2)
    arena = .allocate(capacity: arenaCapacity)
  }

  deinit {
    slots.deallocate()
    places.deallocate()
    allFacts.deallocate()
    arena.deallocate()
  }

  func removeAll() {
    count = 0
    arenaSize = 0
    slots.update(repeating: Slot(), count: mask + 1)
  }

  /// Multiply and fold over 8 bytes at a time, the last eight overlapping (the scheme of FxHash with a
  /// final mix).
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt16) -> UInt32 {
    let mixer: UInt64 = 0xBF58_476D_1CE4_E5B9
    var state = UInt64(tag) &+ UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    state = (state ^ head(bytes)) &* mixer
    let raw = UnsafeRawBufferPointer(bytes)
    var i = 8
    while i < raw.count {
      state ^= state >> 29
      let block = raw.loadUnaligned(fromByteOffset: min(i, raw.count &- 8), as: UInt64.self)
      state = (state ^ block) &* mixer
      i &+= 8
    }
    state ^= state >> 32
    return UInt32(truncatingIfNeeded: state &* mixer >> 32)
  }

  /// The first eight bytes, zero after the end of shorter ones.
  @inline(__always)
  private static func head(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = raw.count
    if count >= 8 { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
    if count >= 4 {
      let first = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
      let last = UInt32(
        littleEndian: raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      return UInt64(first) | UInt64(last) << UInt64(8 &* (count &- 4))
    }
    guard count > 0 else { return 0 }
    let middle = count >> 1
    return UInt64(raw[0]) | UInt64(raw[middle]) << UInt64(8 &* middle)
      | UInt64(raw[count &- 1]) << UInt64(8 &* (count &- 1))
  }

  /// The number of a key, if it is here.
  @inline(__always)
  func find(_ bytes: UnsafeBufferPointer<UInt8>, tag: UInt16, hash: UInt32) -> UInt32? {
    let slots = slots
    let mask = mask
    let head = Self.head(bytes)
    let length = UInt16(clamping: bytes.count)
    var i = Int(hash) & mask
    while slots[i].number != 0 {
      if slots[i].head == head, slots[i].tag == tag, slots[i].length == length {
        let number = slots[i].number &- 1
        if length <= 8 || isKey(number, bytes) { return number }
      }
      i = (i &+ 1) & mask
    }
    return nil
  }

  /// Whether the key, whose first eight bytes are the same, is the same behind them.
  @inline(__always)
  private func isKey(_ number: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let place = places[Int(number)]
    return place.length == bytes.count && Self.equalBehindHead(arena + place.start, bytes)
  }

  /// Adds a key that is not here yet and returns its number.
  func insert(
    _ bytes: UnsafeBufferPointer<UInt8>, tag: UInt16, hash: UInt32, facts: Facts
  ) -> UInt32 {
    if count == capacity { grow() }
    reserve(bytes.count)
    for i in 0..<bytes.count { arena[arenaSize + i] = bytes[i] }
    (places + count).initialize(to: Place(start: arenaSize, length: bytes.count))
    (allFacts + count).initialize(to: facts)
    arenaSize += bytes.count
    count += 1
    put(
      Slot(
        head: Self.head(bytes), number: UInt32(count), tag: tag,
        length: UInt16(clamping: bytes.count)),
      hash: hash)
    return UInt32(count - 1)
  }

  /// What is known of the key with this number.
  @inline(__always)
  func facts(of number: UInt32) -> Facts {
    precondition(number < count, "a word id of another generation")
    return allFacts[Int(number)]
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
    let old = UnsafeMutableBufferPointer(start: slots, count: mask + 1)
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    for slot in old where slot.number != 0 {
      let place = places[Int(slot.number) - 1]
      let bytes = UnsafeBufferPointer(start: arena + place.start, count: place.length)
      put(slot, hash: Self.hash(bytes, tag: slot.tag))
    }
    old.deallocate()
    places = Self.moved(places, count: count, capacity: capacity)
    allFacts = Self.moved(allFacts, count: count, capacity: capacity)
  }

  private static func moved<T>(
    _ old: UnsafeMutablePointer<T>, count: Int, capacity: Int
  ) -> UnsafeMutablePointer<T> {
    let larger = UnsafeMutablePointer<T>.allocate(capacity: capacity)
    larger.moveInitialize(from: old, count: count)
    old.deallocate()
    return larger
  }

  private func put(_ slot: Slot, hash: UInt32) {
    var i = Int(hash) & mask
    while slots[i].number != 0 { i = (i + 1) & mask }
    slots[i] = slot
  }

  /// Compares what follows the first eight bytes; the lengths are equal.
  @inline(__always)
  private static func equalBehindHead(
    _ key: UnsafeMutablePointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let key = UnsafeRawPointer(key)
    let raw = UnsafeRawBufferPointer(bytes)
    var i = 8
    while i < raw.count {
      let at = min(i, raw.count &- 8)
      guard
        key.loadUnaligned(fromByteOffset: at, as: UInt64.self)
          == raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      else { return false }
      i &+= 8
    }
    return true
  }
}
