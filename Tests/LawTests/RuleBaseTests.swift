import Base
import Law
import Testing

@Suite("The rule base")
struct RuleBaseTests {
    private static let statute = Statute(key: "TS", name: Text(zh: "试验法", en: "Test Act"))
    private static let quoted = Citation(statute, Article(3), words: "应当在七个工作日内")

    private func version(
        _ from: String, _ through: String? = nil, term: Term? = Term(7, .workingDay), basis: [Citation] = [quoted],
        extensions: [Rule.Extension] = [], pauses: [Rule.PauseGround] = [], statement: Text = Text(zh: "一", en: "one"),
        verified: Bool = true
    ) throws -> Rule.Version {
        try Rule.Version(
            from: day(from), through: through.map { try day($0) }, chosenBy: .receipt, statement, term: term,
            extensions: extensions, pauses: pauses, basis: basis,
            Rule.Verification(verified: verified, on: day("2026-11-22"), Text(same: "read")))
    }

    private func base() throws -> RuleBase {
        let name = Text(zh: "期限", en: "Time")
        return RuleBase([
            Rule("TJ-04", name, try version("2020-01-01", "2026-04-14"), try version("2026-04-15")),
            Rule("CF-43/urge", Text(zh: "催告", en: "Urging"), try version("2021-07-15")),
            Rule("CF-43/court", Text(zh: "申请法院", en: "To court"), try version("2021-07-15")),
            Rule("XX-06/answer", name, try version("2021-07-15")),
        ])
    }

    @Test(
        "an id finds its rule, a row with one rule finds that",
        arguments: [
            ("TJ-04", "TJ-04"), ("CF-43/urge", "CF-43/urge"), ("XX-06", "XX-06/answer"),
        ])
    func found(id: String, rule: String) throws {
        #expect(try base().rule(id).id.text == rule)
    }

    @Test("a row with several rules is refused with the choices")
    func choices() throws {
        let refusal = #expect(throws: Refusal.self) { try base().rule("CF-43") }
        #expect(refusal?.code == .unusable)
        #expect(refusal?.text.zh == "CF-43包含多项规则，请选择：CF-43/urge（催告）、CF-43/court（申请法院）")
        #expect(
            refusal?.text.en == "CF-43 has several rules; choose one of CF-43/urge (Urging), CF-43/court (To court).")
    }

    @Test(
        "an unknown id is refused with ids that look alike",
        arguments: [
            ("TJ-4", ["TJ-04"]), ("tj-04", ["TJ-04"]), ("CF-44", ["CF-43/court", "CF-43/urge"]),
            ("CF-43/court2", ["CF-43/court"]),
            ("ZZZZZZ", []), ("", []), (String(repeating: "x", count: 100_000), []),
        ])
    func unknown(id: String, near: [String]) throws {
        let refusal = #expect(throws: Refusal.self) { try base().rule(id) }
        #expect(refusal?.code == .unknown)
        for rule in ["TJ-04", "CF-43/urge", "CF-43/court", "XX-06/answer"] {
            #expect(refusal?.text.en.contains(rule) == near.contains(rule), "\(rule)")
        }
    }

    @Test(
        "the date chooses the version, to the day",
        arguments: [
            ("2020-01-01", "2020-01-01"), ("2026-04-14", "2020-01-01"), ("2026-04-15", "2026-04-15"),
            ("2099-01-01", "2026-04-15"),
        ])
    func versions(on date: String, from: String) throws {
        #expect(try base().rule("TJ-04").version(on: day(date)).from.description == from)
    }

    @Test("a date before the first version is refused with the dates known")
    func noVersion() throws {
        let refusal = #expect(throws: Refusal.self) { try base().rule("TJ-04").version(on: day("2019-12-31")) }
        #expect(refusal?.code == .unknown)
        #expect(refusal?.text.zh == "规则TJ-04在2019-12-31没有有效版本，已知版本：2020-01-01至2026-04-14、2026-04-15起")
    }

    @Test("a sound base has no problems")
    func sound() throws {
        #expect(try base().check().isEmpty)
    }

    @Test("what is wrong with versions is found, each with its words")
    func faultsOfVersions() throws {
        let extend = Rule.Extension(Term(30, .calendarDay), approver: Text(same: "a"), ground: Text(same: "g"))
        let pause = Rule.PauseGround(Text(same: "g"), proof: Text(same: "p"))
        let silent = Citation(Self.statute, Article(3))
        let faulty: [(Rule.Version, String)] = [
            (try version("2020-01-01", basis: []), "没有法律依据"),
            (try version("2020-01-01", basis: [silent]), "没有摘录"),
            (try version("2020-01-01", basis: [Citation(Self.statute, Article(0), words: "w")]), "序号须为正数"),
            (try version("2020-01-01", "2019-01-01"), "截止日早于施行日"),
            (try version("2020-01-01", term: nil, extensions: [extend]), "没有期限却规定了延长"),
            (try version("2020-01-01", term: nil, pauses: [pause]), "没有期限却规定了不计入"),
            (try version("2020-01-01", term: Term(0, .workingDay)), "期限小于1"),
            (try version("2020-01-01", term: Term(24, .hour, roll: .restDay)), "按小时计算的期限不顺延"),
            (try version("2020-01-01", term: Term(7, .workingDay, .before, roll: .restDay)), "倒推计算的期限不顺延"),
            (try version("2020-01-01", term: Term(7, .workingDay, .before), pauses: [pause]), "不能延长或者暂停"),
            (try version("2020-01-01", term: Term(24, .hour), extensions: [extend]), "小时与日不能相加"),
            (try version("2020-01-01", statement: Text(zh: "一", en: " ")), "缺少中文或者英文"),
            (try version("2020-01-01", term: Term(7, .workingDay, begins: .sameDay)), "自当日起算"),
            (try version("2020-01-01", term: Term(24, .hour, begins: .sameDay)), "自当日起算"),
            (try version("2020-01-01", term: Term(1, .month, .before, begins: .sameDay)), "自当日起算"),
        ]
        for (version, zh) in faulty {
            let found = RuleBase([Rule("CF-01", Text(zh: "甲", en: "A"), version)]).check()
            #expect(found.map(\.version) == [version.from], "\(zh)")
            #expect(found.first?.rule == "CF-01")
            #expect(found.first?.text.zh.contains(zh) == true, "\(found.map(\.text.zh))")
        }
    }

    @Test("what need not be wrong is left alone: an unverified rule without words, a repealed rule")
    func tolerated() throws {
        let silent = Citation(Self.statute, Article(3))
        let rules = [
            Rule("CF-01", Text(zh: "甲", en: "A"), try version("2020-01-01", basis: [silent], verified: false)),
            Rule("CF-02", Text(zh: "甲", en: "A"), try version("2020-01-01", term: nil, basis: [silent])),
            Rule("TJ-19", Text(zh: "甲", en: "A"), try version("2020-01-01", "2026-04-14")),
        ]
        #expect(RuleBase(rules).check().isEmpty)
    }

    @Test("gaps, overlaps, open ends in the middle, empty headings and repeated ids are found")
    func faultsOfRules() throws {
        let name = Text(zh: "甲", en: "A")
        let other = Citation(Statute(key: "TS", name: Text(zh: "另一法", en: "Other Act")), Article(1), words: "w")
        let faulty: [([Rule], String)] = [
            (
                [Rule("A-1", name, try version("2020-01-01", "2020-12-31"), try version("2021-01-03"))],
                "空档：2021-01-01至2021-01-02"
            ),
            ([Rule("A-1", name, try version("2020-01-01", "2020-12-31"), try version("2020-12-31"))], "版本重叠"),
            ([Rule("A-1", name, try version("2020-01-01"), try version("2021-01-01"))], "没有截止日"),
            ([Rule("A-1", name)], "没有任何版本"),
            ([Rule("A-1", Text(zh: "", en: "A"), try version("2020-01-01"))], "标题"),
            ([Rule("A 1", name, try version("2020-01-01"))], "编号"),
            ([Rule("A-1", name, try version("2020-01-01")), Rule("A-1", name, try version("2020-01-01"))], "编号重复"),
            (
                [
                    Rule("A-1", name, try version("2020-01-01")),
                    Rule("A-2", name, try version("2020-01-01", basis: [other])),
                ], "简称TS"
            ),
        ]
        for (rules, zh) in faulty {
            let found = RuleBase(rules).check()
            #expect(found.count == 1, "\(zh): \(found.map(\.text.zh))")
            #expect(found.first?.text.zh.contains(zh) == true, "\(found.map(\.text.zh))")
        }
    }
}
