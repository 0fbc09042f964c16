import ArgumentParser
import Base
import Casework
import Documents
import Foundation
import Law
import Likeness
import Logging
import Measures
import Portal
import Procedure
import Samples
import Store

/// `zhidun serve`: the portal.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "启动门户 / run the portal")

    @Option(help: "监听地址 / address to listen on (127.0.0.1)")
    var host: String?

    @Option(help: "端口 / port (8080)")
    var port: Int?

    @OptionGroup var store: StoreOptions

    @Option(help: "配置文件 / configuration file (zhidun.yaml in the data directory)")
    var config: String?

    @Flag(help: "以示例辖区运行 / run as the sample district")
    var demo = false

    @Option(
        name: .customLong("sample-matters"),
        help: "示例办件数，0为不载入；只对空库有效 / how many sample matters --demo loads into an empty store, 0 for none")
    var sampleMatters = 300

    @Option(
        name: .customLong("clock-offset"),
        help: "把时钟拨快拨慢，如 +3d、-2h；测试和演示用 / shift the clock, for tests and demonstrations")
    var clockOffset: ClockOffset = .none

    func run() async throws {
        let settings = try await Settings.load(
            flags: ["host": host, "port": port.map(String.init)], data: store.data, file: config)
        let district = try demo ? District.sample : settings.district()
        LoggingSystem.bootstrap { label in JSONLogHandler(label: label, level: settings.logLevel) }
        let logger = Logger(label: "zhidun")
        let offset = clockOffset.milliseconds
        let now: @Sendable () -> Instant = { Instant.now.adding(milliseconds: offset) }
        // A mistake in a file is told before anything is made.
        _ = (try CalendarFolder(data: store.data).calendar(), try SystemsFolder(data: store.data).profiles())
        let open = try await prepare(logger)
        let database = open.database
        let data = store.data
        let office = try await open.office(
            numbers: DocumentNumbers(DocumentSeries.all, for: district.authority), adjudication: district.adjudication)
        let blobs = try Blobs(data + "/blobs", keys: try KeysCommand.folder(data).load())
        let intake = Intake(office, blobs: blobs)
        let process = OfficeProcess(
            office: office, district: district, drafts: intake.drafts,
            handlers: SystemActs.handlers(office).merging([ReckonAnew.job: ReckonAnew.handler(office)]) { $1 },
            data: data, logger: logger, now: now)
        let passwords = Passwords()
        let samples = demo ? try await SampleAccounts.load(into: office, passwords, at: now()) : []
        let receipts = demo ? try await loadSamples(office, blobs, at: now(), logger) : []
        let entry = DeskEntry(passwords: passwords, samples: samples, isBehindTLSProxy: settings.isBehindTLSProxy)
        let portal = Portal(
            district: district, marks: try marks(logger), intake: intake, entry: entry,
            monitoring: Monitoring(version: Version.current, isOpen: settings.hasOpenMetrics), now: now,
            health: { await Health.look(at: database, data: data) })
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await process.run() }
                group.addTask {
                    try await portal.serve(host: settings.host, port: settings.port, logger: logger) { port in
                        print("知盾 Zhidun: http://\(settings.host):\(port)")
                        if let first = samples.first { print(ServeCommand.sampleLine(first.id.text)) }
                        for receipt in receipts { print(ServeCommand.receiptLine(receipt)) }
                        fflush(nil)
                    }
                }
                try await group.next()
                group.cancelAll()
            }
            await database.close()
        } catch let error as ListenError {
            await database.close()
            throw Refusal(
                .unavailable,
                Text(
                    zh: "无法在 \(settings.host):\(settings.port) 监听（\(error.reason)）：端口可能被占用，请用 --port 换一个。",
                    en:
                        "cannot listen on \(settings.host):\(settings.port) (\(error.reason)); the port may be taken, choose "
                        + "another with --port"))
        }
    }

    /// How to sign in to a sample installation.
    private static func sampleLine(_ id: String) -> String {
        "工作台 Desk: /desk  账号 account: \(id)…  口令 password: \(SampleAccounts.password)"
    }

    /// A receipt to try on the page that shows how a report stands.
    private static func receiptLine(_ receipt: SampleMatters.Receipt) -> String {
        "示例回执 sample receipt (sample data): \(receipt.number)  \(receipt.stage.zh) / \(receipt.stage.en)"
    }

    /// The year of sample matters, before the portal answers; the receipts to try.
    private func loadSamples(
        _ office: Office, _ blobs: Blobs, at now: Instant, _ logger: Logger
    ) async throws -> [SampleMatters.Receipt] {
        defer { ProgressLine.show("") }
        let outcome = try await SampleMatters(office, blobs: blobs, count: sampleMatters).load(at: now) { done, total in
            ProgressLine.show("载入示例办件 loading sample matters: \(done)/\(total)")
        }
        switch outcome {
        case .loaded(let receipts):
            logger.info("sample matters loaded", metadata: ["stories": .stringConvertible(sampleMatters)])
            return receipts
        case .present(let receipts): return receipts
        case .interrupted:
            logger.warning(
                "the sample matters are incomplete because loading was cut off; start with a new data directory for all"
            )
            return []
        }
    }

    /// The library of names in the data directory, where one was built.
    private func marks(_ logger: Logger) throws -> MarkIndex? {
        let folder = store.data + "/index"
        guard FileManager.default.fileExists(atPath: folder + "/" + MarkIndex.fileName) else { return nil }
        let marks = try MarkIndex.open(folder, matcher: Matcher(hanzi: try Hanzi(from: .found())))
        logger.info("names loaded", metadata: ["names": .stringConvertible(marks.count)])
        return marks
    }

    /// Opens the store and sees that it has this program's schema and its keys; a new one, or the sample's, gets them.
    private func prepare(_ logger: Logger) async throws -> OpenStore {
        try DataFolder.make(store.data)
        let open = try await store.open()
        do {
            try await open.makeReady(upgrading: demo)
            let keys = KeysCommand.folder(store.data)
            if demo, !FileManager.default.fileExists(atPath: keys.path) { _ = try keys.create(at: .now) }
            _ = try keys.load()
            for warning in open.warnings { logger.warning("\(warning)") }
            logger.info(
                "starting", metadata: ["version": .string(Version.current), "sample": .stringConvertible(demo)])
            return open
        } catch {
            await open.database.close()
            throw error
        }
    }
}

/// 时钟偏移: how far the server's clock is shifted, as `+3d`, `-90m`, `30` (seconds).
struct ClockOffset: ExpressibleByArgument {
    let milliseconds: Int64

    static let none = ClockOffset(milliseconds: 0)

    private init(milliseconds: Int64) { self.milliseconds = milliseconds }

    init?(argument: String) {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
        let unit = argument.last.flatMap { units[$0] }
        let number = unit == nil ? argument : String(argument.dropLast())
        // A hundred years either way is more than any demonstration needs and cannot overflow.
        guard let count = Int64(number), abs(count) <= 3_153_600_000 / (unit ?? 1) else { return nil }
        self.milliseconds = count * (unit ?? 1) * 1_000
    }
}
