import ArgumentParser
import Base
import Casework
import Foundation
import Likeness
import Rights

/// `zhidun register import`: takes the rows of register files into the store; also while a server runs.
struct RegisterImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take rights in from CSV or JSON Lines files. 导入权利登记簿。",
        discussion: """
            CSV with the header kind,number,mark,classes,holder[,status,filed,registered,expires], or JSON Lines with \
            the same keys. Lines that cannot be used are skipped and listed; importing a file again changes what \
            differs. Afterwards build the likeness index with “zhidun register index”.
            """)

    @Argument(help: "The files. 文件。")
    var files: [String]

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        // The server has another working directory than we may have.
        let paths = files.map { URL(filePath: $0).path }
        try await store.run(.registerImport, paths + output.arguments) { store in
            try await store.makeReady()
            return try await RegisterImportCommand.take(paths, into: store, at: .now, Talk(output))
        }
    }

    /// How many rows are stored in one transaction.
    private static let batch = 2_000

    /// The import itself, wherever it runs; the exit code.
    static func take(_ paths: [String], into store: OpenStore, at now: Instant, _ talk: Talk) async throws -> Int32 {
        let register = RegisterImport(store.database)
        var tally = RegisterImport.Tally()
        var skipped = SkippedLines()
        var remarks: [Text] = []
        for path in paths {
            var reader = try RegisterReader(RegisterFile(path, batch: batch))
            while let batch = try reader.next() {
                for problem in batch.problems {
                    skipped.add(path, problem.line, [problem.text], code: problem.code.rawValue)
                }
                tally += try await register.store(batch.entries.map { RegisteredRight($0) }, at: now)
                talk.progress(Self.words(path, batch.progress)[talk.language])
            }
            remarks += reader.summary.remarks
        }
        let rights = try await RegisterRows(store.database).count()
        let document = JSON.object([
            "new": .integer(tally.new), "changed": .integer(tally.changed), "unchanged": .integer(tally.unchanged),
            "skipped": .integer(skipped.count), "rights": .integer(rights),
            "problems": JSON(skipped), "remarks": JSON(remarks),
        ])
        let head = Text(
            zh: "新增\(tally.new)条，更改\(tally.changed)条，未变\(tally.unchanged)条，跳过\(skipped.count)行；登记簿现有\(rights)条",
            en: "New: \(tally.new), changed: \(tally.changed), unchanged: \(tally.unchanged), lines skipped: "
                + "\(skipped.count); the register now has \(rights).")
        let next = Text(
            zh: "近似检索库还是原来的，请运行 zhidun register index 重建",
            en: "The likeness index is as it was; build it anew with “zhidun register index”.")
        try talk.answer(document, [head] + (tally.new + tally.changed > 0 ? [next] : []) + remarks + skipped.lines)
        return 0
    }

    static func words(_ path: String, _ progress: RegisterFile.Progress) -> Text {
        let share = progress.total > 0 ? "\(progress.read * 100 / progress.total)%" : "\(progress.read)"
        return Text(
            zh: "正在读取 \(path) \(share), \(progress.entries)", en: "reading \(path) \(share), \(progress.entries)")
    }
}

extension RegisteredRight {
    /// A row of a file as the office keeps it.
    init(_ entry: RegisterEntry) {
        self.init(
            kind: entry.kind.rawValue, number: entry.number, mark: entry.mark, classes: entry.classes.map(\.number),
            holder: entry.holder, status: entry.status, filed: entry.filed, registered: entry.registered,
            expires: entry.expires)
    }
}

extension JSON {
    init(_ skipped: SkippedLines) {
        self = .array(
            skipped.listed.flatMap { item in
                item.texts.map { text in
                    var members: [String: JSON] = [
                        "file": .string(item.file), "line": .integer(item.line), "text": JSON(text),
                    ]
                    if let code = item.code { members["code"] = .string(code) }
                    return .object(members)
                }
            })
    }
}
