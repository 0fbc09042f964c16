import Base
import Casework
import Law
import Procedure
import Store

@testable import StoreTesting

/// A store that nothing can be asked of, for pages that ask nothing of it.
struct NoStore: Database {
    let dialect = Dialect.sqlite

    func write<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        throw StoreError(.closed, "there is no store")
    }

    func read<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        throw StoreError(.closed, "there is no store")
    }

    func close() async {}
}

extension Intake {
    /// An office over this store, with no procedures and an empty folder of files.
    static func empty(_ database: any Database = NoStore(), catalogue: Catalogue = Catalogue([])) -> Intake {
        let keys = KeyRing(current: OfficeKey(createdAt: .init(milliseconds: 0)))
        guard let folder = try? TemporaryFolder(), let blobs = try? Blobs(folder.path, keys: keys) else {
            preconditionFailure("no temporary folder")
        }
        let office = Office(
            database: database, vault: Vault(keys), catalogue: catalogue,
            lawbook: Lawbook(RuleBase(Rule.all), .official))
        return Intake(office, blobs: blobs)
    }
}
