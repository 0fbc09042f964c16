/// 存储错误: what went wrong in the database or the data directory, by kind; equal by kind.
package struct StoreError: Error, Sendable, CustomStringConvertible {
    package let kind: Kind
    /// For the log, never for a page.
    package let message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    package var description: String { "\(kind): \(message)" }

    package enum Kind: Sendable, Equatable {
        /// A UNIQUE or PRIMARY KEY constraint.
        case duplicate
        /// A NOT NULL, CHECK or FOREIGN KEY constraint, or an append-only trigger.
        case constraint
        /// Another transaction was first; the work may be tried again.
        case conflict
        /// No room on the disk; nothing of the write counts, and it may be tried again when there is room.
        case full
        /// The disk or the server failed; writing has stopped until the store is opened again, and only then it shows
        /// whether the write that met the failure is there.
        case failed
        /// The data directory is held by another process.
        case locked
        /// The database is damaged, or newer than this program.
        case foreign
        /// A key is missing or does not open what it should.
        case sealed
        /// The store has been closed.
        case closed
        /// A mistake of ours: wrong SQL, wrong column.
        case misuse
    }
}

extension StoreError: Equatable {
    package static func == (left: StoreError, right: StoreError) -> Bool { left.kind == right.kind }
}
