import PassageSearch
import SearchEvaluation

/// Reads judgements, topics and runs.
enum EvaluationFile {
  /// - Throws: ``InputError`` naming the file and, where its lines are wrong, the line.
  static func read<T>(_ path: String, _ parse: ([UInt8]) throws -> T) throws -> T {
    do {
      return try parse(InputFileBytes.read(path))
    } catch let error as TRECError {
      throw InputError.badFile(path: path, reason: "\(error)")
    }
  }
}
