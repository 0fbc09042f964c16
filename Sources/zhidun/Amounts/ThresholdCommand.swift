import ArgumentParser
import Base
import Law

/// `zhidun threshold`: whether conduct reaches a criminal threshold and must be transferred.
struct ThresholdCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "threshold", abstract: "Say whether acts reach a criminal threshold. 判断是否达到刑事追诉标准。",
        discussion: """
            The file lists the acts with dates, goods, quantities and prices; amounts are whole fen. Its form is \
            docs/cli/threshold-acts.schema.json, with an example beside it. Thresholds are those of the time of the \
            acts, unless today's are lighter.

            文件列明每次行为的日期、货物、数量和价格，金额以分计；格式见docs/cli/threshold-acts.schema.json。\
            适用行为时的标准，现行标准较轻的适用现行标准。
            """)

    @Option(help: "The article of the Criminal Law: 213, 214, 215, 216, 217, 218, 219 or 219-1. 刑法条文。")
    var offence: String

    @Option(help: "The file with the acts. 行为文件（JSON）。")
    var acts: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        guard let offence = Offence(rawValue: offence) else {
            let known = Offence.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                .unusable,
                Text(
                    zh: "--offence“\(offence)”无效，可用的有：" + Offence.allCases.map(\.rawValue).joined(separator: "、"),
                    en: "--offence “\(offence)” is none of \(known)."), field: "offence")
        }
        let answer = try ThresholdAnswer(Conduct(try Given(file: acts), offence: offence, today: Instant.now.day))
        try output.print(answer.document) { answer.report($0) }
    }
}

extension ThresholdAnswer {
    fileprivate func report(_ language: Language) -> String {
        let head = Text(
            zh: "\(conduct.offence.article.zh) \(conduct.offence.name.zh)：\(outcome.text.zh)"
                + (severe ? "（情节特别严重）" : ""),
            en: "\(conduct.offence.article.en), \(conduct.offence.name.en): \(outcome.text.en)"
                + (severe ? " (severe case)" : ""))
        var lines = [head[language], badge(verified)[language], "", Text(zh: "计算过程", en: "Reckoning")[language]]
        lines += steps.map { $0.line(language) }
        lines += ["", Text(zh: "与标准比较", en: "Against the thresholds")[language]]
        lines += applied.findings.map { LegalStep($0.text, $0.threshold.basis).line(language) }
        if let joined = applied.joined {
            let both = Text(zh: "其中两项分别达到标准的一半以上：", en: "Two items reach half their standard each: ")
            lines.append(
                "  " + both[language] + joined.map { $0.threshold.measure.name[language] }.joined(separator: ", "))
        }
        return (lines + noteLines(notes, language)).joined(separator: "\n")
    }
}

extension LegalStep {
    /// Indented, with the article in brackets.
    func line(_ language: Language) -> String {
        guard let basis else { return "  " + text[language] }
        return "  " + text[language] + (language == .zh ? "〔\(basis.text.zh)〕" : " [\(basis.text.en)]")
    }
}

/// 已核实 or 未核实, as a line of its own.
func badge(_ verified: Bool) -> Text {
    verified ? Text(zh: "依据已核实", en: "verified") : Text(zh: "依据未全部核实，见注意事项", en: "UNVERIFIED in part, see the notes")
}

/// What to know before relying on it, as the end of a report.
func noteLines(_ notes: [LegalStep], _ language: Language) -> [String] {
    notes.isEmpty ? [] : ["", Text(zh: "注意事项", en: "Notes")[language]] + notes.map { $0.line(language) }
}
