import SearchEvaluation
import Testing

@Suite struct BootstrapIntervalTests {
  @Test func `equal values have no spread`() {
    let interval = BootstrapInterval(ofMean: [0.5, 0.5, 0.5])
    #expect(interval.lower == 0.5 && interval.upper == 0.5)
  }

  @Test func `no values give an empty interval at zero`() {
    let interval = BootstrapInterval(ofMean: [])
    #expect(interval.lower == 0 && interval.upper == 0)
  }

  @Test func `the width is that of the normal approximation for many values`() {
    // 0 and 1 in equal parts, n = 400: standard error .025, so .451 to .549.
    let values = (0..<400).map { Double($0 % 2) }
    let interval = BootstrapInterval(ofMean: values)
    #expect(abs(interval.lower - 0.451) < 0.006)
    #expect(abs(interval.upper - 0.549) < 0.006)
  }

  @Test func `a higher level is wider, and the level is kept in range`() {
    let values = (0..<50).map { Double($0 % 10) / 10 }
    let narrow = BootstrapInterval(ofMean: values, level: 0.8)
    let wide = BootstrapInterval(ofMean: values, level: 0.99)
    #expect(wide.lower < narrow.lower && wide.upper > narrow.upper)
    #expect(BootstrapInterval(ofMean: values, level: 7).level == 0.999)
  }

  @Test func `the interval repeats with its seed`() {
    let values = (0..<20).map { Double($0) }
    #expect(
      BootstrapInterval(ofMean: values, seed: 2) == BootstrapInterval(ofMean: values, seed: 2))
    #expect(
      BootstrapInterval(ofMean: values, seed: 2) != BootstrapInterval(ofMean: values, seed: 3))
  }
}
