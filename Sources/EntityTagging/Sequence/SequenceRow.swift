/// One number for each label, in vector registers as long as it is worked on.
struct SequenceRow {
  private var a: SIMD8<Float>
  private var b: SIMD8<Float>
  private var c: SIMD8<Float>

  @inline(__always)
  init(repeating value: Float) {
    a = SIMD8(repeating: value)
    b = a
    c = a
  }

  /// Reads ``SequenceLattice/width`` numbers.
  @inline(__always)
  init(_ numbers: UnsafePointer<Float>) {
    let raw = UnsafeRawPointer(numbers)
    a = raw.loadUnaligned(as: SIMD8<Float>.self)
    b = raw.loadUnaligned(fromByteOffset: 32, as: SIMD8<Float>.self)
    c = raw.loadUnaligned(fromByteOffset: 64, as: SIMD8<Float>.self)
  }

  @inline(__always)
  mutating func add(_ other: SequenceRow) {
    a += other.a
    b += other.b
    c += other.c
  }

  @inline(__always)
  mutating func add(_ other: SequenceRow, times factor: Float) {
    a += other.a * factor
    b += other.b * factor
    c += other.c * factor
  }

  /// Keeps the larger of each number and the other's plus `score`.
  @inline(__always)
  mutating func takeLarger(_ other: SequenceRow, plus score: Float) {
    Self.takeLarger(&a, other.a + score)
    Self.takeLarger(&b, other.b + score)
    Self.takeLarger(&c, other.c + score)
  }

  @inline(__always)
  private static func takeLarger(_ own: inout SIMD8<Float>, _ other: SIMD8<Float>) {
    own.replace(with: other, where: other .> own)
  }

  @inline(__always)
  func write(to numbers: UnsafeMutablePointer<Float>) {
    let raw = UnsafeMutableRawPointer(numbers)
    raw.storeBytes(of: a, as: SIMD8<Float>.self)
    raw.storeBytes(of: b, toByteOffset: 32, as: SIMD8<Float>.self)
    raw.storeBytes(of: c, toByteOffset: 64, as: SIMD8<Float>.self)
  }
}
