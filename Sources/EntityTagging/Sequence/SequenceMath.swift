/// Exponential and logarithm without the C library, equal on every platform.
enum SequenceMath {
  /// e^x to about 3·10⁻⁶ for x from -80 to 80, to which others are brought.
  ///
  /// Adding 1.5·2²³ leaves the nearest whole number in the low bits; the rest is a Taylor polynomial.
  @inline(__always)
  static func exp(_ x: Float) -> Float {
    let low = x < -80 ? -80 : x
    let y = (low > 80 ? 80 : low) * 1.442_695
    let shifted = y + 12_582_912
    let f = y - (shifted - 12_582_912)
    let p4 = 0.009_618_129 + f * 0.001_333_356
    let p2 = 0.240_226_5 + f * (0.055_504_11 + f * p4)
    let p = 1 + f * (0.693_147_2 + f * p2)
    return Float(bitPattern: p.bitPattern &+ (shifted.bitPattern << 23))
  }

  /// e^(score - largest score) of each label of a row; 0 in the padding.
  @inline(__always)
  static func exponentials(
    _ scores: UnsafePointer<Float>, into result: UnsafeMutablePointer<Float>
  ) {
    var largest = scores[0]
    for y in 1..<SequenceLabel.count { largest = scores[y] > largest ? scores[y] : largest }
    for y in 0..<SequenceLattice.width { result[y] = exp(scores[y] - largest) }
    for y in SequenceLabel.count..<SequenceLattice.width { result[y] = 0 }
  }

  /// ln x of a positive number.
  static func log(_ x: Float) -> Float {
    guard x > 0 else { return -87 }
    let exponent = Float(x.exponent)
    let s = (x.significand - 1) / (x.significand + 1)
    let q = s * s
    let p4 = 0.285_714_3 + q * 0.222_222_2
    let series = s * (2 + q * (0.666_666_7 + q * (0.4 + q * p4)))
    return exponent * 0.693_147_2 + series
  }
}
