extension QueryScanner {
  /// Reads `Kherson~30km` or `"Snake Island"~30km`.
  mutating func nearPlace() throws(QuerySyntaxError) -> NearPlace {
    let start = position
    let isQuoted = current.flatMap(ScalarClass.closers) != nil
    let place: String
    let placeRange: Range<Int>
    let distance: Range<Int>
    if isQuoted {
      let quoted = try quotation()
      place = quoted.text
      placeRange = quoted.range
      distance = bareWord(at: position)
    } else {
      let word = bareWord(at: position)
      let tilde = scalars[word].lastIndex(of: "~") ?? word.upperBound
      place = text(word.lowerBound..<tilde)
      placeRange = word.lowerBound..<tilde
      distance = tilde..<word.upperBound
    }
    position = distance.upperBound
    guard hasLetterOrDigit(placeRange) else {
      throw error(
        "near: needs a place", at: start..<position,
        suggestion: "write it directly after the colon, like near:Kherson~30km")
    }
    let metres = try self.metres(distance, place: start..<placeRange.upperBound)
    return NearPlace(place: place, isQuoted: isQuoted, metres: metres, range: range(placeRange))
  }

  /// The metres of `~30km`, `~2.5km` or `~800m`.
  private func metres(
    _ word: Range<Int>, place: Range<Int>
  ) throws(QuerySyntaxError) -> Int {
    guard scalars[word].first == "~" else {
      throw error(
        "near: needs a distance", at: word.isEmpty ? place : word,
        suggestion: "write near:\(text(place))~30km")
    }
    let value = text(word.dropFirst()).lowercased()
    let digits = value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = value.dropFirst(digits.count)
    let factor = unit == "km" ? 1000.0 : unit == "m" ? 1.0 : 0
    guard factor > 0, let number = Double(digits), digits.last != ".", digits.first != "." else {
      let shown = Double(digits) == nil ? "30" : String(digits)
      throw error(
        "the distance of near: is a number of kilometres", at: word,
        suggestion: "write ~\(shown)km")
    }
    let metres = number * factor
    guard metres >= 1, metres <= Double(NearPlace.radii.upperBound) else {
      throw error(
        "the distance of near: is from 1 m to 20040 km", at: word, suggestion: "write ~30km")
    }
    guard metres == Double(Int(metres)) else {
      throw error(
        "the distance of near: is exact to the metre", at: word,
        suggestion: "use at most three decimals")
    }
    return Int(metres)
  }

  /// Reads `south,west,north,east` in degrees.
  mutating func geoBox() throws(QuerySyntaxError) -> GeoBox {
    let (value, span) = try plainValue()
    let form = "write \(QueryField.bbox.example), without spaces"
    let numbers = value.split(separator: ",", omittingEmptySubsequences: false)
      .map { Self.degrees($0.drop { $0 == " " }) }
    guard numbers.count == 4 else {
      throw error(
        "bbox: takes four numbers, here are \(numbers.count)", at: span, suggestion: form)
    }
    let degrees = numbers.compactMap(\.self)
    guard degrees.count == 4 else {
      throw error("bbox: takes four numbers in degrees", at: span, suggestion: form)
    }
    let (south, west, north, east) = (degrees[0], degrees[1], degrees[2], degrees[3])
    if let box = GeoBox(south: south, west: west, north: north, east: east) { return box }
    let problem: (String, String)
    if ![south, north].allSatisfy((-90.0...90.0).contains) {
      problem = ("latitudes are from -90 to 90", "the order is south, west, north, east")
    } else if ![west, east].allSatisfy((-180.0...180.0).contains) {
      problem = ("longitudes are from -180 to 180", "the order is south, west, north, east")
    } else if south > north {
      problem = ("the south edge is north of the north edge", "exchange numbers 1 and 3")
    } else {
      problem = (
        "the west edge is east of the east edge",
        "exchange numbers 2 and 4; across the date line join two boxes with OR"
      )
    }
    throw error(problem.0, at: span, suggestion: problem.1)
  }

  /// A finite decimal number; nil for anything else, words like "nan" included.
  private static func degrees(_ text: Substring) -> Double? {
    guard !text.isEmpty, text.unicodeScalars.allSatisfy("0123456789.+-eE".unicodeScalars.contains)
    else { return nil }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}
