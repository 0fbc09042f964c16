import Base
import Foundation
import Yams

/// A YAML file people write, checked key by key; a mistake is refused with its line.
struct ConfigurationFile {
    let path: String
    private let root: Node.Mapping

    /// What a key's value must be.
    enum Kind {
        case text
        case number(ClosedRange<Int>)
        case choice([String])
        case truth
        /// `zh:` and `en:`, both required.
        case bilingual
        /// A text under each of some of these names.
        case texts([String])
    }

    /// Reads the file; refused when it is missing, too large, not YAML or not a list of keys.
    init(path: String) throws {
        self.path = path
        guard let data = FileManager.default.contents(atPath: path), data.count < 1 << 20 else {
            throw Refusal(.unusable, Text(zh: "读不到配置文件 \(path)", en: "cannot read the configuration file \(path)"))
        }
        do {
            let node = try Yams.compose(yaml: String(decoding: data, as: UTF8.self)) ?? Node.mapping([:])
            guard let mapping = node.mapping else {
                throw ConfigurationFile.mistake(
                    path, node.mark, "应当是“键: 值”的清单", "should be a list of “key: value” lines")
            }
            root = mapping
        } catch let error as YamlError {
            let line = error.line
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(path)\(line.map { " 第\($0)行" } ?? "")：不是合格的YAML",
                    en: "\(path)\(line.map { ", line \($0)" } ?? ""): not valid YAML"))
        }
    }

    /// Refuses unknown keys, keys written twice and values of the wrong kind.
    func check(against schema: [String: Kind]) throws {
        for (key, value) in root {
            guard let name = key.string, let kind = schema[name] else {
                let known = schema.keys.sorted().joined(separator: ", ")
                throw mistake(
                    key, "不认识的键“\(key.string ?? "")”，可用的有 \(known)",
                    "unknown key “\(key.string ?? "")”; known are \(known)")
            }
            try check(value, named: name, kind)
        }
    }

    func text(_ name: String) throws -> String? {
        root[name]?.string
    }

    /// The texts below a key, by their names.
    func texts(_ name: String) -> [String: String] {
        (root[name]?.mapping ?? [:]).reduce(into: [:]) { texts, entry in
            if let key = entry.key.string { texts[key] = entry.value.string }
        }
    }

    func truth(_ name: String) -> Bool? { root[name]?.bool }

    /// A text in both languages; refused when it is missing.
    func bilingual(_ name: String) throws -> Text {
        guard let mapping = root[name]?.mapping, let zh = mapping["zh"]?.string, let en = mapping["en"]?.string else {
            throw Refusal(
                .unusable, Text(zh: "\(path) 缺少“\(name)”（zh和en都要写）", en: "\(path) lacks “\(name)” (both zh and en)"))
        }
        return Text(zh: zh, en: en)
    }

    private func check(_ value: Node, named name: String, _ kind: Kind) throws {
        switch kind {
        case .text:
            guard let text = value.string, !text.isEmpty else {
                throw mistake(value, "“\(name)”应当是文字", "“\(name)” must be text")
            }
        case .number(let range):
            guard let number = value.int, range.contains(number) else {
                throw mistake(
                    value, "“\(name)”应当是\(range.lowerBound)到\(range.upperBound)的整数",
                    "“\(name)” must be a number from \(range.lowerBound) to \(range.upperBound)")
            }
        case .choice(let choices):
            guard let text = value.string, choices.contains(text) else {
                let list = choices.joined(separator: ", ")
                throw mistake(value, "“\(name)”应当是 \(list) 之一", "“\(name)” must be one of \(list)")
            }
        case .texts(let names):
            guard let mapping = value.mapping,
                mapping.allSatisfy({ names.contains($0.key.string ?? "") && !($0.value.string ?? "").isEmpty })
            else {
                let list = names.sorted().joined(separator: ", ")
                throw mistake(value, "“\(name)”下只能写 \(list)，各跟文字", "“\(name)” may have texts for \(list)")
            }
        case .truth:
            guard value.bool != nil else {
                throw mistake(value, "“\(name)”应当是 true 或 false", "“\(name)” must be true or false")
            }
        case .bilingual:
            guard let mapping = value.mapping, Set(mapping.keys.compactMap(\.string)) == ["zh", "en"],
                mapping.values.allSatisfy({ !($0.string ?? "").isEmpty })
            else { throw mistake(value, "“\(name)”应当有zh和en两种文字", "“\(name)” must have the texts zh and en") }
        }
    }

    private func mistake(_ node: Node, _ zh: String, _ en: String) -> Refusal {
        ConfigurationFile.mistake(path, node.mark, zh, en)
    }

    private static func mistake(_ path: String, _ mark: Mark?, _ zh: String, _ en: String) -> Refusal {
        let line = mark?.line ?? 1
        return Refusal(.unusable, Text(zh: "\(path) 第\(line)行：\(zh)", en: "\(path), line \(line): \(en)"))
    }
}

extension YamlError {
    /// The line a parser's complaint is about.
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }
}
