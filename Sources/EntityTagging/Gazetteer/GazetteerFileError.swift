/// What is wrong with a user's list, and where.
public struct GazetteerFileError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Reason: Sendable, Equatable {
    /// The file could not be opened or read; the text is the system's.
    case unreadable(String)
    /// Bytes that are not UTF-8.
    case notUTF8
    /// A row with fewer or more columns than its kind takes.
    case columns(found: Int, expected: String)
    /// An id that is empty or holds white space.
    case badID(String)
    /// A type that is none of PERSON, ORG, PLACE, NATIONALITY, UNIT, WEAPON.
    case badType(String)
    /// A name without a letter or digit.
    case badName(String)
    /// A location that is not `latitude,longitude` in degrees.
    case badLocation(String)
    /// A merge row whose ids no list holds, or are the same.
    case unknownID(String)
  }

  public var file: String
  /// From 1; 0 when the file as a whole is meant.
  public var line: Int
  public var reason: Reason

  public init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  public var description: String {
    line == 0 ? "\(file): \(reason.description)" : "\(file):\(line): \(reason.description)"
  }
}

extension GazetteerFileError.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let why): "cannot be read: \(why)"
    case .notUTF8: "not UTF-8"
    case .columns(let found, let expected): "\(found) columns, expected \(expected)"
    case .badID(let id): "\"\(id)\" is no id: ids are not empty and hold no white space"
    case .badType(let type):
      "\"\(type)\" is no type: PERSON, ORG, PLACE, NATIONALITY, UNIT or WEAPON"
    case .badName(let name): "\"\(name)\" is no name: it holds neither letter nor digit"
    case .badLocation(let text): "\"\(text)\" is no location: latitude,longitude in degrees"
    case .unknownID(let id): "\"\(id)\" is not in the gazetteer or names the same entity"
    }
  }
}
