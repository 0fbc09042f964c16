import ArgumentParser
import Base
import Law

/// `zhidun reward`: whether a report is rewarded, and with how much.
///
/// Exits 1 when it is not.
struct RewardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reward", abstract: "Reckon the reward for a report. 计算举报奖励。",
        discussion: """
            The file says who reported what, and what came of it; its form is docs/cli/reward-facts.schema.json. No name \
            belongs in it. Exits 1 when there is no reward.

            文件列明举报人的类型和身份、举报质量和办理结果，格式见docs/cli/reward-facts.schema.json，不要写姓名。\
            不予奖励的返回1。
            """)

    @Option(help: "The file with the facts. 事实文件（JSON）。")
    var facts: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let answer = RewardAnswer(try RewardFacts(try Given(file: facts)))
        try output.print(answer.document) { answer.report($0) }
        guard answer.rewarded else { throw ExitCode(1) }
    }
}

extension RewardAnswer {
    fileprivate func report(_ language: Language) -> String {
        var lines: [String] = []
        if let amount, rewarded {
            lines.append(Text(zh: "奖励\(amount.text.zh)", en: "Reward: \(amount.text.en)")[language])
        } else {
            lines.append(Text(zh: "不予奖励", en: "No reward")[language])
        }
        lines.append(badge(false)[language])
        lines += (bars + steps).map { $0.line(language) }
        return (lines + noteLines(notes, language)).joined(separator: "\n")
    }
}
