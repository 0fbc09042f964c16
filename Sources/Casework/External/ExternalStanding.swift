package import Base
package import Documents
import Procedure
import Store

/// 对账: how a matter stands in a system beside this one, as far as it is known here.
package struct ExternalStanding: Sendable {
    package let concern: ExternalProfiles.Concern
    package let mode: ExternalMode
    package let number: String?
    /// In that system's words, as last learnt from a file.
    package let status: String?
    /// When something was last learnt or copied.
    package let at: Instant?
    package let light: Light

    /// 对账灯
    package enum Light: String, Sendable, CaseIterable {
        /// 一致
        case inStep
        /// 待编号: its number there is not known.
        case waiting
        /// 落后: there it does not stand as it stands here.
        case behind
        /// 不涉及
        case unneeded
    }

    init(_ concern: ExternalProfiles.Concern, _ docket: Docket, number: String?, _ events: [(Instant, ExternalEvent)]) {
        let own = events.filter { $0.1.system == concern.system }
        var (status, stage): (String?, Name<Stage>?) = (nil, docket.filedStage)
        for (_, event) in own {
            if case .status(let words) = event.record { (status, stage) = (words, nil) }
            if let seen = event.stage { (status, stage) = (nil, seen) }
        }
        self.concern = concern
        self.number = number
        self.status = status
        mode = concern.sheet.mode(at: docket.stage?.id)
        at = own.last?.0
        light =
            if mode == .none {
                .unneeded
            } else if number == nil {
                .waiting
            } else if let here = docket.stage?.id {
                stage == here || (status.flatMap(concern.sheet.status)?.stages.contains(here) ?? false)
                    ? .inStep : .behind
            } else {
                .behind
            }
    }
}

extension Docket {
    /// Where it stood when it was filed.
    fileprivate var filedStage: Name<Stage>? {
        guard let deed = done.first, case .to(let stage)? = procedure.act(deed.act)?.outcome else { return nil }
        return stage
    }
}

extension ExternalStanding {
    /// How a matter stands in each system that concerns it.
    static func all(
        of id: MatterID, _ docket: Docket, _ profiles: ExternalProfiles, in transaction: Transaction
    ) throws -> [ExternalStanding] {
        let concerns = profiles.concerns(of: docket.procedure.id)
        guard !concerns.isEmpty else { return [] }
        let events = try Ledger.events(of: ExternalEvent.stream(id), in: transaction)
            .compactMap { event in ExternalEvent(event).map { (event.recordedAt, $0) } }
        return try concerns.map { concern in
            let number = try ExternalNumbers.number(of: id, in: concern.space, transaction)
            return ExternalStanding(concern, docket, number: number, events)
        }
    }
}

extension Office {
    /// How a matter stands in each system that concerns it, for somebody who may see it.
    package func standings(of dossier: Dossier) async throws -> [ExternalStanding] {
        try await database.read { transaction in
            try ExternalStanding.all(of: dossier.line.id, dossier.docket, external, in: transaction)
        }
    }
}
