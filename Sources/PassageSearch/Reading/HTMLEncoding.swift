/// Finds the encoding that a web page declares.
enum HTMLEncoding {
  /// How far into the page a declaration is looked for; the HTML standard says 1,024.
  private static let window = 4096

  /// What `<meta charset>`, `<meta http-equiv>` or the XML declaration says. A page that is
  /// well-formed UTF-8 with letters outside ASCII in it is UTF-8 whatever it says: browsers save
  /// pages as UTF-8 and leave the declaration as it was.
  static func declared(_ page: [UInt8]) throws(Reject) -> TextEncoding? {
    guard ByteOrderMark(page) == nil, let label = label(page.prefix(window)) else { return nil }
    if UTF8Check.firstFault(in: page) == nil { return .utf8 }
    switch TextEncoding(label: label) {
    // Read this far as ASCII, so UTF-16 it is not.
    case .utf16LE, .utf16BE: return .utf8
    case let encoding?: return encoding
    case nil:
      throw Reject(
        .unsupportedEncoding,
        "The page declares the encoding \(label), which is not supported; save it as UTF-8.")
    }
  }

  private static func label(_ start: ArraySlice<UInt8>) -> String? {
    for key in ["charset", "encoding"] {
      let key = Array(key.utf8)
      var rest = start
      while let at = rest.firstIndex(where: { $0 | 0x20 == key[0] }) {
        rest = rest[at...]
        if rest.prefix(key.count).map({ $0 | 0x20 }) == key, isInTag(start[..<at]),
          let value = value(rest.dropFirst(key.count))
        {
          return value
        }
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  /// Whether the bytes end inside a `<meta …` or `<?xml …`.
  private static func isInTag(_ before: ArraySlice<UInt8>) -> Bool {
    guard let open = before.lastIndex(of: UInt8(ascii: "<")),
      !before[open...].contains(UInt8(ascii: ">"))
    else { return false }
    let name = String(utf8: before[open...].prefix(5)).lowercased()
    return name == "<meta" || name == "<?xml"
  }

  /// The label after `=`.
  private static func value(_ rest: ArraySlice<UInt8>) -> String? {
    var rest = rest.drop(while: \.isASCIISpace)
    guard rest.popFirst() == UInt8(ascii: "=") else { return nil }
    rest = rest.drop { $0.isASCIISpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let label = rest.prefix {
      !$0.isASCIISpace && !"\"';>/?".utf8.contains($0) && (0x21...0x7E).contains($0)
    }
    return label.isEmpty ? nil : String(utf8: label.prefix(40))
  }
}
