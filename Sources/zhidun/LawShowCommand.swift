import ArgumentParser
import Base
import Law

/// `zhidun law show`: one rule with all its versions and the words of the law.
struct LawShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a rule with all its versions. 查看一条规则的全部版本。")

    @Argument(help: "The rule: CF-25, CF-43/urge. 规则编号。")
    var id: String

    @OptionGroup var law: LawOptions
    @OptionGroup var output: OutputOptions

    func run() async throws { try await law.ask(.show(id), output) }
}

extension Rule {
    /// The rule with all that its versions say.
    func report(_ language: Language) -> String {
        let blocks = versions.map { Rule.report($0, language) }
        return (["\(id)  \(subject[language])"] + blocks).joined(separator: "\n\n")
    }

    private static func report(_ version: Version, _ language: Language) -> String {
        let colon = language == .zh ? "：" : ": "
        var lines: [String] = []
        func add(_ label: Text, _ text: Text) { lines.append("  " + label[language] + colon + text[language]) }
        lines.append("[\(version.span[language])] \(version.verification.badge[language])")
        if let amended = version.amended { add(Text(zh: "本局修订", en: "Amended"), amended.text) }
        add(Text(zh: "规定", en: "Rule"), version.statement)
        for condition in version.conditions { lines.append("    - " + condition[language]) }
        if let term = version.term { add(Text(zh: "期限", en: "Period"), term.fullText) }
        if let counted = version.term?.countedBy { add(Text(zh: "日的计算", en: "Days counted by"), counted.text) }
        if let rate = version.rate { add(Text(zh: "比率", en: "Rate"), rate.text) }
        if let target = version.target {
            add(
                Text(zh: "内部目标（不是法定期限）", en: "Internal target (not law)"),
                Text(zh: target.term.text.zh + "，" + target.note.zh, en: target.term.text.en + ", " + target.note.en))
        }
        for more in version.extensions { add(Text(zh: "延长", en: "Extension"), more.text) }
        for pause in version.pauses {
            add(
                Text(zh: "不计入期限", en: "Not counted"),
                Text(
                    zh: "\(pause.ground.zh)（凭\(pause.proof.zh)）", en: "\(pause.ground.en) (proved by \(pause.proof.en))"
                ))
        }
        if let decides = version.decides { add(Text(zh: "决定主体", en: "Decided by"), decides.text) }
        for document in version.documents { add(Text(zh: "文书", en: "Document"), document) }
        add(Text(zh: "版本选用", en: "Chosen by"), version.chosenBy.text)
        for citation in version.basis {
            add(Text(zh: "依据", en: "Basis"), citation.text)
            if let words = citation.words { lines.append("    “\(words)”") }
        }
        let checked = version.verification
        add(
            Text(zh: "核对", en: "Checked"),
            Text(zh: "\(checked.checkedOn)，\(checked.how.zh)", en: "\(checked.checkedOn), \(checked.how.en)"))
        return lines.joined(separator: "\n")
    }
}

extension Rule.Extension {
    /// 30日，负责人批准（案情复杂）
    fileprivate var text: Text {
        let length = term?.text ?? Text(zh: "至决定确定的日期", en: "to a date set by decision")
        return Text(
            zh: "\(length.zh)，\(approver.zh)批准（\(ground.zh)）",
            en: "\(length.en), approved by \(approver.en) (\(ground.en))")
    }
}

extension Rule.Competence {
    fileprivate var text: Text {
        reservation ?? who
    }
}
