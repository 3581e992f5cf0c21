/// Which joined letters and digits name a weapon, so that roads, flights and viruses do not.
///
/// Letters are Latin; folding has written the Cyrillic ones so (`Т-72Б3` is `t72b3`).
enum RuleDesignation {
  static func isWeapon(_ folded: String, isHyphenated: Bool) -> Bool {
    let bytes = Array(folded.utf8)
    guard bytes.allSatisfy({ isLetter($0) || isDigit($0) }) else { return false }
    let letters = bytes.prefix(while: isLetter)
    if letters.isEmpty { return isIndex(bytes) }
    let digits = bytes[letters.count...].prefix(while: isDigit)
    let rest = bytes.count - letters.count - digits.count
    guard let number = Int(String(decoding: digits, as: UTF8.self)), rest <= 4,
      let rule = prefixes[String(decoding: letters, as: UTF8.self)]
    else { return false }
    switch rule {
    case .any: return digits.count <= 3
    case .hyphenated: return digits.count <= 3 && isHyphenated
    case .only(let numbers): return numbers.contains(number)
    }
  }

  /// Index of the Russian artillery office: `2С19`, `9К720`, `3М54`.
  private static func isIndex(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.prefix(while: isDigit)
    let letters = bytes[digits.count...].prefix(while: isLetter)
    let number = bytes[(digits.count + letters.count)...].prefix(while: isDigit)
    guard digits.count == 1, letters.count == 1, bytes.count - 2 - number.count <= 3 else {
      return false
    }
    switch (digits[0], letters[digits.count]) {
    case (0x32, 0x73): return (1...2).contains(number.count)
    case (0x32, 0x61), (0x32, 0x62): return number.count == 2
    case (0x33, 0x6D), (0x39, 0x6B), (0x39, 0x6D), (0x39, 0x70), (0x39, 0x61):
      return (2...3).contains(number.count)
    default: return false
    }
  }

  private enum Rule {
    case any
    /// Only with a hyphen before the number.
    case hyphenated
    case only(Set<Int>)
  }

  /// Letters of type designations as commonly published by their makers and users.
  private static let prefixes: [String: Rule] = [
    "t": .only([10, 14, 15, 34, 54, 55, 62, 64, 72, 80, 84, 90]),
    "bmp": .any, "btr": .any, "bmd": .any, "brdm": .any, "bm": .any, "rpg": .any, "spg": .any,
    "rpk": .any, "ak": .any, "aks": .any, "akm": .any, "svd": .any, "ags": .any, "mlrs": .any,
    "zu": .any, "zsu": .any, "os": .hyphenated, "tos": .any, "otr": .any, "ks": .hyphenated,
    "bmpt": .any, "gaz": .only([2330]), "krab": .any, "zrk": .any, "nsv": .any,
    "s": .only([25, 60, 75, 125, 200, 300, 350, 400, 500]),
    "su": .hyphenated, "mig": .any, "ka": .hyphenated, "mi": .hyphenated, "tu": .hyphenated,
    "il": .only([2, 18, 20, 22, 38, 76, 78]), "an": .only([2, 12, 24, 26, 30, 72]),
    "yak": .any, "l": .only([39, 159]), "kh": .hyphenated, "x": .only([22, 31, 35, 55, 59, 101]),
    "r": .only([27, 37, 73, 77, 360]), "p": .only([35, 500, 700, 800]),
    "a": .only([10, 50, 129]), "b": .only([1, 2, 29, 52]), "c": .only([5, 17, 130]),
    "d": .only([20, 30, 44]), "f": .only([4, 5, 14, 15, 16, 18, 22, 35, 117]),
    "m": .only([
      16, 46, 48, 60, 72, 82, 101, 102, 107, 109, 110, 113, 114, 119, 120, 141, 142, 198, 224, 240,
      249, 252, 270, 777, 982,
    ]),
    "fh": .only([70]), "rm": .only([70]), "as": .only([90]), "at": .only([3, 4, 5, 7, 13, 14]),
    "sa": .only([2, 3, 6, 7, 8, 11, 15, 18, 22, 24]), "gp": .only([25]), "pm": .only([43]),
    "pg": .any, "agm": .any, "aim": .any, "gbu": .any, "mq": .any, "rq": .any, "ah": .any,
    "uh": .any, "ch": .only([46, 47, 53]), "oh": .only([58]), "hh": .only([60]), "mh": .only([60]),
    "tb": .only([2]), "vt": .only([4]), "shahed": .any, "geran": .any, "orlan": .any,
    "fab": .any, "ofab": .any, "kab": .any, "rbu": .any, "rs": .only([24, 26, 28]),
    "rsm": .any, "ss": .only([18, 19, 20, 21, 26, 27]), "leopard": .any, "irist": .any,
    "mk": .only([19, 46, 48, 82, 83, 84]), "bgm": .any, "tow": .only([2]), "rk": .only([3]),
    "pzh": .any, "ptrs": .any, "kpv": .any, "iar": .any, "fn": .any, "mp": .only([5, 40, 443]),
    "shakhed": .any, "shakhid": .any, "gyeran": .any, "heran": .any,
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
