/// PostgreSQL 方言: what migrations written for both databases need before PostgreSQL takes them.
///
/// Migrations name column types with SQLite's words in capitals; the same words mean something narrower or nothing in
/// PostgreSQL. Only whole words in capitals, outside literals, quoted names and comments, are replaced, so that a table
/// called `blob` stays what it is. Queries need none of this and are not translated.
package enum PostgresDialect {
    /// SQLite's word for a type and PostgreSQL's word for the same values.
    private static let types = ["INTEGER": "BIGINT", "BLOB": "BYTEA", "REAL": "DOUBLE PRECISION"]

    /// A migration's text with PostgreSQL's words for its column types.
    package static func translate(ddl: String) -> String {
        var out: [UInt8] = []
        for fragment in SQLFragment.all(of: ddl) {
            guard fragment.isCode else {
                out += fragment.bytes
                continue
            }
            var rest = fragment.bytes
            while let first = rest.first {
                let run = rest.prefix { SQLFragment.isWord($0) == SQLFragment.isWord(first) }
                rest = rest[run.endIndex...]
                let word = String(decoding: run, as: UTF8.self)
                out += types[word].map { Array($0.utf8) } ?? Array(run)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
