import ArgumentParser
import Base
import Law

/// `zhidun due`: when a period under a rule ends, and every day of it.
struct DueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "Reckon when a period under a rule ends. 计算期限届满日。",
        discussion: """
            The day of the event does not count. Holiday notices in DIR/calendar are added to the built-in ones. With \
            --data or --database the approved amendments of that office count too; else no database is opened. Days of \
            a year without notice are reckoned from weekends and marked provisional.
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

    @OptionGroup var law: LawOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let question = DueQuestion(
            rule: rule, from: from, on: on, pauses: pause, extensions: extend, until: until)
        try await law.ask(.due(question), output)
    }
}
