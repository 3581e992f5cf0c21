/// The codes of some alphabets laid out for writing: one look-up a symbol.
struct WrittenCodes {
  /// Codes, with their lengths in bits in the low byte.
  private let entries: [UInt64]
  /// Symbols of one alphabet.
  private let width: Int

  /// - Parameter code: ranks are its symbols.
  init(_ code: PrefixCode) {
    entries = code.written
    width = entries.count
  }

  /// - Parameter codes: of alphabets of one size.
  init(_ codes: [SymbolCode]) {
    entries = codes.flatMap(\.written)
    width = codes.isEmpty ? 0 : entries.count / codes.count
  }

  @inline(__always)
  func write(_ symbol: Int, of alphabet: Int = 0, to writer: inout BitWriter) {
    let entry = entries[alphabet * width + symbol]
    writer.write(entry >> 8, bits: Int(entry & 0xFF))
  }
}

extension PrefixCode {
  /// Each rank's code, with its length in bits in the low byte.
  var written: [UInt64] {
    var written: [UInt64] = []
    written.reserveCapacity(symbolCount)
    var code: UInt64 = 0
    for (length, count) in lengthCounts.enumerated() {
      code <<= 1
      for _ in 0..<count {
        written.append(code << 8 | UInt64(length))
        code += 1
      }
    }
    return written
  }
}
