/// Arguments that cannot be worked with (exit 2).
public enum InputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The index was cut into passages in another way.
  case otherPassages(indexed: String)
  /// The index was tagged in another way: without tags, or with other lists of names.
  case otherTagging(indexed: String)
  /// A retagging without the users' lists that the index was tagged with.
  case droppedLists(names: String)
  /// The folder for an index is no index, and holds something of a name that indexing would remove.
  case foreignFolder(path: String, name: String)
  case unwritable(path: String, reason: String)
  case unreadable(path: String, reason: String)
  /// A file of topics, judgements or results that cannot be used.
  case badFile(path: String, reason: String)

  public var description: String {
    switch self {
    case .otherPassages(let indexed):
      "the index was made with --passages \(indexed); use the same, or --rebuild"
    case .otherTagging(let indexed):
      "the index was made \(indexed); use the same options, bring it up to date with sitrep retag, "
        + "or --rebuild"
    case .droppedLists(let names):
      "the index was tagged with \(names); give --gazetteer again, or --no-gazetteer to drop them"
    case .foreignFolder(let path, let name):
      "\(path) is no index but holds “\(name)”, which indexing would remove; choose another folder "
        + "with -i, or move it away"
    case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .badFile(let path, let reason): "\(path): \(reason)"
    }
  }
}
