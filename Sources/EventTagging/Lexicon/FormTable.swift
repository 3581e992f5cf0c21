/// Numbers written forms, up to a million, from 0 in the order in which they are met.
///
/// Open addressing over one arena of bytes: entering some ten thousand short words costs a few
/// allocations, where a dictionary of strings would hash each by SipHash and copy it.
struct FormTable: Sendable {
  private var arena: [UInt8] = []
  /// Where each form ends in the arena; it begins where the one before ends.
  private var ends: [Int32] = []
  /// 12 bits of the form's hash above its number plus one, 0 where free; a power of two of them, at
  /// most half full.
  private var slots: [UInt32]

  private static let numberMask: UInt32 = 0xF_FFFF

  /// - Parameter capacity: forms expected; the table grows beyond it.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    arena.reserveCapacity(capacity * 12)
    ends.reserveCapacity(capacity)
  }

  var count: Int { ends.count }

  private func range(of form: Int) -> Range<Int> {
    (form == 0 ? 0 : Int(ends[form - 1]))..<Int(ends[form])
  }

  /// Calls `body` with the bytes of a form.
  func withBytes<R>(of form: Int, _ body: (Bytes) -> R) -> R {
    arena.withUnsafeBufferPointer { body(Bytes(rebasing: $0[range(of: form)])) }
  }

  /// The number of a form, or −1.
  func find(_ form: Bytes) -> Int {
    arena.withUnsafeBufferPointer { find(form, hash: Self.hash(form), arena: $0) }
  }

  // MARK: Entering forms: write the pieces, then ask for the number.

  mutating func write(_ piece: Bytes) { arena.append(contentsOf: piece) }
  mutating func write(_ byte: UInt8) { arena.append(byte) }

  /// The number of what was written since the last call, a new one if it is a new form.
  mutating func number() -> Int {
    let start = Int(ends.last ?? 0)
    let (hash, known) = arena.withUnsafeBufferPointer { arena in
      let form = Bytes(rebasing: arena[start...])
      let hash = Self.hash(form)
      return (hash, find(form, hash: hash, arena: arena))
    }
    if known >= 0 {
      arena.removeLast(arena.count - start)
      return known
    }
    if (count + 1) * 2 > slots.count { grow() }
    ends.append(Int32(arena.count))
    place(UInt32(count), hash: hash)
    return count - 1
  }

  @inline(__always)
  private func find(_ form: Bytes, hash: UInt32, arena: Bytes) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if (slots[slot] ^ hash) & ~Self.numberMask == 0 {
        let held = Int(slots[slot] & Self.numberMask) - 1
        let range = range(of: held)
        if range.count == form.count, form.begins(with: Bytes(rebasing: arena[range])) {
          return held
        }
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private mutating func place(_ content: UInt32, hash: UInt32) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash & ~Self.numberMask | content
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for form in 0..<count {
      place(UInt32(form + 1), hash: withBytes(of: form) { Self.hash($0) })
    }
  }

  /// Eight bytes at a time, the last eight overlapping: multiply by 2⁶⁴ over the golden ratio (Knuth, TAOCP 3, 6.4), fold.
  @inline(__always)
  private static func hash(_ form: Bytes) -> UInt32 {
    let raw = UnsafeRawBufferPointer(form)
    var hash = UInt64(truncatingIfNeeded: raw.count)
    func mix(_ block: UInt64) {
      hash = (hash ^ block) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    if raw.count >= 8 {
      for index in stride(from: 0, to: raw.count - 8, by: 8) {
        mix(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      }
      mix(raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
    } else if raw.count >= 4 {
      let first = raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let last = raw.loadUnaligned(fromByteOffset: raw.count - 4, as: UInt32.self)
      mix(UInt64(first) << 32 | UInt64(last))
    } else {
      mix(raw.reduce(0) { $0 << 8 | UInt64($1) })
    }
    return UInt32(truncatingIfNeeded: hash)
  }
}
