import Base

extension Docket {
    /// One effect of an event whose place and form are right already.
    mutating func apply(_ effect: Effect, _ event: Event) throws(Misfit) {
        switch effect {
        case .date(let choice, let source): dates[choice] = try instant(source, event).day
        case .start(let clock, let source): try start(clock, source, event)
        case .stop(let clock): stop(clock, event)
        case .pause(let clock, let ground, let source, let proof): try pause(clock, ground, source, proof, event)
        case .resume(let clock, let ground, let source): try resume(clock, ground, source, event)
        case .extend(let clock, _, _, let until): try extend(clock, until, event)
        case .issue(let form): documents.append(Issued(form: form, sequence: sequence, day: event.happenedAt.day))
        case .assign(let field): if case .people(let people)? = event.answers[field] { officers = people }
        case .hold(let role): holder = Holder(role: role, people: [])
        case .party(let field): if case .sealed(let reference)? = event.answers[field] { parties.append(reference) }
        case .right(let field): if case .identifier(let number)? = event.answers[field] { rights.append(number) }
        case .exhibits(let field): if case .files(let references)? = event.answers[field] { exhibits += references }
        case .open(let purpose, let told, let handed, let known):
            let answers = try answers(telling: told, handed, known, event)
            opened.append(Opened(purpose: purpose, answers: answers, sequence: sequence))
        case .answer(let option): result = option
        case .tell(let signal, let receiver, let told, let handed, let known):
            let answers = try answers(telling: told, handed, known, event)
            words.append(Word(signal: signal, receiver: receiver, answers: answers, sequence: sequence))
        case .notify, .close, .unit, .when: break
        }
    }

    /// A clock that starts anew while it stands still goes on standing still, because the ground has not gone.
    private mutating func start(
        _ clock: Name<Clock>, _ source: Effect.DateSource, _ event: Event
    ) throws(Misfit) {
        let before = clocks[clock].flatMap { $0.stoppedAt == nil ? $0 : nil }
        var run = Run(trigger: try instant(source, event))
        run.stops = before?.open ?? []
        clocks[clock] = run
    }

    private mutating func stop(_ clock: Name<Clock>, _ event: Event) {
        guard clocks[clock]?.stoppedAt == nil else { return }
        clocks[clock]?.stoppedAt = event.happenedAt
    }

    private mutating func pause(
        _ clock: Name<Clock>, _ ground: Clock.Ground, _ source: Effect.DateSource, _ proof: DocumentForm, _ event: Event
    ) throws(Misfit) {
        guard let run = clocks[clock], run.stoppedAt == nil, !run.open.contains(where: { $0.ground == ground }) else {
            throw Misfit(event, Text(zh: "时限“\(clock)”不在计算中，不能停计", en: "the clock “\(clock)” is not running"))
        }
        let first = try instant(source, event).day
        clocks[clock]?.stops.append(Run.Stop(ground: ground, first: first, last: nil, proof: proof))
    }

    private mutating func resume(
        _ clock: Name<Clock>, _ ground: Clock.Ground, _ source: Effect.DateSource, _ event: Event
    ) throws(Misfit) {
        let place = clocks[clock]?.stops.lastIndex { $0.ground == ground && $0.last == nil }
        guard let place, let first = clocks[clock]?.stops[place].first else {
            throw Misfit(
                event,
                Text(
                    zh: "时限“\(clock)”没有因“\(ground.name)”停计",
                    en: "the clock “\(clock)” does not stand still on this ground"))
        }
        let last = try instant(source, event).day
        guard first <= last else {
            throw Misfit(
                event, Text(zh: "停计的最后一日\(last)早于第一日\(first)", en: "the pause ends on \(last), before \(first)"))
        }
        clocks[clock]?.stops[place].last = last
    }

    private mutating func extend(_ clock: Name<Clock>, _ until: Name<Form.Field>?, _ event: Event) throws(Misfit) {
        guard let run = clocks[clock], run.stoppedAt == nil else {
            throw Misfit(event, Text(zh: "时限“\(clock)”不在计算中，不能延长", en: "the clock “\(clock)” is not running"))
        }
        clocks[clock]?.extensions.append(until.flatMap { event.answers[$0]?.date })
    }

    /// What another matter's form is told.
    private func answers(
        telling told: [Name<Form.Field>: Effect.DateSource], _ handed: [Name<Form.Field>],
        _ known: [Name<Form.Field>: Effect.Known], _ event: Event
    ) throws(Misfit) -> Answers {
        var answers: Answers = [:]
        for (field, fact) in known { answers[field] = self.known(fact) }
        for field in handed { answers[field] = event.answers[field] }
        for (field, source) in told { answers[field] = .day(try instant(source, event).day) }
        return answers
    }

    private func known(_ fact: Effect.Known) -> Answer? {
        switch fact {
        case .officers: officers.isEmpty ? nil : .people(officers)
        case .party: parties.last.map(Answer.sealed)
        case .number: stream.map(Answer.identifier)
        }
    }

    private func instant(_ source: Effect.DateSource, _ event: Event) throws(Misfit) -> Instant {
        switch source {
        case .act: return event.happenedAt
        case .field(let field):
            switch event.answers[field] {
            case .day(let day): return Instant(day)
            case .instant(let instant): return instant
            default: return event.happenedAt
            }
        case .known(let choice):
            guard let day = dates[choice] else {
                throw Misfit(event, Text(zh: "办件没有所需的日期", en: "the matter lacks the date that is needed"))
            }
            return Instant(day)
        }
    }
}
