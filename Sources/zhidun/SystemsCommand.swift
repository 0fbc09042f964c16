import ArgumentParser
import Base
import Documents
import Measures
import Procedure

/// `zhidun systems`: how the office goes about the systems that it has to use besides this one.
struct SystemsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "systems", abstract: "The systems beside this one. 对接方案。",
        subcommands: [SystemsShowCommand.self])
}

/// `zhidun systems show`: a profile as it holds, as the file that a district would put in its place.
struct SystemsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a profile as the file that would take its place (DIR/systems/*.yaml). 输出对接方案，改好后放入systems目录。",
        discussion: "Every file there is checked; a mistake is refused with its line.")

    @Argument(help: "12315, case-system or disclosure-system. 哪个系统。")
    var system: String

    @Option(help: "The data directory. 数据目录。")
    var data = "./zhidun-data"

    @OptionGroup var output: OutputOptions

    func run() throws {
        let profiles = try SystemsFolder(data: data).profiles()
        guard let profile = profiles.first(where: { $0.system.rawValue == system }) else {
            let list = ExternalSystem.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                .unusable, Text(zh: "应是 \(list) 之一：\(system)", en: "one of \(list) is needed: \(system)"))
        }
        let document = JSON.object([
            "system": .string(profile.system.rawValue), "ours": .bool(profile.origin == .ours),
            "file": .string(profile.yaml),
        ])
        print(output.json ? try document.text() + "\n" : profile.yaml, terminator: "")
    }
}
