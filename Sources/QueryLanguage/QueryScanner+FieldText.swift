extension QueryScanner {
  /// Reads the value of a field other than `date:`, `near:`, `bbox:` and `name:`.
  mutating func fieldText(_ field: QueryField) throws(QuerySyntaxError) -> FieldText {
    let start = position
    var value: FieldText
    if let mark = current, ScalarClass.closers(of: mark) != nil {
      let quoted = try quotation()
      if current == "~" {
        throw error(
          "~ cannot follow a field", at: bareWord(at: position),
          suggestion: "leave it out, or use the phrase without \(field.rawValue):")
      }
      value = FieldText(quoted.text, isQuoted: true, range: range(quoted.range))
    } else {
      value = try bareFieldText(field)
    }
    if field == .lang {
      try checkLanguage(value.text, start..<position)
    } else if let vocabulary = field.vocabulary {
      try check(value.text.lowercased(), field, vocabulary, start..<position)
    } else {
      return value
    }
    value.text = value.text.lowercased()
    value.isQuoted = false
    return value
  }

  private mutating func bareFieldText(_ field: QueryField) throws(QuerySyntaxError) -> FieldText {
    let word = bareWord(at: position)
    let isPath = field == .id || field == .document || field == .file
    if let sign = current, sign == "-" || sign == "+", !isPath, word.count > 1 {
      throw error(
        "\(sign) stands before the field, not inside it", at: position..<position + 1,
        suggestion: "write \(sign)\(field.rawValue):\(text(word.dropFirst()))")
    }
    let isPrefix = try checkStar(word)
    if isPrefix, !field.takesPrefix {
      throw error(
        "* does not work in \(field.rawValue):", at: word.upperBound - 1..<word.upperBound,
        suggestion: "write the whole value; * works in words and in "
          + "title:, source:, file:, id: and document:")
    }
    if field == .title {
      try checkWord(word)
    } else if !hasLetterOrDigit(word) {
      throw error(
        "\(field.rawValue): needs a value with a letter or digit", at: word,
        suggestion: "write it directly after the colon, like \(field.example)")
    }
    position = word.upperBound
    let content = isPrefix ? word.dropLast() : word
    return FieldText(text(content), isPrefix: isPrefix, range: range(word))
  }

  private func check(
    _ value: String, _ field: QueryField, _ vocabulary: [String], _ range: Range<Int>
  ) throws(QuerySyntaxError) {
    guard !vocabulary.contains(value) else { return }
    let all = vocabulary.joined(separator: ", ")
    let nearest = Spelling.nearest(to: value, in: vocabulary)
    throw error(
      "unknown value \"\(value.prefix(40))\" of \(field.rawValue):", at: range,
      suggestion: nearest.map { "did you mean \(field.rawValue):\($0)? It can be \(all)" }
        ?? "it can be \(all)")
  }

  /// Codes are two or three letters with or without a region (`en`, `en-GB`), or `other`.
  private func checkLanguage(_ value: String, _ range: Range<Int>) throws(QuerySyntaxError) {
    let key = value.lowercased()
    if key == "other" { return }
    let code = key.unicodeScalars.prefix { $0 != "-" && $0 != "_" }
    let isCode = (2...3).contains(code.count) && code.allSatisfy { ("a"..."z").contains($0) }
    if isCode, key.unicodeScalars.count <= 12 { return }
    let names = ["english": "en", "ukrainian": "uk", "russian": "ru"]
    throw error(
      "lang: takes a language code", at: range,
      suggestion: names[key].map { "did you mean lang:\($0)?" }
        ?? "write lang:en, lang:uk, lang:ru or lang:other")
  }
}
