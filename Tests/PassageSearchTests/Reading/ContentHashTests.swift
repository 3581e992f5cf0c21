import PassageSearch
import Testing

@Suite struct ContentHashTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the published examples of SHA-256 hold`(text: String, expected: String) {
    #expect(ContentHash.hex(text.utf8) == expected)
  }

  @Test func `a million bytes in pieces hash as they do at once`() {
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    var hash = ContentHash()
    for start in stride(from: 0, to: bytes.count, by: 777) {
      hash.update(bytes[start..<min(start + 777, bytes.count)])
    }
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(hash.hex() == expected)
    #expect(ContentHash.hex(bytes.lazy.map { $0 }) == expected)
    #expect(hash.hex() == ContentHash.hex([]))
  }
}
