/// A code for numbers below a fixed count, each of which has one.
struct SymbolCode: Sendable, Equatable {
  private let code: PrefixCode
  /// By rank.
  private let symbols: [UInt16]

  /// - Parameter counts: by symbol, at least two of them; those that were not met count a little.
  init(counts: [Int]) {
    let smoothed = counts.map { $0 * 64 + 1 }
    let order = smoothed.indices.sorted { (smoothed[$1], $0) < (smoothed[$0], $1) }
    code = PrefixCode(descending: order.map { smoothed[$0] })
    var byLength: [UInt16] = []
    var rank = 0
    for count in code.lengthCounts {
      // Within a length by number, so that lengths alone say which code is whose.
      byLength += order[rank..<rank + count].sorted().map { UInt16($0) }
      rank += count
    }
    symbols = byLength
  }

  /// Each symbol's code, with its length in bits in the low byte.
  var written: [UInt64] {
    var written = Array(repeating: UInt64(0), count: symbols.count)
    for (symbol, code) in zip(symbols, code.written) { written[Int(symbol)] = code }
    return written
  }

  func read(from reader: inout BitReader) -> Int { Int(symbols[code.read(from: &reader)]) }

  /// The length of each symbol's code, from which the code can be made again.
  var lengths: [UInt8] {
    var lengths = Array(repeating: UInt8(0), count: symbols.count)
    var rank = 0
    for (length, count) in code.lengthCounts.enumerated() {
      for place in rank..<rank + count { lengths[Int(symbols[place])] = UInt8(length) }
      rank += count
    }
    return lengths
  }

  /// - Returns: `nil` where these are not the lengths of a code.
  init?(lengths: [UInt8]) {
    guard lengths.count > 1, lengths.count <= UInt16.max,
      lengths.allSatisfy({ (1...PrefixCode.longest).contains(Int($0)) })
    else { return nil }
    var lengthCounts = Array(repeating: 0, count: PrefixCode.longest + 1)
    for length in lengths { lengthCounts[Int(length)] += 1 }
    guard let code = PrefixCode(lengthCounts: lengthCounts) else { return nil }
    self.code = code
    // By length, and within a length by number.
    var places = lengthCounts
    var place = 0
    for length in places.indices {
      (places[length], place) = (place, place + places[length])
    }
    var symbols = Array(repeating: UInt16(0), count: lengths.count)
    for (symbol, length) in lengths.enumerated() {
      symbols[places[Int(length)]] = UInt16(symbol)
      places[Int(length)] += 1
    }
    self.symbols = symbols
  }
}
