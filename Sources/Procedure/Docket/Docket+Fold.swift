import Base

extension Docket {
    /// The docket that these events amount to, each under the procedure it names.
    /// - Parameter procedure: what is registered under a reference, nil where nothing is.
    /// - Throws: a `Misfit` naming the first event that does not fit, or a plain one for an empty stream.
    package static func fold(
        _ events: some Sequence<Event>, _ procedure: (Procedure.Reference) -> Procedure?
    ) throws(Misfit) -> Docket? {
        var docket: Docket?
        for event in events {
            guard let known = procedure(event.procedure) else {
                throw Misfit(
                    event, Text(zh: "没有办理事项\(event.procedure)", en: "there is no procedure \(event.procedure)"))
            }
            var next = docket ?? Docket(known)
            try next.add(event, under: known)
            docket = next
        }
        return docket
    }

    /// Takes in the next event. An event that does not fit leaves the docket as it was.
    package mutating func add(_ event: Event, under procedure: Procedure) throws(Misfit) {
        var next = self
        let event = try next.current(event, under: procedure)
        try next.move(to: procedure, event)
        try next.place(event)
        guard let act = next.procedure.act(event.act) else {
            throw Misfit(event, Text(zh: "没有办理动作“\(event.act)”", en: "there is no act “\(event.act)”"))
        }
        guard act.from.includes(next.stage) else {
            throw Misfit(
                event,
                Text(
                    zh: "在“\(next.stageName.zh)”不能办理“\(act.name.zh)”",
                    en: "“\(act.name.en)” cannot follow on “\(next.stageName.en)”"))
        }
        if let wrong = act.form.misfit(event.answers) { throw Misfit(event, wrong) }
        try next.enter(act, event)
        self = next
    }

    /// The event in the newest form of its payload.
    private func current(_ event: Event, under procedure: Procedure) throws(Misfit) -> Event {
        guard event.procedure == procedure.reference else {
            throw Misfit(
                event,
                Text(
                    zh: "事件属于\(event.procedure)，不属于\(procedure.reference)",
                    en: "the event is one of \(event.procedure), not \(procedure.reference)"))
        }
        guard (1...procedure.schemaVersion).contains(event.schemaVersion) else {
            throw Misfit(
                event,
                Text(zh: "不能识别第\(event.schemaVersion)版事件", en: "events of version \(event.schemaVersion) are not known")
            )
        }
        var event = event
        for upcast in procedure.upcasts.dropFirst(event.schemaVersion - 1) { event = try upcast(event) }
        return event
    }

    /// Goes over to a newer version of the procedure, where that says how.
    private mutating func move(to newer: Procedure, _ event: Event) throws(Misfit) {
        guard newer.reference != procedure.reference else { return }
        guard newer.id == procedure.id, newer.version == procedure.version + 1,
            case .move(let stages) = newer.succession,
            let stage, let successor = newer.stage(stages[stage.id] ?? stage.id)
        else {
            throw Misfit(
                event,
                Text(
                    zh: "办件不能由\(procedure.reference)转入\(newer.reference)",
                    en: "the matter cannot move from \(procedure.reference) to \(newer.reference)"))
        }
        procedure = newer
        self.stage = successor
    }

    /// Its place in the stream and in time.
    private mutating func place(_ event: Event) throws(Misfit) {
        guard event.stream == stream ?? event.stream, event.sequence == sequence + 1 else {
            throw Misfit(
                event,
                Text(zh: "应为第\(sequence + 1)个事件", en: "event number \(sequence + 1) is due here"))
        }
        guard done.last.map({ $0.recordedAt <= event.recordedAt }) ?? true else {
            throw Misfit(event, Text(zh: "记录时间早于前一事件", en: "it was recorded before the event before it"))
        }
        guard event.happenedAt <= event.recordedAt else {
            throw Misfit(event, Text(zh: "发生时间晚于记录时间", en: "it happened after it was recorded"))
        }
        stream = event.stream
        sequence = event.sequence
    }

    private mutating func enter(_ act: Act, _ event: Event) throws(Misfit) {
        let target: Stage?
        switch act.outcome {
        case .stays: target = stage
        case .to(let id): target = procedure.stage(id)
        case .choice:
            guard let branch = act.branch(event.answers) else {
                throw Misfit(event, Text(zh: "没有选择办理结果", en: "no outcome was chosen"))
            }
            target = branch.stage.map { procedure.stage($0) } ?? stage
        }
        guard let target else {
            throw Misfit(event, Text(zh: "办理结果没有对应的环节", en: "its outcome leads to no stage"))
        }
        done.append(
            Deed(
                sequence: event.sequence, act: event.act, actor: event.actor, recordedAt: event.recordedAt,
                happenedAt: event.happenedAt, answers: event.answers))
        versions.merge(event.versions) { _, new in new }
        if stage?.id != target.id {
            since = event.recordedAt
            holder = nil
        }
        stage = target
        for effect in act.effects(event.answers) { try apply(effect, event) }
        settle(target)
    }

    /// Who holds it now: whom an effect named, else the stage's own role; nobody once it has ended.
    private mutating func settle(_ stage: Stage) {
        let role = stage.ending == nil ? holder?.role ?? stage.holder : nil
        holder = role.map { Holder(role: $0, people: $0 == .officer ? officers : []) }
    }

    private var stageName: Text { stage?.name ?? Text(zh: "立项之前", en: "what is not yet filed") }
}
