extension RetagSummary {
  public enum Format: String, Sendable, CaseIterable { case text, json }

  /// What a retagging did, or would do.
  public func rendered(as format: Format) throws -> String {
    switch format {
    case .text: text
    case .json: try ResultRenderer.json(RetagJSON(self)) + "\n"
    }
  }

  private var text: String {
    if isUpToDate {
      return "nothing to do: the index was tagged with this tagger and these lists "
        + "(--force tags it all the same)\n"
    }
    let rows = [
      ("mentions", changes.mentions), ("events", changes.events), ("claims", changes.claims),
    ].map { name, counts in
      name + String(repeating: " ", count: 10 - name.count)
        + "\(counts.before) → \(counts.after): \(counts.added) added, \(counts.removed) removed, "
        + "\(counts.changed) changed\n"
    }
    let head =
      "\(changes.passages) passages tagged again, "
      + "\(changes.passagesChanged) \(isPublished ? "changed" : "would change")\n"
    return head + rows.joined()
  }
}

private struct RetagJSON: Encodable {
  var upToDate: Bool
  var published: Bool
  var passages: Int
  var passagesChanged: Int
  var mentions: RetagChanges.Counts
  var events: RetagChanges.Counts
  var claims: RetagChanges.Counts
  var formatVersion = 1

  init(_ summary: RetagSummary) {
    upToDate = summary.isUpToDate
    published = summary.isPublished
    passages = summary.changes.passages
    passagesChanged = summary.changes.passagesChanged
    mentions = summary.changes.mentions
    events = summary.changes.events
    claims = summary.changes.claims
  }
}
