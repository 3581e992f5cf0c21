/// The tool's version, as `CHANGELOG.md` has it.
enum Version {
  static let number = "0.1.0"
}
