import CLibxml2

/// What the HTML parser tells of a page, in the order of the page.
protocol HTMLHandler: AnyObject {
  func start(_ element: String, _ attributes: HTMLAttributes)
  func end(_ element: String)
  /// Decoded text.
  /// - Parameter position: the byte of the page that the parser had reached.
  func characters(_ text: UnsafeBufferPointer<UInt8>, position: Int)
  /// The contents of a script or style.
  func raw(_ text: UnsafeBufferPointer<UInt8>)
}

/// The attributes of a start tag.
struct HTMLAttributes {
  /// Name, value, name, value …, ended by a null.
  fileprivate let list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// The value of an attribute with its entities decoded; empty if it has none.
  subscript(_ name: StaticString) -> String? {
    guard var pair = list else { return nil }
    while let key = pair[0] {
      if xmlStrcasecmp(key, name.utf8Start) == 0 {
        return pair[1].map { String(cString: $0) } ?? ""
      }
      pair += 2
    }
    return nil
  }
}

/// Runs libxml2's HTML parser over a page.
enum HTMLParser {
  /// Elements inside one another; libxml2 takes time with the square of it.
  private static let maximumDepth = 4096

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// What the callbacks reach through the parser's user data.
  private final class Run {
    let handler: any HTMLHandler
    let context: htmlParserCtxtPtr
    var isTooDeep = false

    init(_ handler: any HTMLHandler, _ context: htmlParserCtxtPtr) {
      self.handler = handler
      self.context = context
    }
  }

  /// - Parameter page: well-formed UTF-8 without NUL.
  static func parse(_ page: [UInt8], into handler: any HTMLHandler) throws(Reject) {
    guard isReady, let size = Int32(exactly: page.count) else {
      throw Reject(.tooLarge, "The page is larger than 2 GB; split it.")
    }
    if let tag = HTMLGuard.overlongTag(page) {
      throw Reject(
        .tooLarge, byte: tag, "The tag at byte \(tag) has too many attributes; this is no report.")
    }
    let context = page.withUnsafeBytes { bytes in
      htmlCreateMemoryParserCtxt(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), size)
    }
    guard let context else {
      throw Reject(.unreadable, "There is no memory to parse the page.")
    }
    defer { htmlFreeParserCtxt(context) }
    let flags = [HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET]
    // The page is UTF-8 by now, whatever it declares.
    let options = flags.reduce(HTML_PARSE_IGNORE_ENC.rawValue) { $0 | $1.rawValue }
    htmlCtxtUseOptions(context, Int32(bitPattern: options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    guard let sax = context.pointee.sax else {
      throw Reject(.unreadable, "There is no memory to parse the page.")
    }
    let run = Run(handler, context)
    sax.pointee = callbacks
    context.pointee.userData = Unmanaged.passUnretained(run).toOpaque()
    withExtendedLifetime(run) { _ = htmlParseDocument(context) }
    if run.isTooDeep {
      throw Reject(
        .tooDeep, "More than \(maximumDepth) elements are nested; this is no report.")
    }
  }

  private static func run(_ data: UnsafeMutableRawPointer?) -> Run? {
    data.map { Unmanaged<Run>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var callbacks: htmlSAXHandler {
    var sax = htmlSAXHandler()
    sax.startElement = { data, name, attributes in
      guard let run = HTMLParser.run(data), let name else { return }
      if run.context.pointee.nameNr > HTMLParser.maximumDepth {
        run.isTooDeep = true
        xmlStopParser(run.context)
      }
      run.handler.start(String(cString: name), HTMLAttributes(list: attributes))
    }
    sax.endElement = { data, name in
      guard let run = HTMLParser.run(data), let name else { return }
      run.handler.end(String(cString: name))
    }
    sax.characters = { data, text, count in
      guard let run = HTMLParser.run(data) else { return }
      run.handler.characters(
        UnsafeBufferPointer(start: text, count: Int(count)),
        position: Int(xmlByteConsumed(run.context)))
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = { data, text, count in
      guard let run = HTMLParser.run(data) else { return }
      run.handler.raw(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    return sax
  }
}
