/// What of an address is searched.
enum Addresses {
  /// Bytes of a URL in which its host is looked for.
  private static let longest = 512

  /// The host of a URL in lower case, without user, port and `www.`.
  static func host(ofURL bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text = Substring(String(decoding: bytes.prefix(longest), as: UTF8.self).lowercased())
    if let scheme = text.firstRange(ofSign: "://") { text = text[scheme...] }
    text = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let user = text.lastIndex(of: "@") { text = text[text.index(after: user)...] }
    if text.hasPrefix("www.") { text = text.dropFirst(4) }
    return String(text.prefix { $0 != ":" })
  }
}

extension Substring {
  /// Where the text after the first `sign` starts.
  fileprivate func firstRange(ofSign sign: String) -> Index? {
    var rest = self
    while !rest.isEmpty {
      if rest.hasPrefix(sign) { return rest.index(rest.startIndex, offsetBy: sign.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
