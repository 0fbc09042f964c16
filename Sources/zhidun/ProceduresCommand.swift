import ArgumentParser
import Base
import Law
import Measures
import Procedure
import ProcedureCheck

/// `zhidun procedures`: how each kind of matter is handled.
struct ProceduresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "procedures", abstract: "Show and check the procedures. 查看和检查办理事项。",
        subcommands: [
            ProceduresListCommand.self, ProceduresShowCommand.self, ProceduresCheckCommand.self,
            ProceduresGraphCommand.self,
        ])

    /// The procedure with this id, in its newest version, or in the one that `id@2` names.
    static func procedure(_ id: String) throws(Refusal) -> Procedure {
        let parts = id.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = Name<Procedure>(parts[0])
        let found =
            parts.count == 1
            ? Catalogue.all.newest(name)
            : Int(parts[1]).flatMap { Catalogue.all.procedure(Procedure.Reference(name, version: $0)) }
        if let found { return found }
        let ids = Catalogue.all.procedures.map(\.reference.description).joined(separator: ", ")
        throw Refusal(
            .unknown,
            Text(zh: "没有办理事项“\(id)”，现有：\(ids)", en: "There is no procedure “\(id)”; there are \(ids)."), field: "id")
    }
}

/// `zhidun procedures list`: all of them, one a line.
struct ProceduresListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the procedures. 列出办理事项。")

    @OptionGroup var output: OutputOptions

    func run() throws {
        let procedures = Catalogue.all.procedures
        let document = JSON.object(["procedures": .array(procedures.map(JSON.init(summary:)))])
        try output.print(document) { language in
            procedures.map { procedure in
                let size = Text(
                    zh: "\(procedure.stages.count)个环节，\(procedure.acts.count)个动作",
                    en: "\(procedure.stages.count) stages, \(procedure.acts.count) acts")
                return "\(procedure.reference)\t\(procedure.name[language])\t\(size[language])"
            }.joined(separator: "\n")
        }
    }
}

/// `zhidun procedures check`: whether every matter can come to an end; exits 1 and names what is wrong.
struct ProceduresCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Walk every state of every procedure; exit 1 on a defect. 遍历全部状态，有问题退出码为1。")

    @OptionGroup var output: OutputOptions

    func run() throws {
        let rules = RuleBase(Rule.all)
        let checks = Catalogue.all.procedures.map { Check($0, rules) }
        let findings = Catalogue.all.check(rules)
        let document = JSON.object([
            "sound": .bool(findings.isEmpty),
            "procedures": .array(
                checks.map { check in
                    .object(["procedure": JSON(check.procedure.reference), "states": .integer(check.states)])
                }),
            "findings": .array(
                findings.map { finding in
                    .object([
                        "procedure": JSON(finding.procedure), "kind": .string(finding.kind.rawValue),
                        "place": .string(finding.place), "text": JSON(finding.text),
                    ])
                }),
        ])
        try output.print(document) { language in
            let lines = findings.map { finding in
                "\(finding.procedure) \(finding.place) (\(finding.kind.rawValue)): \(finding.text[language])"
            }
            let states = checks.reduce(0) { $0 + $1.states }
            let sum = Text(
                zh: "\(checks.count)个办理事项，遍历\(states)个状态；问题\(findings.count)个",
                en: "\(checks.count) procedures, \(states) states walked; findings: \(findings.count)")
            return (lines + [sum[language]]).joined(separator: "\n")
        }
        guard findings.isEmpty else { throw ExitCode(1) }
    }
}

/// `zhidun procedures graph`: a procedure as a Mermaid diagram.
struct ProceduresGraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph", abstract: "Draw a procedure as Mermaid text. 输出流程图（Mermaid）。")

    @Argument(help: "The procedure: penalty-case, or penalty-case@1. 办理事项编号。")
    var id: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let procedure = try ProceduresCommand.procedure(id)
        let mermaid = Graph(procedure, output.language).mermaid
        let document = JSON.object(["procedure": JSON(procedure.reference), "mermaid": .string(mermaid)])
        try output.print(document) { _ in String(mermaid.dropLast()) }
    }
}
