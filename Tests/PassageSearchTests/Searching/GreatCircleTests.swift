import Testing

@testable import PassageSearch

struct GreatCircleTests {
  @Test func `Kyiv to Kherson is 450 kilometres`() {
    let distance = GreatCircle.kilometres(from: (50.4501, 30.5234), to: (46.6354, 32.6169))
    #expect(abs(distance - 450) < 10)
  }

  @Test func `a place is nowhere from itself`() {
    #expect(GreatCircle.kilometres(from: (46.6, 32.6), to: (46.6, 32.6)) == 0)
  }

  @Test func `the other side of the Earth is half its circumference away`() {
    let half = 6_371.0088 * Double.pi
    #expect(abs(GreatCircle.kilometres(from: (0, 0), to: (0, 180)) - half) < 0.001)
    #expect(abs(GreatCircle.kilometres(from: (90, 0), to: (-90, 77)) - half) < 0.001)
  }

  @Test func `the date line is no border`() {
    #expect(GreatCircle.kilometres(from: (0, 179.9), to: (0, -179.9)) < 23)
  }
}
