package import Base
package import Law

extension Docket {
    /// 在计时限: what of a docket the last days of its clocks are reckoned from, besides the law: the clocks that have not
    /// been stopped, and the dates and versions that choose what they run under.
    ///
    /// It follows from the events alone, so that a change of the law leaves it as it is.
    package struct Running: Hashable, Sendable {
        package let dates: [Rule.Choice: Day]
        package let versions: [Rule.ID: Day]
        package let runs: [Name<Clock>: Run]

        package init(dates: [Rule.Choice: Day], versions: [Rule.ID: Day], runs: [Name<Clock>: Run]) {
            self.dates = dates
            self.versions = versions
            self.runs = runs
        }
    }

    /// The clocks that a change of the law can concern.
    package var running: Running {
        let runs = clocks.filter { $0.value.stoppedAt == nil && procedure.clock($0.key) != nil }
        let rules = rules(of: runs.keys)
        return Running(dates: dates, versions: versions.filter { rules.contains($0.key) }, runs: runs)
    }

    /// The rules under which these clocks run.
    package func rules(of clocks: some Sequence<Name<Clock>>) -> Set<Rule.ID> {
        Set(clocks.compactMap { procedure.clock($0)?.rule })
    }

    /// A docket of which nothing is known but its clocks and where it stands, for reckoning only: its readings are those
    /// of the docket that the clocks were taken from, as far as they had not been stopped.
    package init(_ procedure: Procedure, in stage: Stage?, _ running: Running) {
        self.init(procedure)
        self.stage = stage
        dates = running.dates
        versions = running.versions
        clocks = running.runs
    }

    /// Whether an act may come by itself where this stands, because clocks have ended.
    package func awaitsClocks(under procedure: Procedure) -> Bool {
        procedure.acts.contains { act in
            if case .ended? = act.trigger { act.from.includes(stage) } else { false }
        }
    }
}
