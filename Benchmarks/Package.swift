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
    .systemLibrary(
      name: "CCmarkForFloor", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAMLForFloor", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .executableTarget(
      name: "floor",
      dependencies: [
        "Disk", "CCmarkForFloor", "CYAMLForFloor", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "CChild"),
    .target(name: "Reporting", dependencies: ["Disk"]),
    .executableTarget(
      name: "preview",
      dependencies: [
        "Disk", "Reporting", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "site",
      dependencies: ["CChild", "Disk", "Reporting", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
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
}
