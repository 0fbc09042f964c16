import Base
import Evidence
import Law
import Procedure
import Testing

@testable import Casework

@Suite("Events of matters in the ledger")
struct MatterEventsTests {
    private static let answers: Answers = [
        "a": .sealed("ref:1"), "b": .chosen(["x", "y"]), "c": .day(Day(number: 20_779)),
        "d": .instant(Instant(milliseconds: 5)),
        "e": .money(Money(fen: -7)), "f": .number(3), "g": .yesNo(false), "h": .files([]), "i": .people(["wang"]),
        "j": .identifier("示例-1"),
        "k": .rows(
            Rows(
                [["count": .number(3), "price": .money(Money(fen: 5)), "way": .chosen("sold")], [:]],
                .sealed("ref:2"))),
    ]

    private func event(_ answers: Answers, claimed: Instant? = nil) -> Event {
        Event(
            stream: "M1", sequence: 4, schemaVersion: 2, procedure: .init("penalty-case", version: 3),
            recordedAt: Instant(milliseconds: 1_000), claimedAt: claimed, actor: .init("wang", .officer), act: "decide",
            answers: answers, versions: ["CF-01": Day(number: 18_000)])
    }

    private func entry(_ event: Event, _ payload: CanonicalJSON? = nil) -> LedgerEvent {
        LedgerEvent(
            stream: .init(.matter, event.stream), sequence: event.sequence, schemaVersion: event.schemaVersion,
            recordedAt: event.recordedAt, claimedAt: event.happenedAt, actor: Actor.ID(event.actor.id.text),
            act: event.act.text, payload: payload ?? MatterEvents.payload(event))
    }

    @Test("come back as they went in, whatever kind their answers are")
    func roundTrip() throws {
        for claimed in [nil, Instant(milliseconds: 400)] {
            let event = event(Self.answers, claimed: claimed)
            let bytes = try MatterEvents.payload(event).encoded()
            let read = try #require(CanonicalJSON(canonical: bytes))
            #expect(MatterEvents.event(entry(event, read)) == event)
        }
    }

    @Test("hold nothing that was typed, even when handed such an event")
    func typed() throws {
        let rows = Answer.rows(Rows([["count": .number(1)]], .typed([["name": "张三"]])))
        let payload = try MatterEvents.payload(event(["a": .typed("张三"), "b": rows])).encoded()
        #expect(!String(decoding: payload, as: UTF8.self).contains("张三"))
    }

    @Test(
        "of a form this program does not know are not read as something else",
        arguments: [
            #"{}"#, #"{"answers":{"a":{"new":1}},"procedure":"p","role":"officer","version":1,"versions":{}}"#,
            #"{"answers":{},"procedure":"p","role":"emperor","version":1,"versions":{}}"#,
            #"{"answers":{"a":{"rows":{"lines":[],"words":null}}},"procedure":"p","role":"officer","version":1,"versions":{}}"#,
            #"{"answers":{"a":{"rows":{"lines":[{"b":{"text":"x"}}],"words":"r"}}},"procedure":"p","role":"officer","version":1,"versions":{}}"#,
            #"{"answers":{"a":{"day":"2026-02-30"}},"procedure":"p","role":"officer","version":1,"versions":{}}"#,
            #"{"answers":{"a":{"day":"2026-02-03","number":1}},"procedure":"p","role":"officer","version":1,"versions":{}}"#,
        ])
    func foreign(text: String) throws {
        let payload = try #require(CanonicalJSON(canonical: Array(text.utf8)))
        #expect(MatterEvents.event(entry(event([:]), payload)) == nil)
    }
}
