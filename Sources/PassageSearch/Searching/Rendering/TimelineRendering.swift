/// Writes timelines. Gives strings; printing is the caller's.
extension ResultRenderer {
  public enum TimelineFormat: String, Sendable, CaseIterable { case text, json, csv }

  public func render(_ timeline: Timeline, as format: TimelineFormat) throws -> String {
    switch format {
    case .text: chart(timeline)
    case .json: try Self.json(TimelineJSON(timeline, paths: paths)) + "\n"
    case .csv: table(timeline)
    }
  }

  private func chart(_ timeline: Timeline) -> String {
    let most = timeline.buckets.map(\.count).max() ?? 1
    let digits = String(most).count
    var lines = timeline.buckets.map { bucket -> String in
      let count = String(bucket.count)
      let bar = String(repeating: "█", count: max(1, bucket.count * 40 / most))
      let top = bucket.top.map { "  " + firstWords($0.passage.text.printable) } ?? ""
      return bucket.start + "  " + String(repeating: " ", count: digits - count.count) + count
        + "  " + bar + style.dim(top)
    }
    if timeline.undated > 0 { lines.append("undated  \(timeline.undated)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func firstWords(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).prefix(12).joined(separator: " ")
    return words.count < text.count ? words + " …" : words
  }

  private func table(_ timeline: Timeline) -> String {
    let rows = timeline.buckets.map { bucket in
      [
        bucket.start, String(bucket.count), bucket.top?.passage.id ?? "",
        bucket.top?.passage.text ?? "",
      ]
    }
    return ([["start", "count", "passage", "text"]] + rows)
      .map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The timeline as an SVG bar chart that stands alone.
  public func svg(_ timeline: Timeline) -> String {
    let barWidth = 18
    let height = 240
    let margin = 60
    let most = max(1, timeline.buckets.map(\.count).max() ?? 1)
    let width = margin * 2 + timeline.buckets.count * barWidth
    let bars = timeline.buckets.enumerated().map { index, bucket -> String in
      let length = max(1, bucket.count * height / most)
      let left = margin + index * barWidth
      return """
        <rect x="\(left)" y="\(margin + height - length)" width="\(barWidth - 4)" \
        height="\(length)"><title>\(bucket.start): \(bucket.count)</title></rect>
        <text transform="translate(\(left + 11),\(margin + height + 8)) rotate(60)">\
        \(bucket.start)</text>
        """
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(margin * 2 + height + 40)" \
      font-family="sans-serif" font-size="11" fill="#334">
      <text x="\(margin)" y="24" font-size="15">\(Self.escaped(timeline.query))</text>
      <text x="\(margin - 8)" y="\(margin + 4)" text-anchor="end">\(most)</text>
      <text x="\(margin - 8)" y="\(margin + height)" text-anchor="end">0</text>
      \(bars.joined(separator: "\n"))
      </svg>

      """
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.printable {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

private struct TimelineJSON: Encodable {
  struct Bucket: Encodable {
    var start: String
    var count: Int
    var top: HitJSON?
  }

  var query: String
  var unit: String
  var buckets: [Bucket]
  var undated: Int

  init(_ timeline: Timeline, paths: DisplayPath) {
    query = timeline.query
    unit = timeline.unit.rawValue
    undated = timeline.undated
    buckets = timeline.buckets.map { bucket in
      Bucket(
        start: bucket.start, count: bucket.count,
        top: bucket.top.map { HitJSON($0, paths: paths) })
    }
  }
}
