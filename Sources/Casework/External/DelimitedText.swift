import Base

/// 分隔文本: the records of a text with commas or tabs between the fields (RFC 4180), the whole of it in memory.
enum DelimitedText {
    /// Each record with the number of its first line. What divides the fields of the first line divides those of all.
    /// - Throws: a `Refusal` `.oversize` for more than can be read at once.
    static func rows(_ text: String) throws(Refusal) -> [(line: Int, fields: [String])] {
        var size = ReturnedFile.Size()
        let scalars = Array(text.unicodeScalars)
        let head = scalars.prefix { $0 != "\n" && $0 != "\r" }
        let divider: Unicode.Scalar = head.contains("\t") && !head.contains(",") ? "\t" : ","
        var rows: [(line: Int, fields: [String])] = []
        var (fields, field): ([String], String.UnicodeScalarView) = ([], .init())
        var (place, line, first, isQuoted) = (0, 1, 1, false)
        func isNext(_ scalar: Unicode.Scalar) -> Bool { place + 1 < scalars.count && scalars[place + 1] == scalar }
        func endField() {
            fields.append(String(field))
            field = .init()
        }
        while place < scalars.count {
            let scalar = scalars[place]
            if scalar == "\n" || scalar == "\r" && !isNext("\n") { line += 1 }
            switch scalar {
            case "\"" where isQuoted && isNext("\""):
                field.append(scalar)
                place += 1
            case "\"" where isQuoted: isQuoted = false
            case "\"" where field.isEmpty: isQuoted = true
            case _ where isQuoted: field.append(scalar)
            case divider: endField()
            case "\r" where isNext("\n"): break
            case "\r", "\n":
                endField()
                try size.add(fields)
                if fields.contains(where: { !$0.isEmpty }) { rows.append((first, fields)) }
                (fields, first) = ([], line)
            default: field.append(scalar)
            }
            place += 1
        }
        if !field.isEmpty || !fields.isEmpty {
            endField()
            rows.append((first, fields))
        }
        return rows
    }
}
