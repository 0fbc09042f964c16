package import Base
package import Procedure

/// 流程图: a procedure as Mermaid text: its stages, the acts between them, and what each ends in.
package struct Graph: Sendable {
    package let procedure: Procedure
    package let language: Language

    package init(_ procedure: Procedure, _ language: Language) {
        self.procedure = procedure
        self.language = language
    }

    package var mermaid: String {
        var lines = ["stateDiagram-v2"]
        for stage in procedure.stages {
            let holder = stage.holder.map { " / " + $0.name[language] } ?? ""
            lines.append("    \(node(stage.id)): \(plain(stage.name[language] + holder))")
        }
        for act in procedure.acts {
            for (target, label) in targets(of: act) {
                for source in sources(of: act) {
                    lines.append("    \(source.map(node) ?? "[*]") --> \(node(target)): \(plain(label))")
                }
            }
        }
        for stage in procedure.stages where stage.ending != nil { lines.append("    \(node(stage.id)) --> [*]") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func sources(of act: Act) -> [Name<Stage>?] {
        switch act.from {
        case .filing: [nil]
        case .stages(let stages): stages
        }
    }

    /// Where it leads to, with the act's name and the option chosen; acts that stay are left out.
    private func targets(of act: Act) -> [(Name<Stage>, String)] {
        let name = act.name[language]
        switch act.outcome {
        case .stays: return []
        case .to(let stage): return [(stage, name)]
        case .choice(let field, let branches):
            return branches.compactMap { branch in
                let option = act.form.field(field)?.options.first { $0.id == branch.option }?.text[language]
                let colon = language == .zh ? "：" : ", "
                return branch.stage.map { ($0, name + colon + (option ?? branch.option.text)) }
            }
        }
    }

    /// Mermaid takes no hyphen in the name of a state.
    private func node(_ stage: Name<Stage>) -> String {
        "s_" + String(stage.text.unicodeScalars.map { $0.isASCII && $0.properties.isAlphabetic ? Character($0) : "_" })
    }

    private func plain(_ text: String) -> String {
        String(text.map { ":;\n\"".contains($0) ? " " : $0 })
    }
}
