package import Base

/// 分批读取: the entries of a register file, so many at a time, for whoever must wait for something between them.
package struct RegisterReader: ~Copyable {
    private let size: Int
    private var records: CSVReader
    /// The columns that the header names, nil for each that is passed over; nil as a whole for JSON Lines.
    private let columns: [RegisterRow.Column?]?
    private var counted = RegisterFile.Summary()
    /// Keys of JSON Lines that are no columns.
    private var strangers: Set<String> = []

    /// What was read at one go.
    package struct Batch: Sendable {
        package var entries: [RegisterEntry] = []
        package var problems: [RegisterProblem] = []
        package var progress = RegisterFile.Progress(read: 0, total: 0, entries: 0, skipped: 0)
    }

    /// Opens the file and reads its header.
    /// - Throws: a `Refusal` where it cannot be read as a register at all.
    package init(_ file: RegisterFile) throws(Refusal) {
        let path = file.path
        size = file.batch
        var lines = try LineReader(path)
        var first = try lines.next()
        while let line = first, line.isBlank {
            first = try lines.next()
        }
        guard let first else { throw RegisterReader.refusal(path, zh: "文件是空的", en: "the file is empty") }
        switch first.bytes.first(where: { $0 != 0x20 && $0 != 0x09 }) {
        case UInt8(ascii: "{"):
            columns = nil
            records = CSVReader(lines, waiting: [first])
        case UInt8(ascii: "<"):
            throw RegisterReader.refusal(
                path, zh: "这是XML文件，此处只读CSV和JSON Lines", en: "this is XML; only CSV and JSON Lines are read here")
        default:
            columns = try RegisterReader.columns(first, path, &counted)
            records = CSVReader(lines)
        }
    }

    /// What was read so far, of the whole file once `next` has answered nil.
    package var summary: RegisterFile.Summary {
        var summary = counted
        if !strangers.isEmpty { summary.remarks.append(RegisterReader.ignored(strangers.sorted())) }
        return summary
    }

    /// The next entries and the lines that are none; nil at the end of the file.
    /// - Throws: a `Refusal` where the file cannot be read on.
    package mutating func next() throws(Refusal) -> Batch? {
        var batch = Batch()
        while batch.entries.count < size, batch.entries.count + batch.problems.count < 20 * size,
            let (line, entry) = try entry()
        {
            switch entry {
            case .success(let entry): batch.entries.append(entry)
            case .failure(let fault): batch.problems.append(fault.at(line))
            }
        }
        guard !batch.entries.isEmpty || !batch.problems.isEmpty else { return nil }
        counted.entries += batch.entries.count
        counted.skipped += batch.problems.count
        let bytes = records.progress
        batch.progress = RegisterFile.Progress(
            read: bytes.read, total: bytes.total, entries: counted.entries, skipped: counted.skipped)
        return batch
    }

    /// The next entry, or what is wrong with it, and its line.
    private mutating func entry() throws(Refusal) -> (Int, Result<RegisterEntry, RegisterFault>)? {
        if let columns {
            guard let record = try records.next() else { return nil }
            return (record.line, record.fields.flatMap { fields in RegisterReader.entry(fields, columns) })
        }
        while let line = try records.line() {
            if line.isBlank { continue }
            guard !line.isTooLong else { return (line.number, .failure(.lineTooLong)) }
            return (line.number, entry(line.bytes))
        }
        return nil
    }

    private static func entry(
        _ fields: [String], _ columns: [RegisterRow.Column?]
    ) -> Result<RegisterEntry, RegisterFault> {
        guard fields.count == columns.count else {
            return .failure(
                RegisterFault(
                    .fieldCount, zh: "有\(fields.count)个字段，表头有\(columns.count)个",
                    en: "It has \(fields.count) fields and the header has \(columns.count)."))
        }
        var row = RegisterRow()
        for (column, field) in zip(columns, fields) {
            if let column { row[column] = field }
        }
        return Result { () throws(RegisterFault) in try row.entry() }
    }

    private mutating func entry(_ bytes: [UInt8]) -> Result<RegisterEntry, RegisterFault> {
        do throws(RegisterFault) {
            var row = RegisterRow()
            for (key, value) in try JSONRecord(bytes).fields {
                if let column = RegisterRow.Column(header: key) {
                    row[column] = value.text
                } else if strangers.count < 20 {
                    strangers.insert(String(key.prefix(40)))
                }
            }
            return .success(try row.entry())
        } catch {
            return .failure(error)
        }
    }

    /// The columns that the header names, nil for each that is passed over.
    private static func columns(
        _ header: LineReader.Line, _ path: String, _ summary: inout RegisterFile.Summary
    ) throws(Refusal) -> [RegisterRow.Column?] {
        guard !header.isTooLong, let line = String(validating: header.bytes, as: UTF8.self), !line.contains("\0") else {
            throw refusal(
                path, zh: "第1行不是UTF-8编码的表头，请另存为“CSV UTF-8”",
                en: "line 1 is no header in UTF-8; save it as “CSV UTF-8”")
        }
        let names = line.split(separator: ",", omittingEmptySubsequences: false).map { name in
            String(name.drop { $0 == "\"" }.prefix { $0 != "\"" })
        }
        let columns = names.map { RegisterRow.Column(header: $0) }
        for required in [RegisterRow.Column.kind, .number, .mark] where !columns.contains(required) {
            throw refusal(
                path, zh: "表头缺少\(required)列，应为 kind,number,mark,classes,holder",
                en: "the header has no column \(required); it must be kind,number,mark,classes,holder")
        }
        let known = columns.compactMap { $0 }
        guard Set(known).count == known.count else {
            throw refusal(path, zh: "表头中有重复的列", en: "the header names a column twice")
        }
        let strangers = zip(names, columns).filter { $0.1 == nil }.map { String($0.0.prefix(40)) }
        if !strangers.isEmpty { summary.remarks.append(ignored(strangers)) }
        return columns
    }

    private static func ignored(_ names: [String]) -> Text {
        Text(
            zh: "未使用的列：" + names.joined(separator: "、"), en: "Columns not used: " + names.joined(separator: ", "))
    }

    private static func refusal(_ path: String, zh: String, en: String) -> Refusal {
        Refusal(.unusable, Text(zh: "\(path)：\(zh)", en: "\(path): \(en)."))
    }
}
