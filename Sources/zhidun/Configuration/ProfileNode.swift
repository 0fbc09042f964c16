import Base
import Yams

/// 方案条目: a piece of a profile's file, read strictly; what is wrong is refused with its line.
struct ProfileNode {
    private let path: String
    private let node: Node
    private let entries: [String: ProfileNode]

    init(_ path: String, _ node: Node) {
        self.init(path, node, [:])
    }

    private init(_ path: String, _ node: Node, _ entries: [String: ProfileNode]) {
        self.path = path
        self.node = node
        self.entries = entries
    }

    /// The same with its keys, of which there are no others than these.
    func keys(_ known: [String]) throws -> ProfileNode {
        guard let mapping = node.mapping else {
            throw mistake("应当是“键: 值”的清单", "should be a list of “key: value” lines")
        }
        var entries: [String: ProfileNode] = [:]
        for (key, value) in mapping {
            guard let name = key.string, known.contains(name) else {
                let list = known.joined(separator: ", ")
                throw ProfileNode(path, key).mistake(
                    "不认识的键“\(key.string ?? "")”，可用的有 \(list)", "unknown key “\(key.string ?? "")”; known are \(list)")
            }
            entries[name] = ProfileNode(path, value)
        }
        return ProfileNode(path, node, entries)
    }

    subscript(name: String) -> ProfileNode? { entries[name] }

    func needed(_ name: String) throws -> ProfileNode {
        guard let entry = entries[name] else { throw mistake("缺少“\(name)”", "“\(name)” is missing") }
        return entry
    }

    /// The items of a list, which is not empty.
    var items: [ProfileNode] {
        get throws {
            guard let sequence = node.sequence, !sequence.isEmpty else { throw mistake("应当是清单", "should be a list") }
            return sequence.map { ProfileNode(path, $0) }
        }
    }

    func text(_ name: String) throws -> String { try value(name) { $0 } }

    func truth(_ name: String) throws -> Bool? {
        guard let entry = entries[name] else { return nil }
        guard let truth = entry.node.bool else { throw entry.mistake("应当是 true 或 false", "must be true or false") }
        return truth
    }

    /// The value of a key, as far as it can be understood.
    func value<Value>(_ name: String, _ understand: (String) -> Value?) throws -> Value {
        try needed(name).read(understand)
    }

    func read<Value>(_ understand: (String) -> Value?) throws -> Value {
        guard let text = node.string, !text.isEmpty else { throw mistake("应当是文字", "must be text") }
        guard let value = understand(text) else { throw mistake("不认识“\(text)”", "“\(text)” is not known") }
        return value
    }

    /// The values below a key by their names; empty where it is not there.
    func map<Key: Hashable, Value>(
        _ name: String, _ key: (String) -> Key?, _ value: (String) -> Value?
    ) throws -> [Key: Value] {
        guard let entry = entries[name] else { return [:] }
        guard let mapping = entry.node.mapping else {
            throw entry.mistake("应当是“键: 值”的清单", "should be a list of “key: value” lines")
        }
        var values: [Key: Value] = [:]
        for (written, content) in mapping {
            values[try ProfileNode(path, written).read(key)] = try ProfileNode(path, content).read(value)
        }
        return values
    }

    func mistake(_ zh: String, _ en: String) -> Refusal {
        ProfileNode.mistake(path, node.mark?.line ?? 1, zh, en)
    }

    static func mistake(_ path: String, _ line: Int, _ zh: String, _ en: String) -> Refusal {
        Refusal(.unusable, Text(zh: "\(path) 第\(line)行：\(zh)", en: "\(path), line \(line): \(en)"))
    }
}
