/// What a retagging changes.
public struct RetagChanges: Sendable, Equatable, Codable {
  /// Tags of one kind, by where they stand.
  public struct Counts: Sendable, Equatable, Codable {
    public var before = 0
    public var after = 0
    /// On words that had none.
    public var added = 0
    /// From words that have none now.
    public var removed = 0
    /// On the same words, with another meaning.
    public var changed = 0

    public init() {}
  }

  /// Passages looked at, and those of them whose tags change.
  public var passages = 0
  public var passagesChanged = 0
  /// `changed` are those with another type, entity or list of candidates.
  public var mentions = Counts()
  public var events = Counts()
  public var claims = Counts()

  public init() {}

  public var isEmpty: Bool { passagesChanged == 0 }
}

extension RetagChanges {
  mutating func add(from old: PassageRecord, to new: PassageRecord) {
    passages += 1
    let known = [mentions.differing, events.differing, claims.differing]
    mentions.add(from: old.mentions, to: new.mentions, at: \.bytes) { $0.means(what: $1) }
    events.add(from: old.events, to: new.events, at: \.trigger) { $0.means(what: $1) }
    claims.add(from: old.claims, to: new.claims, at: \.cue, ==)
    if known != [mentions.differing, events.differing, claims.differing] { passagesChanged += 1 }
  }

  mutating func add(_ other: RetagChanges) {
    passages += other.passages
    passagesChanged += other.passagesChanged
    mentions.add(other.mentions)
    events.add(other.events)
    claims.add(other.claims)
  }
}

extension RetagChanges.Counts {
  fileprivate var differing: Int { added + removed + changed }

  mutating func add(_ other: Self) {
    before += other.before
    after += other.after
    added += other.added
    removed += other.removed
    changed += other.changed
  }

  /// Compares tags that stand on the same bytes; of several on the same, in their order.
  fileprivate mutating func add<Tag>(
    from old: [Tag], to new: [Tag], at place: (Tag) -> Range<Int>, _ isSame: (Tag, Tag) -> Bool
  ) {
    before += old.count
    after += new.count
    var known = Dictionary(grouping: old, by: place)
    for tag in new {
      guard let other = known[place(tag)]?.first else {
        added += 1
        continue
      }
      known[place(tag)]?.removeFirst()
      if !isSame(other, tag) { changed += 1 }
    }
    removed += known.values.reduce(0) { $0 + $1.count }
  }
}

extension PassageMention {
  /// Whether both name the same; how sure it is does not count.
  fileprivate func means(what other: Self) -> Bool {
    type == other.type && relation == other.relation && entity?.id == other.entity?.id
      && candidates.map(\.id) == other.candidates.map(\.id) && value == other.value
  }
}

extension PassageEvent {
  /// Whether both say the same; how sure it is does not count.
  fileprivate func means(what other: Self) -> Bool {
    var other = other
    other.score = score
    return self == other
  }
}
