import CXapian

/// Runs one call of the shim and turns its status into a throw.
///
/// - Parameter operation: what is being done, for the error; only built when it fails.
func call(
  _ operation: @autoclosure () -> String,
  _ body: (UnsafeMutablePointer<cx_error>) -> cx_status
) throws(XapianError) {
  var error = cx_error()
  let status = body(&error)
  guard let code = XapianErrorCode(status) else { return }
  let message = withUnsafeBytes(of: &error.message) { bytes in
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
  throw XapianError(code: code, message: message, operation: operation())
}

/// The handle that a successful call must have given.
func opened(
  _ handle: OpaquePointer?, operation: @autoclosure () -> String
) throws(XapianError) -> OpaquePointer {
  if let handle { return handle }
  throw XapianError(code: .unexpected, message: "no handle", operation: operation())
}

/// Runs a call that hands out a list, copies the rows and frees the list.
func callForRows<Row>(
  _ operation: @autoclosure () -> String,
  _ body: (UnsafeMutablePointer<cx_error>, UnsafeMutablePointer<UnsafePointer<cx_list>?>) ->
    cx_status,
  row: (cx_entry) -> Row
) throws(XapianError) -> [Row] {
  var list: UnsafePointer<cx_list>?
  try call(operation()) { body($0, &list) }
  defer { cx_list_free(list) }
  guard let list else { return [] }
  return UnsafeBufferPointer(start: list.pointee.entries, count: list.pointee.count).map(row)
}

extension cx_entry {
  var string: String { String(decoding: text.buffer, as: UTF8.self) }
  var byteArray: [UInt8] { [UInt8](text.buffer) }
}

extension cx_bytes {
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: length) }
}

extension String {
  /// Lends the string's UTF-8 to a call.
  func withBytes<Result>(_ body: (UnsafePointer<UInt8>?, Int) -> Result) -> Result {
    var copy = self
    return copy.withUTF8 { body($0.baseAddress, $0.count) }
  }
}

extension [UInt8] {
  /// Lends the bytes to a call.
  func withBytes<Result>(_ body: (UnsafePointer<UInt8>?, Int) -> Result) -> Result {
    withUnsafeBufferPointer { body($0.baseAddress, $0.count) }
  }
}
