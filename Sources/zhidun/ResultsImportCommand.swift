import ArgumentParser
import Base
import Casework
import Documents
import Foundation
import Law
import Measures
import Procedure
import Store

/// `zhidun import results`: takes in what a system beside this one says of our matters; also while a server runs.
struct ResultsImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results",
        abstract: "Take in numbers and states that another system exported (xlsx, csv). 导回其他系统的编号和状态。",
        discussion: """
            Each row finds its matter by that system's number or by ours; what is new is recorded, once. An act follows \
            only where nothing more has to be answered and a clerk may take it; the others are listed, to be done by \
            hand on the desk. The columns are described in docs/operations/beside.md.
            """)

    @Option(help: "Which system: 12315, case-system or disclosure-system. 哪个系统。")
    var system: String

    @Argument(help: "The file. 文件。")
    var file: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        guard let known = ExternalSystem(rawValue: system) else {
            let list = ExternalSystem.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                .unusable,
                Text(zh: "--system 应是 \(list) 之一：\(system)", en: "--system takes one of \(list): \(system)"))
        }
        // The server has another working directory than we may have.
        let path = URL(filePath: file).path
        try await store.run(.importResults, [system, path] + output.arguments) { store in
            return try await ResultsImportCommand.take(
                path, of: known, into: try await store.office(), at: .now, Talk(output))
        }
    }

    /// The import itself, wherever it runs; the exit code.
    static func take(
        _ path: String, of system: ExternalSystem, into office: Office, at now: Instant, _ talk: Talk
    ) async throws -> Int32 {
        guard let profile = office.external.profile(of: system) else { return 2 }
        let table = try read(path, profile)
        let readBack = ReadBack(office, profile, by: .command)
        var result = ResultsResult(path: path)
        if !table.ignored.isEmpty { result.ignored(table.ignored) }
        for row in table.rows {
            result.add(try await readBack.take(row, at: now))
            talk.progress("\(path): \(row.line)")
        }
        try talk.answer(result.document, result.lines)
        return 0
    }

    private static func read(_ path: String, _ profile: ExternalProfile) throws -> ReturnedTable {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Refusal(.unusable, Text(zh: "无法读取文件\(path)", en: "Cannot read the file \(path)."))
        }
        do throws(Refusal) {
            return try ReturnedTable(try ReturnedFile.records(Array(data)), of: profile)
        } catch {
            throw Refusal(error.code, Text(zh: "\(path)：\(error.text.zh)", en: "\(path): \(error.text.en)"))
        }
    }
}
