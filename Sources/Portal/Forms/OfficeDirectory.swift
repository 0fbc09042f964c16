/// 复合文档目录: finds in passing what an old office document is, by the streams its directory names ([MS-CFB], 2.6).
///
/// Installers of programs have the same container, so one without a known stream is not taken.
struct OfficeDirectory {
    private let start: Int
    private var position = 0
    private var window: [UInt8] = []

    static let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// The first four sectors of a directory hold the streams by which programs know their documents.
    private static let length = 2048

    /// Nil where the header is cut or makes no sense.
    init?(_ head: FileHead) {
        guard let shift = head.number(at: 30, bytes: 2), [9, 12].contains(shift),
            let sector = head.number(at: 48, bytes: 4)
        else { return nil }
        start = (sector + 1) << shift
    }

    mutating func take(_ bytes: ArraySlice<UInt8>) {
        let first = max(start, position) - position
        let last = min(start + OfficeDirectory.length - position, bytes.count)
        if first < last { window += bytes[(bytes.startIndex + first)..<(bytes.startIndex + last)] }
        position += bytes.count
    }

    /// What the directory named, as far as it has passed.
    var kind: FileKind? {
        let streams: [(String, FileKind)] = [
            ("WordDocument", .doc), ("Workbook", .xls), ("Book", .xls), ("PowerPoint Document", .ppt),
        ]
        return streams.first { name, _ in
            let wanted = (name + "\0").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            return stride(from: 0, to: window.count, by: 128).contains { window[$0...].starts(with: wanted) }
        }?.1
    }
}
