/// Parses JSON as RFC 8259 defines it, strictly.
///
/// Foundation's decoder loses what a reader of records must keep: the order of the fields, numbers as
/// written, and the byte of a mistake; and it is slower by a factor of several. The input must be
/// well-formed UTF-8.
struct JSONParser {
  /// Arrays and objects inside one another; RFC 8259, section 9 allows a limit.
  private static let maximumDepth = 64

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var depth = 0

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// Parses one value with white space around it.
  static func parse(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes, range)
    parser.skipSpace()
    let value = try parser.value()
    parser.skipSpace()
    guard parser.index == parser.end else { throw parser.fault("text after the value") }
    return value
  }

  private func fault(_ problem: String) -> JSONFault { JSONFault(byte: index, problem: problem) }

  private var current: UInt8? { index < end ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    switch current {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "t"): return try word("true", .literal("true"))
    case UInt8(ascii: "f"): return try word("false", .literal("false"))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"): return .literal(try number())
    case let byte? where (0x30...0x39).contains(byte): return .literal(try number())
    case nil: throw fault("the end where a value should stand")
    default: throw fault("a character that starts no value")
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    let count = word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { bytes[index..<min(end, index + count)].elementsEqual($0) }
    guard matches else { throw fault("a character that starts no value") }
    index += count
    return value
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    if current == UInt8(ascii: "0") {
      index += 1
    } else {
      try digits()
    }
    if current == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return String(utf8: bytes[start..<index])
  }

  private mutating func digits() throws(JSONFault) {
    let start = index
    while let byte = current, (0x30...0x39).contains(byte) { index += 1 }
    if index == start { throw fault("a number without a digit") }
  }

  private mutating func elements() throws(JSONFault) -> [JSONValue] {
    try open()
    var values: [JSONValue] = []
    if try close(UInt8(ascii: "]"), isFirst: true) { return values }
    repeat {
      skipSpace()
      values.append(try value())
    } while try !close(UInt8(ascii: "]"), isFirst: false)
    return values
  }

  private mutating func members() throws(JSONFault) -> [JSONValue.Member] {
    try open()
    var members: [JSONValue.Member] = []
    if try close(UInt8(ascii: "}"), isFirst: true) { return members }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw fault("a member without a quoted name") }
      let name = String(utf8: try string())
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw fault("a name without a colon after it") }
      index += 1
      skipSpace()
      members.append(JSONValue.Member(name: name, value: try value()))
    } while try !close(UInt8(ascii: "}"), isFirst: false)
    return members
  }

  private mutating func open() throws(JSONFault) {
    guard depth < Self.maximumDepth else {
      throw fault("lists or objects more than \(Self.maximumDepth) deep")
    }
    depth += 1
    index += 1
  }

  /// Takes the closing bracket, or (unless nothing was read yet) a comma.
  private mutating func close(_ bracket: UInt8, isFirst: Bool) throws(JSONFault) -> Bool {
    skipSpace()
    if current == bracket {
      index += 1
      depth -= 1
      return true
    }
    if isFirst { return false }
    guard current == UInt8(ascii: ",") else {
      throw fault(current == nil ? "the end inside a list or object" : "a missing comma")
    }
    index += 1
    return false
  }

  private mutating func string() throws(JSONFault) -> [UInt8] {
    index += 1
    var text: [UInt8] = []
    while true {
      let start = index
      while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\"),
        bytes[index] >= 0x20
      { index += 1 }
      if index > start { text.append(contentsOf: bytes[start..<index]) }
      switch current {
      case UInt8(ascii: "\""):
        index += 1
        return text
      case UInt8(ascii: "\\"):
        index += 1
        try escape(into: &text)
      case nil:
        throw fault("the end inside a string")
      default:
        throw fault("a control character in a string")
      }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    guard let letter = current else { throw fault("the end inside a string") }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try appendScalar(to: &text)
    default:
      index -= 1
      throw fault("an escape that JSON does not know")
    }
  }

  /// After `\u`. A surrogate without its other half becomes U+FFFD: such strings come from posts
  /// that were cut in the middle of an emoji.
  private mutating func appendScalar(to text: inout [UInt8]) throws(JSONFault) {
    var value = try hexadecimal()
    if (0xD800..<0xDC00).contains(value), index + 1 < end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let before = index
      index += 2
      let low = try hexadecimal()
      if (0xDC00..<0xE000).contains(low) {
        value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
      } else {
        index = before
      }
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    text.append(contentsOf: String(scalar).utf8)
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("a \\u escape without four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
