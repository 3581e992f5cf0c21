import XapianStore

extension StoreQuery {
  /// The query as a tree, one node a line, for people who ask what is run.
  var outline: String { lines(indent: 0).joined(separator: "\n") }

  private func lines(indent: Int) -> [String] {
    let (head, children) = shape
    let margin = String(repeating: "  ", count: indent)
    return [margin + head] + children.flatMap { $0.lines(indent: indent + 1) }
  }

  private var shape: (head: String, children: [StoreQuery]) {
    switch self {
    case .term(let term, let weight):
      (weight == 0 ? "term \(term)" : "term \(term) × \(Self.rounded(weight * 127))", [])
    case .all(let parts): ("all of", parts)
    case .any(let parts): ("any of", parts)
    case .max(let parts): ("best of", parts)
    case .andNot(let one, let other): ("first, not second", [one, other])
    case .filter(let one, let by): ("first, if second", [one, by])
    case .andMaybe(let one, let other): ("first, and maybe second", [one, other])
    case .phrase(let parts, let window): ("in order within \(window) words", parts)
    case .near(let parts, let window): ("within \(window) words", parts)
    case .written(let words):
      ("written " + words.places.map { $0.joined(separator: "|") }.joined(separator: " "), [])
    case .scale(let part, let factor): ("times \(factor)", [part])
    case .valueRange(let slot, let from, let through):
      ("value \(slot) from \(from ?? "any") through \(through ?? "any")", [])
    case .wildcard(let prefix, _, _): ("terms starting with \(prefix)", [])
    case .everything: ("every passage", [])
    case .nothing: ("nothing", [])
    }
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
