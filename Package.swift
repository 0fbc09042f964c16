// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: the Swift 6 language, imports named where they are used, no warnings.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Targets lie on floors: each may import what is listed for it and nothing above (see ARCHITECTURE.md).
let package = Package(
    name: "zhidun",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "zhidun", targets: ["zhidun"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Base", swiftSettings: house),
        .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .target(name: "Law", dependencies: ["Base"], swiftSettings: house),
        .target(name: "Rights", dependencies: ["Base"], swiftSettings: house),
        .target(name: "Procedure", dependencies: ["Base", "Law"], swiftSettings: house),
        .target(name: "FormReading", dependencies: ["Base", "Procedure"], swiftSettings: house),
        .target(name: "ProcedureCheck", dependencies: ["Base", "Law", "Procedure"], swiftSettings: house),
        .target(name: "Documents", dependencies: ["Base", "Law", "Procedure"], swiftSettings: house),
        .target(
            name: "Measures", dependencies: ["Base", "Documents", "Evidence", "Law", "Procedure"], swiftSettings: house),
        .target(
            name: "Likeness", dependencies: ["Base", "Rights"], resources: [.copy("Resources")], swiftSettings: house),
        .target(
            name: "Pages",
            dependencies: ["Base", "Documents", "FormReading", "Law", "Likeness", "Procedure", "Rights"],
            swiftSettings: house),
        .target(
            name: "Evidence",
            dependencies: ["Base", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: house),
        .target(
            name: "Store",
            dependencies: [
                "Base", "CPQ",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            exclude: ["schema.sql"],
            resources: [.embedInCode("Migrations")],
            swiftSettings: house),
        .target(
            name: "Casework",
            dependencies: [
                "Base", "CArgon2", "Documents", "Evidence", "FormReading", "Law", "Procedure", "Rights", "Store",
            ],
            resources: [.copy("Documents/Resources")], swiftSettings: house),
        .target(
            name: "Samples",
            dependencies: ["Base", "Casework", "Evidence", "FormReading", "Law", "Procedure", "Store"],
            swiftSettings: house),
        .target(
            name: "Portal",
            dependencies: [
                "Base", "CQRencode", "Casework", "Documents", "Evidence", "FormReading", "Law", "Likeness",
                "Measures", "Pages", "Procedure", "Rights",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [
                .embedInCode("Assets/zhidun.css"), .embedInCode("Assets/seal.svg"),
                .embedInCode("Assets/copying.js"),
            ],
            swiftSettings: house),
        .executableTarget(
            name: "zhidun",
            dependencies: [
                "Base", "Casework", "Documents", "Law", "Likeness", "Measures", "Portal", "Procedure", "ProcedureCheck",
                "Rights", "Samples", "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: house),
        .testTarget(name: "BaseTests", dependencies: ["Base"], swiftSettings: house),
        .testTarget(name: "LawTests", dependencies: ["Base", "Law"], exclude: ["Vectors"], swiftSettings: house),
        .testTarget(
            name: "LikenessTests", dependencies: ["Base", "Likeness", "Rights"], exclude: ["Vectors"],
            swiftSettings: house),
        .testTarget(
            name: "ProcedureTests", dependencies: ["Base", "Law", "Procedure", "ProcedureCheck"], swiftSettings: house),
        .testTarget(
            name: "FormReadingTests", dependencies: ["Base", "FormReading", "Procedure"], swiftSettings: house),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Base", "Documents", "Law", "Procedure"], swiftSettings: house),
        .testTarget(
            name: "MeasuresTests",
            dependencies: ["Base", "Documents", "Law", "Measures", "Procedure", "ProcedureCheck"],
            swiftSettings: house),
        .testTarget(name: "RightsTests", dependencies: ["Base", "Rights"], exclude: ["Vectors"], swiftSettings: house),
        .executableTarget(
            name: "enginebench", dependencies: ["Base", "Law", "Measures", "Procedure"], path: "Benchmarks/Engine",
            swiftSettings: house),
        .executableTarget(
            name: "crashwriter",
            dependencies: ["Base", "Store", .product(name: "Crypto", package: "swift-crypto")],
            path: "Tests/CrashWriter",
            swiftSettings: house),
        .target(
            name: "StoreTesting", dependencies: ["Base", "Store"], path: "Tests/StoreTesting", swiftSettings: house),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Base", "Store", "StoreTesting", "crashwriter",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "CaseworkTests",
            dependencies: [
                "Base", "Casework", "Documents", "Evidence", "FormReading", "Law", "Measures", "Procedure", "Store",
                "StoreTesting",
            ],
            swiftSettings: house),
        .testTarget(
            name: "SamplesTests",
            dependencies: [
                "Base", "Casework", "Documents", "Evidence", "Law", "Measures", "Procedure", "Samples", "Store",
                "StoreTesting",
            ],
            swiftSettings: house),
        .testTarget(name: "EvidenceTests", dependencies: ["Base", "Evidence"], swiftSettings: house),
        .testTarget(name: "ArchitectureTests", swiftSettings: house),
        .testTarget(
            name: "PagesTests", dependencies: ["Base", "Documents", "Pages", "Procedure"], swiftSettings: house),
        .testTarget(
            name: "PortalTests",
            dependencies: [
                "Base", "Casework", "Documents", "Evidence", "Law", "Likeness", "Measures", "Pages", "Portal",
                "Procedure", "Store", "StoreTesting",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
