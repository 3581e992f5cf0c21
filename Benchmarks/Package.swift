// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "sitrep", path: ".."),
    // Its traits add interposers that count allocations and references: not measured here.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // The plugin runs only targets whose parent folder is called Benchmarks.
    .executableTarget(
      name: "SitrepBenchmarks",
      dependencies: [
        .product(name: "PassageSearch", package: "sitrep"),
        .product(name: "TextAnalysis", package: "sitrep"),
        .product(name: "EntityTagging", package: "sitrep"),
        .product(name: "EventTagging", package: "sitrep"),
        .product(name: "QueryLanguage", package: "sitrep"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/SitrepBenchmarks",
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)],
      // The allocator that the program is linked with.
      linkerSettings: [.linkedLibrary("jemalloc")],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
