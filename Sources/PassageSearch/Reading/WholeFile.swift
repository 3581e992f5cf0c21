import TextAnalysis

/// Makes a document of a text, Markdown or HTML file.
struct WholeFile {
  let file: InputFile
  let options: ReadingOptions

  /// Text, structure and fields, and the way back to the file.
  struct Content {
    var text: [UInt8]
    var map: OffsetMap
    var blocks: [TextBlock]?
    var mapping: FieldMapping
  }

  func document(_ open: OpenInput) throws(Reject) -> Document {
    let original = try open.input.rest(limit: options.maximumDocumentBytes)
    guard !original.allSatisfy(\.isASCIISpace) else {
      throw Reject(.emptyText, "The file has no text; leave it out.")
    }
    let content =
      switch open.format {
      case .markdown: try markdown(original)
      case .html: try html(original)
      case .text, .jsonl, .csv: try text(original)
      }
    guard !content.text.allSatisfy(\.isASCIISpace) else {
      throw Reject(.emptyText, "The file has no text besides its markup; leave it out.")
    }
    let id = content.mapping.id ?? file.id
    let line = content.map.lineAndColumn(ofOriginal: content.map.original(0..<1).lowerBound).line
    let isSlice =
      content.map.isOneStretch
      && original[content.map.original(content.text.indices)].elementsEqual(content.text)
    return Document(
      id: id, parent: content.mapping.document, fields: content.mapping.fields,
      text: content.text, blocks: content.blocks,
      parts: [
        RecordPart(
          id: id, range: content.text.indices, line: line, fields: content.mapping.fields)
      ],
      file: file.path, container: open.container, map: content.map,
      original: isSlice ? nil : original,
      contentHash: ContentHash.hex(original),
      warnings: content.mapping.warnings(line: nil).map { $0.at(file.path) })
  }

  private func text(_ original: [UInt8]) throws(Reject) -> Content {
    let decoded = try TextDecoder.decode(original, declared: options.encoding)
    return Content(text: decoded.bytes, map: decoded.map, mapping: FieldMapping([]))
  }

  private func markdown(_ original: [UInt8]) throws(Reject) -> Content {
    let declared = try FrontMatter.declaredEncoding(original) ?? options.encoding
    let decoded = try TextDecoder.decode(original, declared: declared)
    let header = try FrontMatter(decoded.bytes)
    let start = header?.end ?? 0
    let text = start == 0 ? decoded.bytes : Array(decoded.bytes[start...])
    var map = decoded.map
    if start > 0 {
      var builder = OffsetMap.Builder()
      builder.copy(start..<decoded.bytes.count, through: decoded.map)
      map = builder.map(lines: decoded.lines)
    }
    let blocks = MarkdownBlocks.find(in: text)
    var values = (header?.values ?? []).filter { $0.name != "encoding" }
    if !values.contains(where: { $0.name == "title" }),
      let heading = blocks.first(where: { $0.kind == .heading })
    {
      values.append(("title", String(utf8: text[heading.bytes])))
    }
    return Content(text: text, map: map, blocks: blocks, mapping: FieldMapping(values))
  }

  private func html(_ original: [UInt8]) throws(Reject) -> Content {
    let declared = try HTMLEncoding.declared(original) ?? options.encoding
    let decoded = try TextDecoder.decode(original, declared: declared)
    let page = try HTMLPage(decoded)
    return Content(
      text: page.text, map: page.map, blocks: page.blocks,
      mapping: FieldMapping(page.head.values))
  }
}
