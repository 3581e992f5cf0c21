/// What the clear mentions of a document say about where it plays: countries, divisions, positions.
struct DocumentContext {
  struct Place {
    var token: Int
    var country: UInt16
    var admin: UInt16
    var latitude: Double
    var longitude: Double
    var hasLocation: Bool
  }

  private struct Coordinates: Hashable {
    var latitude: Double
    var longitude: Double
  }

  private struct Position {
    var coordinates: Coordinates
    /// The first mention.
    var token: Int
    /// Whether another follows.
    var isRepeated: Bool
  }

  private(set) var places: [Place] = []
  /// Where the places lie, each position once: a report names the same few again and again.
  private var positions: [Position] = []
  private var positionNumbers: [Coordinates: Int] = [:]
  /// Where each entity is clearly named.
  private var entities: [Int: [Int]] = [:]
  private var countries: [UInt16: Double] = [:]
  private var admins: [UInt16: Double] = [:]
  private var total = 0.0

  /// Whether the entity is clearly named elsewhere than at `token`.
  func names(entity: Int, awayFrom token: Int) -> Bool {
    entities[entity]?.contains { $0 != token } ?? false
  }

  mutating func add(entity: Int, at token: Int) { entities[entity, default: []].append(token) }

  mutating func add(_ place: Place, weight: Double) {
    places.append(place)
    if place.hasLocation { addPosition(of: place) }
    if place.country != 0 {
      countries[place.country, default: 0] += weight
      total += weight
    }
    if place.admin != 0 { admins[place.admin, default: 0] += weight }
  }

  private mutating func addPosition(of place: Place) {
    let coordinates = Coordinates(latitude: place.latitude, longitude: place.longitude)
    if let known = positionNumbers[coordinates] {
      positions[known].isRepeated = true
    } else {
      positionNumbers[coordinates] = positions.count
      positions.append(Position(coordinates: coordinates, token: place.token, isRepeated: false))
    }
  }

  /// The country's part of all that was named, 0…1.
  func share(ofCountry country: UInt16) -> Double {
    total > 0 ? (countries[country] ?? 0) / total : 0
  }

  /// The division's part of what was named of its country, 0…1.
  func share(ofAdmin admin: UInt16, in country: UInt16) -> Double {
    guard admin != 0, let own = admins[admin], let all = countries[country], all > 0 else {
      return 0
    }
    return min(1, own / all)
  }

  /// How near the closest mention of the country or a place in it stands, 1 (beside the words) to 0 (30
  /// words off); nearer mentions of other countries come first.
  func nearness(ofCountry country: UInt16, to tokens: Range<Int>) -> Double {
    guard country != 0 else { return 0 }
    var nearest = 30
    var isOwn = false
    let near = self.places(within: tokens.lowerBound - nearest...tokens.upperBound + nearest)
    for place in near where place.country != 0 && !tokens.contains(place.token) {
      let distance =
        place.token < tokens.lowerBound
        ? tokens.lowerBound - place.token : place.token - tokens.upperBound + 1
      if distance < nearest { (nearest, isOwn) = (distance, place.country == country) }
    }
    return isOwn ? 1 - Double(nearest) / 30 : 0
  }

  /// Kilometres to the nearest place of the document other than the one at `token`.
  func distance(latitude: Double, longitude: Double, from token: Int) -> Double {
    var nearest = Double.infinity
    let narrowing = Self.narrowing(latitude)
    for place in positions where place.isRepeated || place.token != token {
      let north = (place.coordinates.latitude - latitude) * 111.2
      let east = (place.coordinates.longitude - longitude) * 111.2 * narrowing
      nearest = min(nearest, north * north + east * east)
    }
    return nearest.squareRoot()
  }

  /// Whether the division is named or has a clear place within `reach` tokens.
  func names(admin: UInt16, near token: Int, reach: Int = 60) -> Bool {
    admin != 0 && places(within: token - reach...token + reach).contains { $0.admin == admin }
  }

  /// The places at some tokens; they were added in text order.
  private func places(within tokens: ClosedRange<Int>) -> ArraySlice<Place> {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].token < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < places.count, places[end].token <= tokens.upperBound { end += 1 }
    return places[low..<end]
  }

  /// How much shorter a degree of longitude is than one of latitude: the first terms of the cosine's
  /// series, good to 0.03 up to 80 degrees.
  static func narrowing(_ latitude: Double) -> Double {
    let x = latitude * 0.017_453_292_519_943
    let square = x * x
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30))
  }
}
