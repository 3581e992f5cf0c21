/// Names of documents as files of TREC hold them, whose fields white space separates.
public enum TRECName {
  /// A name without white space and control characters stays as it is, so that judgements of addresses
  /// keep naming them; of any other those characters and the percent sign are percent-encoded
  /// (RFC 3986), by their UTF-8 bytes.
  public static func encoded(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: isUnfit) else { return name }
    var encoded = ""
    for scalar in name.unicodeScalars {
      guard scalar == "%" || isUnfit(scalar) else {
        encoded.unicodeScalars.append(scalar)
        continue
      }
      for byte in UTF8.encode(scalar) ?? .init() {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    // Signs below 0x20 and from 0x7F to 0x9F are controls; some readers part lines at them.
    scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.properties.isWhitespace
  }
}
