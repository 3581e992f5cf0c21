/// A JSON value with its members in the order of the file and its numbers as written.
enum JSONValue {
  case string([UInt8])
  /// A number, `true` or `false`, as written.
  case literal(String)
  case null
  case array([JSONValue])
  case object([Member])

  struct Member {
    var name: String
    var value: JSONValue
  }

  /// The value as metadata: lists joined with `; `, objects as `name: value` pairs; `nil` for null.
  var metadata: String? {
    switch self {
    case .string(let bytes): String(utf8: bytes)
    case .literal(let text): text
    case .null: nil
    case .array(let values): values.compactMap(\.metadata).joined(separator: "; ")
    case .object(let members):
      members.compactMap { member in member.value.metadata.map { "\(member.name): \($0)" } }
        .joined(separator: "; ")
    }
  }

  /// The first member of that name.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

/// What is wrong in JSON text, and where.
struct JSONFault: Error {
  /// Index into the bytes that were parsed.
  var byte: Int
  /// What was expected or found: the middle of a sentence.
  var problem: String
}
