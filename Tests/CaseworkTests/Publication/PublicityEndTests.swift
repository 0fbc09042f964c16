import Base
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("The end of a publication")
struct PublicityEndTests {
    private func scheduler(_ desk: PublicationOffice) -> Scheduler {
        Scheduler(desk.office.database, handlers: SystemActs.handlers(desk.office))
    }

    @Test(
        "it is shown to the end of its last day, and ended by the system on the next",
        arguments: TestDatabases.all)
    func ended(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            let matter = try await desk.published()
            let last = try #require(Day(iso: "2026-12-22"))
            let id = try #require(try await desk.publications.newest(1, on: last).first).id
            let scheduler = scheduler(desk)
            let evening = Instant(last, hour: 23, minute: 59, second: 59)
            #expect(try await scheduler.round(at: evening) == .init(done: 0, failed: 0))
            guard case .shown? = try await desk.publications.find(id, on: last) else {
                Issue.record("it is not shown on its last day")
                return
            }
            // The public no longer finds it on the next day, even before the job has run.
            #expect(try await desk.publications.search(.init(), on: last.next).count == 0)
            #expect(try await desk.publications.find(id, on: last.next) == .ended(on: last, rule: "XY-07/short"))
            #expect(try await scheduler.round(at: evening.adding(seconds: 1)) == .init(done: 1, failed: 0))
            let docket = try await desk.office.docket(matter, within: .office)
            #expect(docket.ending == .done && docket.done.last?.actor.role == .system)
            #expect(try await desk.publications.find(id, on: last.next) == .ended(on: last, rule: "XY-07/short"))
            // A clock that is set back brings nothing back.
            #expect(try await desk.publications.find(id, on: last) == .ended(on: last, rule: "XY-07/short"))
            #expect(try await desk.publications.newest(3, on: last).isEmpty)
            #expect(try await desk.table().contains("示例百货") == false)
        }
    }

    @Test(
        "what is ended early is shown no more from the decision on, under the rule of its own",
        arguments: TestDatabases.all)
    func early(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            let matter = try await desk.published(duration: "middle")
            let day = PublicationOffice.tuesday.day
            let id = try #require(try await desk.publications.newest(1, on: day).first).id
            let asked = Instant(try #require(Day(iso: "2026-12-28")), hour: 10)
            try await desk.act(
                "ask-early-end", PublicationOffice.feng, matter,
                [
                    "received": .day(asked.day), "statement": .typed("已经履行"), "pledged": .yesNo(true),
                    "files": .files(["exhibit-1"]),
                ], at: asked)
            let met: Answers = [
                "performed": .yesNo(true), "removed": .yesNo(true), "repeated": .yesNo(false), "listed": .yesNo(false),
                "grave": .yesNo(false), "reason": .typed("符合条件"),
            ]
            try await desk.act("check-early-end", Event.Actor("li", .reviewer), matter, met, at: asked.adding(hours: 1))
            guard case .shown? = try await desk.publications.find(id, on: asked.day) else {
                Issue.record("it is shown while the request waits")
                return
            }
            try await desk.act(
                "decide-early-end", Event.Actor("zheng", .bureauHead), matter,
                ["decision": .chosen(["granted"]), "reason": .typed("同意")], at: asked.adding(hours: 2))
            #expect(
                try await desk.publications.find(id, on: asked.day) == .ended(on: asked.day, rule: "XY-08/conditions"))
            #expect(try await desk.publications.search(.init(), on: asked.day).count == 0)
            #expect(try await desk.table().contains("示例百货") == false)
            // The job of the last day finds nothing left to do.
            let last = Instant(try #require(Day(iso: "2027-09-23")))
            #expect(try await scheduler(desk).round(at: last) == .init(done: 1, failed: 0))
        }
    }

    @Test("a restriction is shown as long as it lasts", arguments: TestDatabases.all)
    func restricted(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            let matter = try await desk.registered()
            try await desk.act("enter", PublicationOffice.wang, matter, PublicationOffice.entry())
            let last = try #require(Day(iso: "2031-09-21"))
            try await desk.act(
                "approve", PublicationOffice.feng, matter,
                ["reviewed": .yesNo(true), "duration": .chosen(["restriction"]), "restricted-until": .day(last)])
            let scheduler = scheduler(desk)
            #expect(try await scheduler.round(at: Instant(last, hour: 23)) == .init(done: 0, failed: 0))
            #expect(try await desk.publications.search(.init(), on: last).count == 1)
            #expect(try await scheduler.round(at: Instant(last.next)) == .init(done: 1, failed: 0))
            #expect(try await desk.office.docket(matter, within: .office).ending == .done)
        }
    }

    @Test(
        "what is withdrawn is shown no more, with its reason; the job that would have ended it does nothing",
        arguments: TestDatabases.all)
    func withdrawn(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            let matter = try await desk.published()
            let day = PublicationOffice.tuesday.day
            let id = try #require(try await desk.publications.newest(1, on: day).first).id
            try await desk.act("order-withdrawal", PublicationOffice.feng, matter, ["reason": .typed("复议撤销")])
            try await desk.act("withdraw", PublicationOffice.feng, matter, ["public-reason": .typed("处罚决定被撤销")])
            #expect(
                try await desk.publications.find(id, on: day)
                    == .withdrawn(at: PublicationOffice.tuesday, reason: "处罚决定被撤销"))
            #expect(try await desk.publications.search(.init(), on: day).count == 0)
            #expect(try await desk.table().contains("示例百货") == false)
            let late = Instant(try #require(Day(iso: "2027-01-04")))
            #expect(try await scheduler(desk).round(at: late) == .init(done: 1, failed: 0))
            #expect(try await desk.office.docket(matter, within: .office).ending == .withdrawn)
        }
    }

    @Test(
        "a case that decides opens its publication with its officers, and one that falls has it withdrawn",
        arguments: TestDatabases.all)
    func fromTheCase(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            let start = Instant(Day(number: 20_640), hour: 10)
            let matter = try await desk.office.file(
                "penalty-case",
                ActRequest(
                    "open", by: PublicationOffice.system,
                    [
                        "filed-on": .day(start.day), "officers": .people(["wang", "sun"]),
                        "party": .typed("示例百货商行"),
                    ], certificates: PublicationOffice.certificates), unit: "east", at: start
            ).id
            let head = Event.Actor("li", .bureauHead)
            let sums: Answers = ["fine": .money(Money(yuan: 20_000)), "confiscation": .money(Money(yuan: 0))]
            let steps: [(Name<Act>, Event.Actor, Answers)] = [
                (
                    "party", PublicationOffice.wang,
                    ["party-type": .chosen(["organisation"]), "party-code": .identifier("91000000EXAMPLE10M")]
                ),
                (
                    "finish", PublicationOffice.wang,
                    ["proposal": .chosen(["penalise"]), "complex": .yesNo(false)]
                ),
                ("review", Event.Actor("wu", .reviewer), ["kind": .chosen(["case"]), "opinion": .chosen(["agree"])]),
                ("approve-notice", head, sums),
                ("serve-notice", PublicationOffice.wang, ["manner": .chosen(["person"])]),
                ("waive", PublicationOffice.wang, [:]),
                (
                    "decide", head,
                    sums.merging(["number": .identifier("示市监罚〔2026〕88号"), "warning-only": .yesNo(false)]) { $1 }
                ),
                ("serve", PublicationOffice.wang, ["manner": .chosen(["person"])]),
            ]
            var now = start
            for (act, actor, answers) in steps {
                now = now.adding(hours: 24 * 14)
                try await desk.act(act, actor, matter, try filled(act, answers, now), at: now)
            }
            let opened = try await desk.office.database.read {
                try Matters.all(within: .opened(by: matter), most: 9, in: $0)
            }
            let disclosure = try #require(opened.first { $0.procedure == "penalty-disclosure" })
            let docket = try await desk.office.docket(disclosure.id, within: .office)
            #expect(docket.officers == ["wang", "sun"] && docket.parties.count == 1)
            #expect(docket.answer("number", in: "open") == .identifier("示市监罚〔2026〕88号"))
            #expect(docket.answer("fine", in: "open") == .money(Money(yuan: 20_000)))
            // Annulled before anybody entered it.
            try await desk.act(
                "revoke", head, matter,
                try filled("revoke", ["by": .chosen(["court"]), "reason": .typed("判决撤销")], now),
                at: now)
            let moved = try await desk.office.docket(disclosure.id, within: .office)
            #expect(moved.stage?.id == "withdrawing" && moved.done.last?.actor.role == .system)
            #expect(try await LedgerCheck.run(on: database).problems == [])
        }
    }

    /// What is required besides, with something harmless.
    private func filled(_ act: Name<Act>, _ answers: Answers, _ now: Instant) throws -> Answers {
        let form = try #require(Procedure.penaltyCase.act(act)).form
        var filled = answers
        for field in form.fields where field.isRequired && field.isAsked(filled) && filled[field.id] == nil {
            switch field.kind {
            case .shortText, .longText, .party: filled[field.id] = .typed("示例")
            case .date: filled[field.id] = .day(now.day)
            case .files: filled[field.id] = .files(["exhibit-1"])
            case .yesNo: filled[field.id] = .yesNo(true)
            case .choice(let options), .choices(let options): filled[field.id] = .chosen([options[0].id])
            default: Issue.record("\(act) asks for \(field.id)")
            }
        }
        return filled
    }
}
