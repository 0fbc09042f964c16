package import Base
import Law

extension Docket {
    /// 到期自动办理: an act that the system takes because clocks have ended.
    package struct Automatic: Sendable {
        package let act: Act
        /// The start of the day after the last day; for hours, as soon as they are over.
        package let at: Instant
        package let answers: Answers
    }

    /// What the system will be able to take by itself if nothing else is done meanwhile, the earliest first. What has
    /// fallen due and is still to be taken is among it.
    /// - Parameter procedure: what the next act is taken under.
    /// - Throws: a `Refusal` where a clock cannot be reckoned.
    package func automatic(
        under procedure: Procedure, at now: Instant, _ lawbook: Lawbook
    ) throws(Refusal) -> [Automatic] {
        var found: [Automatic] = []
        for act in procedure.acts where act.from.includes(stage) {
            guard let (last, end) = try moment(of: act, at: now, lawbook) else { continue }
            var answers: Answers = [:]
            for field in act.form.fields where field.isRequired {
                if case .date = field.kind { answers[field.id] = .day(last) }
            }
            let submission = Submission(
                act, by: .system, at: max(end, now), answers: answers, certificates: [:], lawbook)
            guard verdict(on: submission) == .allowed else { continue }
            found.append(Automatic(act: act, at: end, answers: answers))
        }
        return found.sorted { ($0.at, $0.act.id) < ($1.at, $1.act.id) }
    }

    /// When the system takes the act, and the last day of what it waits for; nil where time does not bring it.
    private func moment(
        of act: Act, at now: Instant, _ lawbook: Lawbook
    ) throws(Refusal) -> (last: Day, over: Instant)? {
        switch act.trigger {
        case .ended(let clocks, let limit)?: return try end(of: clocks, limit, at: now, lawbook)
        case .nearing(let clock, let rule)?:
            guard let reading = try reading(of: clock, at: now, lawbook), reading.state == .running,
                let term = try version(of: rule, at: now.day, lawbook.rules).target?.term
            else { return nil }
            let day = try Period(term, from: .day(reading.due.legal.day), in: lawbook.calendar).due().legal.day
            return (reading.due.legal.day, Instant(day))
        default: return nil
        }
    }

    /// The last day of what runs of these clocks, and when it is over; nil where none of them runs.
    private func end(
        of clocks: [Name<Clock>], _ limit: (field: Name<Form.Field>, act: Name<Act>)?, at now: Instant,
        _ lawbook: Lawbook
    ) throws(Refusal) -> (last: Day, over: Instant)? {
        var last: (last: Day, over: Instant)?
        func extend(_ day: Day, _ over: Instant) {
            if last.map({ $0.over < over }) ?? true { last = (day, over) }
        }
        for clock in clocks where self.clocks[clock]?.stoppedAt == nil {
            guard let due = try reading(of: clock, at: now, lawbook)?.due.legal else { continue }
            switch due {
            case .day(let day): extend(day, Instant(day.next))
            case .instant(let end): extend(end.day, end.adding(milliseconds: 1))
            }
        }
        if last != nil, let limit, let day = answer(limit.field, in: limit.act)?.date {
            extend(day, Instant(day.next))
        }
        return last
    }
}
