import Base
import Evidence
import Law
import Procedure
import Store

/// 办理落库: one act in one transaction: the vault, the event with its leaf hash, the line in the lists, what is to be
/// sent, and what other matters are opened or moved by it.
struct ActWriter {
    let office: Office
    let transaction: Transaction
    let now: Instant

    init(_ office: Office, _ transaction: Transaction, at now: Instant) {
        self.office = office
        self.transaction = transaction
        self.now = now
    }

    func file(
        _ procedure: Procedure, _ request: ActRequest, unit: String, id: MatterID = MatterID(),
        openedBy parent: MatterID?
    ) throws -> MatterSummary {
        let place = Place(id: id, unit: unit, openedBy: parent, filedAt: now)
        return try take(request, on: Docket(procedure), under: procedure, place)
    }

    func act(_ request: ActRequest, on id: MatterID, after seen: Int, within scope: Scope) throws -> MatterSummary {
        guard let line = try Matters.find(id, within: scope, in: transaction) else { throw ActRefusal.unknown }
        let docket = try MatterEvents.docket(id, office.catalogue, in: transaction)
        guard docket.sequence == seen else { throw Ledger.movedOn }
        return try take(request, on: docket, under: office.catalogue.current(docket), Place(line))
    }

    /// What of a matter's line is not in its docket.
    struct Place {
        let id: MatterID
        let unit: String
        let openedBy: MatterID?
        let filedAt: Instant

        init(id: MatterID, unit: String, openedBy: MatterID?, filedAt: Instant) {
            self.id = id
            self.unit = unit
            self.openedBy = openedBy
            self.filedAt = filedAt
        }

        init(_ line: MatterSummary) {
            self.init(id: line.id, unit: line.unit, openedBy: line.openedBy, filedAt: line.filedAt)
        }
    }

    /// Takes an act and writes what follows from it.
    @discardableResult
    func take(
        _ request: ActRequest, on docket: Docket, under procedure: Procedure, _ place: Place
    ) throws -> MatterSummary {
        guard let act = procedure.act(request.act) else { throw ActRefusal.noAct }
        let sealed = try sealed(request)
        let submission = Submission(
            act, by: request.actor, at: now, happenedAt: request.happenedAt, answers: sealed,
            certificates: request.certificates, office.lawbook)
        let reasons = docket.verdict(on: submission).reasons
        guard reasons.isEmpty else { throw ActRefusal.reasons(reasons) }
        let answers = try office.numbers.claimed(
            sealed, of: act, in: place.id, event: docket.sequence + 1, on: submission.day, at: now,
            isAutomatic: request.actor == .system,
            elsewhere: office.external.numbering(procedure.id, at: docket.stage?.id), transaction)
        let (event, next) = try entered(request, answers, act, docket, procedure, place)
        try Ledger.append(
            act.id.text, to: MatterEvents.stream(place.id), after: docket.sequence, by: Actor.ID(request.actor.id.text),
            claimedAt: event.happenedAt, at: now, schemaVersion: event.schemaVersion,
            payload: MatterEvents.payload(event), in: transaction)
        let line = try MatterSummary(
            next, id: place.id, unit: try unit(act, answers, next) ?? place.unit, openedBy: place.openedBy,
            filedAt: place.filedAt, at: now,
            office.lawbook)
        try Matters.project(
            line, MatterClocks(next), officers: next.officers, isNew: docket.sequence == 0, in: transaction)
        if next.sequence == 1, let number = PlatformTickets.number(in: answers) {
            try PlatformTickets.keep(number, for: line.id, in: transaction)
        }
        if next.sequence == 1, let number = PlatformTickets.complaintNumber(in: answers, of: procedure) {
            try PlatformTickets.keep(number, for: line.id, under: PlatformTickets.complaints, in: transaction)
        }
        if next.sequence == 1 {
            try ExternalNumbers.keepFiled(answers, of: procedure, line.id, office.external, transaction)
        }
        try SystemActs.schedule(next, under: procedure, of: line.id, office.lawbook, at: now, in: transaction)
        try Publications.project(next, of: line.id, office, at: now, in: transaction)
        try send(act, answers, next, line)
        try Amendments.project(next, of: line.id, office, at: now, in: transaction)
        try openOthers(next, after: docket.opened.count, line, request.certificates)
        for word in next.words.dropFirst(docket.words.count) { try pass(word, line) }
        if docket.result == nil { try report(next, procedure, line) }
        return line
    }

    /// What was typed goes to the vault, each answer under a key of its own; so do the names of files.
    private func sealed(_ request: ActRequest) throws -> Answers {
        var sealed = request.answers
        for (field, answer) in request.answers.sorted(by: { $0.key < $1.key }) {
            switch answer {
            case .typed(let text):
                let reference = try office.vault.put(
                    .answer, facts: [field.text: text], id: VaultID(at: now), at: now, in: transaction)
                sealed[field] = .sealed("\(reference.id):\(reference.commitment)")
            case .rows(let rows):
                guard let text = rows.typedText else { continue }
                let reference = try office.vault.put(
                    .answer, facts: [field.text: text], id: VaultID(at: now), at: now, in: transaction)
                sealed[field] = .rows(rows.sealed("\(reference.id):\(reference.commitment)"))
            case .files(let files):
                sealed[field] = .files(try files.map { try exhibit($0, among: request.uploads) })
            default: continue
            }
        }
        return sealed
    }

    /// How the event speaks of a file that came with the act.
    private func exhibit(_ file: String, among uploads: [Upload]) throws -> String {
        guard let upload = uploads.first(where: { $0.id.description == file }) else { return file }
        // It belongs to the matter from now on and no longer goes with the draft it came in.
        try transaction.run("DELETE FROM draft_blob WHERE blob_id = ?", upload.id)
        let reference = try office.vault.put(
            .exhibit, facts: upload.facts, id: VaultID(at: now), at: now, in: transaction)
        return "\(upload.id):\(reference.id):\(reference.commitment)"
    }

    /// The event with the versions of rules it used, and the docket it makes.
    private func entered(
        _ request: ActRequest, _ answers: Answers, _ act: Act, _ docket: Docket, _ procedure: Procedure, _ place: Place
    ) throws -> (Event, Docket) {
        func event(_ versions: [Rule.ID: Day]) -> Event {
            Event(
                stream: place.id.description, sequence: docket.sequence + 1, schemaVersion: procedure.schemaVersion,
                procedure: procedure.reference, recordedAt: now, claimedAt: request.happenedAt, actor: request.actor,
                act: act.id, answers: answers, versions: versions)
        }
        do throws(Misfit) {
            var trial = docket
            try trial.add(event([:]), under: procedure)
            let whole = event(trial.versions(startedBy: act, answers, office.lawbook.rules))
            var next = docket
            try next.add(whole, under: procedure)
            return (whole, next)
        } catch {
            throw Refusal(.unusable, error.text)
        }
    }

    /// The unit that the act hands the matter to, or that works on the matter it joins; nil where it stays.
    private func unit(_ act: Act, _ answers: Answers, _ docket: Docket) throws -> String? {
        for effect in act.effects(answers) {
            if case .unit(let field) = effect { return answers[field]?.option?.text }
            if case .tell(_, .named(let field), _, _, _) = effect {
                return try joined(answers[field], docket).unit
            }
        }
        return nil
    }

    /// Notices go out later, under an id of their own. People outside have no address: who holds a receipt sees on its
    /// page what has changed. The officers of a matter are told of everything that is done on it.
    private func send(_ act: Act, _ answers: Answers, _ docket: Docket, _ line: MatterSummary) throws {
        var told = docket.officers.isEmpty ? [] : [Role.officer]
        for case .notify(let role) in act.effects(answers) where !role.isOutside && !told.contains(role) {
            told.append(role)
        }
        for role in told {
            let notice = Notices.Item(matter: line.id, sequence: line.lastSequence, role: role)
            try Outbox.add(Notices.Item.kind, try notice.payload.encoded(), at: now, in: transaction)
        }
    }

    /// Matters that the act opened for a purpose are filed by the system, in the same unit; the officers that it hands
    /// over are judged there by the certificates that came with the act.
    private func openOthers(
        _ docket: Docket, after count: Int, _ line: MatterSummary, _ certificates: [Name<Person>: Certificate]
    ) throws {
        for opened in docket.opened.dropFirst(count) {
            guard let procedure = office.catalogue.serving(opened.purpose),
                let filing = procedure.acts.first(where: { $0.from.includes(nil) && $0.roles.contains(.system) })
            else { throw StoreError(.misuse, "nothing serves the purpose \(opened.purpose.id)") }
            let request = ActRequest(
                filing.id, by: .system, opened.answers, certificates: certificates)
            _ = try file(procedure, request, unit: line.unit, openedBy: line.id)
        }
    }

    /// The matter that waits for the result takes it as an act of its own, unless it has ended meanwhile.
    private func report(_ docket: Docket, _ procedure: Procedure, _ line: MatterSummary) throws {
        guard let result = docket.result, let purpose = procedure.serves,
            let (place, parent, following) = try waiting(for: purpose, above: line),
            case .choice(let field, _) = following.outcome
        else { return }
        var answers: Answers = [field: .chosen([result])]
        // What the result needs besides, such as the reason, was said in the act that answered.
        for other in following.form.fields where other.id != field && other.isAsked(answers) {
            answers[other.id] = docket.done.last?.answers[other.id]
        }
        let request = ActRequest(following.id, by: .system, answers)
        _ = try take(request, on: parent, under: office.catalogue.current(parent), place)
    }

    /// The nearest of the matters that led to this one which waits for such a result: a verification opens a case and
    /// has ended, and it is the report before it that waits for both.
    private func waiting(for purpose: Purpose, above line: MatterSummary) throws -> (Place, Docket, Act)? {
        var above = line.openedBy
        while let id = above, let line = try Matters.find(id, within: .office, in: transaction) {
            let docket = try MatterEvents.docket(id, office.catalogue, in: transaction)
            let act = office.catalogue.current(docket).acts.first {
                $0.follows == purpose && $0.from.includes(docket.stage)
            }
            if let act { return (Place(line), docket, act) }
            above = line.openedBy
        }
        return nil
    }
}

extension VaultKind {
    /// 填报内容: what somebody typed into a form.
    static let answer = VaultKind("answer")
}
