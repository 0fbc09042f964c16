import Base
import Documents
import Law
import Testing

@Suite("期限说明: why a period ends when it does, on paper")
struct PeriodPaperTests {
    /// Fifteen working days from 22 September 2026, over two holidays and a make-up day.
    private func paper(pausing: Bool = false) throws -> FilledDocument {
        let rule = try RuleBase(Rule.all).rule("CF-01")
        let version = try #require(rule.versions.last)
        let pauses = pausing ? [try Pause(Day(number: 20_724), through: Day(number: 20_725))] : []
        let period = try Period(
            Term(15, .workingDay), from: .day(Day(number: 20_718)), pauses: pauses, in: .official)
        return try PeriodPaper(
            office: Text(zh: "示例区知识产权局", en: "Sample Office"),
            about: [(Text(zh: "办件", en: "Matter"), Text(same: "AB12"))],
            rule: rule, version: version, period: period, day: Day(number: 20_719), isSample: true
        ).document(\.zh)
    }

    @Test("tells each day, counted by hand from the State Council's notice for 2026, and the articles")
    func days() throws {
        let lines = try paper().text.split(separator: "\n").map(String.init)
        let days = lines.filter { $0.hasPrefix("2026年") && $0.contains("：") }
        let expected = [
            ("2026年9月22日：", "起算"), ("2026年9月23日至2026年9月24日：", "，第1至2日"), ("2026年9月25日至2026年9月27日：", ""),
            ("2026年9月28日至2026年9月30日：", "，第3至5日"), ("2026年10月1日至2026年10月7日：", ""),
            ("2026年10月8日至2026年10月9日：", "，第6至7日"), ("2026年10月10日：", "，第8日"), ("2026年10月11日：", ""),
            ("2026年10月12日至2026年10月16日：", "，第9至13日"), ("2026年10月17日至2026年10月18日：", ""),
            ("2026年10月19日至2026年10月20日：", "，第14至15日，到期"),
        ]
        try #require(days.count == expected.count, "\(days)")
        for (line, (from, until)) in zip(days, expected) {
            #expect(line.hasPrefix(from) && line.hasSuffix(until), "\(line)")
        }
        #expect(lines.prefix(4) == ["示例区知识产权局", "期限说明", "办件", "AB12"])
        #expect(lines.contains { $0.hasPrefix("《") } && lines.last == "示例数据，不是真实办件。")
    }

    @Test("days that a pause takes out are named, and move the end")
    func pause() throws {
        // 28 and 29 September are out: two working days later than the 20th.
        let text = try paper(pausing: true).text
        #expect(text.contains("不计入：2026年9月28日至2026年9月29日"))
        #expect(text.contains("届满日\n2026年10月22日"))
    }
}
