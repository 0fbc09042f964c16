/// 事实: named texts as the bytes a vault record keeps: one form for one content.
///
/// Names and texts alternate, each after its length, names in the order of their UTF-8 bytes.
package enum Facts {
    package static func encode(_ facts: [String: String]) -> [UInt8] {
        let names = facts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return Framing.encode(names.flatMap { [$0, facts[$0] ?? ""] })
    }

    /// The named texts, or nil when the bytes are not exactly what `encode` writes.
    package static func decode(_ bytes: [UInt8]) -> [String: String]? {
        guard let parts = Framing.decode(bytes), parts.count.isMultiple(of: 2) else { return nil }
        var facts: [String: String] = [:]
        var last: [UInt8]?
        for index in stride(from: 0, to: parts.count, by: 2) {
            if let last, !last.lexicographicallyPrecedes(parts[index]) { return nil }
            guard let name = String(validating: parts[index], as: UTF8.self),
                let text = String(validating: parts[index + 1], as: UTF8.self),
                facts.updateValue(text, forKey: name) == nil
            else { return nil }
            last = parts[index]
        }
        return facts
    }
}
