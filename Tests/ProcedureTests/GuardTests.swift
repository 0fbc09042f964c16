import Base
import Law
import Procedure
import Testing

@Suite("Guards")
struct GuardTests {
    private static let people = Form(Form.Field("people", Text(zh: "人员", en: "People"), .people()))
    private static let money = Form(Form.Field("sum", Text(zh: "罚款", en: "Fine"), .money()))

    /// A matter with one act under the guards given, after an act “first” by Zhao who named Wang and Sun.
    private func matter(
        _ guards: Guard..., form: Form = Form(), clock: Rule.ID = "CF-01", first: Answers = [:]
    ) throws -> Matter {
        let fields = Self.people.fields + Self.money.fields + [Small.choice("way", "left", "right")]
        let before = Small.act("first", form: Form(fields), effects: [.assign("people")])
        let after = Small.act("after")
        let act = Small.act("act", form: form, guards: guards)
        let pause = Small.act("pause", effects: [.pause("work", .testing, from: .act, proof: Small.paper)])
        var matter = Matter(
            Small.procedure(clocks: [Small.clock("work", clock)], adding: [before, after, act, pause]))
        try matter.act("file", .counter, by: "li", on: "2026-11-09")
        var answers: Answers = [
            "people": .people(["wang", "sun"]), "sum": .money(Money(yuan: 500)), "way": .chosen(["left"]),
        ]
        answers.merge(first) { _, new in new }
        try matter.act("first", by: "zhao", on: "2026-11-09", answers)
        return matter
    }

    private func certificates(_ names: Name<Person>..., through: String = "2026-11-20") throws -> [Name<Person>:
        Certificate]
    {
        let certificate = Certificate("示例-1", from: try day("2021-11-20"), through: try day(through))
        return Dictionary(uniqueKeysWithValues: names.map { ($0, certificate) })
    }

    @Test("two officers: different, and each certified on the day of the act")
    func twoOfficers() throws {
        let matter = try matter(.twoOfficers("people"), form: Self.people)
        let both: Answers = ["people": .people(["wang", "sun"])]
        let valid = try certificates("wang", "sun")
        #expect(try matter.verdict("act", on: "2026-11-20", both, certificates: valid) == .allowed)
        #expect(try matter.verdict("act", on: "2026-11-20") == .allowed)
        #expect(try matter.verdict("act", on: "2026-11-21", both, certificates: valid) != .allowed)
        #expect(try matter.verdict("act", on: "2026-11-20", both, certificates: certificates("wang")) != .allowed)
        for people in [["wang"], ["wang", "wang"], []] as [[Name<Person>]] {
            let verdict = try matter.verdict("act", on: "2026-11-20", ["people": .people(people)], certificates: valid)
            #expect(verdict.reasons.map(\.text.zh) == ["办案人员不得少于两人，请指定两名不同的人员"])
            #expect(verdict.reasons.first?.rule == "CF-02")
        }
    }

    @Test("a certificate counts on its first and last day, and not outside them")
    func certificate() throws {
        let matter = try matter(.certificate)
        let mine = try certificates("wang")
        #expect(try matter.verdict("act", on: "2026-11-20", certificates: mine) == .allowed)
        #expect(try matter.verdict("act", on: "2026-11-21", certificates: mine) != .allowed)
        #expect(try matter.verdict("act", on: "2026-11-20") != .allowed)
        // A clerk or the head confirms without one.
        let clerk = Small.act("sign", by: [.bureauHead], guards: [.certificate])
        var unsigned = Matter(Small.procedure(adding: [clerk]))
        try unsigned.act("file", .counter, on: "2026-11-09")
        #expect(try unsigned.verdict("sign", .bureauHead, on: "2026-11-10") == .allowed)
        let later = try certificates("wang", through: "2031-01-01")
        #expect(try matter.verdict("act", on: "2021-11-19", certificates: later) != .allowed)
    }

    @Test("an act for the officers of the case")
    func caseOfficer() throws {
        let matter = try matter(.caseOfficer)
        #expect(try matter.verdict("act", by: "sun", on: "2026-11-10") == .allowed)
        #expect(try matter.verdict("act", by: "zhao", on: "2026-11-10") != .allowed)
    }

    @Test("neither who did it nor who was named in it may do the other")
    func notWhoDid() throws {
        let matter = try matter(.notWhoDid(["first"]))
        #expect(try matter.verdict("act", by: "qian", on: "2026-11-10") == .allowed)
        for person in ["zhao", "wang", "sun"] as [Name<Person>] {
            let verdict = try matter.verdict("act", by: person, on: "2026-11-10")
            #expect(verdict.reasons.map(\.text.zh) == ["参与过“first”的人员不能办理，请由其他人员办理"])
        }
    }

    @Test("an act that needs another done before, with an answer, and since a third")
    func done() throws {
        #expect(try matter(.done(.init("first"))).verdict("act", on: "2026-11-10") == .allowed)
        let undone = try matter(.done(.init("after"))).verdict("act", on: "2026-11-10")
        #expect(undone.reasons.map(\.text.zh) == ["先办理“after”"])
        let left = Guard.done(.init("first", ["way": ["left"]]))
        #expect(try matter(left).verdict("act", on: "2026-11-10") == .allowed)
        let right = try matter(left, first: ["way": .chosen(["right"])]).verdict("act", on: "2026-11-10")
        #expect(right.reasons.map(\.text.zh) == ["先办理“first”，其“way”须为“left”"])
        var since = try matter(.done(.init("first", since: "after")))
        #expect(try since.verdict("act", on: "2026-11-10") == .allowed)
        try since.act("after", on: "2026-11-10")
        #expect(try since.verdict("act", on: "2026-11-10") != .allowed)
    }

    @Test("an act that can be done once")
    func notDone() throws {
        #expect(try matter(.notDone("after")).verdict("act", on: "2026-11-10") == .allowed)
        #expect(try matter(.notDone("first")).verdict("act", on: "2026-11-10") != .allowed)
    }

    @Test("a clock that must run, stand still, have lapsed or not have lapsed")
    func clocks() throws {
        let running = "2026-11-30"
        let over = "2026-12-01"
        #expect(try matter(.clock("work", .running)).verdict("act", on: running) == .allowed)
        #expect(try matter(.clock("work", .running)).verdict("act", on: over) != .allowed)
        #expect(try matter(.clock("work", .notLapsed)).verdict("act", on: running) == .allowed)
        #expect(try matter(.clock("work", .notLapsed)).verdict("act", on: over) != .allowed)
        #expect(try matter(.clock("work", .lapsed)).verdict("act", on: over) == .allowed)
        let early = try matter(.clock("work", .lapsed)).verdict("act", on: running)
        #expect(early.reasons.map(\.text.zh) == ["须等“时限”届满以后（2026-11-30届满）"])
        #expect(early.reasons.first?.rule == "CF-01")
        var paused = try matter(.clock("work", .paused))
        #expect(try paused.verdict("act", on: running) != .allowed)
        try paused.act("pause", on: "2026-11-10")
        #expect(try paused.verdict("act", on: running) == .allowed)
    }

    @Test("an answer that the form now submitted must have")
    func answers() throws {
        let matter = try matter(
            .answers("told", ["yes"]), form: Form(Form.Field("told", Text(zh: "已告知", en: "Told"), .yesNo)))
        #expect(try matter.verdict("act", on: "2026-11-10") == .allowed)
        #expect(try matter.verdict("act", on: "2026-11-10", ["told": .yesNo(true)]) == .allowed)
        let no = try matter.verdict("act", on: "2026-11-10", ["told": .yesNo(false)])
        #expect(no.reasons.map(\.text.zh) == ["“已告知”须为“是”"])
        #expect(try matter.verdict("act", on: "2026-11-10", [:]) != .allowed)
    }

    @Test(
        "an amount against a limit, fixed or answered before",
        arguments: [(49_999, true), (50_000, true), (50_001, false)])
    func amount(fen: Int, isAtMost: Bool) throws {
        let sum: Answers = ["sum": .money(Money(fen: fen))]
        let limits: [Guard.Limit] = [.fixed(Money(yuan: 500)), .answered("sum", in: "first")]
        for limit in limits {
            let atMost = try matter(.amount("sum", .atMost, limit), form: Self.money)
            #expect(try (atMost.verdict("act", on: "2026-11-10", sum) == .allowed) == isAtMost)
            let above = try matter(.amount("sum", .above, limit), form: Self.money)
            #expect(try (above.verdict("act", on: "2026-11-10", sum) == .allowed) == !isAtMost)
        }
        let none = try matter(.amount("sum", .atMost, .answered("sum", in: "act")), form: Self.money)
        #expect(try none.verdict("act", on: "2026-11-10", sum) != .allowed)
    }

    @Test("a rule that leaves it to the district, one that does not, and one that does not apply yet")
    func competence() throws {
        #expect(try matter(.competence("TJ-21")).verdict("act", on: "2026-11-10") == .allowed)
        let reserved = try matter(.competence("QQ-03")).verdict("act", on: "2026-11-10")
        #expect(reserved.reasons.map(\.text.zh) == ["本区不能自行决定，由市局决定"])
        #expect(reserved.reasons.first?.rule == "QQ-03")
        var old = Matter(Small.procedure(adding: [Small.act("act", guards: [.competence("TJ-21")])]))
        try old.act("file", .counter, on: "2026-04-14")
        #expect(try old.verdict("act", on: "2026-11-10") != .allowed)
    }

    @Test("one of several is enough, and where none holds all are named")
    func any() throws {
        let one = try matter(.any([.done(.init("after")), .done(.init("first"))]))
        #expect(try one.verdict("act", on: "2026-11-10") == .allowed)
        let none = try matter(.any([.done(.init("after")), .notDone("first")])).verdict("act", on: "2026-11-10")
        #expect(none.reasons.map(\.text.zh) == ["须符合下列之一：先办理“after”；已经办理过“first”"])
    }

    @Test("a plain function decides with the docket and the submission before it")
    func check() throws {
        let guarded = Guard.check("weekday") { docket, submission in
            docket.done.count == 2 && submission.day.isWeekend
                ? .refused([Reason(Text(zh: "周末", en: "weekend"))]) : .allowed
        }
        #expect(try matter(guarded).verdict("act", on: "2026-11-13") == .allowed)
        #expect(try matter(guarded).verdict("act", on: "2026-11-14") != .allowed)
    }

    @Test("the options show every act, with why not; roles and stages are told in both languages")
    func options() throws {
        let act = Act(
            "act", Text(zh: "审批", en: "Approve"), from: .stages(["open"]), by: [.bureauHead], preparedBy: [.officer],
            to: .stays)
        var matter = Matter(Small.procedure(adding: [act]))
        func options(_ role: Role) throws -> [Docket.Option] {
            matter.docket.options(
                for: Event.Actor("wang", role), at: try at("2026-11-10"), certificates: [:], Small.book)
        }
        #expect(try options(.counter).map { $0.verdict == .allowed } == [true, false, false])
        try matter.act("file", .counter, on: "2026-11-09")
        let officer = try options(.officer)
        #expect(officer.map(\.act.id) == ["file", "finish", "act"])
        #expect(officer.map { $0.verdict == .allowed } == [false, true, false])
        #expect(officer.map(\.mayPrepare) == [false, false, true])
        #expect(officer[2].verdict.reasons.map(\.text.zh) == ["由局负责人办理"])
        #expect(officer[2].verdict.reasons.map(\.text.en) == ["for the head of the bureau"])
        #expect(try options(.bureauHead)[2].verdict == .allowed)
        try matter.act("finish", on: "2026-11-10", ["result": .chosen(["yes"]), "reason": .sealed("v")])
        #expect(try options(.officer)[1].verdict.reasons.map(\.text.zh) == ["现在是“done”，在“open”环节办理"])
    }
}
