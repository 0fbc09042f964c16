package import Base
import Evidence
package import FormReading
package import Procedure
import Store

/// 收件: a form that was filled in becomes a matter, and who sent it gets a receipt.
package struct Filing: Sendable {
    let office: Office
    let drafts: Drafts

    package init(_ office: Office) {
        self.office = office
        self.drafts = Drafts(office)
    }

    /// Files a draft and gives its receipt; one that adds to a matter is added and keeps that matter's receipt. The same
    /// draft sent again, however often, is answered with the same receipt.
    ///
    /// Matter, receipt and the end of the draft are one transaction. What was typed leaves the draft at once; the
    /// receipt stays in it until its day is over or its holder has kept the number.
    /// - Parameter read: reads the form from what was typed.
    /// - Throws: a `Refusal`: `.unidentified` where the draft is gone, `.unusable` where it is not complete, or what
    ///   `Office.file` and `Office.act` throw.
    package func send(
        _ token: Draft.Token, as role: Role, unit: String, at now: Instant,
        read: @escaping @Sendable (Form, Draft) -> Form.Filled
    ) async throws -> Draft.Filed {
        try await office.database.write { transaction in
            guard let draft = try drafts.load(token, at: now, in: transaction) else { throw Filing.gone }
            if let sent = draft.sent { return sent }
            let (filed, spent) = try take(draft, as: role, unit: unit, at: now, read, in: transaction)
            try drafts.save(spent, token, at: now, in: transaction)
            return filed
        }
    }

    /// Reads a draft and files it; what was typed has left the draft that it gives back to be kept.
    func take(
        _ draft: Draft, as role: Role, unit: String, at now: Instant, _ read: (Form, Draft) -> Form.Filled,
        in transaction: Transaction
    ) throws -> (filed: Draft.Filed, spent: Draft) {
        guard let procedure = office.catalogue.newest(draft.procedure), let act = procedure.act(draft.act) else {
            throw ActRefusal.noProcedure
        }
        let filled = read(act.form, draft)
        if let problem = filled.problems.first {
            throw Refusal(
                .unusable, problem.text, field: problem.field?.text,
                problems: filled.problems.map { Refusal.Problem($0.field?.text, $0.text) })
        }
        let request = ActRequest(
            act.id, by: Event.Actor(Filing.holder, role), filled.answers,
            uploads: draft.files.values.flatMap { $0 })
        let filed = try enter(request, draft, procedure, unit: unit, at: now, in: transaction)
        var spent = draft
        (spent.input, spent.files, spent.sent) = ([:], [:], filed)
        return (filed, spent)
    }

    /// Files a new matter with a receipt, or adds to the one whose receipt the draft has.
    private func enter(
        _ request: ActRequest, _ draft: Draft, _ procedure: Procedure, unit: String, at now: Instant,
        in transaction: Transaction
    ) throws -> Draft.Filed {
        let writer = ActWriter(office, transaction, at: now)
        if let code = draft.adds {
            guard let (matter, _) = try Tracking.holder(of: code, in: transaction) else { throw ActRefusal.unknown }
            let seen = try Ledger.last(of: MatterEvents.stream(matter), in: transaction)
            let line = try writer.act(request, on: matter, after: seen, within: .holder(of: matter))
            return Draft.Filed(code: code, matter: matter, at: now, stage: Name(line.stage))
        }
        let line = try writer.file(procedure, request, unit: unit, openedBy: nil)
        var generator = SystemRandom()
        let filed = Draft.Filed(code: ReceiptCode(using: &generator), matter: line.id, at: now, stage: Name(line.stage))
        try transaction.run(
            "INSERT INTO receipt (code_hash, matter, role, created_at) VALUES (?, ?, ?, ?)",
            filed.code.hash.description, line.id, request.actor.role.rawValue, now)
        return filed
    }

    /// Whoever holds the receipt: the office knows no more of them than that.
    package static let holder: Name<Person> = "receipt-holder"

    static let gone = Refusal(
        .unidentified,
        Text(
            zh: "这份草稿已经过了\(Drafts.hours)小时，内容已经销毁。请重新填写。",
            en: "This draft is more than \(Drafts.hours) hours old and was destroyed. Please fill it in again."))
}
