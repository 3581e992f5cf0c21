import QueryLanguage
import Testing

@Suite struct GeoFilterTests {
  private func place(_ text: String) throws -> NearPlace? {
    guard case .field(.near(let place)) = try tree(text) else { return nil }
    return place
  }

  @Test(arguments: [
    ("near:Kherson~30km", "Kherson", false, 30_000), ("near:Kherson~2.5KM", "Kherson", false, 2500),
    ("near:Kherson~800m", "Kherson", false, 800),
    ("near:geo:706448~1km", "geo:706448", false, 1000),
    ("near:\"Snake  Island\"~30km", "Snake Island", true, 30_000),
    ("near:«Зміїний»~30km", "Зміїний", true, 30_000),
  ])
  func `a place and a distance`(text: String, name: String, quoted: Bool, metres: Int) throws {
    #expect(try place(text) == NearPlace(place: name, isQuoted: quoted, metres: metres))
    #expect(try place(text)?.kilometres == Double(metres) / 1000)
  }

  @Test func `a box of four coordinates`() throws {
    let box = try #require(GeoBox(south: 46, west: 32, north: 47, east: 33))
    #expect(try tree("bbox:46.0,32.0,47.0,33.0") == .field(.box(box)))
    #expect(try tree("bbox:\"46, 32, 47, 33\"") == .field(.box(box)))
    #expect(try normalForm("bbox:-46,-32.5,0,33") == "bbox:-46.0,-32.5,0.0,33.0")
  }

  @Test(arguments: [
    ("near:Kherson", "near: needs a distance", 6, "write near:Kherson~30km"),
    ("near:\"Snake Island\" x", "near: needs a distance", 6, "write near:\"Snake Island\"~30km"),
    ("near:Kherson~30", "the distance of near: is a number of kilometres", 13, "write ~30km"),
    ("near:Kherson~12mi", "the distance of near: is a number of kilometres", 13, "write ~12km"),
    ("near:Kherson~km", "the distance of near: is a number of kilometres", 13, "write ~30km"),
    ("near:Kherson~0km", "the distance of near: is from 1 m to 20040 km", 13, "write ~30km"),
    ("near:Kherson~99999km", "the distance of near: is from 1 m to 20040 km", 13, "write ~30km"),
    (
      "near:Kherson~0.0001m", "the distance of near: is from 1 m to 20040 km", 13, "write ~30km"
    ),
    (
      "near:Kherson~1.2345km", "the distance of near: is exact to the metre", 13,
      "use at most three decimals"
    ),
    (
      "near:~30km", "near: needs a place", 6,
      "write it directly after the colon, like near:Kherson~30km"
    ),
  ])
  func `a wrong distance is refused`(
    text: String, message: String, column: Int, suggestion: String
  ) {
    let error = syntaxError(text)
    #expect(error?.message == message)
    #expect(error?.column == column)
    #expect(error?.suggestion == suggestion)
  }

  @Test(arguments: [
    ("bbox:1,2,3", "bbox: takes four numbers, here are 3"),
    ("bbox:46.0, 32.0, 47.0, 33.0", "bbox: takes four numbers, here are 2"),
    ("bbox:a,b,c,d", "bbox: takes four numbers in degrees"),
    ("bbox:nan,1,2,3", "bbox: takes four numbers in degrees"),
    ("bbox:1e999,1,2,3", "bbox: takes four numbers in degrees"),
    ("bbox:91,1,92,3", "latitudes are from -90 to 90"),
    ("bbox:1,181,2,182", "longitudes are from -180 to 180"),
    ("bbox:47,32,46,33", "the south edge is north of the north edge"),
    ("bbox:46,33,47,32", "the west edge is east of the east edge"),
    ("bbox:(1,2,3,4)", "bbox: takes four numbers, not brackets"),
  ])
  func `a wrong box is refused`(text: String, message: String) {
    let error = syntaxError(text)
    #expect(error?.message == message)
    #expect(error?.column == 6)
    #expect(error?.suggestion?.isEmpty == false)
  }
}
