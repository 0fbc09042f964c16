import ArgumentParser
import Base
import Foundation
import Law
import Procedure
import Store

/// By whose law a command goes: that the program was made with, or that of an office which is named.
struct LawOptions: ParsableArguments {
    @Option(help: "The data directory of an office: its notices and approved amendments count. 数据目录，按本局修订和通知。")
    var data: String?

    @Option(help: "A PostgreSQL database instead of the one in the data directory: postgres://… 使用PostgreSQL。")
    var database: String?

    /// Answers here, or has the server answer that holds the data directory. No store is opened or made where none is named.
    func ask(_ question: LawQuestion, _ output: OutputOptions) async throws {
        guard namesStore else {
            let code = try question.answer(try made(question), Talk(output))
            if code != 0 { throw ExitCode(code) }
            return
        }
        var store = StoreOptions()
        store.data = folder
        store.database = database
        try await store.run(.law, [try question.text()] + output.arguments) { store in
            try question.answer(try await store.lawbook(), Talk(output))
        }
    }

    private var folder: String { data ?? "./zhidun-data" }

    /// A directory may hold nothing but notices.
    private var namesStore: Bool {
        database != nil
            || (data.map { FileManager.default.fileExists(atPath: DataDirectory.database(in: $0)) } ?? false)
    }

    /// What the program was made with, with the notices in files where they count.
    private func made(_ question: LawQuestion) throws -> Lawbook {
        let calendar = data != nil || question.counts ? try CalendarFolder(data: folder).calendar() : .official
        return Lawbook(RuleBase(Rule.all), calendar)
    }
}
