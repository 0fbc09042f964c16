// swift-tools-version: 6.2
import PackageDescription

/// As in the package that is measured.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Measures the release binary from outside, over HTTP, beside a peer that does the same job.
let package = Package(
    name: "bench",
    platforms: [.macOS(.v15)],
    targets: [.executableTarget(name: "bench", swiftSettings: house)],
    swiftLanguageModes: [.v6]
)
