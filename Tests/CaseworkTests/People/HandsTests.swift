import Base
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("In whose hands a matter is")
struct HandsTests {
    private static let noon = Instant(milliseconds: 1_795_579_200_000)
    private static let people: [Account] = [
        Account(id: "wang", name: "", unit: "east", roles: [.officer]),
        Account(id: "qian", name: "", unit: "east", roles: [.stationHead]),
        Account(id: "jiang", name: "", unit: "west", roles: [.stationHead, .officer]),
        Account(id: "li", name: "", unit: "bureau", roles: [.dispatcher]),
        Account(id: "zhou", name: "", unit: "bureau", roles: [.bureauHead]),
        Account(id: "shen", name: "", unit: "brigade", roles: [.brigade]),
    ]

    private static func line(_ holder: Role, _ unit: String, handler: String? = nil) -> MatterSummary {
        MatterSummary(
            id: MatterID(), procedure: "infringement-report", procedureVersion: 1, stage: "verification",
            holder: holder.rawValue, unit: unit, handler: handler.map(Actor.ID.init), isSealed: false, filedAt: noon,
            updatedAt: noon, nextDue: nil, nextRule: nil, closedAt: nil, lastSequence: 1)
    }

    private static func holders(_ line: MatterSummary) -> [String] {
        people.filter { Hands($0, among: people).hold(line) }.map(\.id.text)
    }

    @Test("what a role holds is in the hands of all who have it; what nobody has is the bureau head's")
    func roles() {
        #expect(Self.holders(Self.line(.dispatcher, "east")) == ["li"])
        #expect(Self.holders(Self.line(.bureauHead, "east", handler: "wang")) == ["zhou"])
        // Nobody is the archivist.
        #expect(Self.holders(Self.line(.archivist, "east")) == ["zhou"])
    }

    @Test("what names nobody is the unit head's; without a head, the bureau head's")
    func units() {
        #expect(Self.holders(Self.line(.officer, "east")) == ["qian"])
        #expect(Self.holders(Self.line(.reporter, "west")) == ["jiang"])
        #expect(Self.holders(Self.line(.stationHead, "east", handler: "wang")) == ["qian"])
        #expect(Self.holders(Self.line(.officer, "brigade")) == ["zhou"])
        #expect(Self.holders(Self.line(.officer, "east", handler: "wang")) == [])
    }

    @Test("the list asks the same, and has what names somebody besides", arguments: TestDatabases.all)
    func sql(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let lines = Role.allCases.flatMap { role in
                ["east", "west", "brigade", "bureau"].flatMap { unit in
                    [Self.line(role, unit), Self.line(role, unit, handler: "wang")]
                }
            }
            // A report that names nobody, and what it led to, of which Wang is the second officer.
            let report = Self.line(.reporter, "west")
            let opened = Self.line(.bureauHead, "brigade", handler: "sun").opened(by: report.id)
            try await database.write { transaction in
                for line in lines + [report] {
                    try Matters.project(line, officers: line.handler.map { [Name($0.text)] } ?? [], in: transaction)
                }
                try Matters.project(opened, officers: ["sun", "wang"], in: transaction)
                for line in lines + [report, opened] {
                    try transaction.run(
                        """
                        INSERT INTO moved_date (matter, amendment, clock, rule, strict_before, legal_before,
                            strict_after, legal_after, moved_at)
                        VALUES (?, 1, 'c', 'CF-01', '2026-12-01', '2026-12-01', '2026-12-02', '2026-12-02', 0)
                        """, line.id)
                }
            }
            for account in Self.people {
                let hands = Hands(account, among: Self.people)
                let found = try await database.read { transaction in
                    (
                        try Matters.moved(by: 1, in: hands, within: .office, most: 999, in: transaction),
                        try Matters.moved(by: 2, in: hands, within: .office, most: 999, in: transaction)
                    )
                }
                let named = account.id == "wang" ? lines.filter { $0.handler != nil } + [report, opened] : []
                let expected = Set(named + (lines + [report, opened]).filter(hands.hold))
                #expect(Set(found.0.map(\.id)) == Set(expected.map(\.id)), "\(account.id)")
                #expect(found.1.isEmpty)
            }
            // The second officer sees it, from another unit.
            let seen = try await database.read { transaction in
                try ["wang", "sun", "qian"].map { officer in
                    let scope = Scope.officer(Actor.ID(officer), unit: "east")
                    return try Matters.find(opened.id, within: scope, in: transaction) != nil
                }
            }
            #expect(seen == [true, true, false])
        }
    }
}

extension MatterSummary {
    fileprivate func opened(by report: MatterID) -> MatterSummary {
        MatterSummary(
            id: id, procedure: procedure, procedureVersion: procedureVersion, stage: stage, holder: holder, unit: unit,
            handler: handler, openedBy: report, isSealed: isSealed, filedAt: filedAt, updatedAt: updatedAt,
            nextDue: nextDue, nextRule: nextRule, closedAt: closedAt, lastSequence: lastSequence)
    }
}
