/// 语句片段: a stretch of an SQL text that is either code or something whose characters are not code.
///
/// Not code are string literals (`'…'`, `E'…'`), quoted identifiers (`"…"`), comments (`--`, nested `/* */`) and
/// bodies between dollar tags (`$$…$$`, `$tag$…$tag$`), as PostgreSQL reads them with `standard_conforming_strings`.
struct SQLFragment: Equatable {
    let isCode: Bool
    let bytes: ArraySlice<UInt8>

    /// The fragments of a text, in order; together they are the text.
    static func all(of sql: String) -> [SQLFragment] {
        let bytes = Array(sql.utf8)
        var fragments: [SQLFragment] = []
        var codeStart = 0
        var position = 0
        while position < bytes.count {
            guard let end = endOfQuoted(bytes, from: position), end > position else {
                position += 1
                continue
            }
            if codeStart < position {
                fragments.append(SQLFragment(isCode: true, bytes: bytes[codeStart..<position]))
            }
            fragments.append(SQLFragment(isCode: false, bytes: bytes[position..<end]))
            position = end
            codeStart = end
        }
        if codeStart < bytes.count { fragments.append(SQLFragment(isCode: true, bytes: bytes[codeStart...])) }
        return fragments
    }

    /// Where what begins at `start` ends, or nil when nothing but code begins there.
    private static func endOfQuoted(_ bytes: [UInt8], from start: Int) -> Int? {
        let next = start + 1 < bytes.count ? bytes[start + 1] : 0
        switch bytes[start] {
        case UInt8(ascii: "'"):
            return endOfString(bytes, from: start, escapes: isEscapePrefix(bytes, before: start))
        case UInt8(ascii: "\""):
            return endOfString(bytes, from: start, escapes: false)
        case UInt8(ascii: "-") where next == UInt8(ascii: "-"):
            return bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
            return endOfComment(bytes, from: start)
        case UInt8(ascii: "$"):
            return endOfDollarBody(bytes, from: start)
        default:
            return nil
        }
    }

    private static func endOfString(_ bytes: [UInt8], from start: Int, escapes: Bool) -> Int {
        let quote = bytes[start]
        var position = start + 1
        while position < bytes.count {
            if escapes, bytes[position] == UInt8(ascii: "\\") {
                position += 2
            } else if bytes[position] != quote {
                position += 1
            } else if position + 1 < bytes.count, bytes[position + 1] == quote {
                position += 2
            } else {
                return position + 1
            }
        }
        return bytes.count
    }

    /// Whether the quote follows an `E` that is a word of its own.
    private static func isEscapePrefix(_ bytes: [UInt8], before quote: Int) -> Bool {
        guard quote > 0, bytes[quote - 1] | 0x20 == UInt8(ascii: "e") else { return false }
        return quote == 1 || !isWord(bytes[quote - 2])
    }

    private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
        var depth = 0
        var position = start
        while position + 1 < bytes.count {
            switch (bytes[position], bytes[position + 1]) {
            case (UInt8(ascii: "/"), UInt8(ascii: "*")):
                depth += 1
                position += 2
            case (UInt8(ascii: "*"), UInt8(ascii: "/")):
                depth -= 1
                position += 2
                if depth == 0 { return position }
            default:
                position += 1
            }
        }
        return bytes.count
    }

    private static func endOfDollarBody(_ bytes: [UInt8], from start: Int) -> Int? {
        if start > 0, isWord(bytes[start - 1]) { return nil }
        var tagEnd = start + 1
        while tagEnd < bytes.count, isWord(bytes[tagEnd]), bytes[tagEnd] != UInt8(ascii: "$") { tagEnd += 1 }
        guard tagEnd < bytes.count, bytes[tagEnd] == UInt8(ascii: "$") else { return nil }
        if tagEnd > start + 1, isDigit(bytes[start + 1]) { return nil }
        let tag = bytes[start...tagEnd]
        var position = tagEnd + 1
        while position + tag.count <= bytes.count {
            if bytes[position..<position + tag.count].elementsEqual(tag) { return position + tag.count }
            position += 1
        }
        return bytes.count
    }

    /// Whether a byte can be part of a name; every byte of a character outside ASCII can.
    static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
