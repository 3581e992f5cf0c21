/// A place and a distance around it: `near:Kherson~30km`.
public struct NearPlace: Hashable, Sendable {
  /// The distances that can be asked for, in metres: up to half the Earth's circumference.
  public static let radii = 1...20_040_000

  /// The place's name or id as typed; finding it is the planner's task.
  public var place: String
  /// True if the place stood in quotation marks.
  public var isQuoted: Bool
  /// In `radii`.
  public var metres: Int
  /// Where the place stands, quotation marks included.
  public var range: SourceRange

  public init(place: String, isQuoted: Bool, metres: Int, range: SourceRange = .none) {
    self.place = place
    self.isQuoted = isQuoted
    self.metres = metres
    self.range = range
  }

  public var kilometres: Double { Double(metres) / 1000 }
}

/// A rectangle of coordinates in degrees (WGS 84): `bbox:south,west,north,east`.
public struct GeoBox: Hashable, Sendable {
  /// Latitudes in -90...90, south not above north.
  public var south, north: Double
  /// Longitudes in -180...180, west not beyond east; a box across the date line is two boxes.
  public var west, east: Double

  /// Nil if a number is out of range or the corners are reversed.
  public init?(south: Double, west: Double, north: Double, east: Double) {
    guard (-90.0...90.0).contains(south), (-90.0...90.0).contains(north), south <= north,
      (-180.0...180.0).contains(west), (-180.0...180.0).contains(east), west <= east
    else { return nil }
    self.south = south
    self.west = west
    self.north = north
    self.east = east
  }
}
