import ArgumentParser
import Base
import Law

/// `zhidun law`: the rules the product acts on.
struct LawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law", abstract: "Look into the rule base. 查阅规则库。",
        discussion: "With --data or --database the approved amendments of that office count too.",
        subcommands: [LawListCommand.self, LawShowCommand.self, LawCheckCommand.self])
}

/// `zhidun law list`: every rule with its period and whether it was verified.
struct LawListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rules. 列出规则。")

    @Argument(help: "Only rules whose id begins so: CF, CF-43. 只列编号以此开头的规则。")
    var prefix = ""

    @OptionGroup var law: LawOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try await law.ask(.list(prefix), output) }
}

/// `zhidun law check`: whether the rule base is sound; exits 1 and names the problems where it is not.
struct LawCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the rule base; exit 1 when something is wrong. 检查规则库。")

    @OptionGroup var law: LawOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try await law.ask(.check, output) }
}

extension Rule {
    /// The rule in a list.
    func line(_ language: Language) -> String {
        let versions = versions.map { version in
            var words = [version.span[language]]
            if let term = version.term { words.append(term.text[language]) }
            if let target = version.target { words.append(target.listed[language]) }
            if !version.verification.verified { words.append(version.verification.badge[language]) }
            if let amended = version.amended { words.append(amended.text[language]) }
            return words.joined(separator: language == .zh ? "，" : ", ")
        }
        let separator = language == .zh ? "；" : "; "
        return "\(id)\t\(subject[language])\t\(versions.joined(separator: separator))"
    }
}
