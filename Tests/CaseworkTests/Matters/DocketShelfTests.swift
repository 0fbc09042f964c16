import Base
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Dockets kept for pages")
struct DocketShelfTests {
    @Test("a docket is made once for each last event; after an act it is the new one; so many are kept and no more")
    func shelf() async throws {
        try await TestDatabases.sqlite.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let report = try await desk.report()
            let shelf = DocketShelf(most: 2)
            func sequence(of matter: MatterID, _ catalogue: Catalogue) async throws -> Int {
                try await database.read { transaction in
                    let line = try #require(try Matters.find(matter, within: .office, in: transaction))
                    return try shelf.docket(of: line, catalogue, in: transaction).sequence
                }
            }
            // Whoever knows no procedures can make no docket and can only have it from the shelf.
            let none = Catalogue([])
            await #expect(throws: (any Error).self) { try await sequence(of: report, none) }
            #expect(try await sequence(of: report, desk.office.catalogue) == 1)
            #expect(try await sequence(of: report, none) == 1)
            let later = CaseOffice.monday.adding(hours: 1)
            try await desk.act("withdraw", CaseOffice.reporter, report, ["reason": .chosen(["settled"])], at: later)
            await #expect(throws: (any Error).self) { try await sequence(of: report, none) }
            let last = try await sequence(of: report, desk.office.catalogue)
            #expect(last > 1)
            // The third takes the place of both.
            let other = try await desk.report()
            #expect(try await sequence(of: other, desk.office.catalogue) == 1)
            #expect(try await sequence(of: other, none) == 1)
            await #expect(throws: (any Error).self) { try await sequence(of: report, none) }
        }
    }
}
