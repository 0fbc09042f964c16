import ArgumentParser
import Base
import Foundation
import Store

/// `zhidun backup FILE`: the database and the exhibits, also while a server runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Back the store up to a file. 备份。",
        discussion: "The keys in DIR/keys are not in it; back them up apart from the data.")

    @Argument(help: "The file to write; it must not exist. 备份文件。")
    var file: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        // The server has another working directory than we may have.
        let path = URL(filePath: file).path
        let arguments = [path] + (output.json ? ["--json"] : []) + ["--lang", output.language.rawValue]
        try await store.run(.backup, arguments) { store in
            try await BackupCommand.write(store, to: path, json: output.json, language: output.language) { print($0) }
        }
    }

    /// The backup itself, wherever it runs; the exit code.
    static func write(
        _ store: OpenStore, to path: String, json: Bool, language: Language, say: (String) -> Void
    ) async throws -> Int32 {
        guard let sqlite = store.database as? SQLiteDatabase else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "PostgreSQL请用它自己的工具备份（pg_dump、pgBackRest），另外复制数据目录里的blobs",
                    en:
                        "back PostgreSQL up with its own tools (pg_dump, pgBackRest), and copy blobs from the data directory"
                ))
        }
        try await BackupArchive(path: path).write(sqlite, data: store.data)
        let words = Text(zh: "已备份到 \(path)（不含密钥）", en: "Backed up to \(path) (without the keys)")
        say(json ? try JSON.object(["file": .string(path)]).text() : words[language])
        return 0
    }
}

/// `zhidun restore FILE`: into a data directory that has no database.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Restore a backup into an empty data directory. 恢复。")

    @Argument(help: "The backup. 备份文件。")
    var file: String

    @Option(help: "The data directory. 数据目录。")
    var data = "./zhidun-data"

    @OptionGroup var output: OutputOptions

    func run() throws {
        try BackupArchive(path: file).restore(to: data)
        try output.print(.object(["data": .string(data)])) { language in
            Text(
                zh: "已恢复到 \(data)；请把密钥放回 \(data)/keys", en: "Restored into \(data); put the keys back into \(data)/keys"
            )[language]
        }
    }
}
