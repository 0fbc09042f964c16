import Base
import Law
import Procedure
import Store
import Testing

@testable import Casework

extension CaseOffice {
    static let reviewer = Event.Actor("wu", .reviewer)

    /// Corrects the period of a rule to so many of its units, proposed by one and approved by another.
    func correct(_ rule: String, from day: String, to amount: Int, _ unit: Term.Unit, at now: Instant) async throws {
        let answers: Answers = [
            "rule": .identifier(rule), "kind": .chosen(["correction"]), "version": .day(try #require(Day(iso: day))),
            "term": .chosen(["change"]), "term-amount": .number(amount), "term-unit": .chosen([Name(unit.rawValue)]),
            "more": .chosen(["keep"]), "target": .chosen(["keep"]), "verified": .yesNo(false),
            "how": .typed("示例文本"), "reason": .typed("示例"),
        ]
        try await amend("propose", answers, at: now)
    }

    /// Loads a holiday notice the same way: days off only, as `YYYY-MM-DD`.
    func announce(off days: [String], named festival: String, at now: Instant) async throws {
        let lines = days.map { "\($0),off,\(festival),https://example.invalid/notice" }
        let csv = (["date,kind,name,source"] + lines).joined(separator: "\n")
        try await amend("propose-notice", ["notice": .typed(csv), "reason": .typed("示例")], at: now)
    }

    private func amend(_ act: Name<Act>, _ answers: Answers, at now: Instant) async throws {
        let line = try await office.file(
            "rule-amendment", ActRequest(act, by: Self.reviewer, answers), unit: "bureau", at: now)
        _ = try await office.act(
            ActRequest("approve", by: Self.head, ["compared": .yesNo(true)]), on: line.id, after: line.lastSequence,
            within: .office, at: now)
    }

    /// Carries out the jobs that reckon anew until there are none, and the notices they leave.
    func reckonAnew(at now: Instant) async throws {
        let scheduler = Scheduler(office.database, handlers: [ReckonAnew.job: ReckonAnew.handler(office)])
        #expect(try await scheduler.rounds(at: now).failed == 0)
        #expect(try await Notices(office).deliver(at: now).failed == 0)
    }
}
