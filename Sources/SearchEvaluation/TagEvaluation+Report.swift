extension TagEvaluation {
  /// Tables for reading: things found, then shares, then what a reader must know.
  public func text() -> String {
    let found = measures.filter { $0.kind == .detection }
    let shares = measures.filter { $0.kind == .share }
    var parts: [String] = []
    if !found.isEmpty {
      parts.append(
        ReportFormat.table(
          [["found", "right", "extra", "missed", "precision", "recall", "F1", "95 % interval"]]
            + found.map { measure in
              [
                Self.label(measure), String(measure.hits), String(measure.extra),
                String(measure.missed), Self.figure(measure.precision),
                Self.figure(measure.recall), Self.figure(measure.f1),
                Self.interval(measure.intervals[2]),
              ]
            }))
    }
    if !shares.isEmpty {
      parts.append(
        ReportFormat.table(
          [["right, given what was found", "right", "of", "share", "95 % interval"]]
            + shares.map { measure in
              [
                Self.label(measure), String(measure.hits), String(measure.hits + measure.extra),
                Self.figure(measure.precision), Self.interval(measure.intervals[0]),
              ]
            }))
    }
    if measures.isEmpty { parts.append("The gold carries no labels that can be measured.\n") }
    return (parts + [remarks().joined(separator: "\n") + "\n"]).joined(separator: "\n")
  }

  /// One object on one line: `{records, measures[], misses, …}`. Values are not rounded.
  public func json() -> String {
    JSONValue.object([
      ("records", .integer(records)),
      ("measures", .array(measures.map(Self.value))),
      ("misses", .integer(misses.count)),
      ("withoutPredictions", .array(withoutPredictions.map { .string($0) })),
      ("withoutGold", .array(withoutGold.map { .string($0) })),
      ("nearRecords", .integer(nearRecords)),
      ("unlabelledTypes", .array(unlabelledTypes.map { .string($0) })),
      ("resamples", .integer(resamples)), ("seed", .integer(Int(clamping: seed))),
    ]).text + "\n"
  }

  func remarks() -> [String] {
    var remarks = ["\(records) gold records; intervals from \(resamples) resamples of the records"]
    if !withoutPredictions.isEmpty {
      remarks.append(
        "\(withoutPredictions.count) gold records have no predictions and count as if nothing had "
          + "been found: \(Self.few(withoutPredictions))")
    }
    if !withoutGold.isEmpty {
      remarks.append(
        "\(withoutGold.count) predicted records are not in the gold and are left out: "
          + Self.few(withoutGold))
    }
    if nearRecords > 0 {
      remarks.append(
        "\(nearRecords) gold records are labelled with near events; their events are left out")
    }
    if !unlabelledTypes.isEmpty {
      remarks.append(
        "entity types that the gold never labels are left out: "
          + unlabelledTypes.joined(separator: ", "))
    }
    return remarks
  }

  private static func label(_ measure: TagMeasure) -> String {
    measure.name == "all" ? measure.group : "\(measure.group) \(measure.name)"
  }

  private static func figure(_ value: Double) -> String { ReportFormat.fixed(value, digits: 3) }

  private static func interval(_ interval: BootstrapInterval) -> String {
    "\(figure(interval.lower))–\(figure(interval.upper))"
  }

  private static func few(_ ids: [String]) -> String {
    ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? " …" : "")
  }

  private static func value(_ measure: TagMeasure) -> JSONValue {
    let figures: [(String, Double)] =
      measure.kind == .share
      ? [("share", measure.precision)]
      : [("precision", measure.precision), ("recall", measure.recall), ("f1", measure.f1)]
    var members: [(String, JSONValue)] = [
      ("group", .string(measure.group)), ("name", .string(measure.name)),
      ("kind", .string(measure.kind.rawValue)), ("right", .integer(measure.hits)),
      ("extra", .integer(measure.extra)),
    ]
    if measure.kind == .detection { members.append(("missed", .integer(measure.missed))) }
    members += figures.map { ($0.0, .number($0.1)) }
    members.append(
      (
        "intervals",
        .object(
          zip(figures, measure.intervals).map { figure, interval in
            (
              figure.0,
              .object([("lower", .number(interval.lower)), ("upper", .number(interval.upper))])
            )
          })
      ))
    return .object(members)
  }
}
