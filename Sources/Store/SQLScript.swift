/// SQL 脚本: the statements of a migration.
///
/// A semicolon ends a statement unless it stands in a literal, a comment or a `$$` body, or inside the
/// `BEGIN … END` of a SQLite trigger.
package enum SQLScript {
    /// The statements, with their comments, without the semicolons that end them and without empty ones.
    package static func statements(in script: String) -> [String] {
        var statements: [String] = []
        var current = Statement()
        for fragment in SQLFragment.all(of: script) {
            guard fragment.isCode else {
                current.text += fragment.bytes
                continue
            }
            for byte in fragment.bytes {
                current.add(byte)
                guard byte == UInt8(ascii: ";"), current.isWhole else { continue }
                current.text.removeLast()
                if current.hasCode { statements.append(current.trimmed) }
                current = Statement()
            }
        }
        current.finishWord()
        if current.hasCode { statements.append(current.trimmed) }
        return statements
    }

    /// The first word of code, in capitals; empty when there is none.
    static func firstWord(of sql: String) -> String {
        let start = sql.utf8.prefix { SQLFragment.isWord($0) }
        // Nearly every statement begins with its word, and is asked for it each time it runs.
        if !start.isEmpty { return Substring(start).uppercased() }
        for fragment in SQLFragment.all(of: sql) where fragment.isCode {
            let word = fragment.bytes.drop { !SQLFragment.isWord($0) }.prefix { SQLFragment.isWord($0) }
            if !word.isEmpty { return String(decoding: word, as: UTF8.self).uppercased() }
        }
        return ""
    }

    /// A statement as it is read.
    private struct Statement {
        var text: [UInt8] = []
        private var word: [UInt8] = []
        private var words: [String] = []
        private var depth = 0
        private var isTrigger = false

        var hasCode: Bool { !words.isEmpty }
        /// A trigger is whole when what its BEGIN opened is closed.
        var isWhole: Bool { depth == 0 }

        var trimmed: String {
            let isBlank: (UInt8) -> Bool = { $0 <= UInt8(ascii: " ") }
            let start = text.drop(while: isBlank)
            return String(decoding: start.reversed().drop(while: isBlank).reversed(), as: UTF8.self)
        }

        mutating func add(_ byte: UInt8) {
            text.append(byte)
            if SQLFragment.isWord(byte) { word.append(byte) } else { finishWord() }
        }

        mutating func finishWord() {
            guard !word.isEmpty else { return }
            let name = String(decoding: word, as: UTF8.self).uppercased()
            word = []
            words.append(name)
            if words.count <= 3, words.first == "CREATE", name == "TRIGGER" { isTrigger = true }
            guard isTrigger else { return }
            // In a trigger's body CASE is the only other word that END closes.
            if name == "CASE" || (name == "BEGIN" && depth == 0) { depth += 1 }
            if name == "END" { depth -= 1 }
        }
    }
}
