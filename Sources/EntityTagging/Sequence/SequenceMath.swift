/// Exponential and logarithm without the C library, equal on every platform.
enum SequenceMath {
  /// e^x to about 2·10⁻⁷; 0 below -80. Range reduction by powers of two, then a polynomial.
  @inline(__always)
  static func exp(_ x: Float) -> Float {
    guard x > -80 else { return 0 }
    let y = min(x, 80) * 1.442_695_04
    let whole = y.rounded(.down)
    let f = y - whole
    // Minimax polynomial of 2^f on 0..<1, degree 5.
    let p =
      0.999_999_9
      + f
      * (0.693_153_07 + f
        * (0.240_153_62 + f * (0.055_826_32 + f * (0.008_989_34 + f * 0.001_877_58))))
    return p * Float(bitPattern: UInt32(Int32(whole) + 127) << 23)
  }

  /// ln x of a positive number, by halving the range and a series; used per word, not per token.
  static func log(_ x: Float) -> Float {
    guard x > 0 else { return -87 }
    let exponent = Float(x.exponent)
    let s = (x.significand - 1) / (x.significand + 1)
    let q = s * s
    let series = s * (2 + q * (0.666_666_7 + q * (0.4 + q * (0.285_714_3 + q * 0.222_222_2))))
    return exponent * 0.693_147_2 + series
  }
}
