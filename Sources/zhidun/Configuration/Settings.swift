import Base
import Configuration
import Foundation
import Logging
import SystemPackage

/// 配置: how this installation runs, from flags, else the environment (`ZHIDUN_PORT`), else `zhidun.yaml`, else the default.
struct Settings {
    let host: String
    let port: Int
    let logLevel: Logger.Level
    /// Whether a proxy in front ends TLS and writes `X-Forwarded-Proto`; without one, people sign in on this machine only.
    let isBehindTLSProxy: Bool
    /// Whether `/metrics` answers other machines too.
    let hasOpenMetrics: Bool
    /// The district's file, absolute or relative to the configuration file.
    private let districtFile: String?

    /// The keys `zhidun.yaml` may have, and what each must be.
    static let schema: [String: ConfigurationFile.Kind] = [
        "host": .text, "port": .number(1...65_535), "log-level": .choice(Logger.Level.allCases.map(\.rawValue)),
        "district": .text, "tls-proxy": .truth, "metrics": .truth,
    ]

    /// `file` where it is given, else `zhidun.yaml` in the data directory where there is one.
    static func load(flags: [String: String?], data: String, file: String?) async throws -> Settings {
        let usual = data + "/zhidun.yaml"
        let path = file ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil)
        let given = flags.compactMapValues { $0 }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                values: Dictionary(
                    uniqueKeysWithValues: given.map {
                        (AbsoluteConfigKey([$0.key]), ConfigValue(.string($0.value), isSecret: false))
                    })),
            EnvironmentVariablesProvider().prefixKeys(with: "zhidun"),
        ]
        if let path {
            try ConfigurationFile(path: path).check(against: schema)
            providers.append(try await FileProvider<YAMLSnapshot>(filePath: FilePath(path)))
        }
        let reader = ConfigReader(providers: providers)
        return Settings(
            host: reader.string(forKey: "host", default: "127.0.0.1"),
            port: try port(reader),
            logLevel: try level(reader),
            isBehindTLSProxy: reader.bool(forKey: "tls-proxy", default: false),
            hasOpenMetrics: reader.bool(forKey: "metrics", default: false),
            districtFile: reader.string(forKey: "district").map { name in
                name.hasPrefix("/") ? name : ((path ?? data + "/") as NSString).deletingLastPathComponent + "/" + name
            })
    }

    /// The district this installation serves.
    func district() throws -> District {
        guard let districtFile else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "没有指定辖区：在 zhidun.yaml 里写 district: 文件名（格式见 docs/operations/install.md），或者加 --demo 以示例辖区运行",
                    en:
                        "no district: name its file in zhidun.yaml as district: (see docs/operations/install.md), or add --demo "
                        + "to run as the sample district"))
        }
        return try District(file: ConfigurationFile(path: districtFile))
    }

    private static func port(_ reader: ConfigReader) throws -> Int {
        let written = reader.string(forKey: "port") ?? reader.int(forKey: "port").map(String.init) ?? "8080"
        guard let port = Int(written), (0...65_535).contains(port) else {
            throw Refusal(
                .unusable,
                Text(zh: "端口应是0到65535的整数：\(written)", en: "the port must be a number from 0 to 65535: \(written)"))
        }
        return port
    }

    private static func level(_ reader: ConfigReader) throws -> Logger.Level {
        let written = reader.string(forKey: "log-level", default: "info")
        guard let level = Logger.Level(rawValue: written) else {
            let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                .unusable,
                Text(zh: "日志级别应是 \(known) 之一：\(written)", en: "the log level must be one of \(known): \(written)"))
        }
        return level
    }
}
