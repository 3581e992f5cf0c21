/// The language of a document, passage or word, as far as analysis cares.
public enum Language: UInt8, Sendable, CaseIterable {
  case english, ukrainian, russian, other

  /// ISO 639-1 code, or `other`.
  public var code: String {
    switch self {
    case .english: "en"
    case .ukrainian: "uk"
    case .russian: "ru"
    case .other: "other"
    }
  }

  /// Reads an ISO 639-1 code with or without a region (`en`, `en-GB`, `uk_UA`); any other is `.other`.
  public init(code: String) {
    switch code.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "en", "eng": self = .english
    case "uk", "ukr", "ua": self = .ukrainian
    case "ru", "rus": self = .russian
    default: self = .other
    }
  }
}
