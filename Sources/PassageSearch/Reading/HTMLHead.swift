/// What a page says of itself in its head, in `<time>` and in JSON-LD.
struct HTMLHead {
  private static let maximumScript = 1 << 20

  /// The first heading of the text, for pages without a title.
  var firstHeading: String?
  private var title: [UInt8] = []
  private(set) var isInTitle = false
  private var hasTitle = false
  private var metas: [String: String] = [:]
  private var language: String?
  private var canonical: String?
  private var times: [String] = []
  private var script: [UInt8]?
  private var linkedData: [String: String] = [:]

  mutating func start(
    _ element: String, _ attributes: HTMLAttributes, isContent: Bool, isDropped: Bool
  ) {
    switch element {
    case "html": language = attributes["lang"] ?? attributes["xml:lang"]
    case "title": isInTitle = !hasTitle
    case "meta": takeMeta(attributes)
    case "link":
      if attributes["rel"]?.lowercased() == "canonical" { canonical = attributes["href"] }
    case "time":
      guard !isDropped, let time = attributes["datetime"] else { break }
      // The article's own date before those of teasers around it.
      if isContent { times.insert(time, at: 0) } else { times.append(time) }
    case "script":
      script = attributes["type"]?.lowercased().hasPrefix("application/ld+json") == true ? [] : nil
    default: break
    }
    if let name = attributes["itemprop"],
      let value = attributes["content"] ?? attributes["datetime"]
    {
      note(name, value)
    }
  }

  mutating func end(_ element: String) {
    switch element {
    case "title":
      hasTitle = hasTitle || isInTitle
      isInTitle = false
    case "script":
      if let script { takeLinkedData(script) }
      script = nil
    default: break
    }
  }

  mutating func appendTitle(_ text: UnsafeBufferPointer<UInt8>) { title.append(contentsOf: text) }

  mutating func appendScript(_ text: UnsafeBufferPointer<UInt8>) {
    guard let size = script?.count, size + text.count <= Self.maximumScript else {
      script = nil
      return
    }
    script?.append(contentsOf: text)
  }

  /// The fields by the names of records.
  var values: [(name: String, value: String)] {
    var values: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { values.append((name, value)) }
    }
    add("title", first(["og:title"]) ?? linkedData["headline"] ?? pageTitle ?? firstHeading)
    add("published", published)
    add("source", first(["og:site_name", "application-name"]) ?? linkedData["publisher"])
    add("url", canonical ?? first(["og:url"]))
    add("lang", language ?? first(["content-language", "og:locale"]))
    let author = first(["author", "article:author", "dc.creator"]) ?? linkedData["author"]
    if author?.hasPrefix("http") != true { add("author", author) }
    return values
  }

  private var pageTitle: String? {
    let words = String(utf8: title).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The first date that can be understood, most explicit first.
  private var published: String? {
    let named = [
      "article:published_time", "og:published_time", "datepublished", "date", "pubdate",
      "publish-date", "publish_date", "publishdate", "article:published", "dc.date.issued",
      "dc.date", "dcterms.created", "dcterms.issued", "dcterms.date", "parsely-pub-date",
      "sailthru.date", "citation_publication_date", "published",
    ]
    var candidates = [metas[named[0]], linkedData["datePublished"]]
    candidates += named.map { metas[$0] }
    candidates.append(linkedData["dateCreated"])
    candidates += times.map(Optional.some)
    return candidates.lazy.compactMap { $0 }.first { CalendarDate.iso($0) != nil }
  }

  private func first(_ names: [String]) -> String? { names.lazy.compactMap { metas[$0] }.first }

  private mutating func takeMeta(_ attributes: HTMLAttributes) {
    guard let value = attributes["content"] else { return }
    for name in [attributes["property"], attributes["name"], attributes["http-equiv"]] {
      if let name { note(name, value) }
    }
  }

  /// The first value counts.
  private mutating func note(_ name: String, _ value: String) {
    let value = value.trimmed
    guard !value.isEmpty, metas.count < 256 else { return }
    let name = name.lowercased()
    if metas[name] == nil { metas[name] = value }
  }

  private mutating func takeLinkedData(_ bytes: [UInt8]) {
    // A page's JSON-LD is often broken; then it says nothing.
    guard let value = try? JSONParser.parse(bytes, bytes.indices) else { return }
    collect(value)
  }

  private mutating func collect(_ value: JSONValue) {
    switch value {
    case .array(let values): values.forEach { collect($0) }
    case .object(let members):
      if value["datePublished"] != nil || value["headline"] != nil {
        for name in ["datePublished", "dateCreated", "headline", "author", "publisher"]
        where linkedData[name] == nil {
          linkedData[name] = value[name].flatMap(Self.name)?.trimmed
        }
      } else {
        members.forEach { collect($0.value) }
      }
    case .string, .literal, .null: break
    }
  }

  /// A string, or the `name` of a person or organisation, or of several.
  private static func name(_ value: JSONValue) -> String? {
    switch value {
    case .string(let bytes): bytes.isEmpty ? nil : String(utf8: bytes)
    case .object: value["name"].flatMap(name)
    case .array(let values):
      values.isEmpty ? nil : values.compactMap(name).joined(separator: "; ")
    case .literal, .null: nil
    }
  }
}
