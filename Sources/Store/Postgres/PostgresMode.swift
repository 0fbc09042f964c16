/// 事务用途: what a transaction is for, and so how it begins and which statements it takes.
enum PostgresMode {
    case reading, writing
    /// Changing the schema: the lock that lets one server of ours in at a time is waited for before anything is looked
    /// at, which needs READ COMMITTED, and it may take as long as it takes.
    case migrating

    var isWriting: Bool { self != .reading }

    var begin: String {
        switch self {
        case .reading: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .writing: "BEGIN ISOLATION LEVEL SERIALIZABLE"
        case .migrating:
            """
            BEGIN ISOLATION LEVEL READ COMMITTED;
            SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
            SELECT pg_advisory_xact_lock(\(PostgresMode.migrationLock))
            """
        }
    }

    /// Whether a statement that begins with this word may be sent: none that ends or nests the transaction or changes
    /// the session, and none but a migration's that changes the schema. SQLite's session takes the same.
    func allows(_ word: String) -> Bool {
        switch word {
        case "SELECT", "WITH", "VALUES", "INSERT", "UPDATE", "DELETE": true
        case "CREATE", "ALTER", "DROP": self == .migrating
        default: false
        }
    }

    /// A number of ours (`zhidun` in ASCII) that names the lock on the schema.
    private static let migrationLock = 0x7a68_6964_756e
}
