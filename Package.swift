// swift-tools-version: 6.2
import PackageDescription

// The program carries the runtime of Swift and Foundation with it, and takes its memory from mimalloc (decision 11).
// lld, because it finds what one of these archives needs from another in whatever order they come.
let linking: [LinkerSetting] =
  [.unsafeFlags(["-static-stdlib", "-use-ld=lld"], .when(platforms: [.linux]))]
  + [
    "FoundationInternationalization", "FoundationEssentials", "_FoundationICU", "_FoundationCollections",
    "_FoundationCShims", "CoreFoundation", "mimalloc",
  ].map { .linkedLibrary($0, .when(platforms: [.linux])) }

// Read from top to bottom, this is the pipeline: each target is one stage, and imports point upwards only.
// ARCHITECTURE.md has the same table with the reasons; a test holds the `import` lines against it.
let package = Package(
  name: "mithaq",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "mithaq", targets: ["mithaq"]),
    .library(name: "Templating", targets: ["Templating", "Diagnostics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    // What Hummingbird's own interface is written in.
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    .target(name: "Diagnostics"),
    .target(name: "EDTF"),
    .target(name: "SourceTree", dependencies: ["Diagnostics", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "FrontMatter", dependencies: ["Diagnostics", "EDTF", "CYAML"]),
    .target(name: "Markdown", dependencies: ["Diagnostics", "CCmark"]),
    .target(name: "Templating", dependencies: ["Diagnostics"]),
    .target(name: "Localization", dependencies: ["Diagnostics", "FrontMatter", "EDTF"]),
    .target(name: "Registry", dependencies: ["Diagnostics", "FrontMatter", "EDTF"]),
    .target(name: "Figures"),
    .target(name: "Publishing", dependencies: ["Diagnostics", "SourceTree"]),
    .target(
      name: "Portal",
      dependencies: [
        "Diagnostics", "EDTF", "FrontMatter", "SourceTree", "Markdown", "Templating", "Localization", "Registry",
        "Figures", "Publishing",
      ]),
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics", "SourceTree", "Templating", "Publishing", "Portal",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .executableTarget(
      name: "mithaq",
      dependencies: [
        "Diagnostics", "EDTF", "FrontMatter", "SourceTree", "Publishing", "Portal", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: linking),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "EDTFTests", dependencies: ["EDTF", "TestSupport"]),
    .testTarget(name: "SourceTreeTests", dependencies: ["SourceTree", "Diagnostics", "TestSupport"]),
    .testTarget(name: "FrontMatterTests", dependencies: ["FrontMatter", "EDTF", "Diagnostics", "TestSupport"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics", "TestSupport"]),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "LocalizationTests", dependencies: ["Localization", "FrontMatter", "EDTF", "Diagnostics", "TestSupport"],
      exclude: ["FormatTables"]),
    .testTarget(
      name: "RegistryTests", dependencies: ["Registry", "FrontMatter", "EDTF", "Diagnostics", "TestSupport"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures", "TestSupport"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "PortalTests",
      dependencies: ["Portal", "Publishing", "SourceTree", "FrontMatter", "EDTF", "Diagnostics", "TestSupport"]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "Portal", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "SiteTests", dependencies: ["Registry", "FrontMatter", "Diagnostics", "TestSupport"],
      exclude: [
        "BaseSite", "BrokenSites", "CompleteSite", "GoldenSites", "CommandLine/Help", "CommandLine/ClosingTable",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
  ]
  // Tests run the program, which is optimised; to optimise the tests as well would only make them compile longer.
  if target.type == .test { target.swiftSettings?.append(.unsafeFlags(["-Onone"])) }
}
