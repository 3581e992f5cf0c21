/// How far two spellings are apart.
enum EditDistance {
  /// Whether one insertion, deletion or replacement makes them equal.
  static func isAtMostOne(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard long.count - short.count <= 1 else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    let shift = long.count - short.count
    return short[min(short.count, start + 1 - shift)...].elementsEqual(
      long[min(long.count, start + 1)...])
  }
}
