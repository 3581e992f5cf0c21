extension QueryGrammar {
  /// Reads what follows `field:`; `start` is where the field's name starts.
  mutating func fieldClause(
    _ field: QueryField, start: Int
  ) throws(QuerySyntaxError) -> QueryNode {
    guard let next = scanner.current, next != ")", !ScalarClass.isSpace(next) else {
      throw scanner.error(
        "\(field.rawValue): needs a value", at: start..<scanner.position,
        suggestion: "write it directly after the colon, like \(field.example)")
    }
    if field == .name { return try exactName(start: start) }
    guard next == "(" else { return try value(of: field, start: start) }
    guard field != .bbox else {
      throw scanner.error(
        "bbox: takes four numbers, not brackets", at: scanner.position..<scanner.position + 1,
        suggestion: "write \(field.example)")
    }
    // A bracket of values is the same tree with the field at every leaf.
    let outer = valueField
    valueField = field
    var node = try group()
    valueField = outer
    node.range = scanner.range(start..<scanner.position)
    return node
  }

  /// Reads one value, bare or quoted.
  mutating func value(of field: QueryField, start: Int) throws(QuerySyntaxError) -> QueryNode {
    let clause: FieldClause
    switch field {
    case .date: clause = .date(try scanner.dateRange())
    case .near: clause = .near(try scanner.nearPlace())
    case .bbox: clause = .box(try scanner.geoBox())
    default: clause = .text(field, try scanner.fieldText(field))
    }
    return QueryNode(.field(clause), range: scanner.range(start..<scanner.position))
  }

  /// `name:exact("Kiev")`
  private mutating func exactName(start: Int) throws(QuerySyntaxError) -> QueryNode {
    let word = scanner.bareWord(at: scanner.position)
    guard scanner.text(word) == "exact", scanner.scalar(at: word.upperBound) == "(" else {
      throw scanner.error(
        "name: takes exact(\"…\")", at: start..<max(word.upperBound, scanner.position),
        suggestion: "write \(QueryField.name.example); "
          + "for a name under any spelling use place:, person:, org:, unit: or entity:")
    }
    let open = word.upperBound
    scanner.position = open + 1
    scanner.skipSpace()
    guard let mark = scanner.current, ScalarClass.closers(of: mark) != nil else {
      throw scanner.error(
        "exact( takes a name in quotation marks", at: open..<open + 1,
        suggestion: "write \(QueryField.name.example)")
    }
    let quoted = try scanner.quotation()
    scanner.skipSpace()
    guard scanner.current == ")" else {
      throw scanner.error(
        "this bracket is not closed", at: open..<open + 1,
        suggestion: "add a ) after the quotation mark")
    }
    scanner.position += 1
    return QueryNode(.exactName(quoted.text), range: scanner.range(start..<scanner.position))
  }
}

extension QueryField {
  /// A right use of the field, for suggestions.
  var example: String {
    switch self {
    case .title: "title:looting"
    case .source: "source:reuters"
    case .lang: "lang:uk"
    case .file: "file:report.html"
    case .id, .document: "\(rawValue):report-17"
    case .date: "date:2022-11..2022-12"
    case .event: "event:looting"
    case .mood: "mood:denied"
    case .stance: "stance:deny"
    case .by, .person: "\(rawValue):\"Serhiy Khlan\""
    case .org: "org:\"Red Cross\""
    case .place: "place:Kherson"
    case .unit: "unit:\"93rd Brigade\""
    case .weapon: "weapon:T-72"
    case .entity: "entity:geo:706448"
    case .name: "name:exact(\"Kiev\")"
    case .near: "near:Kherson~30km"
    case .bbox: "bbox:46.0,32.0,47.0,33.0 (south, west, north, east)"
    }
  }
}
