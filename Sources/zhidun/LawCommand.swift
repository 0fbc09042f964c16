import ArgumentParser
import Base
import Law

/// `zhidun law`: the rules the product acts on.
struct LawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law", abstract: "Look into the rule base. 查阅规则库。",
        subcommands: [LawListCommand.self, LawShowCommand.self, LawCheckCommand.self])
}

/// `zhidun law list`: every rule with its period and whether it was verified.
struct LawListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rules. 列出规则。")

    @Argument(help: "Only rules whose id begins so: CF, CF-43. 只列编号以此开头的规则。")
    var prefix = ""

    @OptionGroup var output: OutputOptions

    func run() throws {
        let rules = Rule.all.filter { $0.id.text.hasPrefix(prefix) }
        try output.print(.object(["rules": .array(rules.map(JSON.init(listed:)))])) { language in
            rules.map { line($0, language) }.joined(separator: "\n")
        }
    }

    private func line(_ rule: Rule, _ language: Language) -> String {
        let versions = rule.versions.map { version in
            var words = [version.span[language]]
            if let term = version.term { words.append(term.text[language]) }
            if let target = version.target { words.append(target.listed[language]) }
            if !version.verification.verified { words.append(version.verification.badge[language]) }
            return words.joined(separator: language == .zh ? "，" : ", ")
        }
        let separator = language == .zh ? "；" : "; "
        return "\(rule.id)\t\(rule.subject[language])\t\(versions.joined(separator: separator))"
    }
}

/// `zhidun law check`: whether the rule base is sound; exits 1 and names the problems where it is not.
struct LawCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the rule base; exit 1 when something is wrong. 检查规则库。")

    @OptionGroup var output: OutputOptions

    func run() throws {
        let base = RuleBase(Rule.all)
        let problems = base.check()
        let versions = base.rules.flatMap(\.versions)
        let unverified = versions.count { !$0.verification.verified }
        let document = JSON.object([
            "sound": .bool(problems.isEmpty), "rules": .integer(base.rules.count), "versions": .integer(versions.count),
            "unverified": .integer(unverified),
            "problems": .array(
                problems.map { problem in
                    .object([
                        "rule": .string(problem.rule.text), "version": JSON(problem.version),
                        "text": JSON(problem.text),
                    ])
                }),
        ])
        try output.print(document) { language in
            let sum = Text(
                zh: "\(base.rules.count)条规则，\(versions.count)个版本，其中\(unverified)个未核实；问题\(problems.count)个",
                en: "\(base.rules.count) rules in \(versions.count) versions, \(unverified) of them unverified; "
                    + "problems: \(problems.count)")
            let lines = problems.map { problem in
                let place = problem.version.map { " (\($0))" } ?? ""
                return "\(problem.rule)\(place): \(problem.text[language])"
            }
            return (lines + [sum[language]]).joined(separator: "\n")
        }
        guard problems.isEmpty else { throw ExitCode(1) }
    }
}
