/// Decides where the spaces of a tokenised sentence were.
struct TokenJoiner {
  let splitsHyphens: Bool
  private var last = ""
  private var isQuoteOpen = false
  private var sticks = true

  init(splitsHyphens: Bool) { self.splitsHyphens = splitsHyphens }

  mutating func wantsSpace(before token: String, next: String?) -> Bool {
    var space = !sticks
    sticks = false
    switch token {
    case ".", ",", ":", ";", "!", "?", ")", "]", "}", "%", "…", "»", "”", "...":
      space = false
    case "(", "[", "{", "«", "“", "$", "£", "€", "#": sticks = true
    case "\"", "''", "``":
      if isQuoteOpen { space = false } else { sticks = true }
      isQuoteOpen.toggle()
    case "-", "–":
      if splitsHyphens, isWordLike(last), let next, isWordLike(next), token == "-" {
        space = false
        sticks = true
      }
    case "/":
      if isWordLike(last) { (space, sticks) = (false, true) }
    default:
      if let first = token.unicodeScalars.first, first == "'" || first == "’",
        token.unicodeScalars.count <= 3, isWordLike(last)
      {
        space = false
      }
      if token == "n't" || token == "n’t" { space = false }
      if last == "'" || last == "’", token == "s" { space = false }
    }
    last = token
    return space
  }

  private func isWordLike(_ token: String) -> Bool {
    token.unicodeScalars.first.map {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
      ?? false
  }
}
