import Glibc

/// Standard output and error.
enum Console {
  /// Writes results to standard output. A reader that went away ends the program quietly; where
  /// they cannot be written for another reason, on a full disk for example, it ends with an error.
  static func write(_ text: String) {
    if Descriptor.write(text, to: STDOUT_FILENO) { return }
    Failure.exit(with: OutputFile.failure(OutputFile.standard))
  }

  /// Gives standard input, output and error that are closed a place of their own: the next file that
  /// is opened would stand there, and messages end up in it.
  static func reserveDescriptors() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// What a user typed, for a message: not longer than a line, and without control characters.
  static func quoted(_ text: String) -> String {
    let most = 80
    let shown = text.unicodeScalars.prefix(most).map {
      $0.properties.generalCategory == .control ? "\u{FFFD}" : Character($0)
    }
    return "“" + String(shown) + (text.unicodeScalars.count > most ? "…”" : "”")
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
