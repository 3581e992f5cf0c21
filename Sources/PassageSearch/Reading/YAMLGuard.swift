/// Keeps YAML that would exhaust stack or time away from the parser, which has no limits of its own.
enum YAMLGuard {
  private static let maximumBrackets = 16
  private static let maximumMarks = 16
  private static let maximumAliases = 8

  /// Whether brackets, dashes on one line or aliases are beyond what a header may hold. Does not
  /// know quotation marks, so it may count too many, never too few.
  static func isHostile(_ yaml: some Sequence<UInt8>) -> Bool {
    var brackets = 0
    var marks = 0
    var aliases = 0
    var previous = UInt8(ascii: "\n")
    for byte in yaml {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: "\n"): marks = 0
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        if [UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":")].contains(previous) {
          marks += 1
        }
      case UInt8(ascii: "*"):
        if previous.isASCIISpace || "[{,:-".utf8.contains(previous) { aliases += 1 }
      default: break
      }
      if brackets > maximumBrackets || marks > maximumMarks || aliases > maximumAliases {
        return true
      }
      previous = byte
    }
    return false
  }
}
