import Base
import Law
import Procedure
import Store
import Testing

@testable import Casework

extension Office {
    /// Corrects the period of a rule to so many working days under four eyes, and has the dates reckoned anew.
    func correct(_ rule: String, from day: String, to amount: Int, at now: Instant = DeskOffice.tuesday) async throws {
        let answers: Answers = [
            "rule": .identifier(rule), "kind": .chosen(["correction"]), "version": .day(try #require(Day(iso: day))),
            "term": .chosen(["change"]), "term-amount": .number(amount), "term-unit": .chosen(["workingDay"]),
            "more": .chosen(["keep"]), "target": .chosen(["keep"]), "verified": .yesNo(false),
            "how": .typed("示例文本"), "reason": .typed("示例"),
        ]
        let line = try await file(
            "rule-amendment", ActRequest("propose", by: Event.Actor("wu", .reviewer), answers), unit: "bureau", at: now)
        _ = try await act(
            ActRequest("approve", by: Event.Actor("li", .bureauHead), ["compared": .yesNo(true)]), on: line.id,
            after: line.lastSequence, within: .office, at: now)
        let scheduler = Scheduler(database, handlers: [ReckonAnew.job: ReckonAnew.handler(self)])
        #expect(try await scheduler.rounds(at: now).failed == 0)
    }
}
