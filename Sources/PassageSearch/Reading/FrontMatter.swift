import Yams

/// The YAML between two `---` lines at the start of a Markdown file.
struct FrontMatter {
  private static let maximumBytes = 64 << 10

  /// Named values in the order of the file, lists joined with `; `.
  var values: [(name: String, value: String)]
  /// The byte at which the text after it starts.
  var end: Int

  /// - Returns: `nil` if the text does not start with front matter.
  init?(_ text: [UInt8]) throws(Reject) {
    guard let range = Self.range(text) else { return nil }
    guard range.yaml.count <= Self.maximumBytes else {
      throw Reject(
        .badFrontMatter, line: 1,
        "The front matter is longer than \(Self.maximumBytes) bytes; close it with a --- line.")
    }
    let yaml = text[range.yaml]
    guard !YAMLGuard.isHostile(yaml) else {
      throw Reject(
        .badFrontMatter, line: 1,
        "The front matter nests or repeats itself too much; write plain name: value lines.")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: String(utf8: yaml))
    } catch {
      throw Self.reject(error)
    }
    // Prose between two rules is no front matter.
    guard case .mapping(let mapping)? = node else { return nil }
    values = mapping.compactMap { key, value in
      guard let name = key.scalar?.string, let value = Self.metadata(value) else { return nil }
      return (name, value)
    }
    end = range.end
  }

  /// The encoding that the front matter of a still undecoded file declares.
  static func declaredEncoding(_ original: [UInt8]) throws(Reject) -> TextEncoding? {
    guard let range = range(original) else { return nil }
    for line in original[range.yaml].split(separator: 0x0A)
    where line.starts(with: Array("encoding:".utf8)) {
      let label = String(utf8: line.dropFirst(9)).trimmed
      guard let encoding = TextEncoding(label: label) else {
        throw Reject(
          .unsupportedEncoding, "Encoding \(label.prefix(40)) is not supported; save it as UTF-8.")
      }
      return encoding
    }
    return nil
  }

  /// The YAML and where the text after it starts.
  private static func range(_ text: [UInt8]) -> (yaml: Range<Int>, end: Int)? {
    var yaml: Int?
    var start = 0
    while start < text.count {
      let lineEnd = text[start...].firstIndex(of: 0x0A) ?? text.count
      var last = lineEnd
      while last > start, text[last - 1].isASCIISpace { last -= 1 }
      let line = text[start..<last]
      let next = min(lineEnd + 1, text.count)
      if let yaml {
        if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
          return (yaml..<start, next)
        }
      } else {
        guard line.elementsEqual("---".utf8) else { return nil }
        yaml = next
      }
      start = next
    }
    return nil
  }

  private static func metadata(_ node: Node) -> String? {
    switch node {
    case .scalar(let scalar):
      let isNull =
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return isNull ? nil : scalar.string
    case .sequence(let sequence):
      return sequence.compactMap(metadata).joined(separator: "; ")
    case .mapping(let mapping):
      return mapping.compactMap { key, value in
        guard let name = key.scalar?.string, let value = metadata(value) else { return nil }
        return "\(name): \(value)"
      }.joined(separator: "; ")
    case .alias:
      return nil
    }
  }

  private static func reject(_ error: any Error) -> Reject {
    var line = 1
    var problem = "it is not valid YAML"
    switch error {
    case YamlError.scanner(_, let found, let mark, _), YamlError.parser(_, let found, let mark, _),
      YamlError.composer(_, let found, let mark, _):
      // The mark counts from 1 after the --- line.
      line = mark.line + 1
      problem = found
    case YamlError.duplicatedKeysInMapping: problem = "a name stands twice"
    default: break
    }
    return Reject(
      .badFrontMatter, line: line,
      "The front matter cannot be read (line \(line): \(problem)); write name: value lines and "
        + "quote values that hold a colon.")
  }
}
