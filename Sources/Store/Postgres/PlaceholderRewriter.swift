/// 占位符改写: from the `?` that the shared SQL text has to the `$1`, `$2` … that PostgreSQL takes.
///
/// Every `?` in code is a value, so PostgreSQL's operators `?`, `?|` and `?&` cannot be written; `jsonb_exists` and its
/// sisters do the same.
enum PlaceholderRewriter {
    /// The text with numbered placeholders, and how many there are.
    static func rewrite(_ sql: String) -> (sql: String, count: Int) {
        var out: [UInt8] = []
        out.reserveCapacity(sql.utf8.count + 16)
        var count = 0
        for fragment in SQLFragment.all(of: sql) {
            guard fragment.isCode else {
                out += fragment.bytes
                continue
            }
            for byte in fragment.bytes {
                if byte == UInt8(ascii: "?") {
                    count += 1
                    out += "$\(count)".utf8
                } else {
                    out.append(byte)
                }
            }
        }
        return (String(decoding: out, as: UTF8.self), count)
    }
}
