import Portal
import Store

extension Health {
    /// Failing when the store does not answer or has stopped writing, or the disk is as good as full.
    static func look(at database: any Database, data: String) async -> Health {
        let answers = (try? await database.read { try $0.row("SELECT 1 AS one")?.int("one") }) == 1
        let isWriting = (database as? SQLiteDatabase)?.health.failure == nil
        let level = (try? DiskSpace.of(data).level) ?? .critical
        return Health(
            status: answers && isWriting && level != .critical ? .ok : .failing, store: database.dialect.rawValue,
            disk: "\(level)")
    }
}
