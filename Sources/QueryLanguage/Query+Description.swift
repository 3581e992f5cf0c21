extension Query: CustomStringConvertible {
  /// The query in its normal form: straight quotation marks where they fit, `-` for exclusions in
  /// lists, `field:` at every value, brackets only where they matter, single spaces.
  ///
  /// Parsing it gives the same tree but for the ranges.
  public var description: String { root.description }
}

extension QueryNode: CustomStringConvertible {
  /// The node in normal form.
  public var description: String {
    switch kind {
    case .word(let text): text
    case .prefix(let text): text + "*"
    case .phrase(let phrase): phrase.description
    case .proximity(let proximity): proximity.description
    case .entityClass(let entityClass): "@\(entityClass.rawValue)"
    case .exactName(let name): "name:exact(\(name.inQuotationMarks))"
    case .field(let clause): clause.description
    case .list(let items): items.map(\.description).joined(separator: " ")
    case .and(let operands): operands.map(\.asOperandOfAnd).joined(separator: " AND ")
    case .or(let operands): operands.map(\.asOperandOfOr).joined(separator: " OR ")
    case .not(let operand): "NOT \(operand.asItem)"
    }
  }

  private var asOperandOfOr: String {
    if case .or = kind { return "(\(description))" }
    return description
  }

  private var asOperandOfAnd: String {
    switch kind {
    case .and, .or: "(\(description))"
    default: description
    }
  }

  fileprivate var asItem: String {
    switch kind {
    case .and, .or, .list, .not: "(\(description))"
    default: description
    }
  }
}

extension ListItem: CustomStringConvertible {
  /// The item in normal form, with its sign if it needs one.
  public var description: String {
    switch occurrence {
    case .ranked: node.asItem
    case .required: node.isCondition ? node.asItem : "+\(node.asItem)"
    case .excluded: "-\(node.asItem)"
    }
  }
}

extension Phrase: CustomStringConvertible {
  public var description: String {
    text.inQuotationMarks + (distance.map { "~\($0)" } ?? "")
  }
}

extension Proximity: CustomStringConvertible {
  public var description: String {
    members.map(\.description).joined(separator: " \(order.rawValue)/\(distance) ")
  }
}

extension Proximity.Member: CustomStringConvertible {
  public var description: String {
    let terms = alternatives.map(\.description).joined(separator: " OR ")
    return alternatives.count == 1 ? terms : "(\(terms))"
  }
}

extension Proximity.Term: CustomStringConvertible {
  public var description: String {
    switch self {
    case .word(let text): text
    case .prefix(let text): text + "*"
    case .entityClass(let entityClass): "@\(entityClass.rawValue)"
    case .exactName(let name): "name:exact(\(name.inQuotationMarks))"
    case .field(let clause): clause.description
    }
  }
}

extension String {
  /// The text between quotation marks that do not occur in it.
  var inQuotationMarks: String {
    if !unicodeScalars.contains("\"") { return "\"\(self)\"" }
    if !unicodeScalars.contains(where: { $0 == "“" || $0 == "”" }) { return "“\(self)”" }
    if !unicodeScalars.contains("»") { return "«\(self)»" }
    if !unicodeScalars.contains("«") { return "»\(self)«" }
    return "”\(self)”"
  }
}
