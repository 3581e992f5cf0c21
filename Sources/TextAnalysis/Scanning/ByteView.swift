/// A borrowed view of UTF-8 text with the look-ups that scanning needs.
///
/// Lives inside one call and never outlives the buffers it was made from. Malformed bytes, which
/// callers should not pass, count as one U+FFFD each, so that scanning always moves on.
struct ByteView {
  struct Scalar {
    var value: UInt32
    /// UTF-8 bytes that the scalar takes; at least 1.
    var length: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<ScalarClass>
  /// Nothing at or after this offset is looked at.
  var limit: Int

  /// Runs `body` with a view of `bytes`.
  static func with<R>(_ bytes: [UInt8], _ body: (ByteView) -> R) -> R {
    ScalarClass.table.withUnsafeBufferPointer { classes in
      bytes.withUnsafeBufferPointer {
        body(ByteView(bytes: $0, classes: classes, limit: $0.count))
      }
    }
  }

  /// The byte at `i`, or 0 at the limit and beyond.
  @inline(__always)
  func byte(_ i: Int) -> UInt8 { i < limit ? bytes[i] : 0 }

  /// The class of the scalar that starts at `i`; the limit counts as a space.
  @inline(__always)
  func kind(_ i: Int) -> ScalarClass {
    guard i < limit else { return .space }
    let byte = bytes[i]
    return byte < 0x80 ? classes[Int(byte)] : kind(of: wideScalar(i).value)
  }

  @inline(__always)
  func kind(of scalar: UInt32) -> ScalarClass {
    scalar < 0x3000 ? classes[Int(scalar)] : ScalarClass(scalar: scalar)
  }

  /// The scalar that starts at `i`, which must be below the limit.
  @inline(__always)
  func scalar(_ i: Int) -> Scalar {
    let byte = bytes[i]
    return byte < 0x80 ? Scalar(value: UInt32(byte), length: 1) : wideScalar(i)
  }

  /// The first offset from `i` on that is not known to lie in ASCII text, at most `end`.
  @inline(__always)
  func asciiSkipped(_ i: Int, _ end: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var i = i
    while i + 8 <= end,
      raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      i += 8
    }
    return i
  }

  /// Where the scalar before `i` starts; 0 when there is none.
  func before(_ i: Int) -> Int {
    var j = max(0, i - 1)
    while j > 0, i - j < 4, bytes[j] & 0xC0 == 0x80 { j -= 1 }
    return j
  }

  private func wideScalar(_ i: Int) -> Scalar {
    let lead = UInt32(bytes[i])
    switch lead {
    case 0xC2...0xDF:
      guard let a = continuation(i + 1) else { break }
      return Scalar(value: (lead & 0x1F) << 6 | a, length: 2)
    case 0xE0...0xEF:
      guard let a = continuation(i + 1), let b = continuation(i + 2) else { break }
      return Scalar(value: (lead & 0x0F) << 12 | a << 6 | b, length: 3)
    case 0xF0...0xF4:
      guard let a = continuation(i + 1), let b = continuation(i + 2), let c = continuation(i + 3)
      else { break }
      return Scalar(value: (lead & 0x07) << 18 | a << 12 | b << 6 | c, length: 4)
    default: break
    }
    return Scalar(value: 0xFFFD, length: 1)
  }

  @inline(__always)
  private func continuation(_ i: Int) -> UInt32? {
    guard i < limit, bytes[i] & 0xC0 == 0x80 else { return nil }
    return UInt32(bytes[i] & 0x3F)
  }
}
