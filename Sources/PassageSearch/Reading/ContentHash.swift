import CNettle

/// SHA-256, as FIPS 180-4 defines it, by libnettle.
public struct ContentHash {
  private var context = sha256_ctx()

  public init() { nettle_sha256_init(&context) }

  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      nettle_sha256_update(&context, buffer.count, buffer.baseAddress)
    }
    if done == nil { update(Array(bytes)) }
  }

  /// The 32 bytes of the hash of everything given so far; the next update starts a new hash.
  public mutating func digest() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    nettle_sha256_digest(&context, digest.count, &digest)
    return digest
  }

  /// ``digest()`` as 64 lower-case hexadecimal digits.
  public mutating func hex() -> String { Self.hex(digits: digest()) }

  /// The hash of `bytes` as 64 lower-case hexadecimal digits.
  public static func hex(_ bytes: some Sequence<UInt8>) -> String {
    var hash = ContentHash()
    hash.update(bytes)
    return hash.hex()
  }

  private static func hex(digits bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }
}
