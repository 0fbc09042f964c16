package import Base
package import Procedure
package import Store

/// 机关: what the verbs of the office work with.
package struct Office: Sendable {
    package let database: any Database
    package let vault: Vault
    package let catalogue: Catalogue
    package let law: LawInForce
    /// 文号
    package let numbers: DocumentNumbers
    /// 对接方案: the systems beside this one.
    package let external: ExternalProfiles
    let shelf = DocketShelf()

    /// - Parameter lawbook: what the product was made with and the office loaded; amendments come on top.
    package init(
        database: any Database, vault: Vault, catalogue: Catalogue, lawbook: Lawbook,
        numbers: DocumentNumbers = DocumentNumbers(), external: ExternalProfiles = ExternalProfiles()
    ) {
        self.database = database
        self.vault = vault
        self.catalogue = catalogue
        self.law = LawInForce(lawbook)
        self.numbers = numbers
        self.external = external
    }

    /// The rules and the calendar as they stand now.
    package var lawbook: Lawbook { law.lawbook }

    /// 登记: files a new matter with one of its procedure's filing acts; its line as it then stands.
    /// - Parameter id: the number it gets; whoever sends a form twice under one number files once.
    /// - Throws: a `Refusal` with all reasons where it may not be filed; nothing is then stored.
    package func file(
        _ procedure: Name<Procedure>, _ request: ActRequest, unit: String, id: MatterID = MatterID(), at now: Instant
    ) async throws -> MatterSummary {
        guard let newest = catalogue.newest(procedure) else { throw ActRefusal.noProcedure }
        return try await database.write { transaction in
            try ActWriter(self, transaction, at: now).file(newest, request, unit: unit, id: id, openedBy: nil)
        }
    }

    /// 办理: takes an act on a matter that the actor has looked at.
    /// - Parameter seen: the sequence of the last event the actor saw.
    /// - Throws: a `Refusal`: `.unknown` outside the scope, `.conflict` where the matter has moved on or a guard forbids
    ///   the act, with all reasons; nothing is then stored.
    package func act(
        _ request: ActRequest, on matter: MatterID, after seen: Int, within scope: Scope, at now: Instant
    ) async throws -> MatterSummary {
        let line = try await database.write { transaction in
            try ActWriter(self, transaction, at: now).act(request, on: matter, after: seen, within: scope)
        }
        if Amendments.changesLaw(line) { try await Amendments.refresh(self) }
        return line
    }

    /// 卷宗: a matter as its events make it, for who may see it.
    package func docket(_ matter: MatterID, within scope: Scope) async throws -> Docket {
        try await database.read { transaction in
            guard try Matters.find(matter, within: scope, in: transaction) != nil else { throw ActRefusal.unknown }
            return try MatterEvents.docket(matter, catalogue, in: transaction)
        }
    }
}

/// 办理申请: an act as somebody wants to take it.
package struct ActRequest: Sendable {
    package let act: Name<Act>
    package let actor: Event.Actor
    /// As `Form.read` gave them; what was typed goes to the vault on the way.
    package let answers: Answers
    /// When it happened, where that was before it is recorded.
    package let happenedAt: Instant?
    package let certificates: [Name<Person>: Certificate]
    /// The files among the answers, which are given there by the ids of their blobs.
    package let uploads: [Upload]

    package init(
        _ act: Name<Act>, by actor: Event.Actor, _ answers: Answers = [:], happenedAt: Instant? = nil,
        certificates: [Name<Person>: Certificate] = [:], uploads: [Upload] = []
    ) {
        self.act = act
        self.actor = actor
        self.answers = answers
        self.happenedAt = happenedAt
        self.certificates = certificates
        self.uploads = uploads
    }
}

/// The refusals of acting, in words.
enum ActRefusal {
    static let noProcedure = Refusal(.unknown, Text(zh: "没有这种办理事项", en: "There is no such procedure."))
    static let unknown = Refusal(.unknown, Text(zh: "没有这一件", en: "There is no such matter."))
    static let noAct = Refusal(.unknown, Text(zh: "这类办件没有这个办理动作", en: "Matters of this kind have no such act."))

    /// Every reason against an act, as one refusal.
    static func reasons(_ reasons: [Reason]) -> Refusal {
        Refusal(
            .conflict,
            Text(
                zh: reasons.map(\.text.zh).joined(separator: "；"), en: reasons.map(\.text.en).joined(separator: "; ")))
    }
}
