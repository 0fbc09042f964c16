import Base
import Law
import Testing

@Suite("The period a rule's version sets")
struct RuleVersionPeriodTests {
    private func version(_ term: Term?, _ extensions: [Rule.Extension] = [], target: Term? = nil) throws -> Rule.Version
    {
        let day = try day("2021-07-15")
        return Rule.Version(
            from: day, chosenBy: .step, Text(same: "s"), term: term,
            target: target.map { Rule.InternalTarget($0, Text(same: "n")) }, extensions: extensions, basis: [],
            Rule.Verification(verified: false, on: day, Text(same: "h")))
    }

    private let head = Text(zh: "负责人", en: "head of the bureau")
    private let ground = Text(zh: "案情复杂", en: "complex case")

    private func caseTerm() throws -> Rule.Version {
        try version(
            Term(90, .calendarDay, roll: .statutoryHoliday),
            [
                Rule.Extension(Term(30, .calendarDay), approver: head, ground: ground),
                Rule.Extension(nil, approver: head, ground: ground),
            ])
    }

    @Test(
        "extensions are taken in their order, the open one to the date that was set",
        arguments: [(0, nil, "2026-08-30"), (1, nil, "2026-09-29"), (2, "2026-10-03", "2026-10-08")])
    func extensions(count: Int, until: String?, legal: String) throws {
        let due = try caseTerm().period(
            from: moment("2026-06-01"), extensions: count, until: until.map { try day($0) }, in: .official
        ).due()
        #expect(due.legal.description == legal)
    }

    @Test(
        "what the rule does not offer is refused with the reason",
        arguments: [
            (2, nil, "until", "请给出决定确定的截止日"), (1, "2026-12-01", "until", "不需要另定截止日"),
            (0, "2026-12-01", "until", "不需要另定截止日"), (3, "2026-12-01", "extend", "最多延长2次"),
            (-1, nil, "extend", "最多延长2次"),
        ] as [(Int, String?, String, String)])
    func refused(count: Int, until: String?, field: String, zh: String) throws {
        let refusal = #expect(throws: Refusal.self) {
            try caseTerm().period(
                from: moment("2026-06-01"), extensions: count, until: until.map { try day($0) }, in: .official)
        }
        #expect(refusal?.code == .unusable)
        #expect(refusal?.field == field)
        #expect(refusal?.text.zh.contains(zh) == true, "\(refusal?.text.zh ?? "")")
    }

    @Test("a rule without a period has nothing due, and its internal target is no law")
    func noTerm() throws {
        for (rule, zh) in [(try version(nil), "没有规定期限"), (try version(nil, target: Term(3, .workingDay)), "内部目标3个工作日")]
        {
            let refusal = #expect(throws: Refusal.self) { try rule.period(from: moment("2026-06-01"), in: .official) }
            #expect(refusal?.text.zh.contains(zh) == true)
        }
    }

    @Test("a rule without extensions says so")
    func noExtension() throws {
        let rule = try version(Term(7, .workingDay))
        let refusal = #expect(throws: Refusal.self) {
            try rule.period(from: moment("2026-06-01"), extensions: 1, in: .official)
        }
        #expect(refusal?.text.zh == "该规则不允许延长")
    }
}
