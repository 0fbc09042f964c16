import Base

/// Excel工作簿: the rows of the first sheet of a workbook (ECMA-376, SpreadsheetML), each cell as text.
enum Workbook {
    /// - Throws: a `Refusal` `.unusable` where the archive holds no sheet, or it is damaged or too large.
    static func rows(_ bytes: [UInt8]) throws(Refusal) -> [(line: Int, fields: [String])] {
        guard let archive = ReadArchive(bytes), let name = sheet(in: archive),
            let sheet = archive.file(name, limit: ReturnedFile.limit * 4)
        else {
            throw Refusal(
                .unusable,
                Text(zh: "这个Excel文件打不开，请重新导出", en: "This workbook cannot be opened; export it again."))
        }
        let shared = archive.file("xl/sharedStrings.xml", limit: ReturnedFile.limit * 4).map(strings) ?? []
        let dates = archive.file("xl/styles.xml", limit: ReturnedFile.limit).map(dateStyles) ?? []
        return try rows(sheet, shared, dates)
    }

    /// As the programs that people use call it; the lowest number is the first.
    private static func sheet(in archive: ReadArchive) -> String? {
        archive.names.filter { $0.hasPrefix("xl/worksheets/") && $0.hasSuffix(".xml") && !$0.contains("_rels") }
            .min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }

    private static func strings(_ bytes: [UInt8]) -> [String] {
        var (strings, text, isText, isSound): ([String], String, Bool, Bool) = ([], "", false, false)
        for piece in MarkupScan(bytes) {
            switch piece {
            case .open("si", _): text = ""
            // How a word is read aloud is no part of it.
            case .open("rPh", _): isSound = true
            case .close("rPh"): isSound = false
            case .open("t", _): isText = true
            case .close("t"): isText = false
            case .close("si"): strings.append(text)
            case .text(let more) where isText && !isSound: text += more
            default: continue
            }
        }
        return strings
    }

    /// The styles under which a number is a day: the built-in ones, and those whose code has a year and a day.
    private static func dateStyles(_ bytes: [UInt8]) -> Set<Int> {
        var (days, styles, place, isCell): (Set<Int>, Set<Int>, Int, Bool) = (Set(14...22), [], 0, false)
        for piece in MarkupScan(bytes) {
            switch piece {
            case .open("numFmt", let attributes):
                let code = attributes["formatCode"]?.lowercased() ?? ""
                if code.contains("y"), code.contains("d"), let id = attributes["numFmtId"].flatMap({ Int($0) }) {
                    days.insert(id)
                }
            case .open("cellXfs", _): isCell = true
            case .close("cellXfs"): isCell = false
            case .open("xf", let attributes) where isCell:
                if let id = attributes["numFmtId"].flatMap({ Int($0) }), days.contains(id) || (27...36).contains(id) {
                    styles.insert(place)
                }
                place += 1
            default: continue
            }
        }
        return styles
    }

    private static func rows(
        _ bytes: [UInt8], _ shared: [String], _ dates: Set<Int>
    ) throws(Refusal) -> [(line: Int, fields: [String])] {
        var size = ReturnedFile.Size()
        var rows: [(line: Int, fields: [String])] = []
        var (line, fields, cell, text, isText): (Int, [String], [String: String], String, Bool) = (
            0, [], [:], "", false
        )
        for piece in MarkupScan(bytes) {
            switch piece {
            case .open("row", let attributes):
                let stated = attributes["r"].flatMap { Int($0) }.flatMap { mostLines.contains($0) ? $0 : nil }
                line = stated ?? min(line + 1, mostLines.upperBound)
                fields = []
            case .open("c", let attributes): (cell, text) = (attributes, "")
            case .open("v", _), .open("t", _): isText = true
            case .close("v"), .close("t"): isText = false
            case .text(let more) where isText: text += more
            case .close("c"):
                let column = cell["r"].map(column) ?? fields.count
                guard column < mostColumns else { continue }
                while fields.count < column { fields.append("") }
                fields.append(value(text, cell, shared, dates))
            case .close("row"):
                try size.add(fields)
                if fields.contains(where: { !$0.isEmpty }) { rows.append((line, fields)) }
            default: continue
            }
        }
        return rows
    }

    private static let mostColumns = 1_000
    /// As many as a sheet can have.
    private static let mostLines = 1...1_048_576

    /// `AB12` is the 28th column, which has number 27.
    private static func column(_ reference: String) -> Int {
        reference.utf8.prefix { (0x41...0x5A).contains($0) }.prefix(3).reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1
    }

    private static func value(
        _ text: String, _ cell: [String: String], _ shared: [String], _ dates: Set<Int>
    ) -> String {
        switch cell["t"] {
        case "s": return Int(text).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
        case "str", "inlineStr", "d", "b", "e": return text
        default:
            guard let style = cell["s"].flatMap({ Int($0) }), dates.contains(style), let number = Double(text),
                (1...200_000).contains(number)
            else { return text }
            // Day 25569 of a workbook is 1970-01-01.
            return Day(number: Int(number) - 25_569).description
        }
    }
}
