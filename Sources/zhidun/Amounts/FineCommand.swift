import ArgumentParser
import Base
import Law

/// `zhidun fine`: the range of a fine, the band the circumstances point to and the reasons in words.
///
/// Exits 1 when a proposed fine is outside what the law permits.
struct FineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fine", abstract: "Give the range and the reasons of a fine. 罚款幅度和裁量理由。",
        discussion: """
            The basis is a row of the rule table: SM-01, ZL-01, BZ-04/unit; an unknown one lists them all. The file holds \
            dates, amounts in whole fen and circumstances; its form is docs/cli/fine-facts.schema.json. Exits 1 when the \
            fine proposed is not lawful.

            依据为规则表编号，如SM-01、ZL-01、BZ-04/unit，编号有误时列出全部。文件列明日期、金额（以分计）和情节，\
            格式见docs/cli/fine-facts.schema.json。拟处罚款不合法的返回1。
            """)

    @Option(help: "The fine: SM-01, BZ-04/unit. 罚款依据编号。")
    var basis: String

    @Option(help: "The file with the facts. 事实文件（JSON）。")
    var facts: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let base = try FineBase.named(basis)
        let answer = try FineAnswer(base, FineFacts(try Given(file: facts), today: Instant.now.day))
        try output.print(answer.document) { answer.report($0) }
        if answer.proposal?.lawful == false { throw ExitCode(1) }
    }
}

extension FineAnswer {
    fileprivate func report(_ language: Language) -> String {
        let colon = Text(zh: "：", en: ": ")[language]
        var lines = [
            "\(base.id)  \(base.subject[language])" + colon + outcome.text[language], badge(verified)[language],
        ]
        lines += ["", Text(zh: "裁量步骤", en: "Steps")[language]] + steps.map { $0.line(language) }
        lines += ["", Text(zh: "同时处理", en: "Beside the fine")[language]] + beside.map { $0.line(language) }
        lines += ["", Text(zh: "裁量理由", en: "Reasons")[language], "  " + reason[language]]
        return (lines + noteLines(notes, language)).joined(separator: "\n")
    }
}
