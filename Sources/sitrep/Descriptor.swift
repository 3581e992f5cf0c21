import Glibc

/// Reading and writing open files.
enum Descriptor {
  /// Writes all of a text.
  /// - Returns: whether it could be written; the file may be full or its reader gone.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeBufferPointer(rebasing: rest)
        let written = Glibc.write(descriptor, part.baseAddress, part.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return false }
        rest = rest.dropFirst(written)
      }
      return true
    }
  }

  /// Everything that an open file still has; what was read before an error, if there is one.
  static func readAll(from descriptor: Int32) -> [UInt8] { contents(of: descriptor).bytes }

  /// Everything that an open file still has, up to an error; its number, 0 for none.
  static func contents(of descriptor: Int32) -> (bytes: [UInt8], failure: Int32) {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return (all, count < 0 ? errno : 0) }
      all += buffer[..<count]
    }
  }
}
