import ArgumentParser
import Base
import Casework
import Store

/// `zhidun migrate`: brings the schema up to this program's; refuses while a server runs.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring the store up to this version. 升级数据库结构。")

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await store.run(.migrate, []) { store in
            let applied = try await store.migrate()
            try await store.database.write { try SystemActs.forget(in: $0) }
            try output.print(.object(["applied": .array(applied.map(JSON.string))])) { language in
                let none = Text(zh: "已是最新结构", en: "The store is up to date")
                let some = Text(
                    zh: "已升级：\(applied.joined(separator: "、"))", en: "Applied: \(applied.joined(separator: ", "))")
                return (applied.isEmpty ? none : some)[language]
            }
            return 0
        }
    }
}
