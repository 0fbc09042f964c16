import Base
import Procedure
import Store

/// 办件核对: whether the list of matters says what their events say, and whether any open matter is stuck.
struct MatterCheck {
    private(set) var count = 0
    private(set) var problems: [Text] = []
    private let catalogue: Catalogue
    private let lawbook: Lawbook
    private let now: Instant

    /// Matters are looked at so many at a time.
    private static let batch = 200
    /// Seconds that a job may be late, as jobs are looked at elsewhere.
    private static let grace = 3_600

    /// Looks at every open matter.
    static func run(
        on database: any Database, _ catalogue: Catalogue, _ lawbook: Lawbook, at now: Instant
    ) async throws -> MatterCheck {
        var check = MatterCheck(catalogue: catalogue, lawbook: lawbook, now: now)
        var last: MatterID?
        while true {
            let (from, before) = (last, check)
            let (page, after) = try await database.read { transaction in
                var check = before
                let page = try Matters.open(under: nil, within: .office, after: from, most: batch, in: transaction)
                for (line, clocks) in page { check.look(at: line, clocks, in: transaction) }
                return (page.map(\.line.id), check)
            }
            check = after
            last = page.last
            if page.count < batch { break }
        }
        if try await !database.read({ try Tallies.agree(on: now.day, in: $0) }) {
            check.problems.append(
                Text(
                    zh: "在办件的计数与清单不一致：工作台上的数目不可信，请从备份恢复",
                    en:
                        "The counts of open matters differ from the list: numbers on the desk are wrong; restore a backup"
                ))
        }
        return check
    }

    private init(catalogue: Catalogue, lawbook: Lawbook, now: Instant) {
        self.catalogue = catalogue
        self.lawbook = lawbook
        self.now = now
    }

    /// - Parameter kept: of its clocks; nil where an earlier program left it out.
    private mutating func look(at line: MatterSummary, _ kept: MatterClocks?, in transaction: Transaction) {
        count += 1
        do {
            let docket = try MatterEvents.docket(line.id, catalogue, in: transaction)
            let told = try MatterSummary(
                docket, id: line.id, unit: line.unit, openedBy: line.openedBy, filedAt: line.filedAt, at: now, lawbook)
            let named = try NamedOfficers.named(for: line.id, in: transaction)
            if !told.agrees(with: line) || named != Set(docket.officers) {
                problems.append(
                    Text(
                        zh: "办件\(line.id)的清单与事件不一致",
                        en: "The list does not say of matter \(line.id) what its events say"))
            }
            if let kept, try kept != MatterClocks(docket) {
                problems.append(
                    Text(
                        zh: "办件\(line.id)的在计时限表与事件不一致，请停止服务，执行 zhidun migrate，再启动服务",
                        en: "What is kept of the clocks of matter \(line.id) is not what its events say; stop the "
                            + "server, run zhidun migrate and start it again"))
            }
            if docket.holder == nil || !docket.procedure.acts.contains(where: { $0.from.includes(docket.stage) }) {
                problems.append(Text(zh: "办件\(line.id)无人可办", en: "Matter \(line.id) is stuck: nobody can act on it"))
            }
            if !docket.isKept {
                problems.append(
                    Text(
                        zh: "办件\(line.id)在“\(docket.stage?.name.zh ?? "")”没有期限在走，会被遗忘",
                        en: "No clock of matter \(line.id) runs at “\(docket.stage?.name.en ?? "")”: "
                            + "it may be forgotten"))
            }
            let automatic = try docket.automatic(under: catalogue.current(docket), at: now, lawbook)
            for late in automatic where late.at < now.adding(seconds: -MatterCheck.grace) {
                problems.append(
                    Text(
                        zh: "办件\(line.id)：系统应于\(late.at.day)自动办理“\(late.act.name.zh)”，至今没有办理；请检查服务是否在运行",
                        en: "Matter \(line.id): the system should have taken “\(late.act.name.en)” on "
                            + "\(late.at.day) and has not; see whether the server runs"))
            }
        } catch {
            problems.append(
                Text(zh: "办件\(line.id)的事件无法读出", en: "The events of matter \(line.id) cannot be read"))
        }
    }
}
