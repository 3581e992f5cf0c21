#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The binary logarithm, from the C library.
func binaryLogarithm(_ value: Double) -> Double { log2(value) }
