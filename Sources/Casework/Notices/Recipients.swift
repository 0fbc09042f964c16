import Procedure
import Store

/// 通知对象: who of the office is told of an act: those who can do something about it, and never who did it.
struct Recipients {
    private let office: Office
    private let transaction: Transaction

    init(_ office: Office, _ transaction: Transaction) {
        self.office = office
        self.transaction = transaction
    }

    func of(_ notice: Notices.Item, _ line: MatterSummary) throws -> [Name<Person>] {
        // What earlier programs left for people outside, who have no desk.
        guard !notice.role.isOutside else { return [] }
        let docket = try MatterEvents.docket(line.id, office.catalogue, in: transaction)
        let deed = notice.amendment == nil ? docket.done.first { $0.sequence == notice.sequence } : nil
        let actor = deed?.actor.id
        let people = try Accounts.inService(in: transaction)
        let told = notice.role == .officer ? try officers(docket, line) : []
        var accounts = people.filter { told.contains($0.id) }
        if accounts.isEmpty, notice.role == .officer || notice.role == .stationHead {
            accounts = people.filter { $0.roles.contains(.stationHead) && $0.unit == line.unit }
        } else if accounts.isEmpty {
            accounts = people.filter { $0.roles.contains(notice.role) }
        }
        // What concerns nobody by name is still somebody's business.
        if accounts.isEmpty { accounts = people.filter { $0.roles.contains(.bureauHead) } }
        return try accounts.filter { account in
            try account.id != actor
                && Matters.find(line.id, within: office.scope(of: account), in: transaction) != nil
        }.map(\.id)
    }

    /// 办案人员: those named for the matter, or for what it led to and is still open.
    private func officers(_ docket: Docket, _ line: MatterSummary) throws -> Set<Name<Person>> {
        guard docket.officers.isEmpty else { return Set(docket.officers) }
        return try Matters.descendants(of: line.id, in: transaction).filter { $0.closedAt == nil }
            .reduce(into: []) {
                $0.formUnion(try MatterEvents.docket($1.id, office.catalogue, in: transaction).officers)
            }
    }
}
