import QueryLanguage

/// Words with which people ask, and which say nothing of what they ask for: "find reports about",
/// "what did … do", "describe".
enum QueryChatter {
  private static let asking: Set<String> = [
    "find", "show", "list", "search", "get", "give", "tell", "describe", "explain", "discuss",
    "identify", "summarise", "summarize", "need", "want", "looking", "please", "what", "who",
    "whom",
    "when", "where", "which", "how", "why", "is", "are", "was", "were", "do", "does", "did", "has",
    "have", "any", "there", "i", "me", "us", "we", "im",
  ]
  /// Asking words that mean something else where no kind of text follows ("show trial").
  private static let weak: Set<String> = [
    "show", "list", "search", "get", "give", "tell", "need", "want", "have", "has", "any", "i",
    "me",
    "us", "we",
  ]
  private static let kinds: Set<String> = [
    "report", "reports", "article", "articles", "passage", "passages", "document", "documents",
    "news", "story", "stories", "information", "info", "details", "evidence", "accounts",
    "mentions",
    "coverage", "everything", "anything", "all",
  ]
  private static let links: Set<String> = [
    "about", "on", "of", "regarding", "concerning", "for", "that", "the", "a", "an", "with", "to",
  ]
  /// A query keeps at least this many words.
  private static let leastLeft = 2

  /// Whether a query that begins with a word may begin with chatter.
  static func mayBegin(with word: String) -> Bool {
    let lower = lower(word)
    return asking.contains(lower) || kinds.contains(lower)
  }

  private static func lower(_ word: String) -> String { word.lowercased().filter(\.isLetter) }

  /// How many words at the start are chatter: an asking word and what follows it, or a kind of text
  /// with "about" or the like.
  static func count(in words: [String]) -> Int {
    let lower = words.map(lower)
    guard let first = lower.first else { return 0 }
    let startsWithKind =
      kinds.contains(first) && lower.count > 1
      && ["about", "on", "of", "regarding", "concerning"].contains(lower[1])
    let isWeak = weak.contains(first)
    guard asking.contains(first) || startsWithKind,
      !isWeak || lower.count > 1 && (kinds.contains(lower[1]) || ["me", "us"].contains(lower[1]))
    else { return 0 }
    let count = lower.prefix { asking.contains($0) || kinds.contains($0) || links.contains($0) }
      .count
    return words.count - count >= leastLeft ? count : 0
  }

  /// The words left out, and the query without them.
  static func removed(from query: Query) -> (words: [String], query: Query) {
    guard case .list(let items) = query.root.kind else { return ([], query) }
    let words = items.prefix { item in
      if case .word = item.node.kind { return item.occurrence == .ranked }
      return false
    }.map { item -> String in
      if case .word(let text) = item.node.kind { return text }
      return ""
    }
    let count = count(in: words)
    guard count > 0 else { return ([], query) }
    let root = QueryNode(.list(Array(items.dropFirst(count))))
    return (Array(words.prefix(count)), Query(root: root, source: query.source))
  }
}
