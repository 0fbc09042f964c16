import Procedure
import Store

/// 在手: which open matters are in somebody's hands: those somebody is named for, those that a role of the person's
/// holds, and, for the head of a unit, those of the unit that nobody is named for.
///
/// What is nobody's, because no account has the role or heads the unit, is the business of the head of the bureau.
struct Hands: Sendable {
    private let account: Name<Person>
    /// The roles in which whoever has them holds a matter.
    private let roles: [Role]
    private let units: Units

    /// 所辖机构: of which units the person looks after what nobody is named for.
    private enum Units: Sendable {
        case none
        case own(String)
        /// All that nobody heads.
        case but([String])
    }

    /// - Parameter people: everybody in service.
    init(_ account: Account, among people: [Account]) {
        self.account = account.id
        var roles = account.roles.filter(Hands.whole.contains)
        let headed = Set(people.filter { $0.roles.contains(.stationHead) }.map(\.unit)).sorted()
        if account.roles.contains(.bureauHead) {
            roles += Hands.whole.filter { role in !people.contains { $0.roles.contains(role) } }
            units = .but(headed)
        } else {
            units = account.roles.contains(.stationHead) ? .own(account.unit) : .none
        }
        self.roles = roles
    }

    /// Whether a matter is in these hands by role or unit; whom it names is not asked.
    func hold(_ line: MatterSummary) -> Bool {
        if roles.contains(where: { $0.rawValue == line.holder }) { return true }
        switch units {
        case .none: return false
        case .own(let unit): return unit == line.unit && Hands.isUnits(line)
        case .but(let headed): return !headed.contains(line.unit) && Hands.isUnits(line)
        }
    }

    /// The same as `WHERE`-able SQL over `matter`, with those the person is named for, and those that such a one serves:
    /// a report while somebody verifies it.
    var sql: (condition: String, values: [Value]) {
        let known = Value.text(account.text)
        var conditions = [
            "id IN (SELECT matter FROM matter_officer WHERE account = ?)",
            "(handler IS NULL AND id IN (SELECT opened_by FROM matter_officer WHERE account = ?))",
        ]
        var values = [known, known]
        if !roles.isEmpty {
            conditions.append("holder_role IN (\(Hands.marks(roles.count)))")
            values += roles.map { .text($0.rawValue) }
        }
        let unit: (String, [Value])? =
            switch units {
            case .none: nil
            case .own(let unit): ("unit = ?", [.text(unit)])
            case .but(let headed) where headed.isEmpty: ("1 = 1", [])
            case .but(let headed): ("unit NOT IN (\(Hands.marks(headed.count)))", headed.map { .text($0) })
            }
        if let (condition, units) = unit {
            conditions.append(
                "(\(condition) AND (holder_role = '\(Role.stationHead)' "
                    + "OR (handler IS NULL AND holder_role NOT IN (\(Hands.marks(Hands.whole.count))))))")
            values += units + Hands.whole.map { .text($0.rawValue) }
        }
        return ("(\(conditions.joined(separator: " OR ")))", values)
    }

    /// The roles that serve the whole office, so that whoever has one holds what it holds.
    private static let whole: [Role] = Role.allCases.filter { role in
        switch role {
        case .reporter, .rightsHolder, .respondent, .officer, .stationHead, .system: false
        case .counter, .dispatcher, .brigade, .reviewer, .bureauHead, .creditSection, .keeper, .finance, .archivist,
            .liaison, .publisher:
            true
        }
    }

    /// Whether it is the business of the unit's head: to be assigned, or in the hands of officers or of somebody outside
    /// while nobody is named.
    private static func isUnits(_ line: MatterSummary) -> Bool {
        guard line.holder != Role.stationHead.rawValue else { return true }
        return line.handler == nil && !whole.contains { $0.rawValue == line.holder }
    }

    private static func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }
}
