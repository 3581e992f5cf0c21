import CXapian

/// What went wrong in the store, by what a caller can do about it.
package enum XapianErrorCode: String, Sendable, CaseIterable {
  /// There is no store at the path.
  case notFound
  /// The store's files are damaged.
  case corrupt
  /// The store was written by another version of libxapian.
  case version
  case invalidArgument
  /// A wildcard stands for more terms than the query allows.
  case wildcardLimit
  case documentNotFound
  /// A remote store could not be reached.
  case network
  case outOfMemory
  /// No space left, or a quota reached.
  case diskFull
  /// A file or folder of the store may not be read or written.
  case noPermission
  /// A store does not hold as many passages as it was given.
  case notStored
  /// Anything else libxapian reports.
  case unexpected
}

/// An error of the store: its class, libxapian's words, and what was being done.
package struct XapianError: Error, Equatable {
  package var code: XapianErrorCode
  package var message: String
  /// What was being done, with the path where there is one: "open /data/Index for writing".
  package var operation: String

  package init(code: XapianErrorCode, message: String, operation: String) {
    self.code = code
    self.message = message
    self.operation = operation
  }
}

extension XapianError: CustomStringConvertible {
  package var description: String { "cannot \(operation): \(message)" }
}

extension XapianErrorCode {
  /// - Returns: nil for success.
  init?(_ status: cx_status) {
    switch status {
    case .ok: return nil
    case .notFound: self = .notFound
    case .corrupt: self = .corrupt
    case .version: self = .version
    case .invalidArgument: self = .invalidArgument
    case .wildcardLimit: self = .wildcardLimit
    case .documentNotFound: self = .documentNotFound
    case .network: self = .network
    case .outOfMemory: self = .outOfMemory
    case .diskFull: self = .diskFull
    case .noPermission: self = .noPermission
    case .unexpected: self = .unexpected
    }
  }
}
