import ArgumentParser
import Base
import Store

/// `zhidun keys init|rotate`: the office's keys, without which nothing in the vault can be read.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Make or renew the office's keys. 机关密钥。",
        subcommands: [Create.self, Rotate.self])

    static func folder(_ data: String) -> KeyDirectory { KeyDirectory(data + "/keys") }

    struct Create: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: "Make the first key. 生成第一把密钥。",
            discussion: "Back DIR/keys up apart from the data: without it nobody can read what the vault holds.")

        @Option(help: "The data directory. 数据目录。")
        var data = "./zhidun-data"

        @OptionGroup var output: OutputOptions

        func run() throws {
            try DataFolder.make(data)
            let key = try KeysCommand.folder(data).create(at: .now)
            try output.print(.object(["key": .string(key.id.description)])) { language in
                Text(
                    zh: "已生成密钥 \(key.id)，在 \(data)/keys。请另行备份并妥善保管：丢失后保密内容无法恢复。",
                    en:
                        "Made key \(key.id) in \(data)/keys. Back it up apart from the data: if it is lost, the vault is lost."
                )[
                    language]
            }
        }
    }

    struct Rotate: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate", abstract: "Make a further key, the current one from the next start. 更换密钥。")

        @Option(help: "The data directory. 数据目录。")
        var data = "./zhidun-data"

        @OptionGroup var output: OutputOptions

        func run() throws {
            let key = try KeysCommand.folder(data).rotate(at: .now)
            try output.print(.object(["key": .string(key.id.description)])) { language in
                Text(
                    zh: "已生成密钥 \(key.id)，下次启动起用于新内容；旧密钥仍须保留。",
                    en: "Made key \(key.id); new content uses it from the next start. Keep the older keys.")[language]
            }
        }
    }
}
