/// Weapons: type designations, calibres with what has them, and names.
extension RuleScan {
  func weapon(at i: Int) -> RuleMatch? {
    let word = word(i)
    if word.has(.calibre), let end = calibreEnd(i + 1) { return RuleMatch(tokens: i..<end) }
    if word.has(.number), let match = spacedCalibre(i) { return match }
    if word.has(.weaponMake), isCapitalised(i), let end = modelEnd(i) {
      return RuleMatch(tokens: i..<end)
    }
    if word.has(.weapon), isWeaponName(i) { return RuleMatch(tokens: i..<i + 1) }
    if word.has(.weakWeapon), isCapitalised(i), hasCue(i) { return RuleMatch(tokens: i..<i + 1) }
    return nil
  }

  /// `152 mm howitzer`, `152-mm` written with a dash or a space.
  private func spacedCalibre(_ i: Int) -> RuleMatch? {
    var j = i + 1
    if has(j, .dash), isJoined(j) { j += 1 }
    guard has(j, .millimetre), let end = calibreEnd(j + 1) else { return nil }
    return RuleMatch(tokens: i..<end)
  }

  /// The end of the noun, at most three words on: `self-propelled howitzer`, `D-30`.
  private func calibreEnd(_ start: Int) -> Int? {
    for j in start..<start + 4 where tokens.contains(j) {
      if has(j, .weapon) { return j + 1 }
      if has(j, .calibreNoun) {
        var end = j + 1
        while end < j + 3, has(end, .calibreNoun) { end += 1 }
        return end
      }
      guard isWord(j), !has(j, [.stop, .preposition]) else { return nil }
    }
    return nil
  }

  /// `Leopard 2A6`, `Challenger 2`, `PzH 2000`, `Shahed 136`: a make and its model.
  private func modelEnd(_ i: Int) -> Int? {
    let j = i + 1
    guard isWord(j), flags(j).contains(.number) || has(j, .weapon) else { return nil }
    if has(j, .weapon) { return j + 1 }
    let model = text.text(of: j)
    guard model.count <= 4, has(j, .number) || Self.models.contains(model) else { return nil }
    return has(i, .weapon) || has(i, .weakWeapon)
      ? (has(j, .yearNumber) && model != "2000" ? nil : j + 1) : nil
  }

  private static let models: Set<String> = [
    "1A5", "2A4", "2A5", "2A6", "2A7", "2A8", "2E", "1A3", "1V", "1A2",
  ]

  /// A name with nothing else to it; lower-case Latin words need to be abbreviations or plurals.
  private func isWeaponName(_ i: Int) -> Bool {
    isCapitalised(i) || isCyrillic(i) || flags(i).contains(.number)
      || text.text(of: i).utf8.contains(where: { (0x30...0x39).contains($0) })
      || text.folded(i) == "rpg" || text.folded(i) == "ied" || text.folded(i) == "ieds"
  }

  /// Quotation marks, a plural or a word for weapons beside the name.
  private func hasCue(_ i: Int) -> Bool {
    if has(i - 1, .openQuote), has(i + 1, .closeQuote) { return true }
    for j in i + 1...i + 2 where has(j, .weaponNoun) && isWord(i + 1) { return true }
    for j in [i - 1, i - 2] where has(j, .weaponNoun) && isWord(i - 1) { return true }
    return has(i - 1, [.calibre, .weapon])
  }
}
