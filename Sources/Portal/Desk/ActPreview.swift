import Base
import Casework
import Documents
import Law
import Measures
import Pages
import Procedure

/// 办理预演: what an act would make of a docket, tried on a copy of it.
struct ActPreview {
    private let act: Act
    private let procedure: Procedure
    private let docket: Docket
    private let answers: Answers
    private let visit: DeskVisit
    private let earlier: Docket?
    /// What lies in the vault, by its reference.
    private let typed: [String: Dossier.Typed]

    init(
        _ act: Act, of procedure: Procedure, on docket: Docket, _ answers: Answers, _ visit: DeskVisit,
        earlier: Docket? = nil, typed: [String: Dossier.Typed] = [:]
    ) {
        self.earlier = earlier
        self.typed = typed
        self.act = act
        self.procedure = procedure
        self.docket = docket
        self.answers = answers
        self.visit = visit
    }

    var consequences: Consequences {
        var told = Consequences()
        let effects = act.effects(answers)
        told.documents = effects.compactMap { if case .issue(let form) = $0 { form.name } else { nil } }
        told.told = effects.compactMap { if case .notify(let role) = $0, !role.isOutside { role.name } else { nil } }
        told.passes = effects.compactMap { if case .tell(let signal, _, _, _, _) = $0 { signal.name } else { nil } }
        told.opens = effects.compactMap { if case .open(let purpose, _, _, _) = $0 { purpose.name } else { nil } }
        if case .choice(let id, let branches) = act.outcome, act.branch(answers) == nil,
            let field = act.form.field(id)
        {
            told.decidedBy = (
                field.label,
                branches.map { branch in
                    (
                        field.options.first { $0.id == branch.option }?.text ?? Text(same: branch.option.text),
                        branch.stage.flatMap { procedure.stage($0)?.name }
                    )
                }
            )
        }
        let after = tried
        clocks(effects, after, &told)
        course(after, &told)
        return told
    }

    private func clocks(_ effects: [Effect], _ after: Docket?, _ told: inout Consequences) {
        for effect in effects {
            switch effect {
            case .start(let clock, _): told.started.append((name(clock), due(clock, after)))
            case .extend(let clock, _, _, _): told.extended.append((name(clock), due(clock, after)))
            case .stop(let clock):
                if let run = docket.clocks[clock], run.stoppedAt == nil { told.stopped.append(name(clock)) }
            case .pause(let clock, _, _, _): told.paused.append(name(clock))
            case .resume(let clock, _, _): told.resumed.append(name(clock))
            default: continue
            }
        }
    }

    private func course(_ after: Docket?, _ told: inout Consequences) {
        let target = act.target(answers).flatMap { procedure.stage($0) }
        if let target, target.id != docket.stage?.id {
            told.stage = target.name
            told.holder = target.ending != nil ? nil : after.map(visit.holder) ?? target.holder?.name
        }
        if told.decidedBy == nil, let before = docket.stage {
            told.progress = (before.publicName, (target ?? before).publicName)
        }
    }

    private func name(_ clock: Name<Clock>) -> Text {
        procedure.clock(clock)?.name ?? Text(same: clock.text)
    }

    private func due(_ clock: Name<Clock>, _ after: Docket?) -> Day? {
        (try? after?.reading(of: clock, at: visit.now, visit.office.lawbook))?.due.legal.day
    }

    /// The docket after the act; nil while its form is not filled in so far that it could be taken.
    private var tried: Docket? {
        guard let actor = visit.actor(for: act, on: docket) else { return nil }
        var sealed = answers
        for (field, answer) in answers {
            switch answer {
            case .typed: sealed[field] = .sealed(ActPreview.reference(field))
            case .rows(let rows): sealed[field] = .rows(rows.sealed(ActPreview.reference(field)))
            default: continue
            }
        }
        var after = docket
        do {
            try after.add(
                Event(
                    stream: docket.stream ?? "preview", sequence: docket.sequence + 1,
                    schemaVersion: procedure.schemaVersion, procedure: procedure.reference, recordedAt: visit.now,
                    actor: actor, act: act.id, answers: sealed), under: procedure)
            return after
        } catch {
            return nil
        }
    }

    /// What has just been typed into a field is found under this, which is no reference into the vault.
    private static func reference(_ field: Name<Form.Field>) -> String { "preview/\(field.text)" }

    /// 文书草稿: the documents that the act would issue, as far as their layouts are there.
    var drafts: [FilledDocument] {
        guard let after = tried else { return [] }
        var texts = typed.compactMapValues { if case .text(let text) = $0 { text } else { nil } }
        for (field, answer) in answers {
            switch answer {
            case .typed(let text): texts[ActPreview.reference(field)] = text
            case .rows(let rows): texts[ActPreview.reference(field)] = rows.typedText
            default: continue
            }
        }
        let (known, people) = (texts, visit.people)
        return after.documents.filter { $0.sequence == after.sequence }.compactMap { issued in
            let facts = DocketFacts(
                in: after, sequence: issued.sequence, earlier: earlier, visit.office.lawbook,
                visit.frame.district, typed: { known[$0] },
                person: { id in
                    people.first { $0.id == id }.map {
                        DocketFacts.Officer($0.name, certificate: $0.certificate?.number)
                    }
                })
            return facts.flatMap { DocumentLayout.of(issued.form)?.fill($0) }
        }
    }

    /// 条件: what had to hold for the act, and what was found.
    func conditions(as actor: Event.Actor) -> [Components.Task] {
        var tasks = [
            Components.Task(
                Text(zh: "由有权的人员办理", en: "Taken by somebody entitled"), .found(.ok, actor.role.name))
        ]
        let guards = act.guards + (act.branch(answers)?.guards ?? [])
        tasks += guards.compactMap { wanted -> Components.Task? in
            switch wanted {
            case .certificate where actor.role.enforces:
                return Components.Task(
                    Text(zh: "执法证在有效期内", en: "Certificate valid"),
                    .found(.ok, Text(same: visit.certificates[actor.id]?.number ?? "")))
            case .twoOfficers(let field):
                guard case .people(let people)? = answers[field] else { return nil }
                let names = people.map(visit.name)
                return Components.Task(
                    Text(zh: "两名以上执法人员，执法证有效", en: "Two officers or more with valid certificates"),
                    .found(.ok, Text(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))))
            case .caseOfficer:
                return Components.Task(
                    Text(zh: "由本件办案人员办理", en: "By an officer of the matter"),
                    .found(.ok, Text(same: visit.name(actor.id))))
            case .done(let test):
                guard let deed = docket.last(test.act), let name = procedure.act(test.act)?.name else { return nil }
                return Components.Task(
                    Text(zh: "先办理“\(name.zh)”", en: "“\(name.en)” done before"), .found(.ok, deed.happenedAt.day.text))
            case .clock(let clock, .lapsed):
                let name = name(clock)
                return Components.Task(
                    Text(zh: "“\(name.zh)”已届满", en: "“\(name.en)” has run out"),
                    .found(.ok, Text(zh: "已届满", en: "Run out")))
            default: return nil
            }
        }
        return tasks
    }
}
