import ArgumentParser
import PassageSearch

/// Which entities are listed, and in which order.
struct EntityListArguments: ParsableArguments {
  @Option(help: "Classes, separated by commas: person, org, place, nationality, unit, weapon.")
  var type: String?
  @Option(help: "Only passages that name this as well, by name or id; repeatable.")
  var with: [String] = []
  @Option(help: "Where --with must be named: passage or document.")
  var level = EntityListOptions.Level.passage
  @Flag(help: "Only what was left open between several entities.")
  var ambiguous = false
  @Flag(help: "Only names that the gazetteer does not know.")
  var new = false
  @Option(help: "Only what is called or spelt like this, in part.")
  var name: String?
  @Option(name: [.customShort("n"), .long], help: "Most rows; 0 for all.")
  var limit = 50
  @Option(help: "Order: count or name.")
  var sort = EntityListOptions.Sort.count

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit takes 0 or more.") }
    _ = try EntityListOptions.Kind.list(type)
  }

  /// - Throws: `ValidationError` for a class that there is not.
  func options(_ search: SearchOptions) throws -> EntityListOptions {
    var options = EntityListOptions()
    if let kinds = try EntityListOptions.Kind.list(type) { options.kinds = kinds }
    options.with = with
    options.level = level
    options.isAmbiguous = ambiguous
    options.isNew = new
    options.name = name
    options.limit = limit == 0 ? nil : limit
    options.sort = sort
    options.search = search
    return options
  }
}

extension EntityListOptions.Level: ExpressibleByArgument {}
extension EntityListOptions.Sort: ExpressibleByArgument {}
extension ResultRenderer.EntityFormat: ExpressibleByArgument {}

extension EntityListOptions.Kind {
  /// Reads `person,org`; `nil` where nothing was given.
  fileprivate static func list(_ text: String?) throws -> Set<Self>? {
    guard let text else { return nil }
    let kinds = try text.split(separator: ",").map { name in
      guard let kind = Self(rawValue: name.lowercased()) else {
        let known = allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("There is no class “\(name)”; there are: \(known).")
      }
      return kind
    }
    guard !kinds.isEmpty else { throw ValidationError("--type names at least one class.") }
    return Set(kinds)
  }
}
