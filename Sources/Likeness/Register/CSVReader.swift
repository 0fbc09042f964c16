package import Base

/// 逗号分隔文件: the records of a CSV file (RFC 4180), in constant memory.
///
/// A quotation mark that is never closed costs its own line only: reading goes on with the line after it.
package struct CSVReader: ~Copyable {
    private var lines: LineReader
    /// Lines that were looked at and given back.
    private var waiting: [LineReader.Line]
    private let lineLimit: Int

    /// One record, or why it is none.
    struct Record {
        let line: Int
        let fields: Result<[String], RegisterFault>
    }

    /// - Parameters:
    ///   - waiting: lines that were read from `lines` already and come first.
    ///   - lineLimit: how many lines a record may have.
    init(_ lines: consuming LineReader, waiting: [LineReader.Line] = [], lineLimit: Int = 32) {
        self.lines = lines
        self.waiting = waiting
        self.lineLimit = lineLimit
    }

    /// Reads the file at this path.
    /// - Parameters:
    ///   - lineLimit: how many lines a record may have.
    ///   - byteLimit: how many bytes.
    package init(_ path: String, lineLimit: Int = 32, byteLimit: Int = LineReader.limit) throws(Refusal) {
        self.init(try LineReader(path, limit: byteLimit), lineLimit: lineLimit)
    }

    var progress: (read: Int, total: Int) { lines.progress }

    /// The fields of the next record with the number of its first line, nil at the end.
    /// - Throws: a `RegisterProblem` for a record that is none; the next call goes on after it. A `Refusal` where the
    ///   file cannot be read.
    package mutating func row() throws -> (line: Int, fields: [String])? {
        guard let record = try next() else { return nil }
        do {
            return (record.line, try record.fields.get())
        } catch {
            throw error.at(record.line)
        }
    }

    /// The next record that is no empty line, nil at the end.
    mutating func next() throws(Refusal) -> Record? {
        while let first = try line() {
            if first.bytes.isEmpty { continue }
            return try record(from: first)
        }
        return nil
    }

    /// The next line as it stands, whatever it says; nil at the end.
    mutating func line() throws(Refusal) -> LineReader.Line? {
        waiting.isEmpty ? try lines.next() : waiting.removeFirst()
    }

    private mutating func record(from first: LineReader.Line) throws(Refusal) -> Record {
        guard !first.isTooLong else { return Record(line: first.number, fields: .failure(.lineTooLong)) }
        var bytes = first.bytes
        var more: [LineReader.Line] = []
        while true {
            switch CSVReader.parse(bytes) {
            case .fields(let fields): return Record(line: first.number, fields: .success(fields))
            case .fault(let fault):
                waiting = more + waiting
                return Record(line: first.number, fields: .failure(fault))
            case .open:
                guard more.count + 1 < lineLimit, let next = try line() else {
                    waiting = more + waiting
                    return Record(line: first.number, fields: .failure(.unclosedQuote))
                }
                more.append(next)
                guard !next.isTooLong, bytes.count + next.bytes.count < lines.limit else {
                    waiting = more + waiting
                    return Record(line: first.number, fields: .failure(.unclosedQuote))
                }
                bytes.append(0x0A)
                bytes += next.bytes
            }
        }
    }

    private enum Parsed {
        case fields([String])
        case open
        case fault(RegisterFault)
    }

    /// Takes a record apart; open where it ends inside quotation marks.
    private static func parse(_ bytes: [UInt8]) -> Parsed {
        var fields: [String] = []
        var at = 0
        while true {
            var field: [UInt8] = []
            if at < bytes.count, bytes[at] == quote {
                at += 1
                while true {
                    guard at < bytes.count else { return .open }
                    if bytes[at] != quote {
                        field.append(bytes[at])
                    } else if at + 1 < bytes.count, bytes[at + 1] == quote {
                        field.append(quote)
                        at += 1
                    } else {
                        break
                    }
                    at += 1
                }
                at += 1
                guard at == bytes.count || bytes[at] == comma else { return .fault(.strayQuote) }
            } else {
                let end = bytes[at...].firstIndex(of: comma) ?? bytes.count
                field = Array(bytes[at..<end])
                at = end
            }
            guard let text = String(validating: field, as: UTF8.self) else { return .fault(.invalidUTF8) }
            fields.append(text)
            guard at < bytes.count else { return .fields(fields) }
            at += 1
        }
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
}
