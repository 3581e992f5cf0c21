/// The weights of the features, read in place.
///
/// 65,536 buckets by the top 16 bits of the fingerprint, each with the byte offset of its rows. A row
/// is five bytes (16 more bits of the fingerprint, 3 bits of nothing, then 21 bits that say which
/// labels have a weight), one byte of scale and one signed byte per weight: weight = byte · scale ÷ 2,048.
package struct SequenceWeights {
  static let bucketBits = 16
  static let buckets = 1 << bucketBits
  package static let unit: Float = 1 / 2048

  let starts: UnsafePointer<UInt32>
  let rows: UnsafePointer<UInt8>
  /// One bit for each value of a fingerprint's top 20 bits that a feature has: most have none.
  private let known: [UInt64]

  /// Checks that every look-up stays inside `bytes`; `nil` if it would not.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let head = (Self.buckets + 1) * 4
    guard bytes.count >= head, let base = bytes.baseAddress else { return nil }
    starts = base.assumingMemoryBound(to: UInt32.self)
    rows = (base + head).assumingMemoryBound(to: UInt8.self)
    var position = 0
    var known = [UInt64](repeating: 0, count: 1 << 14)
    for bucket in 0..<Self.buckets {
      guard Int(starts[bucket]) == position, starts[bucket + 1] >= starts[bucket],
        Int(starts[bucket + 1]) <= bytes.count - head
      else { return nil }
      while position < Int(starts[bucket + 1]) {
        guard position + 6 <= bytes.count - head else { return nil }
        let top = bucket << 4 | Int(Self.tag(rows + position) >> 12)
        known[top >> 6] |= 1 << UInt64(top & 63)
        position += 6 + Self.labels(rows + position).nonzeroBitCount
      }
      guard position == Int(starts[bucket + 1]) else { return nil }
    }
    self.known = known
  }

  /// Adds the weights of a feature, in 1/2,048, to `scores`, which has room for every label.
  package func add(_ feature: UInt32, to scores: UnsafeMutablePointer<Int32>) {
    let top = Int(feature >> 12)
    guard known[top >> 6] >> UInt64(top & 63) & 1 == 1 else { return }
    let bucket = Int(feature >> UInt32(32 - Self.bucketBits))
    var row = rows + Int(starts[bucket])
    let end = rows + Int(starts[bucket + 1])
    let tag = feature & 0xFFFF
    while row < end {
      var labels = Self.labels(row)
      guard Self.tag(row) == tag else {
        row += 6 + labels.nonzeroBitCount
        continue
      }
      let scale = Int32(row[5])
      row += 6
      while labels != 0 {
        scores[labels.trailingZeroBitCount] &+= Int32(Int8(bitPattern: row.pointee)) &* scale
        row += 1
        labels &= labels - 1
      }
      return
    }
  }

  private static func tag(_ row: UnsafePointer<UInt8>) -> UInt32 {
    UInt32(row[0]) | UInt32(row[1]) << 8
  }

  private static func labels(_ row: UnsafePointer<UInt8>) -> UInt32 {
    UInt32(row[2] >> 3) | UInt32(row[3]) << 5 | UInt32(row[4]) << 13
  }

  /// The bytes of a table of rows, one weight per label each; weights that round to nothing go.
  package static func packed(_ features: [(feature: UInt32, weights: [Float])]) -> [UInt8] {
    var starts: [UInt32] = []
    var body: [UInt8] = []
    for (feature, weights) in features.sorted(by: { $0.feature < $1.feature }) {
      let largest = weights.map(abs).max() ?? 0
      let scale = min(255, max(1, (largest / unit / 127).rounded(.up)))
      let bytes = weights.map { Int8(max(-127, min(127, ($0 / unit / scale).rounded()))) }
      var row = UInt64(feature & 0xFFFF)
      for (label, byte) in bytes.enumerated() where byte != 0 { row |= 1 << UInt64(19 + label) }
      guard row >> 19 != 0 else { continue }
      while starts.count <= Int(feature >> UInt32(32 - bucketBits)) {
        starts.append(UInt32(body.count))
      }
      for shift in 0..<5 { body.append(UInt8(truncatingIfNeeded: row >> UInt64(8 * shift))) }
      body.append(UInt8(scale))
      for byte in bytes where byte != 0 { body.append(UInt8(bitPattern: byte)) }
    }
    while starts.count <= buckets { starts.append(UInt32(body.count)) }
    return starts.flatMap { start in
      [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: start >> UInt32($0)) }
    } + body
  }
}
