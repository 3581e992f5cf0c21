import Testing

@testable import EntityTagging

struct GazetteerTableTests {
  let table = GazetteerTable.builtIn

  @Test func `the table is whole`() {
    #expect(table.isReadable)
    #expect(table.computedChecksum() == table.checksum)
    #expect(table.size <= 5_000_000)
    #expect(table.entityCount > 50_000)
  }

  @Test func `every id finds its own entity`() {
    for entity in 0..<table.entityCount {
      #expect(table.entity(id: table.id(entity)) == entity)
    }
  }

  @Test func `every name is found under the words that analysis makes of it`() {
    let lookup = NameLookup(gazetteer: .builtIn)
    var missed: [String] = []
    // Every 23rd entity, and all of our own, which follow those of GeoNames.
    let own = (0..<table.entityCount).filter { $0 % 23 == 0 || !table.id($0).hasPrefix("geo:") }
    var names = 0
    for entity in own {
      for (name, _) in table.names(entity) {
        names += 1
        if !lookup.candidates(name).contains(where: { $0.entity == entity }) {
          missed.append(name)
        }
      }
    }
    #expect(names > 9_000)
    // Names in letters that fold by rules of Unicode versions later than the builder's may miss.
    #expect(missed.count * 1_000 <= names, "\(missed.prefix(40))")
  }

  @Test func `positions are on the globe`() {
    for entity in 0..<table.entityCount {
      guard let at = table.location(entity) else { continue }
      #expect((-90...90).contains(at.latitude) && (-180...180).contains(at.longitude))
    }
  }
}
