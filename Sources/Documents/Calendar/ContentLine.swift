/// 内容行: one line of a calendar file, its value made safe and its length cut as RFC 5545, 3.1, asks.
struct ContentLine: Sendable {
    private let line: String

    /// A value that is no words: a date, a number, an address. What would end the line is left out.
    init(_ name: String, _ value: String) {
        line = name + ":" + ContentLine.plain(value, lineBreak: "")
    }

    /// Words, escaped (RFC 5545, 3.3.11).
    init(_ name: String, words: String) {
        line = name + ":" + ContentLine.escaped(words)
    }

    /// With CR LF at its end; no line is longer than 75 octets, and none is cut within a character.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var room = ContentLine.longest
        for scalar in line.unicodeScalars {
            let octets = Array(String(scalar).utf8)
            if octets.count > room {
                bytes += [0x0D, 0x0A, 0x20]
                // The blank that says that the line goes on counts too.
                room = ContentLine.longest - 1
            }
            bytes += octets
            room -= octets.count
        }
        return bytes + [0x0D, 0x0A]
    }

    /// In octets, without the line break.
    private static let longest = 75

    private static func escaped(_ words: String) -> String {
        var escaped = ""
        for scalar in words.unicodeScalars {
            if "\\;,".unicodeScalars.contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return plain(escaped, lineBreak: "\\n")
    }

    /// Without control characters; every kind of line break becomes this.
    private static func plain(_ text: String, lineBreak: String) -> String {
        var plain = ""
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: plain += isAfterReturn ? "" : lineBreak
            case 0x0D, 0x85, 0x2028, 0x2029: plain += lineBreak
            case 0x00..<0x20, 0x7F..<0xA0: break
            default: plain.unicodeScalars.append(scalar)
            }
            isAfterReturn = scalar.value == 0x0D
        }
        return plain
    }
}
