import Glibc

/// Distances on the Earth's surface.
enum GreatCircle {
  /// Mean radius in kilometres (IUGG).
  private static let radius = 6_371.0088

  /// Haversine distance in kilometres between two points in degrees (WGS 84).
  static func kilometres(
    from one: (latitude: Double, longitude: Double),
    to other: (latitude: Double, longitude: Double)
  ) -> Double {
    let radians = Double.pi / 180
    let latitudes = (one.latitude * radians, other.latitude * radians)
    let halfLatitude = sin((latitudes.1 - latitudes.0) / 2)
    let halfLongitude = sin((other.longitude - one.longitude) * radians / 2)
    let chord =
      halfLatitude * halfLatitude
      + cos(latitudes.0) * cos(latitudes.1) * halfLongitude * halfLongitude
    return 2 * radius * asin(min(1, chord.squareRoot()))
  }
}
