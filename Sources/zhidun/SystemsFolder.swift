import Base
import Documents
import Foundation
import Measures
import Procedure

/// 对接方案目录: `DIR/systems`, with one YAML file a system that takes the place of the profile the product comes with.
struct SystemsFolder {
    let path: String

    init(data directory: String) {
        path = directory + "/systems"
    }

    /// Every profile as it holds here.
    /// - Throws: a `Refusal` `.unusable` that names the file and the line where one cannot be read, or speaks of a system
    ///   that another file speaks of.
    func profiles() throws -> [ExternalProfile] {
        var profiles = Dictionary(uniqueKeysWithValues: ExternalProfile.all.map { ($0.system, $0) })
        var files: [ExternalSystem: String] = [:]
        for name in try names() {
            let profile = try ExternalProfile(file: path + "/" + name, .all)
            if let other = files.updateValue(name, forKey: profile.system) {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "\(path)中的\(other)和\(name)都是\(profile.system.name.zh)的方案，请删去一个",
                        en: "\(other) and \(name) in \(path) are both for \(profile.system.name.en); remove one."))
            }
            profiles[profile.system] = profile
        }
        return ExternalSystem.allCases.compactMap { profiles[$0] }
    }

    private func names() throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
                .filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".") }.sorted()
        } catch {
            throw Refusal(.unusable, Text(zh: "无法读取目录\(path)", en: "Cannot read the directory \(path)."))
        }
    }
}
