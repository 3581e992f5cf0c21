/// The labels of the chain: outside, and begin, inside, end, single for each of five types.
package enum SequenceLabel {
  package static let count = 21
  package static let outside = 0
  /// Types in label order; `MISC` only keeps other names out of the four types that are reported.
  package static let types = ["PER", "ORG", "LOC", "NORP", "MISC"]

  package static func begin(_ type: Int) -> Int { 1 + 4 * type }
  package static func inside(_ type: Int) -> Int { 2 + 4 * type }
  package static func end(_ type: Int) -> Int { 3 + 4 * type }
  package static func single(_ type: Int) -> Int { 4 + 4 * type }

  /// 0 for outside, else 1 + the type.
  @inline(__always)
  package static func kind(_ label: Int) -> Int { (label + 3) / 4 }

  /// Whether a mention is open after the label: begin or inside.
  @inline(__always)
  package static func isOpen(_ label: Int) -> Bool { label > 0 && (label - 1) & 3 < 2 }

  /// Whether the label goes on with a mention: inside or end.
  @inline(__always)
  package static func continues(_ label: Int) -> Bool {
    label > 0 && (1...2).contains((label - 1) & 3)
  }

  package static func mayFollow(_ first: Int, _ second: Int) -> Bool {
    isOpen(first)
      ? continues(second) && kind(first) == kind(second) : !continues(second)
  }

  /// What is reported for a type.
  static func entityType(_ type: Int) -> EntityType? {
    switch type {
    case 0: .person
    case 1: .organisation
    case 2: .place
    case 3: .nationality
    default: nil
    }
  }
}
