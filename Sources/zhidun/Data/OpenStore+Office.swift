import Base
import Casework
import Law
import Measures
import Procedure
import Store

extension OpenStore {
    /// 机关: what commands work with: this store, its keys, and the law as the office goes by it.
    /// - Throws: a `Refusal` where the store is of another version or an amendment does not fit this program; a
    ///   `StoreError` `.sealed` where the keys are not there.
    /// - Parameter adjudication: how the district takes requests for the adjudication of patents.
    func office(
        numbers: DocumentNumbers = DocumentNumbers(), adjudication: District.Adjudication = .elsewhere
    ) async throws -> Office {
        try await makeReady()
        let office = Office(
            database: database, vault: Vault(try KeysCommand.folder(data).load()), catalogue: .all,
            lawbook: try lawbookOfProgram(adjudication), numbers: numbers,
            external: ExternalProfiles(try SystemsFolder(data: data).profiles()))
        try await Amendments.refresh(office)
        return office
    }

    /// 现行依据: the law as the office of this store goes by it: what the program was made with, the notices in files, and
    /// the approved amendments on top.
    /// - Throws: as `office`, but for a store that was never made.
    func lawbook() async throws -> Lawbook {
        await isNew ? try lawbookOfProgram() : try await office().lawbook
    }

    /// What the program was made with, and the notices in files.
    func lawbookOfProgram(_ adjudication: District.Adjudication = .elsewhere) throws -> Lawbook {
        Lawbook(RuleBase(Rule.all), try CalendarFolder(data: data).calendar(), adjudication: adjudication)
    }
}
