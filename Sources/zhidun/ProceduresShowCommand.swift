import ArgumentParser
import Base
import Law
import Measures
import Procedure
import ProcedureCheck

/// `zhidun procedures show`: one procedure with its stages, clocks and acts.
struct ProceduresShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a procedure. 查看一个办理事项。")

    @Argument(help: "The procedure: penalty-case, or penalty-case@1. 办理事项编号。")
    var id: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let procedure = try ProceduresCommand.procedure(id)
        try output.print(document(procedure)) { report(procedure, $0) }
    }

    private func report(_ procedure: Procedure, _ language: Language) -> String {
        let heads = [Text(zh: "时限", en: "Clocks"), Text(zh: "环节", en: "Stages"), Text(zh: "动作", en: "Acts")]
        let clocks = procedure.clocks.map { "  \($0.id)\t\($0.name[language])\t\($0.rule)" }
        let stages = procedure.stages.map { stage in
            "  \(stage.id)\t\(stage.name[language])\t\((stage.holder?.name ?? stage.ending?.name ?? stage.name)[language])"
        }
        let acts = procedure.acts.map { act in
            let roles = act.roles.map(\.name[language]).joined(separator: language == .zh ? "、" : ", ")
            return "  \(act.id)\t\(act.name[language])\t\(roles)"
        }
        return
            (["\(procedure.reference)  \(procedure.name[language])", procedure.summary[language], ""]
            + [heads[0][language]] + clocks + [heads[1][language]] + stages + [heads[2][language]] + acts)
            .joined(separator: "\n")
    }

    private func document(_ procedure: Procedure) -> JSON {
        .object([
            "procedure": JSON(procedure.reference), "measure": .integer(procedure.measure),
            "name": JSON(procedure.name), "summary": JSON(procedure.summary),
            "serves": JSON(procedure.serves?.id),
            "clocks": .array(
                procedure.clocks.map { clock in
                    .object([
                        "clock": JSON(clock.id), "name": JSON(clock.name), "rule": JSON(clock.rule),
                        "nature": .string(clock.nature.rawValue), "from": JSON(clock.trigger),
                    ])
                }),
            "stages": .array(
                procedure.stages.map { stage in
                    .object([
                        "stage": JSON(stage.id), "name": JSON(stage.name), "public": JSON(stage.publicName),
                        "holder": stage.holder.map { .string($0.rawValue) } ?? .null,
                        "ending": stage.ending.map { .string($0.rawValue) } ?? .null,
                        "keptBy": .array(stage.kept.map(JSON.init(keeping:))),
                    ])
                }),
            "acts": .array(procedure.acts.map { JSON(act: $0, of: procedure) }),
        ])
    }
}

extension JSON {
    /// A procedure in a list.
    init(summary procedure: Procedure) {
        self = .object([
            "procedure": JSON(procedure.reference), "measure": .integer(procedure.measure),
            "name": JSON(procedure.name), "stages": .integer(procedure.stages.count),
            "acts": .integer(procedure.acts.count),
        ])
    }

    fileprivate init(keeping: Stage.Keeping) {
        switch keeping {
        case .clock(let clock): self = .object(["clock": JSON(clock)])
        case .pause(let clock, let ground): self = .object(["clock": JSON(clock), "pausedFor": .string(ground.name)])
        case .matter(let purpose): self = .object(["matter": JSON(purpose.id)])
        }
    }

    fileprivate init(act: Act, of procedure: Procedure) {
        let from: [JSON] =
            switch act.from {
            case .filing: []
            case .stages(let stages): stages.map { JSON($0) }
            }
        var to: [JSON] = []
        switch act.outcome {
        case .stays: break
        case .to(let stage): to = [.object(["stage": JSON(stage), "option": .null])]
        case .choice(_, let branches):
            to = branches.map { .object(["stage": JSON($0.stage), "option": JSON($0.option)]) }
        }
        self = .object([
            "act": JSON(act.id), "name": JSON(act.name), "from": .array(from), "to": .array(to),
            "roles": .array(act.roles.map { .string($0.rawValue) }),
            "preparedBy": .array(act.preparedBy.map { .string($0.rawValue) }),
            "trigger": act.trigger.map { JSON(trigger: $0) } ?? .null,
            "fields": .array(act.form.inUse.map(JSON.init(field:))), "basis": .array(act.basis.map { JSON($0) }),
        ])
    }

    private init(trigger: Act.Trigger) {
        switch trigger {
        case .answered(let purpose): self = .object(["answered": JSON(purpose.id)])
        case .told(let signal): self = .object(["told": JSON(signal.id)])
        case .ended(let clocks, _): self = .object(["ended": .array(clocks.map { JSON($0) })])
        case .nearing(let clock, _): self = .object(["nearing": JSON(clock)])
        }
    }

    private init(field: Form.Field) {
        self = .object([
            "field": JSON(field.id), "label": JSON(field.label), "required": .bool(field.isRequired),
            "vault": .bool(field.isInVault), "conditional": .bool(field.condition != nil),
            "options": .array(
                field.options.map { .object(["option": JSON($0.id), "text": JSON($0.text)]) }),
        ])
    }
}
