/// 待办测量: a page of the officers' queue, in a full office.
struct QueueMeasurement: Encodable {
    let page: Page
    let figures: [Figure]

    /// 页面: who asks for what.
    struct Page: Encodable {
        let name: String
        let account: String
        let path: String
    }

    /// One officer who clicks, and four who never pause to read: as many pages a second as many hundreds do who read them.
    static let connections = [1, 4]

    static func all(_ plan: Plan) throws(Failure) -> (filling: Figure, pages: [QueueMeasurement], list: Figure) {
        let filling = try OfficeFilling.run(plan)
        let zhidun = try Zhidun(plan, data: OfficeFilling.data)
        defer { zhidun.server.stop() }
        let open = try zhidun.openMatters()
        guard open >= plan.matters else { throw Failure("the office has \(open) matters instead of \(plan.matters)") }
        var pages: [QueueMeasurement] = []
        for page in pagesAsked(plan.matters) {
            let request = Request.get(page.path, cookie: try zhidun.signIn(page.account))
            var figures: [Figure] = []
            for connections in QueueMeasurement.connections {
                Progress.say("queue: \(page.name), \(connections) connections")
                let load = Load(
                    server: zhidun.server, connections: connections, request: { request }, status: 200)
                _ = try load.run(seconds: 0.5)
                figures.append(Figure([try load.run(seconds: plan.seconds)], connections: connections))
            }
            pages.append(QueueMeasurement(page: page, figures: figures))
        }
        return (filling, pages, try peersList(plan))
    }

    private static func pagesAsked(_ matters: Int) -> [Page] {
        [
            Page(name: "first page", account: "dispatcher", path: "/desk"),
            Page(name: "second page", account: "dispatcher", path: "/desk?page=2"),
            Page(name: "page in the middle", account: "dispatcher", path: "/desk?page=\(matters / 50)"),
            Page(name: "all, one procedure", account: "counter", path: "/desk?view=all&procedure=infringement-report"),
            Page(name: "unit, overdue", account: "bureau", path: "/desk?view=unit&light=late"),
            Page(name: "unit, nearly due", account: "bureau", path: "/desk?view=unit&light=warn"),
            Page(name: "by number", account: "dispatcher", path: "/desk?number=3"),
            Page(name: "mine, a station", account: "officer1", path: "/desk"),
        ]
    }

    /// The peer's list of 50 rows, for comparison; it asks nobody to sign in and counts nothing.
    private static func peersList(_ plan: Plan) throws(Failure) -> Figure {
        let peer = try Peer(plan)
        defer { peer.server.stop() }
        Progress.say("the peer's list")
        let reports = SampleReport(path: Peer.reports)
        _ = try Load(server: peer.server, connections: 16, request: reports.request, status: 201)
            .run(requests: 200)
        let list = Request.get(Peer.list)
        let outcome = try Load(server: peer.server, connections: 16, request: { list }, status: 200)
            .run(seconds: plan.seconds)
        return Figure([outcome], connections: 16)
    }
}
