// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that whoever builds Mithaq neither fetches nor builds what it is compared with.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "mithaq", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .target(name: "CAllocations"),
    .executableTarget(
      name: "templating",
      dependencies: [
        "CAllocations",
        .product(name: "Templating", package: "mithaq"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(name: "Disk"),
    .executableTarget(
      name: "corpus",
      dependencies: ["Disk", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
  ],
  swiftLanguageModes: [.v6]
)
