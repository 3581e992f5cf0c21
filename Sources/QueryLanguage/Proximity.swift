/// Members that stand near one another in one passage.
///
/// `distance` n means that at most n - 1 other words stand among the members: two members are at
/// most n positions apart, and a chain of k spans at most n + k - 1 positions. That is Xapian's
/// reading of NEAR and ADJ, so the window of its OP_NEAR or OP_PHRASE is n + k - 1.
public struct Proximity: Hashable, Sendable {
  /// Whether the order of the members counts.
  public enum Order: String, Hashable, Sendable {
    /// `NEAR`: any order.
    case near = "NEAR"
    /// `ADJ`: the order typed.
    case adjacent = "ADJ"
  }

  /// What can stand in a chain: things that have a position in the text.
  public enum Term: Hashable, Sendable {
    case word(String)
    /// `loot*`
    case prefix(String)
    /// `@place`
    case entityClass(EntityClass)
    /// `name:exact("Kiev")`
    case exactName(String)
    /// `person: org: place: unit: weapon: entity: event: mood:`
    case field(FieldClause)
  }

  /// One member: a term, or alternatives in brackets, `(grain OR cars)`.
  public struct Member: Hashable, Sendable {
    /// One or more terms of which any will do.
    public var alternatives: [Term]
    public var range: SourceRange

    public init(_ alternatives: [Term], range: SourceRange = .none) {
      self.alternatives = alternatives
      self.range = range
    }
  }

  /// The distances that can be asked for.
  public static let distances = 1...1000
  /// The distance of `NEAR` and `ADJ` written without a number.
  public static let defaultDistance = 10

  public var order: Order
  /// In `distances`; one number for the whole chain.
  public var distance: Int
  /// Two or more.
  public var members: [Member]

  public init(order: Order, distance: Int, members: [Member]) {
    self.order = order
    self.distance = distance
    self.members = members
  }

  func removingRanges() -> Proximity {
    let bare = members.map { member in
      Member(member.alternatives.map { $0.removingRanges() })
    }
    return Proximity(order: order, distance: distance, members: bare)
  }
}

extension Proximity.Term {
  func removingRanges() -> Proximity.Term {
    if case .field(let clause) = self { return .field(clause.removingRanges()) }
    return self
  }
}
