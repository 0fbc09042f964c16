import Base
import Documents
import Procedure
import Store

/// 对账: which open matters do not stand in the systems beside this one as they stand here. They are gaps for people to
/// close and no damage, so they are notes.
struct ExternalCheckup {
    private var waiting: [ExternalSystem: [MatterID]] = [:]
    private var behind: [ExternalSystem: [MatterID]] = [:]

    /// Matters are looked at so many at a time.
    private static let batch = 200
    /// So many are named; of the others it is said how many.
    private static let named = 10

    static func run(
        on database: any Database, _ catalogue: Catalogue, _ profiles: ExternalProfiles
    ) async throws -> [Doctor.Check] {
        guard !profiles.all.isEmpty else { return [] }
        var checkup = ExternalCheckup()
        var last: MatterID?
        while true {
            let (from, before) = (last, checkup)
            let (page, after) = try await database.read { transaction in
                var checkup = before
                let page = try Matters.open(within: .office, after: from, most: batch, in: transaction)
                for line in page where !profiles.concerns(of: Name(line.procedure)).isEmpty {
                    // One that cannot be read is for the check of matters.
                    guard let docket = try? MatterEvents.docket(line.id, catalogue, in: transaction) else { continue }
                    checkup.add(
                        try ExternalStanding.all(of: line.id, docket, profiles, in: transaction), of: line.id)
                }
                return (page, checkup)
            }
            checkup = after
            last = page.last?.id
            if page.count < batch { break }
        }
        return profiles.all.map { checkup.check(of: $0.system) }
    }

    private mutating func add(_ standings: [ExternalStanding], of id: MatterID) {
        for standing in standings {
            switch standing.light {
            case .waiting: waiting[standing.concern.system, default: []].append(id)
            case .behind: behind[standing.concern.system, default: []].append(id)
            case .inStep, .unneeded: continue
            }
        }
    }

    private func check(of system: ExternalSystem) -> Doctor.Check {
        var check = Doctor.Check(name: Text(zh: "对账：\(system.name.zh)", en: "In step with \(system.name.en)"))
        if let matters = waiting[system] {
            let list = ExternalCheckup.list(matters)
            check.notes.append(
                Text(
                    zh: "\(matters.count)件还没有对方编号：\(list.zh)。请抄录后登记编号",
                    en: "\(matters.count) without its number: \(list.en). Copy them there and enter the number"))
        }
        if let matters = behind[system] {
            let list = ExternalCheckup.list(matters)
            check.notes.append(
                Text(
                    zh: "\(matters.count)件在对方系统还没有跟上：\(list.zh)。请抄录，或者导回对方的结果",
                    en: "\(matters.count) behind there: \(list.en). Copy what is new, or take its results in"))
        }
        return check
    }

    private static func list(_ matters: [MatterID]) -> Text {
        let shown = matters.prefix(named).map(\.short)
        let more = matters.count > named ? Text(zh: "等", en: " and others") : Text(same: "")
        return Text(
            zh: shown.joined(separator: "、") + more.zh, en: shown.joined(separator: ", ") + more.en)
    }
}
