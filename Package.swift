// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "sitrep",
  products: [
    .library(name: "PassageSearch", targets: ["PassageSearch"]),
    .library(name: "TextAnalysis", targets: ["TextAnalysis"]),
    .library(name: "EntityTagging", targets: ["EntityTagging"]),
    .library(name: "EventTagging", targets: ["EventTagging"]),
    .library(name: "QueryLanguage", targets: ["QueryLanguage"]),
    .executable(name: "sitrep", targets: ["sitrep"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .target(
      name: "CEmbedded", exclude: ["gazetteer.bin", "model.bin"],
      cSettings: [.treatAllWarnings(as: .error)]),
    // Its pkg-config file carries a -D flag that the package manager refuses with a warning.
    .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(
      name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "CXapian", dependencies: ["CZlib"], cxxSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("xapian")]),

    library("XapianStore", ["CXapian"]),
    library("TextAnalysis", ["CUtf8proc"]),
    library("EntityTagging", ["TextAnalysis", "CEmbedded"]),
    library("EventTagging", ["TextAnalysis", "EntityTagging"]),
    library("QueryLanguage"),
    library(
      "PassageSearch",
      [
        "XapianStore", "TextAnalysis", "EntityTagging", "EventTagging", "QueryLanguage",
        "CLibxml2", "CNettle", "CZlib", "Yams", "SwiftCSV",
      ]),
    library("SearchEvaluation"),
    .executableTarget(
      name: "sitrep",
      dependencies: [
        "PassageSearch", "SearchEvaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Histogram", package: "hdrhistogram-swift"),
      ],
      swiftSettings: strict,
      // Tagging lives in small allocations: a fifth less time than with glibc's allocator.
      linkerSettings: [.linkedLibrary("jemalloc")]),

    tests(of: "XapianStore"),
    tests(of: "TextAnalysis"),
    tests(of: "EntityTagging", ["TextAnalysis"]),
    tests(of: "EventTagging", ["TextAnalysis", "EntityTagging"]),
    tests(of: "QueryLanguage"),
    tests(
      of: "PassageSearch",
      ["XapianStore", "TextAnalysis", "EntityTagging", "EventTagging", "QueryLanguage"]),
    tests(of: "SearchEvaluation"),
    .testTarget(name: "EndToEndTests", dependencies: ["sitrep"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
