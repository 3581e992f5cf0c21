// swift-tools-version: 6.2
import PackageDescription

// The trainer compiles the tagger's own sources (by symbolic links), so that tokens and features
// have one definition.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
]
let package = Package(
  name: "tagger",
  targets: [
    .target(
      name: "CEmbedded", exclude: ["gazetteer.bin", "model.bin"],
      cSettings: [.treatAllWarnings(as: .error)]),
    .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),
    .target(name: "TextAnalysis", dependencies: ["CUtf8proc"], swiftSettings: strict),
    .target(
      name: "EntityTagging", dependencies: ["TextAnalysis", "CEmbedded"], swiftSettings: strict),
    .executableTarget(
      name: "train-tagger", dependencies: ["EntityTagging", "TextAnalysis"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
