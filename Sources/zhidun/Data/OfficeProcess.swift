import Base
import Casework
import Documents
import Foundation
import Logging
import Store

/// 机关进程: what runs beside the portal for as long as it serves: jobs, the watch over disk and clock, and the control
/// socket through which other commands of this machine reach the store.
struct OfficeProcess: Sendable {
    let office: Office
    let district: District
    let drafts: Drafts
    /// What is done when its time has come, by kind of job.
    let handlers: [String: Scheduler.Handler]
    let data: String
    let logger: Logger
    /// The office's time.
    let now: @Sendable () -> Instant

    private var database: any Database { office.database }

    /// Runs until it is cancelled.
    func run() async throws {
        let control = try listen()
        defer { control?.close() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await jobs() }
            group.addTask { try await watchDisk() }
            group.addTask { try await clearDrafts() }
            try await group.next()
            group.cancelAll()
        }
    }

    /// Once a second: what is due is done, and what waits in the outbox is carried. A clock that jumps ahead holds
    /// everything, one set back fires nothing twice.
    private func jobs() async throws {
        try await catchUp()
        let scheduler = Scheduler(database, handlers: handlers)
        let notices = Notices(office)
        let steady = ContinuousClock()
        let start = steady.now
        func ticks() -> Int64 { Int64(start.duration(to: steady.now) / .milliseconds(1)) }
        var time = TimeGuard(latest: try await scheduler.latest(orAtLeast: now()), wall: now(), steady: ticks())
        var said: TimeGuard.Answer?
        while !Task.isCancelled {
            let answer = time.look(wall: now(), steady: ticks())
            switch answer {
            case .hold:
                if said != .hold {
                    logger.error("the clock jumped ahead: jobs are held until it has stood for a while")
                }
            case .go(let instant, let isBehind):
                if isBehind { logger.warning("the clock is behind what it showed before") }
                do {
                    // What another process approved holds here too, before anything is reckoned by it.
                    try await Amendments.refresh(office)
                    let round = try await scheduler.rounds(at: instant)
                    if round.failed > 0 {
                        logger.error("jobs failed", metadata: ["failed": .stringConvertible(round.failed)])
                    }
                    let carried = try await notices.deliver(at: instant, most: 2_000)
                    if carried.failed > 0 {
                        logger.error("notices failed", metadata: ["failed": .stringConvertible(carried.failed)])
                    }
                } catch let error as StoreError {
                    logger.error("jobs not possible", metadata: ["error": .string("\(error.kind)")])
                } catch let refusal as Refusal {
                    logger.error("an amendment of the rules does not fit this program: \(refusal.text.en)")
                }
            }
            said = answer
            try await Task.sleep(for: .seconds(1))
        }
    }

    /// At the start: an earlier program may have left something out, and the calendar may be another than before.
    private func catchUp() async throws {
        let file = try? FileManager.default.attributesOfItem(
            atPath: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path)
        let time = (file?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        let program = "\(file?[.size] ?? 0) \(time)"
        do { try await SystemActs.catchUp(office, program: program, at: now()) } catch let error as StoreError {
            logger.error("jobs not looked through", metadata: ["error": .string("\(error.kind)")])
        }
    }

    /// Once a minute: an alarm in the log when the disk runs low.
    private func watchDisk() async throws {
        while !Task.isCancelled {
            if let space = try? DiskSpace.of(data), space.level != .ok {
                logger.error(
                    "the disk runs low",
                    metadata: ["level": .string("\(space.level)"), "available": .stringConvertible(space.available)])
            }
            try await Task.sleep(for: .seconds(60))
        }
    }

    /// Once a minute: forms nobody finished in their day are destroyed, with their files.
    private func clearDrafts() async throws {
        while !Task.isCancelled {
            do {
                let count = try await drafts.sweep(at: now())
                if count > 0 { logger.info("drafts destroyed", metadata: ["drafts": .stringConvertible(count)]) }
            } catch let error as StoreError {
                logger.error("drafts not cleared", metadata: ["error": .string("\(error.kind)")])
            }
            try await Task.sleep(for: .seconds(60))
        }
    }

    private func listen() throws -> ControlSocket? {
        guard let sqlite = database as? SQLiteDatabase else { return nil }
        let store = OpenStore(database: database, data: data)
        return try ControlSocket.listen(in: sqlite.directory) { [now, office, district] request, output in
            await OfficeProcess.answer(request, store, office, district, at: now(), output)
        }
    }

    /// Runs one command for another process; its exit code.
    private static func answer(
        _ request: ControlRequest, _ store: OpenStore, _ office: Office, _ district: District, at now: Instant,
        _ output: ControlOutput
    ) async -> Int32 {
        let talk = Talk(
            language: request.arguments.last.flatMap(Language.init(rawValue:)) ?? .zh,
            json: request.arguments.contains("--json"), say: { output.out($0) }, progress: { output.progress($0) })
        // Every path is absolute, and nothing else begins with a slash.
        let paths = request.arguments.filter { $0.hasPrefix("/") }
        do {
            switch StoreCommand(rawValue: request.command) {
            case .backup:
                guard let path = paths.first else { return 2 }
                return try await BackupCommand.write(
                    store, to: path, json: talk.json, language: talk.language, say: talk.say)
            case .doctor:
                return try await DoctorCommand.examine(
                    store, json: talk.json, language: talk.language, say: talk.say)
            case .registerImport:
                try requireFiles(paths)
                return try await RegisterImportCommand.take(paths, into: store, at: now, talk)
            case .registerIndex:
                return try await RegisterIndexCommand.build(store, in: paths.first, talk)
            case .importTickets:
                try requireFiles(paths)
                guard let path = paths.first else { return 2 }
                return try await TicketImportCommand.take(path, into: store, at: now, talk)
            case .importResults:
                try requireFiles(paths)
                guard let path = paths.first, let system = request.arguments.first.flatMap(ExternalSystem.init) else {
                    return 2
                }
                return try await ResultsImportCommand.take(path, of: system, into: office, at: now, talk)
            case .exportDocuments:
                guard let order = request.arguments.first.flatMap(DocumentOrder.init(text:)) else { return 2 }
                return try await order.run(office, district, talk)
            case .admin:
                guard let act = request.arguments.first.flatMap(AdminAct.init(text:)) else { return 2 }
                return try await act.run(on: store, json: talk.json, language: talk.language, say: talk.say)
            case .law:
                guard let question = request.arguments.first.flatMap(LawQuestion.init(text:)) else { return 2 }
                return try question.answer(try await store.lawbook(), talk)
            case .migrate, .restore, nil:
                output.err("zhidun: \(request.command) is not possible while the server runs")
                return 2
            }
        } catch let refusal as Refusal {
            output.err("zhidun: " + refusal.line(talk.language))
        } catch let error as StoreError {
            output.err("zhidun: " + error.message)
        } catch {
            output.err("zhidun: \(type(of: error))")
        }
        return 2
    }

    /// A pipe or a terminal of who asks cannot be reached from here, and one of ours must not be waited for.
    private static func requireFiles(_ paths: [String]) throws {
        for path in paths {
            let file = URL(filePath: path).resolvingSymlinksInPath().path
            guard let type = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType,
                type != .typeRegular
            else { continue }
            throw Refusal(
                .unusable,
                Text(
                    zh: "服务运行时只能导入普通文件，\(path)不是；请先存为文件",
                    en: "while the server runs only a regular file can be imported and \(path) is none; save it first"))
        }
    }
}
