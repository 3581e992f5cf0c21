/// Input that was not taken in: where it stands, why, and what to do about it.
public struct Reject: Error, Sendable, Codable, Equatable {
  /// Absolute path of the file; `-` for standard input.
  public var path: String
  /// Line of the file, from 1, if the trouble has one.
  public var line: Int?
  /// Byte of the (decompressed) file, from 0, if the trouble has one.
  public var byte: Int?
  public var reason: RejectReason
  /// One sentence: what is wrong, where, and what to do.
  public var message: String

  public init(
    path: String, line: Int? = nil, byte: Int? = nil, reason: RejectReason, message: String
  ) {
    self.path = path
    self.line = line
    self.byte = byte
    self.reason = reason
    self.message = message
  }
}

/// Why input was rejected.
public enum RejectReason: String, Sendable, Codable, CaseIterable {
  /// A byte sequence that is not UTF-8, in a file that declares no other encoding.
  case notUTF8
  /// Bytes that the declared encoding does not define.
  case badEncoding
  /// A declared encoding that cannot be read.
  case unsupportedEncoding
  /// PDF, ZIP, an image, a program …
  case binary
  /// A NUL byte in text.
  case nulByte
  /// No text, or none but white space.
  case emptyText
  /// A file, record or field above its limit.
  case tooLarge
  /// Elements nested too deep to be anything but an attack.
  case tooDeep
  case badJSON
  /// A record without `text`, or with one that is no string.
  case missingText
  case badCSV
  case badFrontMatter
  /// A date that cannot be understood (a warning: the document is kept without it).
  case badDate
  /// Compressed data that is damaged, or none.
  case badGzip
  /// Compressed data that ends early.
  case truncatedGzip
  /// No such file.
  case notFound
  /// A pipe, socket, device or dangling link.
  case notAFile
  /// A file or folder that cannot be opened or read.
  case unreadable
  /// Two inputs with one id.
  case duplicateID
  /// The original is not what it was when it was indexed.
  case changed
  /// The caller could not take the document in.
  case refused
}
