import Procedure
import Store

/// 办案人员名册: who is named for which matter, written with the matter's line.
enum NamedOfficers {
    /// Writes whom a matter names now; where that is as before, nothing.
    static func keep(_ officers: [Name<Person>], of line: MatterSummary, in transaction: Transaction) throws {
        let named = Set(officers)
        guard try self.named(for: line.id, in: transaction) != named else { return }
        try transaction.run("DELETE FROM matter_officer WHERE matter = ?", line.id)
        let rows = named.sorted().map {
            [$0.text.value, line.id.value, line.openedBy.map { .text($0.description) } ?? .null]
        }
        try transaction.run("(?, ?, ?)", for: rows) {
            "INSERT INTO matter_officer (account, matter, opened_by) VALUES \($0)"
        }
    }

    static func named(for matter: MatterID, in transaction: Transaction) throws -> Set<Name<Person>> {
        Set(
            try transaction.rows("SELECT account FROM matter_officer WHERE matter = ?", matter).map {
                Name(try $0.text("account"))
            })
    }

    /// Who is named for a matter, or for one that it opened, of which a change of the law moved a date.
    static func concerned(by amendment: Int, in transaction: Transaction) throws -> [Name<Person>] {
        try transaction.rows(
            """
            SELECT DISTINCT account FROM matter_officer
            WHERE EXISTS (
                SELECT 1 FROM moved_date WHERE moved_date.amendment = ?
                    AND moved_date.matter IN (matter_officer.matter, matter_officer.opened_by))
            ORDER BY account
            """, amendment
        ).map { Name(try $0.text("account")) }
    }
}
