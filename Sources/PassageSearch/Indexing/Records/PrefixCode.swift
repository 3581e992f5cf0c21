/// A canonical Huffman code: how many codes there are of each length says all of it. Symbols are
/// known by their rank, most frequent first.
///
/// Huffman, "A Method for the Construction of Minimum-Redundancy Codes" (1952); canonical codes after
/// Schwartz & Kallick (1964).
struct PrefixCode: Sendable, Equatable {
  static let longest = 32
  private static let tableBits = 11

  /// Codes of each length, from 0: that is the code of a single symbol.
  let lengthCounts: [Int]
  let symbolCount: Int
  private var firstCode: [UInt64] = []
  private var firstRank: [Int] = []
  /// For each length, the first 32 bits that belong to a longer code.
  private var limits: [UInt64] = []
  private var shortest = 0
  /// Rank and length of the codes that begin with these bits; empty for small alphabets.
  private var table: [UInt32] = []

  /// - Returns: `nil` where the lengths are none of a complete code.
  init?(lengthCounts: [Int]) {
    guard lengthCounts.count == Self.longest + 1,
      lengthCounts.allSatisfy({ (0...1 << 24).contains($0) })
    else { return nil }
    self.lengthCounts = lengthCounts
    symbolCount = lengthCounts.reduce(0, +)
    var code: UInt64 = 0
    var rank = 0
    for (length, count) in lengthCounts.enumerated() {
      code <<= 1
      firstCode.append(code)
      firstRank.append(rank)
      code += UInt64(count)
      rank += count
      guard code <= 1 << UInt64(length) else { return nil }
      limits.append(code << UInt64(Self.longest - length))
    }
    guard code == 1 << UInt64(Self.longest) else { return nil }
    shortest = lengthCounts.firstIndex { $0 > 0 } ?? 0
    if symbolCount > 512 { makeTable() }
  }

  /// The best code for symbols that occur so often.
  /// - Parameter counts: most frequent first, none of them 0, at least one.
  init(descending counts: [Int]) {
    var counts = counts.isEmpty ? [1] : counts
    while true {
      var lengthCounts = Array(repeating: 0, count: Self.longest + 1)
      let lengths = Self.lengths(descending: counts)
      if lengths.allSatisfy({ $0 <= Self.longest }) {
        for length in lengths { lengthCounts[length] += 1 }
        if let code = Self(lengthCounts: lengthCounts) {
          self = code
          return
        }
      }
      // Flatter counts have shorter codes.
      counts = counts.map { $0 / 2 + 1 }
    }
  }

  /// The two-queue construction: leaves by rising count, and sums, which rise by themselves.
  private static func lengths(descending counts: [Int]) -> [Int] {
    let leaves = counts.count
    guard leaves > 1 else { return [0] }
    var weights = Array(counts.reversed())
    weights.reserveCapacity(2 * leaves)
    var parents = Array(repeating: 0, count: 2 * leaves - 1)
    var leaf = 0
    var sum = leaves
    while weights.count < 2 * leaves - 1 {
      var weight = 0
      for _ in 0..<2 {
        let takesLeaf = leaf < leaves && (sum >= weights.count || weights[leaf] <= weights[sum])
        let node = takesLeaf ? leaf : sum
        if takesLeaf { leaf += 1 } else { sum += 1 }
        weight += weights[node]
        parents[node] = weights.count
      }
      weights.append(weight)
    }
    var depths = Array(repeating: 0, count: 2 * leaves - 1)
    for node in (0..<2 * leaves - 2).reversed() { depths[node] = depths[parents[node]] + 1 }
    return depths[..<leaves].reversed()
  }

  private mutating func makeTable() {
    table = Array(repeating: 0, count: 1 << Self.tableBits)
    for length in shortest...Self.tableBits {
      for place in 0..<lengthCounts[length] {
        let spare = Self.tableBits - length
        let first = (Int(firstCode[length]) + place) << spare
        let entry = UInt32(firstRank[length] + place) << 8 | UInt32(length)
        for slot in first..<first + 1 << spare { table[slot] = entry }
      }
    }
  }
}

extension PrefixCode {
  /// - Returns: a rank below ``symbolCount``, whatever the bits are.
  func read(from reader: inout BitReader) -> Int {
    let bits = reader.peek()
    if !table.isEmpty {
      let entry = table[Int(bits >> UInt32(32 - Self.tableBits))]
      if entry != 0 {
        reader.skip(Int(entry & 0xFF))
        return Int(entry >> 8)
      }
    }
    var length = shortest
    while UInt64(bits) >= limits[length] { length += 1 }
    reader.skip(length)
    return firstRank[length] + Int((UInt64(bits) >> UInt64(32 - length)) - firstCode[length])
  }
}
