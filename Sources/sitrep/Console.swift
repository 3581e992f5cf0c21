import Glibc

/// Standard output and error.
enum Console {
  /// Writes results to standard output. A reader that went away ends the program quietly (SIGPIPE).
  static func write(_ text: String) {
    Descriptor.write(text, to: STDOUT_FILENO)
  }

  /// Writes a message for people to standard error.
  static func note(_ text: String) {
    Descriptor.write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
  }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether results are coloured: on a terminal, unless `NO_COLOR` is set (no-color.org).
  static func usesColour(_ choice: ColourChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR")?.isEmpty != false
    }
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The day here and now, as YYYYMMDD.
  static var today: Int {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return (Int(parts.tm_year) + 1900) * 10_000 + (Int(parts.tm_mon) + 1) * 100
      + Int(parts.tm_mday)
  }

  static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
