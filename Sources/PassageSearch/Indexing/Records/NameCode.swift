/// Codes whole strings of one field: those that were met often have codes of their own, all others
/// follow a mark, and are written once per group.
struct NameCode: Sendable, Equatable {
  let code: PrefixCode
  /// By rank; empty where the mark is.
  let names: ByteStrings
  let literalRank: Int

  /// Every string follows the mark.
  static let empty = NameCode(counted: [])

  init?(code: PrefixCode, names: ByteStrings, literalRank: Int) {
    guard names.count == code.symbolCount, (0..<names.count).contains(literalRank),
      names[literalRank].isEmpty
    else { return nil }
    self.code = code
    self.names = names
    self.literalRank = literalRank
  }

  /// - Parameters:
  ///   - counted: strings with how often each was met, most frequent first.
  ///   - literals: how often others were.
  init(counted: [(name: [UInt8], count: Int)], literals: Int = 1) {
    var all = counted.filter { !$0.name.isEmpty }
    let literals = max(1, literals)
    literalRank = all.partitioningIndex { $0.count < literals }
    all.insert(([], literals), at: literalRank)
    var names = ByteStrings()
    for one in all { names.append(one.name) }
    self.names = names
    code = PrefixCode(descending: all.map(\.count))
  }
}
