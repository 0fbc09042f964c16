import ArgumentParser
import Base
import Casework
import Foundation
import Law
import Measures
import Procedure
import Store

/// `zhidun export`: what leaves the system as files.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write files for others. 导出文件。", subcommands: [DocumentExportCommand.self])
}

/// `zhidun export documents`: the issued documents of matters as PDF; also while a server runs.
struct DocumentExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "Write the issued documents of matters as PDF. 批量导出文书。",
        discussion: """
            A file is never overwritten: one with the same content stays, one with another is reported. Exits 1 when \
            a document was not written. With --json one line for each document, as it is made.
            """)

    @Argument(help: "The directory to write to; it is made where it is missing. 目标目录。")
    var folder: String

    @Option(
        name: .customLong("matter"),
        help: "Only this matter: its number, or the first eight digits or more; may be repeated. 只导出该办件，可重复。")
    var matters: [String] = []

    @Option(help: "Only documents issued on this day or later: 2026-01-31. 只导出该日及以后出具的文书。")
    var since: String?

    @OptionGroup var store: StoreOptions

    @Option(help: "The configuration file (zhidun.yaml in the data directory); it names the district. 配置文件。")
    var config: String?

    @Flag(help: "The store is that of the sample district. 示例辖区的数据。")
    var demo = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        if let since, Day(iso: since) == nil {
            throw Refusal(
                .unusable,
                Text(zh: "--since 应是日期，如2026-01-31：\(since)", en: "--since takes a day such as 2026-01-31: \(since)"))
        }
        // The server has another working directory than we may have.
        let order = DocumentOrder(folder: URL(filePath: folder).path, matters: matters, since: since)
        try await store.run(.exportDocuments, [try order.text] + output.arguments) { store in
            let district =
                try demo
                ? .sample : await Settings.load(flags: [:], data: store.data, file: config).district()
            return try await order.run(try await store.office(), district, Talk(output))
        }
    }
}
