import Base
import Documents
import Law
import Procedure
import Store

/// 公示落库: what the acts of a publication make of the table that the public reads, in their own transaction.
///
/// It holds for every procedure that serves `.disclosure`: its acts `enter` and `correct` say what is published,
/// `approve` lets it out and starts the clock of its duration, `withdraw`, `end` and `decide-early-end` take it away.
extension Publications {
    static func project(
        _ docket: Docket, of matter: MatterID, _ office: Office, at now: Instant, in transaction: Transaction
    ) throws {
        guard docket.procedure.serves == .disclosure, let deed = docket.done.last else { return }
        switch deed.act {
        // What cannot be published is refused before it goes to who checks it.
        case "enter": _ = try PublicationEntry(deed, office.vault, in: transaction)
        case "approve", "correct":
            guard let entered = docket.done.last(where: { ["enter", "correct"].contains($0.act) }),
                let approved = docket.last("approve")
            else { return }
            let entry = try PublicationEntry(entered, office.vault, in: transaction)
            try show(entry, approved, docket, of: matter, office.lawbook, at: now, in: transaction)
        case "withdraw":
            let reason = try PublicationEntry.text("public-reason", of: deed, office.vault, in: transaction)
            try takeAway("withdrawn_at", of: matter, reason: reason, at: now, in: transaction)
        case "end", "decide-early-end":
            guard docket.ending != nil else { return }
            try takeAway("ended_at", of: matter, reason: nil, at: now, in: transaction)
        default: break
        }
    }

    private static func show(
        _ entry: PublicationEntry, _ approved: Docket.Deed, _ docket: Docket, of matter: MatterID, _ lawbook: Lawbook,
        at now: Instant, in transaction: Transaction
    ) throws {
        let (last, rule, version) = try duration(docket, approved, lawbook)
        let corrected = docket.last("correct")?.recordedAt
        try transaction.run(
            """
            INSERT INTO publication (
                id, matter, number, party, credit_code, kind, breach, imposed, authority, decided_on, abstract, body, words,
                published_at, ends_on, rule, rule_from, corrected_at, correction)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (matter) DO UPDATE SET
                number = excluded.number, party = excluded.party, credit_code = excluded.credit_code,
                kind = excluded.kind, breach = excluded.breach, imposed = excluded.imposed,
                authority = excluded.authority, decided_on = excluded.decided_on, abstract = excluded.abstract,
                body = excluded.body, words = excluded.words, corrected_at = excluded.corrected_at,
                correction = excluded.correction
            """, PublicationID(), matter, entry.number, entry.party, entry.creditCode, entry.kind, entry.breach,
            entry.imposed, entry.authority, entry.decidedOn, entry.abstract, entry.body.text, entry.words,
            approved.recordedAt, last, rule.text, version, corrected, corrected == nil ? nil : entry.correction)
    }

    /// The last day, by the clock that `approve` started; as long as a restriction lasts where that is longer.
    private static func duration(
        _ docket: Docket, _ approved: Docket.Deed, _ lawbook: Lawbook
    ) throws -> (last: Day, rule: Rule.ID, version: Day) {
        let running = try docket.procedure.clocks.compactMap { clock in
            docket.clocks[clock.id]?.trigger == approved.happenedAt && docket.clocks[clock.id]?.stoppedAt == nil
                ? try docket.reading(of: clock.id, at: approved.happenedAt, lawbook) : nil
        }
        guard let reading = running.first else {
            throw StoreError(.misuse, "\(docket.procedure.reference) publishes without a duration")
        }
        let last = reading.due.legal.day
        guard case .day(let restricted)? = approved.answers["restricted-until"], restricted > last else {
            return (last, reading.clock.rule, reading.version.from)
        }
        let rule = Rule.restrictionPublication.id
        let version = try docket.version(of: rule, at: approved.happenedAt.day, lawbook.rules)
        return (restricted, rule, version.from)
    }

    /// What was shown leaves the table too: it stays in the matter's events and the vault, under their own rules.
    private static func takeAway(
        _ column: String, of matter: MatterID, reason: String?, at now: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            UPDATE publication SET \(column) = ?, reason = ?, number = NULL, party = NULL, credit_code = NULL,
                breach = NULL, imposed = NULL, authority = NULL, abstract = NULL, body = NULL, words = '',
                correction = NULL
            WHERE matter = ?
            """, now, reason, matter)
    }
}
