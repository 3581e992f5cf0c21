import Glibc

/// The bytes of a file, read without Foundation, which is slow to load.
enum WholeFile {
  static func read(_ path: String) throws(GazetteerFileError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw failure(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      bytes += chunk.prefix(count)
      if count < chunk.count { break }
    }
    guard ferror(file) == 0 else { throw failure(path) }
    return bytes
  }

  private static func failure(_ path: String) -> GazetteerFileError {
    GazetteerFileError(
      file: path, line: 0, reason: .unreadable(String(cString: strerror(errno))))
  }
}
