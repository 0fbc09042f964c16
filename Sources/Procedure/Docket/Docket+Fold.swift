import Base

extension Docket {
    /// The docket that these events amount to, each under the procedure it names.
    /// - Parameter procedure: what is registered under a reference, nil where nothing is.
    /// - Throws: a `Misfit` naming the first event that does not fit, or a plain one for an empty stream.
    package static func fold(
        _ events: some Sequence<Event>, _ procedure: (Procedure.Reference) -> Procedure?
    ) throws(Misfit) -> Docket? {
        var docket: Docket?
        var last: Procedure?
        for event in events {
            // As a rule all events are of one version.
            if last?.reference != event.procedure { last = procedure(event.procedure) }
            guard let known = last else {
                throw Misfit(
                    event, Text(zh: "没有办理事项\(event.procedure)", en: "there is no procedure \(event.procedure)"))
            }
            if docket == nil {
                docket = Docket(known)
                docket?.done.reserveCapacity(events.underestimatedCount)
            }
            try docket?.take(event, under: known)
        }
        return docket
    }

    /// Takes in the next event. An event that does not fit leaves the docket as it was.
    package mutating func add(_ event: Event, under procedure: Procedure) throws(Misfit) {
        var next = self
        try next.take(event, under: procedure)
        self = next
    }

    /// The same in place: after an event that does not fit the docket is worth nothing.
    private mutating func take(_ event: Event, under procedure: Procedure) throws(Misfit) {
        try check(event, under: procedure)
        guard event.schemaVersion == procedure.schemaVersion else {
            var event = event
            for upcast in procedure.upcasts.dropFirst(event.schemaVersion - 1) { event = try upcast(event) }
            return try takeNewest(event, under: procedure)
        }
        try takeNewest(event, under: procedure)
    }

    private mutating func takeNewest(_ event: Event, under procedure: Procedure) throws(Misfit) {
        try move(to: procedure, event)
        try place(event)
        guard let act = self.procedure.act(event.act) else {
            throw Misfit(event, Text(zh: "没有办理动作“\(event.act)”", en: "there is no act “\(event.act)”"))
        }
        guard act.from.includes(stage) else {
            throw Misfit(
                event,
                Text(
                    zh: "在“\(stageName.zh)”不能办理“\(act.name.zh)”",
                    en: "“\(act.name.en)” cannot follow on “\(stageName.en)”"))
        }
        if let wrong = act.form.misfit(event.answers) { throw Misfit(event, wrong) }
        try enter(act, event)
    }

    /// Whether it is of this procedure, in a form that is known.
    private func check(_ event: Event, under procedure: Procedure) throws(Misfit) {
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
        if let target = try target(act, event), target != stage?.id {
            guard let next = procedure.stage(target) else { throw Docket.nowhere(event) }
            stage = next
            since = event.recordedAt
            holder = nil
        }
        guard let stage else { throw Docket.nowhere(event) }
        done.append(
            Deed(
                sequence: event.sequence, act: event.act, actor: event.actor, recordedAt: event.recordedAt,
                happenedAt: event.happenedAt, answers: event.answers))
        if !event.versions.isEmpty { versions.merge(event.versions) { _, new in new } }
        try act.each(event.answers) { effect throws(Misfit) in try apply(effect, event) }
        settle(stage)
    }

    /// Where the act leads; nil where the matter stays.
    private func target(_ act: Act, _ event: Event) throws(Misfit) -> Name<Stage>? {
        switch act.outcome {
        case .stays: return nil
        case .to(let id): return id
        case .choice:
            guard let branch = act.branch(event.answers) else {
                throw Misfit(event, Text(zh: "没有选择办理结果", en: "no outcome was chosen"))
            }
            return branch.stage
        }
    }

    private static func nowhere(_ event: Event) -> Misfit {
        Misfit(event, Text(zh: "办理结果没有对应的环节", en: "its outcome leads to no stage"))
    }

    /// Who holds it now: whom an effect named, else the stage's own role; nobody once it has ended.
    private mutating func settle(_ stage: Stage) {
        let role = stage.ending == nil ? holder?.role ?? stage.holder : nil
        holder = role.map { Holder(role: $0, people: $0 == .officer ? officers : []) }
    }

    private var stageName: Text { stage?.name ?? Text(zh: "立项之前", en: "what is not yet filed") }
}
