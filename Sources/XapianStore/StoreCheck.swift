import CXapian

/// Checks the structure of a store's tables.
package enum StoreCheck {
  /// - Returns: the number of errors, and libxapian's report. Flipped bits inside stored data are
  ///   not found: compare the passages' own hashes for that.
  ///
  ///   The report is of the tables alone where the files may only be read: libxapian's own check opens
  ///   them for writing.
  /// - Throws: `notFound`, `version`, `corrupt` if the store cannot even be opened.
  package static func check(
    path: String
  ) throws(XapianError) -> (errorCount: Int, report: String) {
    let rows = try callForRows("check \(path)") { error, out in
      path.withBytes { cx_check($0, $1, error, out) }
    } row: {
      (errorCount: Int($0.first), report: $0.string)
    }
    return rows.first ?? (0, "")
  }
}
