import Base
import Foundation
import Law
import Measures
import Procedure
import Testing

@Suite("Random matters")
struct RandomWalkTests {
    /// SplitMix64: the same walk for the same seed, on every machine.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let certificates: [Name<Person>: Certificate] = ["wang", "sun", "li"].reduce(into: [:]) {
        all, name in
        all[name] = Certificate("示例", from: Day(number: 0), through: Day(number: 40_000))
    }

    private func answer(_ field: Form.Field, _ today: Day, _ dice: inout Dice) -> Answer {
        let day = today.adding(days: -Int.random(in: 0...20, using: &dice))
        switch field.kind {
        case .shortText, .longText, .party: return .sealed("vault:1")
        case .identifier(.residentIdentity): return .sealed("vault:2")
        // Long enough for a digest too.
        case .identifier: return .identifier(String(repeating: "1", count: 64))
        case .choice(let options):
            return .chosen([options[Int.random(in: options.indices, using: &dice)].id])
        case .choices(let options):
            let some = options.filter { _ in Int.random(in: 0..<4, using: &dice) > 0 }
            return .chosen((some.isEmpty ? options : some).map(\.id))
        case .date(.notBeforeToday): return .day(today.adding(days: Int.random(in: 0...60, using: &dice)))
        case .date: return .day(day)
        case .dayAndTime(.notBeforeToday):
            return .instant(Instant(today.adding(days: Int.random(in: 0...60, using: &dice))))
        // Often the same day: what is settled on the spot is nothing else.
        case .dayAndTime: return .instant(Instant(Bool.random(using: &dice) ? today : day))
        case .money: return .money(Money(yuan: Int.random(in: 0...3, using: &dice)))
        case .number(let range): return .number(range.lowerBound)
        case .yesNo: return .yesNo(Bool.random(using: &dice))
        case .files: return .files(["e1"])
        case .people(most: 1): return .people(["li"])
        // Who is asked to withdraw has no part in deciding on it, and Wang is everybody else in these walks.
        case .people where field.id == "persons": return .people(["zhao"])
        // A panel is odd.
        case .people(most: 9): return .people(["wang", "sun", "li"])
        case .people: return .people(["wang", "sun"])
        case .rows(let grid): return .rows(Rows.one(grid).sealed("vault:3"))
        }
    }

    private func answers(_ form: Form, _ today: Day, _ dice: inout Dice) -> Answers {
        form.fields.reduce(into: [:]) { answers, field in
            guard field.isAsked(answers), field.isRequired || Bool.random(using: &dice) else { return }
            answers[field.id] = answer(field, today, &dice)
        }
    }

    /// Steps over all procedures, 1,000,000 in the long run of the tests.
    private static let steps = ProcessInfo.processInfo.environment["ZHIDUN_FULL"] == "1" ? 1_000_000 : 500_000

    @Test(
        "what is allowed always fits, what does not fit changes nothing, every clock can be read, and nothing gets stuck",
        arguments: Catalogue.all.procedures.map(\.id))
    func agreement(id: Name<Procedure>) throws {
        let procedure = try #require(Catalogue.all.newest(id))
        let lawbook = Desk.lawbook
        var ended = 0
        var taken: Set<Name<Act>> = []
        var (tried, seed) = (0, 0)
        while seed < 300 || tried < Self.steps / Catalogue.all.procedures.count {
            seed += 1
            var dice = Dice(state: UInt64(seed))
            var docket = Docket(procedure)
            var now = Instant(try day("2026-05-11"), hour: 9)
            for _ in 0..<120 where docket.ending == nil {
                tried += 1
                // Some things are done in one go, others after weeks.
                let most = Bool.random(using: &dice) ? 3 : 300
                now = now.adding(hours: Int.random(in: 1...most, using: &dice))
                let fitting = procedure.acts.filter { $0.from.includes(docket.stage) }
                let act = try #require(fitting.randomElement(using: &dice))
                let role = try #require(act.roles.randomElement(using: &dice))
                let person: Name<Person> = role == .reviewer ? "li" : "wang"
                let submission = Submission(
                    act, by: Event.Actor(person, role), at: now, answers: answers(act.form, now.day, &dice),
                    certificates: Self.certificates, lawbook)
                let verdict = docket.verdict(on: submission)
                let event = Event(
                    stream: "m", sequence: docket.sequence + 1, procedure: procedure.reference, recordedAt: now,
                    actor: submission.actor, act: act.id, answers: submission.answers)
                let before = docket.sequence
                do {
                    var next = docket
                    try next.add(event, under: procedure)
                    if verdict == .allowed {
                        docket = next
                        taken.insert(act.id)
                    }
                } catch {
                    #expect(verdict != .allowed, "\(act.id) is allowed and does not fit: \(error.text.en)")
                    #expect(docket.sequence == before)
                }
                _ = try docket.readings(at: now, lawbook)
                #expect((docket.holder == nil) == (docket.ending != nil || docket.stage == nil))
                #expect(docket.isKept, "seed \(seed): nothing keeps it moving at \(docket.stage?.id.text ?? "")")
            }
            if docket.ending != nil { ended += 1 }
        }
        // The walks are worth something only where they come far.
        #expect(ended > 15)
        #expect(taken.count * 2 > procedure.acts.count, "\(taken.count) of \(procedure.acts.count) acts")
    }
}
