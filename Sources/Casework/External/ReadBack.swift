package import Base
package import Documents
import FormReading
package import Procedure
import Store

/// 导回: takes what another system says of our matters: each row finds its matter, and what is new is recorded.
///
/// The same row twice records nothing twice. An act that follows from a status is taken only where nothing more has to
/// be answered and who brings the file may take it; else it is named, to be done by hand.
package struct ReadBack: Sendable {
    let office: Office
    let profile: ExternalProfile
    let envoy: Envoy

    package init(_ office: Office, _ profile: ExternalProfile, by envoy: Envoy) {
        self.office = office
        self.profile = profile
        self.envoy = envoy
    }

    /// 导回人: who brings the file.
    package struct Envoy: Sendable {
        let id: Name<Person>
        let scope: Scope
        let certificates: [Name<Person>: Certificate]
        let roles: [Role]
        /// Whether acts that issue documents may follow.
        let issues: Bool

        /// An officer, with what the officer may see and do.
        package static func officer(
            _ account: Account, within scope: Scope, certificates: [Name<Person>: Certificate]
        ) -> Envoy {
            Envoy(
                id: account.id, scope: scope, certificates: certificates, roles: account.roles,
                issues: true)
        }

        /// A command on the machine: it is nobody, so that it decides nothing, issues nothing and only takes what clerks
        /// take.
        package static let command = Envoy(
            id: "import", scope: .office, certificates: [:],
            roles: [.dispatcher, .counter, .finance, .archivist, .publisher], issues: false)

        func actor(for act: Act) -> Event.Actor? {
            roles.first { act.isFor($0) && !$0.isOutside && $0 != .system }.map { Event.Actor(id, $0) }
        }
    }

    /// 一行的结果: what a row says, or why it says nothing.
    package struct Outcome: Sendable {
        package let line: Int
        package let findings: [Finding]
        /// nil where its matter was found.
        package let problem: Text?
    }

    /// 一件的结果
    package struct Finding: Sendable {
        package let matter: MatterID
        package let procedure: Text
        /// What is recorded or done; empty where all of it was known.
        package let steps: [Text]
        /// What remains to be done by hand: the act, and why.
        package let byHand: (act: Name<Act>, words: Text)?
    }

    /// 预览: what a file would do. Nothing is stored.
    package func preview(_ table: ReturnedTable, at now: Instant) async throws -> [Outcome] {
        var outcomes: [Outcome] = []
        for row in table.rows {
            outcomes.append(try await office.database.read { try outcome(of: row, at: now, isStored: false, $0) })
        }
        return outcomes
    }

    /// 导入: each row by itself, so that one that cannot be taken stops no other.
    package func take(_ row: ReturnedTable.Row, at now: Instant) async throws -> Outcome {
        do {
            return try await office.database.write { try outcome(of: row, at: now, isStored: true, $0) }
        } catch let refusal as Refusal {
            return Outcome(line: row.line, findings: [], problem: refusal.text)
        }
    }

    private func outcome(
        of row: ReturnedTable.Row, at now: Instant, isStored: Bool, _ transaction: Transaction
    ) throws -> Outcome {
        do {
            let lines = try matters(of: row, transaction)
            let findings = try lines.map { try finding(row, $0, at: now, isStored: isStored, transaction) }
            return Outcome(line: row.line, findings: findings, problem: nil)
        } catch let refusal as Refusal where !isStored {
            return Outcome(line: row.line, findings: [], problem: refusal.text)
        }
    }

    /// The matters a row is about: by that system's number, else by ours.
    private func matters(of row: ReturnedTable.Row, _ transaction: Transaction) throws -> [MatterSummary] {
        let number = try row.values[profile.columns.number].map { try ExternalNumbers.read($0) }
        if let number {
            let spaces = Set(profile.sheets.map { profile.system.space(of: $0.procedure.text) }).sorted()
            let found = try spaces.compactMap { try ExternalNumbers.matter(number, in: $0, transaction) }
                .compactMap { try Matters.find($0, within: envoy.scope, in: transaction) }
            if !found.isEmpty {
                if let ours = row.values[profile.columns.matter] {
                    let same = try Matters.named(ours, within: envoy.scope, most: 9, in: transaction).map(\.id)
                    guard found.contains(where: { same.contains($0.id) }) else { throw ReadBack.contradiction }
                }
                return found
            }
        }
        guard let ours = row.values[profile.columns.matter] else {
            throw number == nil ? ReadBack.noNumber : ReadBack.unknown(number ?? "")
        }
        let found = try Matters.named(ours, within: envoy.scope, most: 2, in: transaction)
            .filter { profile.sheet(for: Name($0.procedure)) != nil }
        guard let only = found.first, found.count == 1 else { throw ReadBack.unknown(ours) }
        return [only]
    }

    private static let contradiction = Refusal(
        .unusable,
        Text(
            zh: "这一行的两个编号不是同一件，请核对后再导入",
            en: "The two numbers in the row are not of one matter; check them and import it again."))

    private static let noNumber = Refusal(
        .unusable, Text(zh: "这一行没有编号", en: "The row has no number."))

    private static func unknown(_ number: String) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "没有编号为“\(number)”的办件；请先在办件的抄录页登记对方编号",
                en: "No matter has the number \(number); enter it on the matter's copying page first."))
    }
}
