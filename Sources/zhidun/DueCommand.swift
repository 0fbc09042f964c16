import ArgumentParser
import Base
import Law

/// `zhidun due`: when a period under a rule ends, and every day of it.
struct DueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "Reckon when a period under a rule ends. 计算期限届满日。",
        discussion: """
            The day of the event does not count. Holiday notices in DIR/calendar are added to the built-in ones; no \
            database is opened. Days of a year without notice are reckoned from weekends and marked provisional.
            """)

    @Option(help: "The rule: CF-25, CF-43/urge. 规则编号。")
    var rule: String

    @Option(help: "The day of the event, or its time for periods in hours: 2026-02-10, 2026-02-10T10:20. 起算日期或时刻。")
    var from: String

    @Option(help: "The date that selects the version of the rule; by default that of --from. 适用法律的日期。")
    var on: String?

    @Option(help: "Days that do not count, both included: 2026-02-12..2026-02-20. Repeatable. 不计入期限的区间，可重复。")
    var pause: [String] = []

    @Flag(help: "One extension; give it again for the next. 延长一次，可重复。")
    var extend: Int

    @Option(help: "The last day set by decision, for an extension without a length of its own. 延长决定确定的截止日。")
    var until: String?

    @Option(help: "The data directory. 数据目录。")
    var data = "./zhidun-data"

    @OptionGroup var output: OutputOptions

    func run() throws {
        let found = try RuleBase(Rule.all).rule(rule)
        guard let trigger = Moment(iso: from) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "--from“\(from)”无效，应写作 2026-02-10 或者 2026-02-10T10:20",
                    en: "--from “\(from)” is no date; write it as 2026-02-10 or 2026-02-10T10:20."), field: "from")
        }
        let calendar = try CalendarFolder(data: data).calendar()
        let answer = try DueAnswer(
            found, from: trigger, on: try on.map { try day($0, option: "--on") }, pauses: try pause.map(interval),
            extensions: extend, until: try until.map { try day($0, option: "--until") }, in: calendar)
        try output.print(answer.document) { answer.report($0) }
    }

    private func day(_ text: some StringProtocol, option: String) throws -> Day {
        guard let day = Day(iso: text) else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(option)“\(text)”不是日期，应写作 2026-02-10",
                    en: "\(option) “\(text)” is no date; write it as 2026-02-10."))
        }
        return day
    }

    private func interval(_ text: String) throws -> Pause {
        guard let dots = text.firstRange(of: "..") else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "--pause“\(text)”无效，应写作 2026-02-12..2026-02-20",
                    en: "--pause “\(text)” is no interval; write it as 2026-02-12..2026-02-20."), field: "pause")
        }
        return try Pause(
            try day(text[..<dots.lowerBound], option: "--pause"),
            through: try day(text[dots.upperBound...], option: "--pause"))
    }
}
