import Foundation

/// One sentence of a training file: tokens, the entities they were linked to, their IOB2 tags.
struct IOBSentence {
  var tokens: [String] = []
  /// `_` where the file has no links.
  var links: [String] = []
  var tags: [String] = []
}

/// `token<TAB>tag` or `token<TAB>entity<TAB>tag` lines, a blank line between sentences, `-DOCSTART-`
/// between documents.
enum IOBFile {
  static func documents(_ url: URL) throws -> [[IOBSentence]] {
    var documents: [[IOBSentence]] = []
    var sentences: [IOBSentence] = []
    var sentence = IOBSentence()
    func closeSentence() {
      if !sentence.tokens.isEmpty { sentences.append(sentence) }
      sentence = IOBSentence()
    }
    func closeDocument() {
      closeSentence()
      if !sentences.isEmpty { documents.append(sentences) }
      sentences = []
    }
    for line in try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 2, !fields[0].isEmpty else {
        closeSentence()
        continue
      }
      if fields[0] == "-DOCSTART-" {
        closeDocument()
        continue
      }
      sentence.tokens.append(String(fields[0]))
      sentence.links.append(fields.count > 2 ? String(fields[1]) : "_")
      sentence.tags.append(String(fields[fields.count - 1]))
    }
    closeDocument()
    return documents
  }
}
