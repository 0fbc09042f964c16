/// 期限测量: how long it takes until the dates of a full office go by a changed rule.
struct ClocksMeasurement: Encodable {
    let name: String
    /// Open matters of the office.
    let matters: Int
    /// From the approval until the last date was reckoned and everybody told.
    let seconds: Double
    /// Seconds of the processor that the server took meanwhile.
    let processor: Double

    /// What it comes to for 200,000 matters whose date moves.
    var secondsFor200000: Double { seconds * 200_000 / Double(max(matters, 1)) }

    /// 更正: one change of a rule.
    private struct Change {
        let name: String
        let rule: String
        /// The first day of the version that is corrected: year, month, day.
        let version: (Int, Int, Int)
        let amount: Int
        let unit: String
    }

    /// Corrections, so that matters which stand are reckoned by them: the rule of every report that is new, and one of
    /// the few cases.
    private static let changes = [
        Change(name: "rule of every report", rule: "TJ-18", version: (2026, 4, 15), amount: 10, unit: "workingDay"),
        Change(name: "rule of the cases", rule: "CF-25", version: (2021, 7, 15), amount: 60, unit: "calendarDay"),
    ]

    /// - Parameter plan: its office is full already.
    static func all(_ plan: Plan) throws(Failure) -> [ClocksMeasurement] {
        let zhidun = try Zhidun(plan, data: OfficeFilling.data)
        defer { zhidun.server.stop() }
        let (reviewer, head) = (try Desk(zhidun, "reviewer"), try Desk(zhidun, "bureau"))
        var measured: [ClocksMeasurement] = []
        for change in changes {
            Progress.say("clocks: \(change.name)")
            let matters = try zhidun.openMatters()
            let proposed = try reviewer.take("/desk/file/rule-amendment/propose", answers(change))
            // What was to be told before is told first.
            try zhidun.wait(until: "zhidun_outbox_unsent", is: 0, patience: 600)
            let (began, used) = (Ticks.now, try Machine.processorTime(of: zhidun.server.identifier))
            _ = try head.take(proposed + "/act/approve", [("compared", "yes")])
            try zhidun.wait(until: "zhidun_reckonings_waiting", is: 0, patience: 600)
            let ended = Ticks.now
            measured.append(
                ClocksMeasurement(
                    name: change.name, matters: matters, seconds: Double(ended - began) / 1e9,
                    processor: try Machine.processorTime(of: zhidun.server.identifier) - used))
        }
        return measured
    }

    private static func answers(_ change: Change) -> [(String, String)] {
        let (year, month, day) = change.version
        return [
            ("rule", change.rule), ("kind", "correction"), ("version-y", String(year)), ("version-m", String(month)),
            ("version-d", String(day)), ("term", "change"), ("term-amount", String(change.amount)),
            ("term-unit", change.unit), ("more", "keep"), ("target", "keep"), ("verified", "no"), ("how", "bench"),
            ("reason", "bench"),
        ]
    }
}
