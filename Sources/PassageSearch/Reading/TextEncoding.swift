/// The encodings that text can be read from.
public enum TextEncoding: String, Sendable, Codable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case koi8R = "koi8-r"
  case koi8U = "koi8-u"
  case iso88595 = "iso-8859-5"
  case cp866 = "ibm866"

  /// Reads an encoding's name as web pages and XML declarations give it; labels as in the WHATWG
  /// Encoding Standard, where Latin-1 and ASCII mean Windows-1252. `nil` for any other.
  public init?(label: String) {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
    case "utf-16le", "utf-16", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2": self = .utf16LE
    case "utf-16be", "unicodefffe": self = .utf16BE
    case "windows-1251", "cp1251", "x-cp1251", "win1251", "1251": self = .windows1251
    case "windows-1252", "cp1252", "x-cp1252", "1252", "iso-8859-1", "iso8859-1", "iso_8859-1",
      "latin1", "latin-1", "l1", "us-ascii", "ascii":
      self = .windows1252
    case "koi8-r", "koi8", "koi", "koi8_r": self = .koi8R
    case "koi8-u", "koi8-ru", "koi8_u": self = .koi8U
    case "iso-8859-5", "iso8859-5", "iso_8859-5", "cyrillic": self = .iso88595
    case "ibm866", "cp866", "866", "dos-866": self = .cp866
    default: return nil
    }
  }
}
