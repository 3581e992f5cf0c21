extension StoreQuery {
  /// Packs the query in prefix order, as the shim reads it.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .term(let term, let weight):
      bytes.append(UInt8(ascii: "t"))
      bytes.append(packed: weight)
      bytes.append(packed: term)
    case .all(let parts): Self.append("&", parts, to: &bytes)
    case .any(let parts): Self.append("|", parts, to: &bytes)
    case .max(let parts): Self.append("^", parts, to: &bytes)
    case .andNot(let kept, let excluded): Self.append("-", kept, excluded, to: &bytes)
    case .filter(let kept, let filter): Self.append("?", kept, filter, to: &bytes)
    case .andMaybe(let kept, let extra): Self.append("+", kept, extra, to: &bytes)
    case .phrase(let parts, let window): Self.append("\"", window, parts, to: &bytes)
    case .near(let parts, let window): Self.append("~", window, parts, to: &bytes)
    case .written(let words):
      bytes.append(UInt8(ascii: "w"))
      words.append(to: &bytes)
    case .scale(let part, let factor):
      bytes.append(UInt8(ascii: "*"))
      bytes.append(packed: factor)
      part.append(to: &bytes)
    case .valueRange(let slot, let from, let through):
      bytes.append(UInt8(ascii: "["))
      bytes.append(packed: slot)
      for bound in [from, through] {
        bytes.append(bound == nil ? 0 : 1)
        if let bound { bytes.append(packed: bound) }
      }
    case .wildcard(let prefix, let weight, let limit):
      bytes.append(UInt8(ascii: "%"))
      bytes.append(packed: weight)
      bytes.append(packed: UInt32(clamping: limit))
      bytes.append(packed: prefix)
    case .everything: bytes.append(UInt8(ascii: "."))
    case .nothing: bytes.append(UInt8(ascii: "!"))
    }
  }

  private static func append(
    _ code: Unicode.Scalar, _ parts: [StoreQuery], to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: code))
    bytes.append(packed: UInt32(parts.count))
    for part in parts { part.append(to: &bytes) }
  }

  private static func append(
    _ code: Unicode.Scalar, _ window: Int, _ parts: [StoreQuery], to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: code))
    bytes.append(packed: UInt32(clamping: window))
    bytes.append(packed: UInt32(parts.count))
    for part in parts { part.append(to: &bytes) }
  }

  private static func append(
    _ code: Unicode.Scalar, _ left: StoreQuery, _ right: StoreQuery, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: code))
    left.append(to: &bytes)
    right.append(to: &bytes)
  }
}
