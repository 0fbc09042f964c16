import Base
import Law
import Procedure

/// Days in tests are written as text; a mistyped one stops the test where it stands.
struct NotADay: Error {
    let text: String
}

func day(_ iso: String) throws -> Day {
    guard let day = Day(iso: iso) else { throw NotADay(text: iso) }
    return day
}

/// Ten in the morning, or the time given.
func at(_ iso: String) throws -> Instant {
    if let day = Day(iso: iso) { return Instant(day, hour: 10) }
    guard let instant = Instant(iso: iso) else { throw NotADay(text: iso) }
    return instant
}

extension Clock.Ground {
    static let unheardOf = Clock.Ground("天气不好")
}

/// A small office with small procedures, each test changing what it needs.
enum Small {
    static let paper = DocumentForm("paper", Text(zh: "文书", en: "Paper"))
    static let reason = Form.Field("reason", Text(zh: "理由", en: "Reason"), .longText())
    static let book = Lawbook(RuleBase(Rule.all + own), .official)

    /// Rules of the tests' own: one in hours, one without a term, one reserved to a higher bureau, one with a target.
    static var own: [Rule] {
        [
            rule("QQ-01", term: Term(24, .hour)), rule("QQ-02"),
            rule("QQ-03", decides: Rule.Competence(Text(zh: "市局", en: "the city bureau"), ownDistrict: false)),
            rule("QQ-04", target: Rule.InternalTarget(Term(3, .workingDay), Text(same: "n"))),
        ]
    }

    private static func rule(
        _ id: Rule.ID, term: Term? = nil, target: Rule.InternalTarget? = nil, decides: Rule.Competence? = nil
    ) -> Rule {
        let start = Day(number: 18_000)
        return Rule(
            id, Text(zh: "期限", en: "Time"),
            Rule.Version(
                from: start, chosenBy: .step, Text(same: "s"), term: term, target: target, decides: decides, basis: [],
                Rule.Verification(verified: false, on: start, Text(same: "h"))))
    }

    /// A procedure of one open stage and two endings, sound as it stands.
    static func procedure(
        version: Int = 1, serves: Purpose? = nil, clocks: [Clock]? = nil, stages: [Stage]? = nil, more: [Stage] = [],
        acts: [Act]? = nil, adding: [Act] = [], succession: Procedure.Succession = .stay,
        upcasts: [Procedure.Upcast] = []
    ) -> Procedure {
        Procedure(
            "small", version: version, measure: 1, Text(zh: "小事项", en: "Small"), for: Text(same: "."), serves: serves,
            clocks: clocks ?? [clock("work", "CF-01")], stages: (stages ?? [open, done, refused]) + more,
            acts: (acts ?? [file, finish]) + adding, succession: succession, upcasts: upcasts)
    }

    static func clock(_ id: Name<Clock>, _ rule: Rule.ID, _ nature: Clock.Nature = .office) -> Clock {
        Clock(id, Text(zh: "时限", en: "Clock"), rule, nature, from: Text(same: "d"))
    }

    static func stage(
        _ id: Name<Stage>, holder: Role? = .officer, keptBy: [Stage.Keeping] = [.clock("work")]
    ) -> Stage {
        Stage(id, Text(same: id.text), public: Text(same: "p"), holder: holder, keptBy: keptBy)
    }

    static func end(_ id: Name<Stage>, _ ending: Stage.Ending) -> Stage {
        Stage(id, Text(same: id.text), public: Text(same: "p"), ends: ending)
    }

    static func act(
        _ id: Name<Act>, from: Act.From = .stages(["open"]), by roles: [Role] = [.officer], form: Form = Form(),
        guards: [Guard] = [], effects: [Effect] = [], to outcome: Act.Outcome = .stays, when trigger: Act.Trigger? = nil
    ) -> Act {
        Act(
            id, Text(same: id.text), from: from, by: roles, form: form, guards: guards, effects: effects, to: outcome,
            when: trigger)
    }

    static func choice(_ id: Name<Form.Field>, _ options: Name<Form.Option>..., required: Bool = true) -> Form.Field {
        Form.Field(
            id, Text(same: id.text), .choice(options.map { Form.Option($0, Text(same: $0.text)) }), required: required)
    }

    static let open = stage("open")
    static let done = end("done", .done)
    static let refused = end("refused", .refused)
    static let file = act(
        "file", from: .filing, by: [.counter], effects: [.date(.receipt, .act), .start("work", .act)], to: .to("open"))
    static let finish = act(
        "finish", form: Form(choice("result", "yes", "no"), reason),
        effects: [.stop("work"), .close(because: "reason")],
        to: .choice("result", [Act.Branch("yes", to: "done"), Act.Branch("no", to: "refused")]))
}

/// One matter, moved by events as they would be stored.
struct Matter {
    var docket: Docket
    let procedure: Procedure

    init(_ procedure: Procedure) {
        self.procedure = procedure
        self.docket = Docket(procedure)
    }

    mutating func act(
        _ act: Name<Act>, _ role: Role = .officer, by person: Name<Person> = "wang", on iso: String,
        claimed: String? = nil, _ answers: Answers = [:]
    ) throws {
        let event = Event(
            stream: "m1", sequence: docket.sequence + 1, schemaVersion: procedure.schemaVersion,
            procedure: procedure.reference, recordedAt: try at(iso), claimedAt: try claimed.map { try at($0) },
            actor: Event.Actor(person, role), act: act, answers: answers)
        try docket.add(event, under: procedure)
    }

    /// Whether an act may be taken, filled in so, or before it is filled in.
    func verdict(
        _ id: Name<Act>, _ role: Role = .officer, by person: Name<Person> = "wang", on iso: String,
        _ answers: Answers? = nil, certificates: [Name<Person>: Certificate] = [:]
    ) throws -> Verdict {
        guard let act = procedure.act(id) else { throw NotADay(text: id.text) }
        return docket.verdict(
            on: Submission(
                act, by: Event.Actor(person, role), at: try at(iso), answers: answers ?? [:], isDraft: answers == nil,
                certificates: certificates, Small.book))
    }

    func reading(_ clock: Name<Clock>, on iso: String) throws -> Docket.Reading? {
        try docket.reading(of: clock, at: try at(iso), Small.book)
    }
}
