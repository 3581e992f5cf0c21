import ArgumentParser
import FoundationEssentials
import Glibc
import PassageSearch
import QueryLanguage
import SearchEvaluation

/// Exit codes of the tool.
enum Status {
  static let noMatch: Int32 = 1
  static let usage: Int32 = 2
  static let indexMissing: Int32 = 3
  static let indexBusy: Int32 = 4
  static let corrupt: Int32 = 5
  static let otherVersion: Int32 = 6
  static let rejectedInput: Int32 = 7
  static let interrupted: Int32 = 130
  /// What a shell says of a program that SIGPIPE has ended.
  static let brokenPipe: Int32 = 141
}

/// Ends the program with the message and the exit code that an error stands for.
enum Failure {
  static func exit(with error: any Error) -> Never {
    let (message, status) = describe(error)
    if status == 0 {
      Console.write(message)
    } else if !message.isEmpty {
      Console.note(message)
    }
    Glibc.exit(status)
  }

  private static func describe(_ error: any Error) -> (message: String, status: Int32) {
    switch error {
    case let error as QuerySyntaxError: ("sitrep: \(error.rendered)", Status.usage)
    case let error as QueryPlanError: ("sitrep: \(error)", Status.usage)
    case let error as InputError: ("sitrep: \(error)", Status.usage)
    case let error as IndexError: ("sitrep: \(error)", status(of: error))
    case let error as Reject: ("sitrep: \(error.message)", Status.usage)
    case let error as RunWriterError: ("sitrep: \(error)", Status.usage)
    case let code as ExitCode: ("", code.rawValue)
    case let error as CocoaError: ("sitrep: \(reason(for: error))", Status.indexBusy)
    default: parserMessage(error)
    }
  }

  private static func status(of error: IndexError) -> Int32 {
    switch error {
    case .missing: Status.indexMissing
    case .locked, .fileSystem, .diskFull: Status.indexBusy
    case .corrupt, .store: Status.corrupt
    case .otherVersion: Status.otherVersion
    }
  }

  /// A call of the file system that failed under an index or a file.
  private static func reason(for error: CocoaError) -> String {
    let reason = (error.underlying as? POSIXError).map {
      String(cString: strerror($0.code.rawValue))
    }
    return [error.filePath, reason ?? "\(error)"].compactMap(\.self).joined(separator: ": ")
  }

  /// ArgumentParser's own errors: help and version end well, the rest is usage.
  private static func parserMessage(_ error: any Error) -> (message: String, status: Int32) {
    let message = Sitrep.fullMessage(for: error)
    return Sitrep.exitCode(for: error) == .success
      ? (message + "\n", 0) : (message, Status.usage)
  }
}
