package import Base

/// 登记簿文件: reads rights and names from CSV (RFC 4180, with a header) or JSON Lines, in constant memory.
///
/// The header is `kind,number,mark,classes,holder[,status,filed,registered,expires]` in any order; other columns are
/// passed over with a remark. A bad line is reported and skipped.
package struct RegisterFile: Sendable {
    package let path: String
    /// How many entries are handed over at a time.
    package let batch: Int

    package init(_ path: String, batch: Int = 1_000) {
        self.path = path
        self.batch = max(1, batch)
    }

    /// How far the reading is, in bytes; the total is 0 where it is not known.
    package struct Progress: Equatable, Sendable {
        package let read: Int
        package let total: Int
        package let entries: Int
        package let skipped: Int
    }

    /// What was read.
    package struct Summary: Equatable, Sendable {
        package var entries = 0
        package var skipped = 0
        /// What the person should know of the file as a whole.
        package var remarks: [Text] = []
    }

    /// Reads the file from start to end.
    /// - Throws: a `Refusal` where it cannot be read as a register at all, and whatever `take` throws.
    package func read(
        problem: (RegisterProblem) -> Void, progress: (Progress) -> Void = { _ in },
        take: ([RegisterEntry]) throws -> Void
    ) throws -> Summary {
        var reader = try RegisterReader(self)
        while let batch = try reader.next() {
            batch.problems.forEach(problem)
            if !batch.entries.isEmpty { try take(batch.entries) }
            progress(batch.progress)
        }
        return reader.summary
    }
}
