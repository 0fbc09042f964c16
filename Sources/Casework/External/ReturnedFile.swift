package import Base
import Glibc

/// 导出文件: the records of a file that another system exported, from its bytes: an Excel workbook, or text with commas or
/// tabs between the fields, in UTF-8 or in the national encoding (GB 18030).
package enum ReturnedFile {
    /// As large as a file may be, and what is packed in it.
    package static let limit = 20 << 20

    /// 规模: how much of a table was read; what is packed small may still be too much to hold.
    struct Size {
        private var rows = 0
        private var fields = 0

        mutating func add(_ row: [String]) throws(Refusal) {
            rows += 1
            fields += row.count
            guard rows <= 1_048_576, fields <= 1_000_000 else {
                throw Refusal(
                    .oversize, Text(zh: "表格的行或者单元格太多，请分成几个文件", en: "The table has too many rows or cells; split it."))
            }
        }
    }

    /// - Returns: the rows with their numbers, the header first; rows above it that are empty are left out.
    /// - Throws: a `Refusal`: `.oversize`, `.wrongType` for another kind of file, `.unusable` for a damaged one.
    package static func records(_ bytes: [UInt8]) throws(Refusal) -> [(line: Int, fields: [String])] {
        guard bytes.count <= limit else {
            throw Refusal(
                .oversize, Text(zh: "文件超过20 MB，请分成几个", en: "The file is over 20 MB; split it."))
        }
        let rows: [(line: Int, fields: [String])]
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            rows = try Workbook.rows(bytes)
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw Refusal(
                .wrongType,
                Text(
                    zh: "这是旧版Excel文件（.xls），请另存为.xlsx或者CSV再导入",
                    en: "This is an older Excel workbook (.xls); save it as .xlsx or CSV."))
        } else if bytes.starts(with: Array("%PDF".utf8)) {
            throw Refusal(
                .wrongType,
                Text(
                    zh: "不能从PDF读取，请从对方系统导出.xlsx或者CSV", en: "A PDF cannot be read; export .xlsx or CSV from that system."
                ))
        } else {
            rows = try DelimitedText.rows(try text(bytes))
        }
        return Array(rows.drop { $0.fields.allSatisfy(\.isEmpty) })
    }

    private static func text(_ bytes: [UInt8]) throws(Refusal) -> String {
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard !plain.contains(0) else { throw noTable }
        if let text = String(validating: plain, as: UTF8.self) { return text }
        guard let text = nationalEncoding(plain) else { throw noTable }
        return text
    }

    /// What Windows programs in Chinese write where nobody says otherwise.
    private static func nationalEncoding(_ bytes: [UInt8]) -> String? {
        let converter = iconv_open("UTF-8", "GB18030")
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // Two or four bytes become three or four.
        var output = [CChar](repeating: 0, count: bytes.count * 2 + 16)
        var (left, room) = (input.count, output.count)
        let isDone = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, to) = (source.baseAddress, target.baseAddress)
                return iconv(converter, &from, &left, &to, &room) != -1
            }
        }
        guard isDone, left == 0 else { return nil }
        let text = output.prefix(output.count - room).map { UInt8(bitPattern: $0) }
        return String(validating: text, as: UTF8.self)
    }

    private static let noTable = Refusal(
        .wrongType,
        Text(
            zh: "读不出表格：请从对方系统导出.xlsx或者CSV", en: "No table can be read in it: export .xlsx or CSV from that system."))
}
