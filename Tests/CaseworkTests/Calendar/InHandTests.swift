import Base
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("在手办件: the matters somebody works on")
struct InHandTests {
    private func hold(_ desk: CaseOffice, _ id: Name<Person>) async throws -> [MatterID] {
        try await desk.office.inHand(of: desk.account(id)).map(\.line.id)
    }

    @Test(
        "are those of the named officers, whoever has to act next, and those that a role holds by itself",
        arguments: TestDatabases.all)
    func whose(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let (own, brigade) = (try await desk.opened(), try await desk.opened(unit: "brigade"))
            // Their heads see them and do not work on them.
            let all: [(Name<Person>, [MatterID])] = [
                ("wang", [own]), ("sun", [own]), ("zhou", [brigade]), ("qian", []), ("jiang", []), ("li", []),
            ]
            for (person, matters) in all { #expect(try await hold(desk, person) == matters, "\(person)") }
            // On the head's desk it stays in the calendar of who handles it.
            try await desk.act(
                "party", CaseOffice.wang, own, ["party-type": .chosen(["unregistered"])],
                at: CaseOffice.monday.adding(hours: 1))
            try await desk.act(
                "finish", CaseOffice.wang, own, ["proposal": .chosen(["penalise"]), "complex": .yesNo(false)],
                at: CaseOffice.monday.adding(hours: 2))
            try await desk.act(
                "review", Event.Actor("wu", .reviewer), own,
                ["kind": .chosen(["case"]), "opinion": .chosen(["agree"])],
                at: CaseOffice.monday.adding(hours: 3))
            #expect(try await desk.office.docket(own, within: .office).holder?.role == .bureauHead)
            for person in ["li", "wang", "sun"] as [Name<Person>] {
                #expect(try await hold(desk, person) == [own], "\(person)")
            }
        }
    }

    @Test("are none that is sealed, even in one's own hands", arguments: TestDatabases.all)
    func sealed(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let matter = try await desk.opened()
            _ = try await database.write { try $0.run("UPDATE matter SET sealed = 1 WHERE id = ?", matter) }
            #expect(try await hold(desk, "wang") == [])
        }
    }
}
