/// What a gazetteer notes about one spelling of an entity.
struct NameFlags: OptionSet, Sendable {
  let rawValue: UInt8

  /// Counts only when written in capitals (`US`, `ГУР`).
  static let acronym = NameFlags(rawValue: 1 << 0)
  /// An adjective or demonym (`Russian`, `українці`).
  static let adjective = NameFlags(rawValue: 1 << 1)
  /// A seat that stands for the power (`the Kremlin`).
  static let metonym = NameFlags(rawValue: 1 << 2)
  /// A name it no longer bears.
  static let former = NameFlags(rawValue: 1 << 3)
  /// The surname of a person, without a given name.
  static let surname = NameFlags(rawValue: 1 << 4)
  /// Also a common word; counts only with other evidence.
  static let common = NameFlags(rawValue: 1 << 5)
  /// Counts in lower case too.
  static let lowerCase = NameFlags(rawValue: 1 << 6)
  /// Not what the entity is mainly called.
  static let alternate = NameFlags(rawValue: 1 << 7)
}
