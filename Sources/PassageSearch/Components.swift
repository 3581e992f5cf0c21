import XapianStore

/// Versions of what the library works with.
public enum Components {
  public static var versions: [(name: String, version: String)] {
    [
      ("xapian", XapianLibrary.version), ("index schema", String(IndexSchema.version)),
    ]
  }
}
