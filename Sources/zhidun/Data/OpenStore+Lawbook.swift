import Casework
import Law
import Measures
import Procedure
import Store

extension OpenStore {
    /// 现行依据: the law as the office of this store goes by it: what the program was made with, the notices in files, and
    /// the approved amendments on top.
    /// - Throws: a `Refusal` where the store is of another version, its keys are not there, or an amendment does not fit.
    func lawbook() async throws -> Lawbook {
        let made = Lawbook(RuleBase(Rule.all), try CalendarFolder(data: data).calendar())
        guard await !isNew else { return made }
        try await makeReady()
        let vault = Vault(try KeysCommand.folder(data).load())
        let office = Office(database: database, vault: vault, catalogue: .all, lawbook: made)
        try await Amendments.refresh(office)
        return office.lawbook
    }
}
