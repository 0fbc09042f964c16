import Base
import Law
import Measures
import Procedure
import Testing

/// Days in tests are written as text; a mistyped one stops the test where it stands.
struct NotADay: Error {
    let text: String
}

func day(_ iso: String) throws -> Day {
    guard let day = Day(iso: iso) else { throw NotADay(text: iso) }
    return day
}

/// One matter on the desk: every act is judged first and recorded only where it is allowed, as the product does.
struct Desk {
    /// Of a district that is entrusted, where more can be done than at an acceptance point.
    static let lawbook = Lawbook(
        RuleBase(Rule.all), .official, adjudication: District.Adjudication(.entrusted, by: "示例市知识产权局", under: "示例-1"))
    private(set) var docket: Docket
    private let procedure: Procedure
    private let book: Lawbook

    init(_ procedure: Procedure, _ book: Lawbook = Desk.lawbook) {
        self.procedure = procedure
        self.book = book
        self.docket = Docket(procedure)
    }

    struct Refused: Error {
        let act: Name<Act>
        let reasons: [String]
    }

    /// Takes the act at ten in the morning.
    /// - Throws: `Refused` with the reasons where it may not be taken, or the `Misfit` of its event.
    mutating func act(
        _ id: Name<Act>, _ role: Role, _ person: Name<Person>, _ iso: String,
        _ answers: Answers = [:]
    ) throws {
        let filled = try complete(id, answers, on: iso)
        let verdict = try verdict(id, role, person, iso, filled)
        guard verdict == .allowed else { throw Refused(act: id, reasons: verdict.reasons.map(\.text.zh)) }
        try docket.add(
            Event(
                stream: "m1", sequence: docket.sequence + 1, procedure: procedure.reference,
                recordedAt: Instant(try day(iso), hour: 10), actor: Event.Actor(person, role), act: id, answers: filled),
            under: procedure)
    }

    func verdict(
        _ id: Name<Act>, _ role: Role, _ person: Name<Person>, _ iso: String, _ answers: Answers? = nil
    ) throws -> Verdict {
        let act = try #require(procedure.act(id))
        return docket.verdict(
            on: Submission(
                act, by: Event.Actor(person, role), at: Instant(try day(iso), hour: 10),
                answers: try answers.map { try complete(id, $0, on: iso) } ?? [:], isDraft: answers == nil,
                certificates: try Desk.certificates(), book))
    }

    /// By somebody whose name is no matter.
    mutating func act(_ id: Name<Act>, _ role: Role, _ iso: String, _ answers: Answers = [:]) throws {
        try act(id, role, "somebody", iso, answers)
    }

    func verdict(_ id: Name<Act>, _ role: Role, _ iso: String, _ answers: Answers? = nil) throws -> Verdict {
        try verdict(id, role, "somebody", iso, answers)
    }

    /// When a clock ends for law, as seen on a day.
    func due(_ clock: Name<Clock>, _ iso: String) throws -> String? {
        try docket.reading(of: clock, at: Instant(day(iso), hour: 10), Desk.lawbook)?.due.legal.description
    }

    func state(_ clock: Name<Clock>, _ iso: String) throws -> Docket.Reading.State? {
        try docket.reading(of: clock, at: Instant(day(iso), hour: 10), Desk.lawbook)?.state
    }

    var stage: String? { docket.stage?.id.text }

    /// Everything required that the test does not care about, filled in with something harmless; days are that of the act.
    private func complete(_ id: Name<Act>, _ answers: Answers, on iso: String) throws -> Answers {
        let act = try #require(procedure.act(id))
        var filled = answers
        for field in act.form.fields where field.isRequired && filled[field.id] == nil && field.isAsked(filled) {
            switch field.kind {
            case .shortText, .longText, .party: filled[field.id] = .sealed("vault:\(field.id)")
            case .identifier(.residentIdentity): filled[field.id] = .sealed("vault:\(field.id)")
            case .identifier: filled[field.id] = .identifier("示例-1")
            case .choice(let options), .choices(let options): filled[field.id] = .chosen([options[0].id])
            case .date: filled[field.id] = .day(try day(iso))
            case .dayAndTime: filled[field.id] = .instant(Instant(try day(iso), hour: 9))
            case .money: filled[field.id] = .money(Money(fen: 0))
            case .number(let range): filled[field.id] = .number(range.lowerBound)
            case .yesNo: filled[field.id] = .yesNo(true)
            case .files: filled[field.id] = .files(["exhibit-1"])
            case .people: filled[field.id] = .people(["wang", "sun"])
            case .rows(let grid): filled[field.id] = .rows(Rows.one(grid).sealed("vault:\(field.id)"))
            }
        }
        return filled
    }

    /// Wang's, Sun's and Feng's certificates run for years; Zhou's ended in June 2026.
    private static func certificates() throws -> [Name<Person>: Certificate] {
        let from = try day("2023-01-01")
        return [
            "wang": Certificate("示例-0007", from: from, through: try day("2028-12-31")),
            "sun": Certificate("示例-0012", from: from, through: try day("2028-12-31")),
            "feng": Certificate("示例-0015", from: from, through: try day("2028-12-31")),
            "zhou": Certificate("示例-0003", from: from, through: try day("2026-06-30")),
        ]
    }
}

extension Answer {
    static func on(_ iso: String) throws -> Answer {
        guard let day = Day(iso: iso) else { throw NotADay(text: iso) }
        return .day(day)
    }

    static func one(_ option: Name<Form.Option>) -> Answer { .chosen([option]) }
    static func yuan(_ yuan: Int) -> Answer { .money(Money(yuan: yuan)) }
}
