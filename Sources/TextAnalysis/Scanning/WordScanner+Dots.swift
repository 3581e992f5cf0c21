/// Acronyms, initials and abbreviations: words that own a dot.
extension WordScanner {
  func takesDot(_ word: inout Progress) -> Bool {
    let next = word.end + 1
    if word.digits > 0, !word.segmentHasLetter, view.kind(next) == .digit {
      return takes(1, &word, if: true)
    }
    if let end = acronymEnd(word) {
      word.kind = .acronym
      return advance(&word, to: end)
    }
    if isInitial(word) || isAbbreviation(word) {
      word.kind = .abbreviation
      return advance(&word, to: next)
    }
    guard view.kind(next).isAlphanumeric, word.segments == 1 || word.isASCII else { return false }
    return takesAddress(&word)
  }

  /// `U.S.`, `U.N`, `a.m.`: single letters of one case, each followed by a dot; the last dot may be
  /// missing after capitals.
  private func acronymEnd(_ word: Progress) -> Int? {
    let first = view.kind(word.segment)
    guard first == .upper || first == .lower,
      word.segment + view.scalar(word.segment).length == word.end
    else { return nil }
    var letters = 0
    var i = word.segment
    var end = i
    while view.kind(i) == first {
      let after = i + view.scalar(i).length
      if view.byte(after) == 0x2E {
        letters += 1
        i = after + 1
        end = i
      } else {
        let isLast = !view.kind(after).isAlphanumeric && view.kind(after) != .mark
        if first == .upper, isLast {
          letters += 1
          end = after
        }
        break
      }
    }
    return letters >= 2 ? end : nil
  }

  /// `J. Smith`, `J.-P. Sartre`. A lone `I` after a capitalised word is a numeral (`World War I.`).
  private func isInitial(_ word: Progress) -> Bool {
    guard view.kind(word.segment) == .upper, word.segments <= 2,
      word.segment + view.scalar(word.segment).length == word.end
    else { return false }
    if view.bytes[word.segment] == 0x49, followsCapitalisedWord(word.start) { return false }
    let next = word.end + 1
    if view.kind(next) == .hyphen { return view.kind(next + view.scalar(next).length) == .upper }
    return view.kind(spacesSkipped(next)) == .upper
  }

  private func isAbbreviation(_ word: Progress) -> Bool {
    guard word.end - word.segment <= Abbreviations.longest, word.digits == 0,
      !view.kind(word.end + 1).isAlphanumeric,
      let rule = Abbreviations.rule(view.bytes[word.segment..<word.end])
    else { return false }
    let next = view.kind(spacesSkipped(word.end + 1))
    switch rule {
    case .beforeName: return next == .upper || next == .digit
    case .beforeNumber: return next == .digit
    case .inside, .closing: return true
    }
  }

  private func advance(_ word: inout Progress, to end: Int) -> Bool {
    for i in word.end..<end where view.bytes[i] >= 0x80 { word.isASCII = false }
    var i = word.end
    while i < end {
      let kind = view.kind(i)
      word.cased += kind == .upper || kind == .lower ? 1 : 0
      word.upper += kind == .upper ? 1 : 0
      i += view.scalar(i).length
    }
    word.end = end
    word.digits = 0
    // Nothing but a hyphen joins on after the dot.
    let kind = view.kind(end)
    return kind == .hyphen && end < view.limit
  }

  private func spacesSkipped(_ start: Int) -> Int {
    var i = start
    while i < view.limit, i < start + 8, view.kind(i) == .space { i += view.scalar(i).length }
    return i
  }

  private func followsCapitalisedWord(_ start: Int) -> Bool {
    var i = view.before(start)
    guard i < start, view.kind(i) == .space else { return false }
    var first = ScalarClass.space
    while i > 0, start - i < 64 {
      i = view.before(i)
      let kind = view.kind(i)
      guard kind.isAlphanumeric else { break }
      first = kind
    }
    return first == .upper
  }
}
