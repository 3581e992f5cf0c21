/// Military formations: number and kind, name and kind, abbreviations, and known names.
extension RuleScan {
  func unit(at i: Int, after floor: Int) -> RuleMatch? {
    let word = word(i)
    if word.has([.ordinal, .roman, .number]), let end = numberedUnit(i) {
      return RuleMatch(tokens: i..<end)
    }
    if word.has(.numberSign), has(i + 1, .number), let end = numberedUnit(i + 1) {
      return RuleMatch(tokens: i..<end)
    }
    if word.has(.unitNoun), let match = quotedName(i) ?? nameBefore(i, after: floor) {
      return match
    }
    if word.has(.unitName), isUnitName(i) {
      let isGroup = tokens.contains(i + 1) && text.folded(i + 1) == "group"
      return RuleMatch(tokens: i..<(isGroup ? i + 2 : i + 1))
    }
    return nil
  }

  /// `93rd Mechanized Brigade`, `Third Assault Brigade`, `93-тя окрема механізована бригада`,
  /// `93 ОМБр`. The number is at `i`; returns the end.
  private func numberedUnit(_ i: Int) -> Int? {
    let number = word(i)
    guard number.number >= 1, number.number < 2000, number.number == number.number.rounded() else {
      return nil
    }
    let isPlain = number.has(.number) && !number.has(.ordinal)
    let isSpelled = flags(i).isDisjoint(with: .number) && !number.has(.roman)
    var j = i + 1
    var lastNamed = i
    var capitals = 0
    while j < i + 8, isWord(j), !has(j, .stop) {
      let next = word(j)
      if isShortUnit(j) { return j + 1 }
      if next.has(.unitNoun) {
        // `2 battalions`, `the second brigade` and `1 company` are no names.
        let isNamed = capitals > 0 || isCapitalised(j)
        guard !isPlain || isCyrillic(j) || isNamed && isCapitalised(j) else { return nil }
        guard !isSpelled || isNamed && j > i + 1 else { return nil }
        guard !isPlain || !isCyrillic(j) || j > i + 1 || isSingular(j) else { return nil }
        return unitEnd(j + 1)
      }
      guard next.has(.unitWord) || next.has(.unitEnd) || isCapitalised(j) && !next.has(.month)
      else { break }
      if isCapitalised(j) {
        capitals += 1
        if next.has([.unitWord, .unitEnd]) { lastNamed = j }
      }
      j += 1
      if has(j, .dash), isJoined(j), has(j + 1, .unitWord) { j += 1 }
    }
    // `5th Marines`, `93rd Mechanized`: an ordinal and nothing but kinds of troops.
    guard number.has(.ordinal), !isSpelled, !isPlain, lastNamed > i,
      (i + 1...lastNamed).allSatisfy({ has($0, [.unitWord, .unitEnd]) }),
      !isCyrillic(lastNamed), lastNamed > i + 1 || has(lastNamed, .unitEnd)
    else { return nil }
    return lastNamed + 1
  }

  /// Takes in what belongs behind the noun: `бригада морської піхоти`, `brigade of marines` no.
  private func unitEnd(_ start: Int) -> Int {
    var end = start
    if isCapitalised(end), !isCyrillic(end), has(end, .unitNoun) { end += 1 }
    while end < start + 4, isWord(end), isCyrillic(end), has(end, .unitWord),
      !isCapitalised(end) || has(end, .unitShort)
    {
      end += 1
    }
    return end
  }

  private func isShortUnit(_ j: Int) -> Bool {
    has(j, .unitShort) || has(j, .unitShortCapitals) && flags(j).contains(.allCapitals)
  }

  private func isSingular(_ j: Int) -> Bool {
    !["роти", "полки", "роты", "бригад", "рот"].contains(text.folded(j))
  }

  /// `Azov Regiment`, `Black Sea Fleet`: capitalised words before the noun at `i`. Only nouns that
  /// name nothing but troops; an army or a company may be anything.
  private func nameBefore(_ i: Int, after floor: Int) -> RuleMatch? {
    guard word(i).code == 1, !isCyrillic(i) else { return nil }
    var start = i
    while start > max(floor, i - 4), isWord(start - 1), isCapitalised(start - 1),
      !has(start - 1, [.stop, .article, .preposition, .nationality, .unitNoun, .month, .weekday])
    {
      start -= 1
    }
    guard start < i, (start..<i).contains(where: { !has($0, [.unitWord, .ordinal, .numeral]) })
    else { return nil }
    let isOpening = flags(start).contains(.sentenceStart) && start == i - 1
    return isOpening && !isCapitalised(i) ? nil : RuleMatch(tokens: start..<i + 1)
  }

  /// `полк «Азов»`.
  private func quotedName(_ i: Int) -> RuleMatch? {
    guard isCyrillic(i), has(i + 1, .openQuote), isCapitalised(i + 2) else { return nil }
    var j = i + 3
    while j < i + 6, isWord(j) { j += 1 }
    return has(j, .closeQuote) ? RuleMatch(tokens: i..<j + 1) : nil
  }

  private func isUnitName(_ i: Int) -> Bool {
    guard isCapitalised(i) || isCyrillic(i) else { return false }
    // Richard Wagner is no unit; `Wagner Group` and `PMC Wagner` are.
    let isPersonName =
      isCapitalised(i - 1) && !flags(i - 1).contains(.allCapitals) && isWord(i - 1)
      && !has(i - 1, [.stop, .article, .preposition, .shift, .weekday])
    return !isPersonName || has(i - 1, .nationality)
  }
}
