import CXapian

/// The libxapian that is loaded.
package enum XapianLibrary {
  /// Such as `1.4.22`.
  package static var version: String { String(cString: cx_library_version()) }
}
