import CXapian

/// A Snowball stemmer. Foreign call and allocation per word: memoise.
package struct SnowballStemmer: ~Copyable {
  private let handle: OpaquePointer

  /// - Parameter language: English name or ISO 639-1 code: "english", "ru".
  /// - Throws: `invalidArgument` for a language that Snowball does not know.
  package init(language: String) throws(XapianError) {
    var new: OpaquePointer?
    try call("make a stemmer for \(language)") { error in
      language.withBytes { cx_stemmer_create($0, $1, error, &new) }
    }
    handle = try opened(new, operation: "make a stemmer for \(language)")
  }

  deinit { cx_stemmer_free(handle) }

  /// - Parameter word: in lower case.
  /// - Returns: the stem; the word itself if memory runs out.
  package func stem(_ word: String) -> String {
    let rows = try? callForRows("stem a word") { error, out in
      word.withBytes { cx_stemmer_stem(handle, $0, $1, error, out) }
    } row: {
      $0.string
    }
    return rows?.first ?? word
  }
}
