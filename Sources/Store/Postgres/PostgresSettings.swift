/// 数据库参数: how many connections, how long a statement may take, how often work is run again.
package struct PostgresSettings: Sendable {
    package var connections = 8
    /// Milliseconds a statement may take.
    package var statementTimeout = 30_000
    /// Milliseconds a statement may wait for a lock.
    package var lockTimeout = 10_000
    /// Milliseconds a transaction may stay open between two statements.
    package var idleTimeout = 60_000
    package var retry = ConflictRetry()

    package init() {}

    /// What every session begins with: time limits, and the forms of answers that the reading code expects.
    var statements: String {
        """
        SET statement_timeout = \(statementTimeout);
        SET lock_timeout = \(lockTimeout);
        SET idle_in_transaction_session_timeout = \(idleTimeout);
        SET bytea_output = 'hex';
        SET standard_conforming_strings = on;
        SET extra_float_digits = 1;
        SET DateStyle = 'ISO';
        SET TimeZone = 'UTC'
        """
    }
}
