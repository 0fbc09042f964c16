import Base
import Law
import Testing

@Suite("规则修订: amending the rule base without a release")
struct AmendmentTests {
    private static let law = RuleBase(Rule.all)
    private static let read = Rule.Verification(
        verified: true, on: Day(number: 20_780), Text(zh: "官网公布的文本", en: "the text on the official site"))
    private static let statute = Statute(key: "示例条例", name: Text(zh: "示例条例", en: "Sample Regulation"))
    private static let quoted = Citation(statute, Article(7), words: "应当在二十个工作日内决定")

    private func version(_ base: RuleBase, _ id: String, on iso: String) throws -> Rule.Version {
        try base.rule(id).version(on: day(iso))
    }

    @Test("a correction changes the version from its first day, and no other")
    func correction() throws {
        let base = try Self.law.amended(
            by: Amendment(
                "TJ-04", .correction(of: day("2026-04-15")), .init(term: .init(9, .workingDay), Self.read)))
        #expect(try version(base, "TJ-04", on: "2026-11-02").term == Term(9, .workingDay))
        #expect(try version(base, "TJ-04", on: "2026-04-14").term == Term(7, .workingDay))
        #expect(try version(base, "TJ-04", on: "2026-11-02").verification == Self.read)
        // 3 to 6, 9 to 13 November.
        let due = try version(base, "TJ-04", on: "2026-11-02").period(from: .day(day("2026-11-02")), in: .official)
            .due()
        #expect(try due.legal == .day(day("2026-11-13")))
        #expect(base.rules.count == Self.law.rules.count)
    }

    @Test("a new version ends the one before it the day before; older matters keep theirs")
    func newVersion() throws {
        let base = try Self.law.amended(
            by: Amendment(
                "CF-01", .version(from: day("2027-03-01")),
                .init(
                    statement: Text(zh: "二十个工作日内决定。", en: "Decided within 20 working days."),
                    term: .init(20, .workingDay), more: .init(10, .workingDay), basis: Self.quoted, Self.read)))
        let old = try version(base, "CF-01", on: "2027-02-28")
        let new = try version(base, "CF-01", on: "2027-03-01")
        #expect(try old.through == day("2027-02-28"))
        #expect(old.term == Term(15, .workingDay))
        #expect(new.term == Term(20, .workingDay))
        #expect(new.through == nil)
        #expect(new.statement.zh == "二十个工作日内决定。")
        #expect(new.extensions.map(\.term) == [Term(10, .workingDay)])
        #expect(new.basis.first == Self.quoted)
        #expect(new.pauses == old.pauses)
        #expect(base.check().isEmpty)
    }

    @Test("one on top of the other: a new version can itself be corrected")
    func several() throws {
        let base = try Self.law.amended(by: [
            Amendment("CF-25", .version(from: day("2027-01-01")), .init(term: .init(80, .calendarDay), Self.read)),
            Amendment("CF-25", .correction(of: day("2027-01-01")), .init(term: .init(85, .calendarDay), Self.read)),
        ])
        #expect(try version(base, "CF-25", on: "2027-01-02").term?.amount == 85)
        #expect(try version(base, "CF-25", on: "2026-12-31").term?.amount == 90)
    }

    @Test("a version says that it was amended, how, and since when the office goes by it; the others do not")
    func marked() throws {
        func change(_ days: Int) -> Amendment.Change { .init(term: .init(days, .calendarDay), Self.read) }
        let first = try Amendment("CF-25", .version(from: day("2027-01-01")), change(80))
        var base = try Self.law.amended(by: first, since: day("2026-11-23"))
        #expect(try version(base, "CF-25", on: "2027-01-02").amended == .init(.version, inForce: day("2026-11-23")))
        #expect(try version(base, "CF-25", on: "2026-12-31").amended == nil)
        base = try base.amended(
            by: Amendment("CF-25", .correction(of: day("2027-01-01")), change(85)), since: day("2026-12-01"))
        #expect(try version(base, "CF-25", on: "2027-01-02").amended == .init(.version, inForce: day("2026-12-01")))
        base = try base.amended(
            by: Amendment("CF-25", .correction(of: day("2021-07-15")), change(91)), since: day("2026-12-02"))
        #expect(try version(base, "CF-25", on: "2026-12-31").amended == .init(.correction, inForce: day("2026-12-02")))
        // What is only tried is in force nowhere.
        #expect(try version(try Self.law.amended(by: first), "CF-25", on: "2027-01-02").amended == nil)
    }

    private static let refused: [(String, Amendment.Kind, Amendment.Change, String)] = {
        let now = Day(number: 20_780)
        let later = Day(number: 21_000)
        return [
            ("CF-99", .version(from: later), .init(read), "没有规则"),
            ("CF-43", .version(from: later), .init(read), "请选择"),
            ("CF-01", .correction(of: now), .init(read), "没有自2026-11-23起施行的版本"),
            ("TJ-04", .version(from: Day(number: 20_000)), .init(read), "新版本的施行日须在其后"),
            ("CF-02", .version(from: later), .init(term: .init(3, .workingDay), read), "没有规定期限"),
            ("TJ-04", .version(from: later), .init(more: .init(3, .workingDay), read), "没有规定延长"),
            ("TJ-04", .version(from: later), .init(term: .init(0, .workingDay), read), "期限小于1"),
            ("CF-01", .version(from: later), .init(more: .init(3, .hour), read), "小时与日不能相加"),
            (
                "TJ-04", .version(from: later), .init(basis: Citation(statute, words: "应当"), read),
                "没有写明条文"
            ),
            (
                "TJ-04", .version(from: later), .init(statement: Text(zh: "新的规定。", en: " "), read), "缺少中文或者英文"
            ),
        ]
    }()

    @Test("what names no rule or version, or would leave the rule unsound, is refused in words", arguments: 0..<10)
    func unsound(number: Int) throws {
        let (rule, kind, change, words) = Self.refused[number]
        let refusal = #expect(throws: Refusal.self) {
            try Self.law.amended(by: Amendment(Rule.ID(rule), kind, change))
        }
        #expect(refusal?.text.zh.contains(words) == true, "\(refusal?.text.zh ?? "")")
        #expect(refusal?.text.en.isEmpty == false)
    }
}
