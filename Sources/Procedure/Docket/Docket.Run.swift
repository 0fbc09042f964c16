package import Base
package import Law

extension Docket {
    /// 时限运行: one run of a clock, from its start.
    package struct Run: Hashable, Sendable {
        package let trigger: Instant
        package internal(set) var stops: [Stop] = []
        /// One for each extension granted; the day set where the extension had no length of its own.
        package internal(set) var extensions: [Day?] = []
        package internal(set) var stoppedAt: Instant?

        package init(trigger: Instant, stops: [Stop] = [], extensions: [Day?] = []) {
            self.trigger = trigger
            self.stops = stops
            self.extensions = extensions
        }

        /// 停计: days that do not count.
        package struct Stop: Hashable, Sendable {
            package let ground: Clock.Ground
            package let first: Day
            /// nil while it goes on.
            package internal(set) var last: Day?
            package let proof: DocumentForm

            package init(ground: Clock.Ground, first: Day, last: Day?, proof: DocumentForm) {
                self.ground = ground
                self.first = first
                self.last = last
                self.proof = proof
            }
        }

        /// The grounds on which it stands still now.
        package var open: [Stop] { stops.filter { $0.last == nil } }
    }

    /// 时限现状: a clock under its rule, as it stands at an instant.
    package struct Reading: Sendable {
        package let clock: Clock
        package let version: Rule.Version
        package let period: Period
        /// With pauses that go on counted up to the instant of the reading.
        package let due: Due
        package let state: State

        package enum State: Hashable, Sendable {
            case running
            /// 停计: since this day, on these grounds.
            case paused(since: Day, [Clock.Ground])
            case lapsed
            /// Whether it was stopped before it ran out.
            case stopped(Instant, inTime: Bool)
        }
    }

    /// How a clock stands; nil where it never started, or its rule sets no term for this matter.
    /// - Throws: a `Refusal` where the rule does not exist, has no version for the matter, or cannot be reckoned.
    package func reading(of id: Name<Clock>, at instant: Instant, _ lawbook: Lawbook) throws(Refusal) -> Reading? {
        guard var run = clocks[id], let clock = procedure.clock(id) else { return nil }
        let version = try version(of: clock.rule, at: run.trigger.day, lawbook.rules)
        while true {
            guard let period = try period(run, clock, version, at: instant, lawbook.calendar) else { return nil }
            do {
                let due = try period.due()
                let state = state(run, due, at: instant)
                return Reading(clock: clock, version: version, period: period, due: due, state: state)
            } catch {
                // A pause after an extension to a set day may push the period itself past that day: the later end holds.
                guard let set = run.extensions.firstIndex(where: { $0 != nil }) else { throw error }
                run.extensions.removeSubrange(set...)
            }
        }
    }

    /// All clocks that were started and have a term, those of the office first, the earliest due first.
    /// - Throws: a `Refusal` for the first that cannot be reckoned.
    package func readings(at instant: Instant, _ lawbook: Lawbook) throws(Refusal) -> [Reading] {
        var readings: [Reading] = []
        for clock in procedure.clocks {
            if let reading = try reading(of: clock.id, at: instant, lawbook) { readings.append(reading) }
        }
        return readings.sorted { left, right in
            let parties = (left.clock.nature == .party, right.clock.nature == .party)
            guard parties.0 == parties.1 else { return parties.1 }
            return (left.due.strict.day, left.clock.id) < (right.due.strict.day, right.clock.id)
        }
    }

    /// The version of a rule that holds for this matter: the one it used already, else by the date the rule goes by.
    /// - Throws: a `Refusal` where there is no such rule or version, or the date is not known.
    package func version(of id: Rule.ID, at step: Day, _ rules: RuleBase) throws(Refusal) -> Rule.Version {
        let rule = try rules.rule(id.text)
        if let used = versions[id], let version = rule.versions.first(where: { $0.from == used }) { return version }
        let fitting = rule.versions.last { version in
            (version.chosenBy == .step ? step : dates[version.chosenBy]).map(version.isInForce) ?? false
        }
        if let fitting { return fitting }
        throw Refusal(
            .conflict,
            Text(
                zh: "本办件的日期没有落在规则\(id)任何版本的适用期间内，请核对收到日期和行为终了日期",
                en: "No version of rule \(id) applies on the dates of this matter; check its dates of receipt and act.")
        )
    }

    /// The versions that the clocks run under which an act has just started; they are kept with its event.
    package func versions(startedBy act: Act, _ answers: Answers, _ rules: RuleBase) -> [Rule.ID: Day] {
        var used: [Rule.ID: Day] = [:]
        for case .start(let id, _) in act.effects(answers) {
            guard let clock = procedure.clock(id), let run = clocks[id] else { continue }
            used[clock.rule] = try? version(of: clock.rule, at: run.trigger.day, rules).from
        }
        return used
    }

    func period(
        _ run: Run, _ clock: Clock, _ version: Rule.Version, at instant: Instant, _ calendar: WorkingCalendar
    ) throws(Refusal) -> Period? {
        let target = clock.nature == .target ? version.target?.term : nil
        guard let term = target ?? version.term else { return nil }
        let trigger: Moment = term.unit == .hour ? .instant(run.trigger) : .day(run.trigger.day)
        let now = min(instant, run.stoppedAt ?? instant).day
        var pauses: [Pause] = []
        for stop in run.stops {
            let last = stop.last ?? max(stop.first, now)
            guard stop.first <= last else { continue }
            pauses.append(try Pause(stop.first, through: last, ground: stop.ground.stated(in: version)))
        }
        var grants: [Period.Grant] = []
        for (extended, granted) in zip(run.extensions, version.extensions) {
            if let more = granted.term {
                grants.append(.by(more))
            } else if let extended {
                grants.append(.until(extended))
            }
        }
        return try Period(term, from: trigger, pauses: pauses, grants: grants, in: calendar)
    }

    private func state(_ run: Run, _ due: Due, at instant: Instant) -> Reading.State {
        func isPast(_ instant: Instant) -> Bool {
            switch due.legal {
            case .day(let day): instant.day > day
            case .instant(let end): instant > end
            }
        }
        if let stopped = run.stoppedAt { return .stopped(stopped, inTime: !isPast(stopped)) }
        if isPast(instant) { return .lapsed }
        guard let since = run.open.map(\.first).min() else { return .running }
        return .paused(since: since, run.open.map(\.ground))
    }
}
