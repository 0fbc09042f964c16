package import Base
import Law
package import Procedure
package import Store

/// 自检: proves on the live store that nothing is damaged, stuck or overdue; each finding says what to do.
package struct Doctor: Sendable {
    private let database: any Database
    private let catalogue: Catalogue
    private let lawbook: Lawbook
    private let external: ExternalProfiles
    private let disk: @Sendable () throws -> DiskSpace

    package init(
        _ database: any Database, _ catalogue: Catalogue, _ lawbook: Lawbook,
        external: ExternalProfiles = ExternalProfiles(),
        disk: @escaping @Sendable () throws -> DiskSpace
    ) {
        self.database = database
        self.catalogue = catalogue
        self.lawbook = lawbook
        self.external = external
        self.disk = disk
    }

    /// One thing that was looked at.
    package struct Check: Sendable {
        package let name: Text
        /// What is wrong; empty when all is well.
        package var problems: [Text] = []
        /// What to know but not to mend at once.
        package var notes: [Text] = []

        package init(name: Text) { self.name = name }
    }

    /// Everything that can be looked at, in the order of weight.
    package func examine(at now: Instant) async throws -> [Check] {
        var checks: [Check] = []
        if let sqlite = database as? SQLiteDatabase { checks += try await file(sqlite) }
        checks.append(try await ledger())
        checks.append(try await matters(at: now))
        checks.append(try await jobs(at: now))
        checks.append(try await outbox(at: now))
        checks.append(try await numbers(in: now.day.year))
        checks += try await ExternalCheckup.run(on: database, catalogue, external)
        checks.append(room())
        checks.append(notices(on: now.day))
        return checks
    }

    private func file(_ sqlite: SQLiteDatabase) async throws -> [Check] {
        var integrity = Check(name: Text(zh: "数据库文件", en: "Database file"))
        integrity.problems = try await sqlite.integrityProblems().map {
            Text(zh: "文件损坏：\($0)。请停止服务，从备份恢复。", en: "The file is damaged: \($0). Stop the server and restore a backup.")
        }
        integrity.notes = sqlite.health.warnings.map { Text(same: $0) }
        if let failure = sqlite.health.failure {
            integrity.problems.append(
                Text(
                    zh: "写入已停止（\(failure.message)）。请检查磁盘后重新启动。",
                    en: "Writing has stopped (\(failure.message)). Check the disk and start again."))
        }
        var schema = Check(name: Text(zh: "表结构", en: "Schema"))
        schema.problems = try await sqlite.schemaDifferences().map {
            Text(zh: "与本程序建立的不同：\($0)", en: "Differs from what this program made: \($0)")
        }
        return [integrity, schema]
    }

    private func ledger() async throws -> Check {
        let result = try await LedgerCheck.run(on: database)
        var check = Check(name: Text(zh: "事件簿（\(result.count)条）", en: "Ledger (\(result.count) events)"))
        check.problems = result.problems.map {
            Text(zh: "事件被改动：\($0)", en: "An event was altered: \($0)")
        }
        return check
    }

    private func matters(at now: Instant) async throws -> Check {
        let result = try await MatterCheck.run(on: database, catalogue, lawbook, at: now)
        var check = Check(name: Text(zh: "在办件（\(result.count)件）", en: "Open matters (\(result.count))"))
        check.problems = result.problems
        return check
    }

    private func jobs(at now: Instant) async throws -> Check {
        var check = Check(name: Text(zh: "待办作业", en: "Jobs"))
        let late = now.adding(seconds: -3_600)
        let (failed, overdue) = try await database.read { transaction in
            let failed = try transaction.rows(
                "SELECT kind, COUNT(*) AS number FROM job WHERE state = 'failed' GROUP BY kind"
            )
            .map { (try $0.text("kind"), try $0.int("number")) }
            let overdue =
                try transaction.row("SELECT COUNT(*) AS number FROM job WHERE state = 'waiting' AND due_at < ?", late)?
                .int("number") ?? 0
            return (failed, overdue)
        }
        check.problems = failed.map { kind, number in
            Text(
                zh: "\(number)项作业（\(kind)）多次失败，需要人工处理",
                en: "\(number) jobs (\(kind)) have failed for good and need a person")
        }
        if overdue > 0 {
            check.problems.append(
                Text(zh: "\(overdue)项作业已逾一小时未办", en: "\(overdue) jobs are more than an hour late"))
        }
        return check
    }

    private func outbox(at now: Instant) async throws -> Check {
        var check = Check(name: Text(zh: "发件箱", en: "Outbox"))
        let late = now.adding(seconds: -3_600)
        let stuck = try await database.read { transaction in
            try transaction.row(
                "SELECT COUNT(*) AS number FROM outbox WHERE sent_at IS NULL AND created_at < ?", late)?.int("number")
                ?? 0
        }
        if stuck > 0 {
            check.problems.append(Text(zh: "\(stuck)件已逾一小时未发出", en: "\(stuck) items have waited more than an hour"))
        }
        return check
    }

    private func numbers(in year: Int) async throws -> Check {
        var check = Check(name: Text(zh: "文号（\(year)年）", en: "Document numbers (\(year))"))
        check.notes = try await database.read { try SkippedNumbers.of(year: year, in: $0) }.map(\.text)
        return check
    }

    private func room() -> Check {
        var check = Check(name: Text(zh: "磁盘空间", en: "Disk space"))
        guard let space = try? disk() else {
            check.problems.append(Text(zh: "读不到磁盘空间", en: "The disk's space cannot be read"))
            return check
        }
        let left = Text(zh: "剩余\(space.available >> 20) MiB", en: "\(space.available >> 20) MiB left")
        switch space.level {
        case .ok: check.notes.append(left)
        case .low, .critical:
            check.problems.append(
                Text(zh: "\(left.zh)，请腾出空间或者扩容", en: "\(left.en); free some or extend the disk"))
        }
        return check
    }

    /// The notice for the next year is out in November; without it dates of that year are provisional.
    private func notices(on today: Day) -> Check {
        var check = Check(name: Text(zh: "放假通知", en: "Holiday notices"))
        let expected = today.month >= 11 ? [today.year, today.year + 1] : [today.year]
        check.notes = expected.filter { !lawbook.calendar.hasNotice(for: $0) }.map { year in
            Text(
                zh: "\(year)年的通知还没有载入，该年日期暂按周末推算；公布后请用 zhidun calendar load 载入",
                en: "The notice for \(year) is not loaded and dates of that year are provisional; load it with zhidun "
                    + "calendar load when it is out")
        }
        return check
    }
}
