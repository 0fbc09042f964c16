import ArgumentParser
import Base
import Casework
import Foundation
import Law
import Likeness
import Measures
import Procedure
import Store

/// `zhidun import`: what comes from the systems that the office must use besides this one.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in what other systems export. 接收其他系统导出的文件。",
        subcommands: [TicketImportCommand.self, ResultsImportCommand.self])
}

/// `zhidun import 12315`: takes tickets of the national platform in as reports and complaints; also while a server runs.
struct TicketImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "12315",
        abstract: "Take in reports and complaints of the 12315 platform from a CSV file. 接收12315平台的举报、投诉工单。",
        discussion: """
            The columns are described in docs/operations/12315.md. Each ticket is filed once under the platform's \
            number; complaints that the file has no columns for and lines that cannot be used are listed and not filed.
            """)

    @Argument(help: "The file. 文件。")
    var file: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        // The server has another working directory than we may have.
        let path = URL(filePath: file).path
        try await store.run(.importTickets, [path] + output.arguments) { store in
            try await TicketImportCommand.take(path, into: store, at: .now, Talk(output))
        }
    }

    /// The longest ticket: its form takes 4,000 characters at most, and what is longer is to be told so.
    private static let lineLimit = 500
    private static let byteLimit = 262_144

    /// The import itself, wherever it runs; the exit code.
    static func take(_ path: String, into store: OpenStore, at now: Instant, _ talk: Talk) async throws -> Int32 {
        let tickets = PlatformTickets(try await store.office())
        var reader = try CSVReader(path, lineLimit: lineLimit, byteLimit: byteLimit)
        let columns = try header(&reader, path)
        var result = TicketResult(path: path)
        if !columns.ignored.isEmpty { result.ignored(columns.ignored) }
        do {
            while let (line, fields) = try reader.row() {
                result.add(try await tickets.take(fields, under: columns, at: now), line: line)
                talk.progress("\(path): \(line)")
            }
        } catch let problem as RegisterProblem {
            // Where a record is broken it is not known where the next one begins, and what somebody typed into his
            // report could pass for a ticket.
            try talk.answer(result.document, result.lines)
            let reason = reason(problem)
            throw refusal(
                path, problem.line,
                Text(
                    zh: "从本行起没有读取，请改正后再导入一次：\(reason.zh)",
                    en: "nothing was read from this line on; correct it and import the file again: \(reason.en)"))
        }
        try talk.answer(result.document, result.lines)
        return 0
    }

    private static func header(_ reader: inout CSVReader, _ path: String) throws -> TicketColumns {
        let fields: [String]
        do {
            guard let row = try reader.row() else {
                throw refusal(path, 1, Text(zh: "文件是空的", en: "the file is empty"))
            }
            fields = row.fields
        } catch let problem as RegisterProblem {
            throw refusal(path, problem.line, reason(problem))
        }
        do throws(Refusal) {
            return try TicketColumns(header: fields)
        } catch {
            throw refusal(path, 1, error.text)
        }
    }

    private static func reason(_ problem: RegisterProblem) -> Text {
        guard problem.code == .lineTooLong else { return problem.text }
        return Text(zh: "一行不得超过\(byteLimit)字节", en: "a line may have at most \(byteLimit) bytes.")
    }

    private static func refusal(_ path: String, _ line: Int, _ reason: Text) -> Refusal {
        Refusal(.unusable, Text(zh: "\(path):\(line): \(reason.zh)", en: "\(path):\(line): \(reason.en)"))
    }
}
