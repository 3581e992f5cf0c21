/// A user's own list of names as it was given.
public struct GazetteerList: Sendable, Equatable {
  /// What errors call it: the file's path.
  public var name: String
  /// Its text, which need not be valid UTF-8 yet.
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// - Throws: ``GazetteerFileError/Reason/unreadable(_:)``.
  init(file: String) throws(GazetteerFileError) {
    self.init(name: file, bytes: try WholeFile.read(file))
  }
}
