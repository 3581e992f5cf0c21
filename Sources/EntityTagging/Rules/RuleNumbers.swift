/// Numbers in digits and words, with their multipliers, and ranges of them.
extension RuleScan {
  struct Number {
    var low: Double
    var high: Double
    var end: Int
    /// `dozens`, `several`: the bounds are what such words commonly mean.
    var isVague = false
  }

  /// `20,000 to 30,000`, `between 20 and 30`, `20–30 thousand`, or a single number.
  func numberRange(_ i: Int) -> Number? {
    let opens = has(i, [.between, .from])
    let start = opens ? i + 1 : i
    guard let first = number(start) else { return nil }
    let joint =
      has(first.end, .dash) || has(first.end, .to)
      || opens && has(i, .between) && has(first.end, .and)
    guard joint, let second = number(first.end + 1), second.high > first.low else {
      return opens ? nil : first
    }
    var low = first.low
    // `20 to 30 thousand`.
    if second.low >= 1000, first.high < 1000, first.end == start + 1,
      second.end > first.end + 2
    {
      low *= scale(second.end - 1)
    }
    return low < second.high ? Number(low: low, high: second.high, end: second.end) : nil
  }

  private func scale(_ i: Int) -> Double { has(i, .multiplier) ? word(i).number : 1 }

  /// One number: `40,000`, `1.5 million`, `40 тис.`, `two dozen`, `tens of thousands`.
  func number(_ i: Int) -> Number? {
    let word = word(i)
    if word.has(.vague), !word.has(.multiplier) || !has(i - 1, [.number, .numeral]) {
      return vagueNumber(i)
    }
    if word.has(.multiplier) { return multiplied(1, i, i) }
    // `a dozen`, `a hundred`.
    if has(i, .article), has(i + 1, .multiplier) { return multiplied(1, i + 1, i + 1) }
    guard word.has([.number, .numeral]) else { return nil }
    var value = word.number
    var end = i + 1
    // `40 000` where the text did not tell that spaces group digits.
    while value >= 1, value < 1e9, isGroup(end), has(end - 1, .number) {
      value = value * 1000 + self.word(end).number
      end += 1
    }
    // `двадцять п'ять`, `сто двадцять`.
    while word.has(.numeral), has(end, .numeral), self.word(end).number > 0,
      self.word(end).number < Self.step(self.word(end - 1).number), isWord(end)
    {
      value += self.word(end).number
      end += 1
    }
    // `две с половиной`.
    if has(end + 1, .half), has(end + 2, .multiplier) {
      value += 0.5
      end += 2
    }
    return has(end, .multiplier)
      ? multiplied(value, end, end) : Number(low: value, high: value, end: end)
  }

  private func isGroup(_ i: Int) -> Bool {
    guard has(i, .number), word(i).number < 1000, !isJoined(i) else { return false }
    let digits = text.text(of: i)
    guard digits.utf8.count == 3, text.text(of: i - 1).utf8.count <= 3 else { return false }
    return digits == "000" || isCyrillic(i + 1)
  }

  /// The place value that a number word leaves open behind it: 10 for `twenty`, 100 for `two hundred`.
  private static func step(_ value: Double) -> Double { value >= 100 ? 100 : value >= 20 ? 10 : 0 }

  private func multiplied(_ value: Double, _ i: Int, _ start: Int) -> Number {
    var value = value
    var end = i
    while end < start + 3, has(end, .multiplier) {
      value *= word(end).number
      end += 1
    }
    return Number(low: value, high: value, end: end)
  }

  private func vagueNumber(_ i: Int) -> Number {
    let word = word(i)
    let bounds =
      word.has(.multiplier)
      ? (2 * word.number, 10 * word.number - 1) : (word.number, max(word.bound, word.number))
    var number = Number(low: bounds.0, high: bounds.1, end: i + 1, isVague: true)
    // `tens of thousands`, `десятки тисяч`, `several hundred`.
    var j = i + 1
    if has(j, .of), has(j + 1, [.vague, .multiplier]) { j += 1 }
    guard has(j, [.vague, .multiplier]), !word.has(.multiplier) else { return number }
    let next = self.word(j)
    let unit = next.has(.multiplier) ? next.number : Self.unit(next.number)
    number.low = (number.low == 24 ? 20 : number.low) * unit
    number.high *= unit
    number.end = j + 1
    return number
  }

  private static func unit(_ low: Double) -> Double {
    low >= 1e6 ? 1e6 : low >= 1000 ? 1000 : low >= 100 ? 100 : 12
  }
}
