/// Numbers hashes from 0 in the order in which they come.
///
/// Open addressing with linear probing, at most half full: the hashes are spread already.
struct SequenceKeys {
  private(set) var count = 0
  private var slots: [(hash: UInt64, number: Int32)]

  private static let free: (hash: UInt64, number: Int32) = (0, -1)

  init() { slots = Array(repeating: Self.free, count: 1 << 10) }

  /// The number of a hash, which is a new one if it was not asked for before.
  mutating func number(of hash: UInt64) -> Int32 {
    var slot = place(of: hash)
    if slots[slot].number >= 0 { return slots[slot].number }
    if (count + 1) * 2 > slots.count {
      grow()
      slot = place(of: hash)
    }
    let number = Int32(count)
    slots[slot] = (hash, number)
    count += 1
    return number
  }

  mutating func removeAll() {
    count = 0
    for slot in slots.indices { slots[slot] = Self.free }
  }

  /// Where the hash is, or would be put.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].number >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.free, count: 2 * old.count)
    for entry in old where entry.number >= 0 { slots[place(of: entry.hash)] = entry }
  }
}
