import Procedure
import Store
import Synchronization

/// 近用卷宗: dockets that were made from their events a short while ago, for pages that show many.
///
/// Events are only ever added, so a matter with the same last event has the same docket. What people typed is not in it.
/// What must be sure of the events themselves (acts, the doctor) does not ask here.
final class DocketShelf: Sendable {
    private let dockets = Mutex<[Key: Docket]>([:])
    private let most: Int

    private struct Key: Hashable {
        let matter: MatterID
        let sequence: Int
    }

    /// - Parameter most: how many are kept; when there are more it begins anew.
    init(most: Int = 1_000) {
        self.most = most
    }

    /// The docket of a line, from the shelf or from its events.
    func docket(of line: MatterSummary, _ catalogue: Catalogue, in transaction: Transaction) throws -> Docket {
        let key = Key(matter: line.id, sequence: line.lastSequence)
        if let found = dockets.withLock({ $0[key] }) { return found }
        let docket = try MatterEvents.docket(line.id, catalogue, in: transaction)
        // A line that does not say what its events say is for the doctor.
        guard docket.sequence == line.lastSequence else { return docket }
        dockets.withLock { dockets in
            if dockets.count >= most { dockets.removeAll() }
            dockets[key] = docket
        }
        return docket
    }
}
