import XapianStore

/// What re-reading the original showed.
public enum CitationVerdict: Sendable, Equatable {
  /// The original holds exactly the cited bytes.
  case verified
  /// The file is there, but not these bytes at this place.
  case changed(found: String)
  /// The original cannot be read.
  case unreadable(reason: String)
}

/// Checks citations against the original files.
public struct CitationVerifier: Sendable {
  private let reader: DocumentReader

  public init(options: ReadingOptions = ReadingOptions()) {
    reader = DocumentReader(options: options)
  }

  /// Re-reads the cited bytes of the original and compares their SHA-256 with the stored one.
  public func verify(_ located: LocatedPassage) -> CitationVerdict {
    let citation = located.passage.citation
    guard let form = DocumentForm(located.document.form) else {
      return .unreadable(reason: "unknown form \(located.document.form)")
    }
    do throws(Reject) {
      let bytes = try reader.originalBytes(
        file: located.document.file,
        container: located.document.isCompressed ? .gzip : .plain, form: form,
        range: citation.bytes, line: citation.line)
      let found = ContentHash.hex(bytes)
      return found == citation.sha256 ? .verified : .changed(found: found)
    } catch {
      return .unreadable(reason: error.message)
    }
  }
}
