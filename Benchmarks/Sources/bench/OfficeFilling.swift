/// 装满: an office gets its matters as any office does, by reports that are filed, over the last weeks.
enum OfficeFilling {
    static let data = "queue"
    /// Days before today on which they are filed, a share on each; some are overdue by now, some nearly due.
    private static let days = [40, 30, 25, 21, 20, 18, 14, 10, 5, 0]

    /// - Returns: how fast the last share went in, when the office was nearly full.
    static func run(_ plan: Plan) throws(Failure) -> Figure {
        let share = (plan.matters + days.count - 1) / days.count
        let reports = SampleReport(path: Zhidun.reports)
        var last = Load.Outcome()
        Progress.say("filling the office: sample data")
        try Zhidun(plan, data: data, matters: samples).server.stop()
        for (number, day) in days.enumerated() {
            Progress.say("filling the office: \(number * share) of \(plan.matters) matters")
            let zhidun = try Zhidun(plan, data: data, daysAgo: day)
            defer { zhidun.server.stop() }
            last = try Load(server: zhidun.server, connections: 64, request: reports.request, status: 201)
                .run(requests: share)
        }
        return Figure([last], connections: 64)
    }

    /// 示例办件: matters in every stage, among the many reports that are new.
    private static let samples = 300
}
