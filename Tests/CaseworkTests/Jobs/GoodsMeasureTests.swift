import Base
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Goods that are held in a case, through the verbs of the office")
struct GoodsMeasureTests {
    private static func at(_ iso: String, _ hour: Int = 11) throws -> Instant {
        Instant(try #require(Day(iso: iso)), hour: hour)
    }

    /// The one row of the list that the desk of these tests takes: one piece.
    private static let listed = Answer.rows(
        Rows(
            [["line": .number(1), "quantity": .number(1), "state": .chosen("intact")]],
            .typed([["name": "示例", "unit": "件"]])))

    private func opened(_ procedure: String, by matter: MatterID, _ desk: CaseOffice) async throws -> MatterID {
        let opened = try await desk.office.database.read {
            try Matters.all(within: .opened(by: matter), most: 9, in: $0)
        }
        return try #require(opened.first { $0.procedure == procedure }?.id)
    }

    /// Seized on Thursday 9 July: thirty days end on Saturday 8 August.
    private func seized(_ desk: CaseOffice) async throws -> (case: MatterID, seizure: MatterID) {
        let matter = try await desk.opened()
        try await desk.act(
            "party", CaseOffice.wang, matter, ["party-type": .chosen(["unregistered"])], at: Self.at("2026-07-07"))
        let grounds: Answers = ["basis": .chosen(["marks"]), "urgent": .yesNo(false)]
        try await desk.act("seize", CaseOffice.wang, matter, grounds, at: Self.at("2026-07-08"))
        let seizure = try await opened("goods-seizure", by: matter, desk)
        try await desk.act("approve", CaseOffice.head, seizure, at: Self.at("2026-07-08"))
        let times: Answers = [
            "began": .instant(try Self.at("2026-07-09", 9)), "ended": .instant(try Self.at("2026-07-09", 10)),
        ]
        try await desk.act("take", CaseOffice.wang, seizure, times, at: Self.at("2026-07-09"))
        return (matter, seizure)
    }

    private func deeds(_ desk: CaseOffice, _ matter: MatterID) async throws -> [String] {
        try await desk.office.docket(matter, within: .office).done.map { "\($0.act) \($0.actor.role)" }
    }

    @Test("warned of, lapsed, released and returned, the case told of each end", arguments: TestDatabases.all)
    func lapsed(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let (matter, seizure) = try await seized(desk)
            #expect(try await desk.scheduler.round(at: Self.at("2026-08-04", 23)) == .init(done: 0, failed: 0))
            #expect(try await desk.scheduler.round(at: Self.at("2026-08-05", 0)) == .init(done: 1, failed: 0))
            #expect(try await desk.scheduler.round(at: Self.at("2026-08-08", 23)) == .init(done: 0, failed: 0))
            #expect(try await desk.scheduler.round(at: Self.at("2026-08-09", 0)) == .init(done: 1, failed: 0))
            let docket = try await desk.office.docket(seizure, within: .office)
            #expect(docket.stage?.id == "returning" && docket.documents.last?.form.id == "measure-release")
            #expect(
                try await deeds(desk, seizure) == [
                    "open system", "approve bureauHead", "take officer", "warn system", "lapse system",
                ])
            await #expect(throws: Refusal.self) {
                try await desk.act("release", CaseOffice.head, seizure, at: Self.at("2026-08-09"))
            }
            try await desk.act("return", CaseOffice.wang, seizure, ["goods": Self.listed], at: Self.at("2026-08-10"))
            #expect(try await deeds(desk, matter).last == "seizure-ended system")
            let told = try await desk.office.docket(matter, within: .office).answer("result", in: "seizure-ended")
            #expect(told == .chosen(["returned"]))
            _ = try await Notices(desk.office).deliver(at: Self.at("2026-08-10", 12))
            #expect(try await desk.doctor(at: Self.at("2026-08-10", 12)) == [])
        }
    }

    @Test(
        "the decision confiscates, the goods are disposed of, and only then the case closes",
        arguments: TestDatabases.all)
    func confiscated(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let (matter, seizure) = try await seized(desk)
            let steps: [(Name<Act>, Event.Actor, String, Answers)] = [
                ("finish", CaseOffice.wang, "2026-07-10", ["complex": .yesNo(false)]),
                (
                    "review", Event.Actor("wu", .reviewer), "2026-07-13",
                    ["kind": .chosen(["case"]), "opinion": .chosen(["agree"])]
                ),
                ("approve-notice", CaseOffice.head, "2026-07-14", CaseOffice.sums),
                ("serve-notice", CaseOffice.wang, "2026-07-14", ["manner": .chosen(["person"])]),
                ("waive", CaseOffice.wang, "2026-07-22", [:]),
            ]
            for (act, actor, iso, answers) in steps {
                try await desk.act(act, actor, matter, answers, at: Self.at(iso))
            }
            let sums = CaseOffice.sums.merging(["warning-only": .yesNo(false)]) { $1 }
            await #expect(throws: Refusal.self) {
                try await desk.act("decide", CaseOffice.head, matter, sums, at: Self.at("2026-07-22"))
            }
            let decision = sums.merging([
                "goods": .chosen(["confiscated"]), "confiscated-goods": Self.listed,
                "number": .identifier("示市监处罚〔2026〕1号"),
            ]) { $1 }
            try await desk.act("decide", CaseOffice.head, matter, decision, at: Self.at("2026-07-22"))
            #expect(try await deeds(desk, seizure).last == "confiscated system")
            try await desk.act(
                "serve", CaseOffice.wang, matter, ["manner": .chosen(["person"])], at: Self.at("2026-07-23"))
            try await desk.act(
                "pay", Event.Actor("chen", .finance), matter, ["complete": .yesNo(true)], at: Self.at("2026-07-24"))
            await #expect(throws: Refusal.self) {
                try await desk.act("close", CaseOffice.head, matter, at: Self.at("2026-07-27"))
            }
            try await desk.act(
                "dispose", CaseOffice.wang, seizure, ["ways": .chosen(["destroyed"]), "goods": Self.listed],
                at: Self.at("2026-07-28"))
            try await desk.act("close", CaseOffice.head, matter, at: Self.at("2026-07-28", 12))
            #expect(try await desk.office.docket(matter, within: .office).stage?.id == "archiving")
            #expect(try await LedgerCheck.run(on: database).problems == [])
        }
    }

    @Test("an investigation that ends sends the goods back", arguments: TestDatabases.all)
    func ended(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let (matter, seizure) = try await seized(desk)
            try await desk.act("end", CaseOffice.head, matter, at: Self.at("2026-07-10"))
            let docket = try await desk.office.docket(seizure, within: .office)
            #expect(docket.stage?.id == "returning" && docket.done.last?.act == "released")
            #expect(docket.documents.last?.form.id == "measure-release")
        }
    }

    @Test(
        "a hearing is opened by the party's request and comes back to its case with the opinion",
        arguments: TestDatabases.all)
    func heard(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let matter = try await desk.opened()
            try await desk.act(
                "party", CaseOffice.wang, matter, ["party-type": .chosen(["unregistered"])], at: Self.at("2026-07-07"))
            let chair = Event.Actor("wu", .reviewer)
            let heavy: Answers = ["fine": .money(Money(yuan: 100_000)), "confiscation": .money(Money(yuan: 0))]
            try await desk.act(
                "finish", CaseOffice.wang, matter, ["complex": .yesNo(false)], at: Self.at("2026-07-08"))
            try await desk.act(
                "review", chair, matter, ["kind": .chosen(["case"]), "opinion": .chosen(["agree"])],
                at: Self.at("2026-07-09"))
            await #expect(throws: Refusal.self) {
                try await desk.act("approve-notice", CaseOffice.head, matter, heavy, at: Self.at("2026-07-10"))
            }
            try await desk.act(
                "approve-notice", CaseOffice.head, matter, heavy.merging(["hearing": .yesNo(true)]) { $1 },
                at: Self.at("2026-07-10"))
            try await desk.act(
                "serve-notice", CaseOffice.wang, matter, ["manner": .chosen(["person"])], at: Self.at("2026-07-10"))
            try await desk.act("ask-hearing", CaseOffice.wang, matter, at: Self.at("2026-07-13"))
            let hearing = try await opened("hearing", by: matter, desk)
            try await desk.act(
                "appoint", CaseOffice.head, hearing, ["chair": .people(["wu"]), "recorder": .people(["zhao"])],
                at: Self.at("2026-07-14"))
            try await desk.act("hand-in", CaseOffice.wang, hearing, at: Self.at("2026-07-15"))
            let day: Answers = ["when": .instant(try Self.at("2026-07-29", 9))]
            try await desk.act("fix", chair, hearing, day, at: Self.at("2026-07-16"))
            try await desk.act("notify", chair, hearing, ["manner": .chosen(["person"])], at: Self.at("2026-07-17"))
            // The time to answer the notice has long passed, and the case waits for the hearing all the same.
            _ = try await desk.scheduler.round(at: Self.at("2026-07-28"))
            #expect(try await desk.office.docket(matter, within: .office).stage?.id == "hearing")
            try await desk.act(
                "hold", chair, hearing,
                ["began": .instant(try Self.at("2026-07-29", 9)), "ended": .instant(try Self.at("2026-07-29", 10))],
                at: Self.at("2026-07-29"))
            try await desk.act(
                "report", chair, hearing, ["held-on": .day(try Self.at("2026-07-29").day)], at: Self.at("2026-07-30"))
            let docket = try await desk.office.docket(matter, within: .office)
            #expect(docket.stage?.id == "hearing-review")
            #expect(docket.answer("held-on", in: "hearing-ended") == .day(try Self.at("2026-07-29").day))
            #expect(docket.answer("opinion", in: "hearing-ended") != nil)
            _ = try await Notices(desk.office).deliver(at: Self.at("2026-07-30", 12))
            #expect(try await desk.doctor(at: Self.at("2026-07-30", 12)) == [])
        }
    }
}
