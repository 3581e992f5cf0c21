import TextAnalysis

/// What an element means for the text inside it.
struct HTMLRole {
  private(set) var isBlock = false
  /// The kind of the block that it starts; `nil` leaves the kind as it is.
  private(set) var kind: TextBlock.Kind?
  /// Its text is no part of any report.
  private(set) var isDropped = false
  /// Its text is probably no part of the report.
  private(set) var isSuspect = false
  private(set) var isContent = false
  private(set) var isLink = false

  init(_ element: String, _ attributes: HTMLAttributes, isInContent: Bool) {
    switch element {
    case "a": isLink = true
    case "h1", "h2", "h3", "h4", "h5", "h6":
      isBlock = true
      kind = .heading
    case "li", "dd", "dt":
      isBlock = true
      kind = .listItem
    case "p", "blockquote", "td", "th", "caption", "figcaption", "pre", "address", "summary":
      isBlock = true
      kind = .paragraph
    case "article", "main":
      isBlock = true
      isContent = true
      kind = .paragraph
    case "header":
      isBlock = true
      isSuspect = !isInContent
    case "form":
      isBlock = true
      // Some servers put the whole page into one form.
      isSuspect = true
    default:
      isBlock = Self.blocks.contains(element)
      isDropped = Self.dropped.contains(element)
    }
    guard element != "html", element != "body", !isLink else { return }
    take(attributes)
  }

  private mutating func take(_ attributes: HTMLAttributes) {
    if let role = attributes["role"]?.lowercased() {
      if Self.droppedRoles.contains(role) { isDropped = true }
      if role == "main" || role == "article" { isContent = true }
    }
    if attributes["itemprop"]?.lowercased() == "articlebody" { isContent = true }
    if attributes["hidden"] != nil || attributes["aria-hidden"]?.lowercased() == "true" {
      isDropped = true
    }
    let style = attributes["style"]?.lowercased().filter { !$0.isWhitespace }
    if style?.contains("display:none") == true { isDropped = true }
    guard !isContent else { return }
    for names in [attributes["id"], attributes["class"]] {
      if let names, Self.isFurniture(names) { isSuspect = true }
    }
  }

  /// Whether one of the words in ids or classes speaks of furniture: `cookie-banner`, `siteFooter`.
  private static func isFurniture(_ names: String) -> Bool {
    var word: [UInt8] = []
    var isAfterLower = false
    for byte in names.utf8 {
      let isUpper = (0x41...0x5A).contains(byte)
      let isLetter = isUpper || (0x61...0x7A).contains(byte)
      if !isLetter || (isUpper && isAfterLower) {
        if furniture.contains(String(utf8: word)) { return true }
        word = []
      }
      if isLetter { word.append(byte | 0x20) }
      isAfterLower = isLetter && !isUpper
    }
    return furniture.contains(String(utf8: word))
  }

  private static let blocks: Set<String> = [
    "html", "body", "div", "section", "table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl",
    "hr", "center", "figure", "fieldset", "details", "nav", "aside", "footer", "form", "menu",
    "dialog", "hgroup", "noscript", "iframe", "dir", "legend", "search",
  ]
  private static let dropped: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas",
    "math", "nav", "aside", "footer", "button", "select", "textarea", "input", "dialog", "menu",
    "audio", "video", "map", "noframes", "datalist", "label", "legend",
  ]
  private static let droppedRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "menu", "menubar", "toolbar",
  ]
  private static let furniture: Set<String> = [
    "cookie", "cookies", "consent", "gdpr", "newsletter", "subscribe", "share", "sharing",
    "social", "related", "recommended", "recommendations", "breadcrumb", "breadcrumbs", "sidebar",
    "advert", "adverts", "advertisement", "ad", "ads", "promo", "popup", "modal", "navbar",
    "navigation", "nav", "menu", "pagination", "comments", "disqus", "footer", "skip", "toolbar",
    "banner", "masthead", "paywall",
  ]
}
