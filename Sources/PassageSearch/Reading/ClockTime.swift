/// A time of day with or without seconds and zone.
struct ClockTime {
  /// `09:30`, `09:30:00.5Z`, `09:30+02:00`.
  let iso: String

  init(secondsOfDay seconds: Int) {
    iso =
      [seconds / 3600, seconds / 60 % 60, seconds % 60].map(CalendarDate.padded)
      .joined(separator: ":") + "Z"
  }

  /// Reads `9:30`, `09:30:00.123`, with `Z`, `UTC`, `GMT`, `+02`, `+0200` or `+02:00` after it.
  init?(_ string: String) {
    let bytes = Array(string.trimmed.utf8)
    let clockEnd =
      bytes.firstIndex { !(0x30...0x3A).contains($0) && $0 != UInt8(ascii: ".") } ?? bytes.count
    let clock = bytes[..<clockEnd].split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(clock.count), (1...2).contains(clock[0].count), clock[1].count == 2,
      let hour = CalendarDate.digits(clock[0]), hour < 24,
      let minute = CalendarDate.digits(clock[1]), minute < 60
    else { return nil }
    var iso = CalendarDate.padded(hour) + ":" + CalendarDate.padded(minute)
    if clock.count == 3 {
      let parts = clock[2].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      // 60 is a leap second.
      guard parts.count <= 2, parts[0].count == 2, let second = CalendarDate.digits(parts[0]),
        second <= 60, parts.count == 1 || CalendarDate.digits(parts[1]) != nil
      else { return nil }
      iso += ":" + String(utf8: clock[2])
    }
    guard let zone = Self.zone(bytes[clockEnd...]) else { return nil }
    self.iso = iso + zone
  }

  private static func zone(_ bytes: ArraySlice<UInt8>) -> String? {
    let name = String(utf8: bytes).trimmed
    switch name.uppercased() {
    case "": return ""
    case "Z", "UTC", "GMT", "UT": return "Z"
    default: break
    }
    guard let sign = name.first, sign == "+" || sign == "-" else { return nil }
    let digits = Array(name.utf8.dropFirst().filter { $0 != UInt8(ascii: ":") })
    guard digits.count == 2 || digits.count == 4, let hour = CalendarDate.digits(digits[..<2]),
      hour <= 14
    else { return nil }
    let minute = digits.count == 4 ? CalendarDate.digits(digits[2...]) : 0
    guard let minute, minute < 60 else { return nil }
    return "\(sign)\(CalendarDate.padded(hour)):\(CalendarDate.padded(minute))"
  }
}
