// swift-tools-version: 6.2
import PackageDescription

/// Every target of this package is built with the same, strictest settings.
///
/// On Linux a release holds Swift's own libraries, so that it runs where there is no toolchain, begins in 10 ms, and
/// calls nothing through a table. Whether two things are changed at once is checked by the compiler and, while it runs,
/// in debug builds.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release)),
]

/// How programs are linked, which must be as their targets are compiled; the build ID tells one build from another
/// without reading all of it.
let linking: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-Xlinker", "--build-id=sha1"],
    .when(platforms: [.linux], configuration: .release))
]

/// A library target: what it may import is the whole of its dependency list.
/// What it `holds` is part of the program, so that it needs no file beside it.
func library(
  _ name: String, imports dependencies: [Target.Dependency] = [], holds: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: holds, swiftSettings: settings)
}

/// The tests of one target, which may look at everything that target may import, and at the target.
/// Files in `data` are read from their place, not built.
func tests(
  of name: String, with dependencies: [Target.Dependency] = [], data: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: data,
    swiftSettings: settings)
}

let package = Package(
  name: "rapor",
  products: [.executable(name: "rapor", targets: ["rapor"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
  ],
  targets: [
    .systemLibrary(name: "CBytes"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    library("RaporDiagnostics"),
    library(
      "RaporMarkup",
      imports: ["RaporDiagnostics", "CCmark", .product(name: "Yams", package: "Yams")]),
    library("RaporCharts", imports: ["RaporMarkup"]),
    library("RaporModel"),
    library(
      "RaporSources",
      imports: [
        "CBytes", "CZlib", "CZstd", "RaporDiagnostics", "RaporModel",
        .product(name: "Yams", package: "Yams"),
      ], holds: [.embedInCode("Rules/coaching.yml")]),
    library(
      "RaporHistory",
      imports: ["RaporDiagnostics", "RaporModel", .product(name: "GRDB", package: "GRDB.swift")]),
    library("RaporMetrics", imports: ["RaporModel"]),
    library("RaporCoaching", imports: ["RaporMetrics", "RaporModel"]),
    library(
      "RaporPages",
      imports: [
        "RaporDiagnostics", "RaporMarkup", "RaporCharts", "RaporModel", "RaporMetrics",
        "RaporCoaching",
      ]),
    library("RaporSample", imports: ["RaporModel"]),
    library(
      "RaporSite", imports: ["RaporPages", "RaporMarkup", "RaporModel", "RaporDiagnostics"]),
    .executableTarget(
      name: "rapor",
      dependencies: [
        "RaporSources", "RaporHistory", "RaporPages", "RaporSite", "RaporDiagnostics",
        "RaporMarkup", "RaporModel", "RaporMetrics", "RaporSample",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings, linkerSettings: linking),
    .executableTarget(
      name: "pieces",
      dependencies: [
        "RaporSources", "RaporModel", "RaporMarkup", "RaporCharts", "RaporDiagnostics",
      ],
      path: "Benchmarks/Pieces", swiftSettings: settings, linkerSettings: linking),
    .executableTarget(
      name: "seasons",
      dependencies: ["RaporSources", "RaporModel", "RaporMetrics", "RaporCoaching", "TestSupport"],
      path: "Benchmarks/Seasons", swiftSettings: settings, linkerSettings: linking),
    .target(
      name: "TestSupport", dependencies: ["RaporModel"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests(of: "RaporDiagnostics"),
    tests(of: "RaporMarkup", with: ["RaporDiagnostics"]),
    tests(of: "RaporCharts", with: ["RaporMarkup"], data: ["Snapshots"]),
    tests(of: "RaporModel"),
    tests(of: "RaporSources", with: ["RaporDiagnostics", "RaporModel"], data: ["Broken"]),
    tests(
      of: "RaporHistory",
      with: ["RaporDiagnostics", "RaporModel", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(of: "RaporMetrics", with: ["RaporModel"]),
    tests(of: "RaporCoaching", with: ["RaporMetrics", "RaporModel", "RaporSources"]),
    tests(
      of: "RaporPages",
      with: [
        "RaporDiagnostics", "RaporMarkup", "RaporCharts", "RaporModel", "RaporMetrics",
        "RaporCoaching", "RaporSources",
      ], data: ["Golden"]),
    tests(of: "RaporSample", with: ["RaporModel"]),
    tests(of: "RaporSite", with: ["RaporPages", "RaporMarkup", "RaporDiagnostics"]),
    tests(
      of: "rapor",
      with: [
        "RaporSources", "RaporHistory", "RaporPages", "RaporSite", "RaporDiagnostics", "RaporModel",
        "RaporMetrics", "RaporCoaching", "RaporMarkup",
      ]),
  ]
)
