package import Base

/// 登记簿文件: reads rights and names from CSV (RFC 4180, with a header) or JSON Lines, in constant memory.
///
/// The header is `kind,number,mark,classes,holder[,status,filed,registered,expires]` in any order; other columns are
/// passed over with a remark. A bad line is reported and skipped.
package struct RegisterFile: Sendable {
    package let path: String
    /// How many entries are handed over at a time.
    package let batch: Int

    package init(_ path: String, batch: Int = 1_000) {
        self.path = path
        self.batch = max(1, batch)
    }

    /// How far the reading is, in bytes; the total is 0 where it is not known.
    package struct Progress: Equatable, Sendable {
        package let read: Int
        package let total: Int
        package let entries: Int
        package let skipped: Int
    }

    /// What was read.
    package struct Summary: Equatable, Sendable {
        package var entries = 0
        package var skipped = 0
        /// What the person should know of the file as a whole.
        package var remarks: [Text] = []
    }

    /// Reads the file from start to end.
    /// - Throws: a `Refusal` where it cannot be read as a register at all, and whatever `take` throws.
    package func read(
        problem: (RegisterProblem) -> Void, progress: (Progress) -> Void = { _ in },
        take: ([RegisterEntry]) throws -> Void
    ) throws -> Summary {
        var lines = try LineReader(path)
        var first = try lines.next()
        while let line = first, line.isBlank {
            first = try lines.next()
        }
        guard let first else { throw refusal(zh: "文件是空的", en: "the file is empty") }
        var sink = Sink(batch: batch)
        switch first.bytes.first(where: { $0 != 0x20 && $0 != 0x09 }) {
        case UInt8(ascii: "{"):
            try readObjects(from: first, &lines, &sink, problem, progress, take)
        case UInt8(ascii: "<"):
            throw refusal(zh: "这是XML文件，此处只读CSV和JSON Lines", en: "this is XML; only CSV and JSON Lines are read here")
        default:
            let columns = try columns(first, &sink.summary)
            try readRecords(columns, lines, &sink, problem, progress, take)
        }
        return sink.summary
    }

    private func readRecords(
        _ columns: [RegisterRow.Column?], _ lines: consuming LineReader, _ sink: inout Sink,
        _ problem: (RegisterProblem) -> Void, _ progress: (Progress) -> Void, _ take: ([RegisterEntry]) throws -> Void
    ) throws {
        var reader = CSVReader(lines)
        while let record = try reader.next() {
            do {
                sink.entries.append(try entry(record.fields.get(), columns))
            } catch {
                sink.summary.skipped += 1
                problem(error.at(record.line))
            }
            if sink.isFull { try sink.pass(reader.progress, progress, take) }
        }
        try sink.pass(reader.progress, progress, take)
    }

    private func readObjects(
        from first: LineReader.Line, _ lines: inout LineReader, _ sink: inout Sink,
        _ problem: (RegisterProblem) -> Void, _ progress: (Progress) -> Void, _ take: ([RegisterEntry]) throws -> Void
    ) throws {
        var strangers: Set<String> = []
        var next: LineReader.Line? = first
        while let line = next {
            if !line.isBlank {
                do throws(RegisterFault) {
                    guard !line.isTooLong else { throw .lineTooLong }
                    sink.entries.append(try entry(JSONRecord(line.bytes), &strangers))
                } catch {
                    sink.summary.skipped += 1
                    problem(error.at(line.number))
                }
            }
            if sink.isFull { try sink.pass(lines.progress, progress, take) }
            next = try lines.next()
        }
        if !strangers.isEmpty { sink.summary.remarks.append(RegisterFile.ignored(strangers.sorted())) }
        try sink.pass(lines.progress, progress, take)
    }

    private func entry(_ fields: [String], _ columns: [RegisterRow.Column?]) throws(RegisterFault) -> RegisterEntry {
        guard fields.count == columns.count else {
            throw RegisterFault(
                .fieldCount, zh: "有\(fields.count)个字段，表头有\(columns.count)个",
                en: "It has \(fields.count) fields and the header has \(columns.count).")
        }
        var row = RegisterRow()
        for (column, field) in zip(columns, fields) {
            if let column { row[column] = field }
        }
        return try row.entry()
    }

    private func entry(_ record: JSONRecord, _ strangers: inout Set<String>) throws(RegisterFault) -> RegisterEntry {
        var row = RegisterRow()
        for (key, value) in record.fields {
            if let column = RegisterRow.Column(header: key) {
                row[column] = value.text
            } else if strangers.count < 20 {
                strangers.insert(String(key.prefix(40)))
            }
        }
        return try row.entry()
    }

    /// The columns that the header names, nil for each that is passed over.
    private func columns(_ header: LineReader.Line, _ summary: inout Summary) throws(Refusal) -> [RegisterRow.Column?] {
        guard !header.isTooLong, let line = String(validating: header.bytes, as: UTF8.self), !line.contains("\0") else {
            throw refusal(
                zh: "第1行不是UTF-8编码的表头，请另存为“CSV UTF-8”", en: "line 1 is no header in UTF-8; save it as “CSV UTF-8”")
        }
        let names = line.split(separator: ",", omittingEmptySubsequences: false).map { name in
            String(name.drop { $0 == "\"" }.prefix { $0 != "\"" })
        }
        let columns = names.map { RegisterRow.Column(header: $0) }
        for required in [RegisterRow.Column.kind, .number, .mark] where !columns.contains(required) {
            throw refusal(
                zh: "表头缺少\(required)列，应为 kind,number,mark,classes,holder",
                en: "the header has no column \(required); it must be kind,number,mark,classes,holder")
        }
        let known = columns.compactMap { $0 }
        guard Set(known).count == known.count else {
            throw refusal(zh: "表头中有重复的列", en: "the header names a column twice")
        }
        let strangers = zip(names, columns).filter { $0.1 == nil }.map { String($0.0.prefix(40)) }
        if !strangers.isEmpty { summary.remarks.append(RegisterFile.ignored(strangers)) }
        return columns
    }

    private static func ignored(_ names: [String]) -> Text {
        Text(
            zh: "未使用的列：" + names.joined(separator: "、"), en: "Columns not used: " + names.joined(separator: ", "))
    }

    private func refusal(zh: String, en: String) -> Refusal {
        Refusal(.unusable, Text(zh: "\(path)：\(zh)", en: "\(path): \(en)."))
    }

    /// Gathers entries until there are enough to hand over.
    private struct Sink {
        let batch: Int
        var entries: [RegisterEntry] = []
        var summary = Summary()
        private var passed = 0

        init(batch: Int) {
            self.batch = batch
        }

        var isFull: Bool { entries.count >= batch || summary.skipped + entries.count >= passed + 20 * batch }

        mutating func pass(
            _ bytes: (read: Int, total: Int), _ progress: (Progress) -> Void, _ take: ([RegisterEntry]) throws -> Void
        ) throws {
            if !entries.isEmpty { try take(entries) }
            summary.entries += entries.count
            entries.removeAll(keepingCapacity: true)
            passed = summary.skipped
            progress(
                Progress(
                    read: bytes.read, total: bytes.total, entries: summary.entries, skipped: summary.skipped))
        }
    }
}
