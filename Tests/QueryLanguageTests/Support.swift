import QueryLanguage

/// The normal form of a query, which shows how it was understood.
func normalForm(_ text: String) throws -> String {
  try Query(parsing: text).description
}

/// The tree of a query without ranges.
func tree(_ text: String) throws -> QueryNode.Kind {
  try Query(parsing: text).removingRanges().root.kind
}

/// The error of a text that is not a query; nil if it is one.
func syntaxError(_ text: String) -> QuerySyntaxError? {
  do {
    _ = try Query(parsing: text)
    return nil
  } catch {
    return error
  }
}

func word(_ text: String) -> QueryNode { QueryNode(.word(text)) }

func field(_ field: QueryField, _ value: String, quoted: Bool = false) -> QueryNode {
  QueryNode(.field(.text(field, FieldText(value, isQuoted: quoted))))
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
