/// An operator word and where it stands.
struct QueryKeyword {
  enum Kind: Equatable {
    case and, or, not
    case proximity(Proximity.Order, distance: Int)
  }

  var kind: Kind
  var range: Range<Int>
}

extension QueryScanner {
  /// The operator at the current position, without reading past it; nil if a word stands there.
  ///
  /// - Throws: for something that is plainly meant as an operator and is none, like `NEAR/x`.
  func keyword() throws(QuerySyntaxError) -> QueryKeyword? {
    // Every word of a query is asked several times, and nearly all start with another letter.
    switch current {
    case "A", "a", "N", "n", "O", "&", "|": break
    default: return nil
    }
    let range = bareWord(at: position)
    guard !range.isEmpty else { return nil }
    let word = text(range)
    switch word {
    case "AND": return QueryKeyword(kind: .and, range: range)
    case "OR": return QueryKeyword(kind: .or, range: range)
    case "NOT": return QueryKeyword(kind: .not, range: range)
    case "&&", "||", "|":
      throw error(
        "\(word) is not an operator", at: range,
        suggestion: "write \(word == "&&" ? "AND" : "OR")")
    default: return try proximityKeyword(word, range)
    }
  }

  private func proximityKeyword(
    _ word: String, _ range: Range<Int>
  ) throws(QuerySyntaxError) -> QueryKeyword? {
    let upper = word.uppercased()
    for order in [Proximity.Order.near, .adjacent] where upper.hasPrefix(order.rawValue) {
      let rest = upper.dropFirst(order.rawValue.count)
      let isOperatorCase = word.hasPrefix(order.rawValue)
      if rest.isEmpty {
        guard isOperatorCase else { return nil }
        return QueryKeyword(
          kind: .proximity(order, distance: Proximity.defaultDistance), range: range)
      }
      // NEARBY is a word; NEAR5, NEAR~5 and near/5 are slips.
      let digits = rest.drop { "/~:".contains($0) }
      let looksLikeOne = rest.unicodeScalars.allSatisfy(isSlip)
      guard
        looksLikeOne && (isOperatorCase || rest.first == "/")
          || isOperatorCase && rest.first == "/" && range.count <= Self.longestSlip
      else { return nil }
      guard isOperatorCase, rest.first == "/", rest.count > 1,
        rest.dropFirst().unicodeScalars.allSatisfy(ScalarClass.isASCIIDigit)
      else {
        let meant = Int(digits).flatMap { Proximity.distances.contains($0) ? $0 : nil }
        let number = meant ?? Proximity.defaultDistance
        throw error(
          isOperatorCase
            ? "\(order.rawValue) takes a number of words after a slash"
            : "operators are written in upper case",
          at: range, suggestion: "write \(order.rawValue)/\(number)")
      }
      guard let distance = Int(rest.dropFirst()), Proximity.distances.contains(distance) else {
        throw error(
          "the distance of \(order.rawValue) is from 1 to \(Proximity.distances.upperBound)",
          at: range, suggestion: "write \(order.rawValue)/\(Proximity.defaultDistance)")
      }
      return QueryKeyword(kind: .proximity(order, distance: distance), range: range)
    }
    return nil
  }

  /// Longer words with a slash, but for numbers, are no mistaken operators.
  private static let longestSlip = 16

  private func isSlip(_ scalar: Unicode.Scalar) -> Bool {
    ScalarClass.isASCIIDigit(scalar) || scalar == "/" || scalar == "~" || scalar == ":"
  }
}
