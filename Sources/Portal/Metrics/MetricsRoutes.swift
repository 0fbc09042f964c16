import Base
import Casework
import Foundation
import Hummingbird

/// `/metrics`: how this process and its office do, in numbers without any person behind them.
struct MetricsRoutes: Sendable {
    let monitoring: Monitoring
    let requests: RequestMetrics
    let office: Office
    let health: @Sendable () async -> Health
    private let start = Date.now

    static let path = "/metrics"

    init(
        _ monitoring: Monitoring, _ requests: RequestMetrics, _ office: Office,
        health: @escaping @Sendable () async -> Health
    ) {
        self.monitoring = monitoring
        self.requests = requests
        self.office = office
        self.health = health
    }

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(MetricsRoutes.path)) { request, context in
            // Behind a proxy on this machine every request comes from this machine, so that is not asked alone.
            let isLocal = SafeConnection(isBehindTLSProxy: false).carries(request, context)
            guard monitoring.isOpen || isLocal else { throw MetricsRoutes.closed }
            return Response.bytes(Array(await text().utf8), type: MetricsText.type)
        }
    }

    private func text() async -> String {
        var text = MetricsText()
        let health = await health()
        text.begin("zhidun_build_info", .gauge, "The program that runs, and its kind of store.")
        text.sample("zhidun_build_info", [("version", monitoring.version), ("store", health.store)], 1)
        text.gauge("zhidun_healthy", "Whether /healthz says ok.", health.status == .ok ? 1 : 0)
        text.begin("zhidun_disk_level", .gauge, "The room on the disk: 1 at the level it is at.")
        for level in ["ok", "low", "critical"] {
            text.sample("zhidun_disk_level", [("level", level)], health.disk == level ? 1 : 0)
        }
        process(&text)
        let backlog = try? await Backlog(of: office)
        text.gauge("zhidun_store_up", "Whether the store answered this request.", backlog == nil ? 0 : 1)
        if let backlog { add(backlog, to: &text) }
        addRequests(to: &text)
        return text.text
    }

    private func process(_ text: inout MetricsText) {
        text.gauge(
            "process_start_time_seconds", "When the process began, in seconds since 1970.",
            (start.timeIntervalSince1970 * 1_000).rounded() / 1_000)
        text.gauge(
            "zhidun_uptime_seconds", "How long the process has run.",
            (Date.now.timeIntervalSince(start) * 1_000).rounded() / 1_000)
        if let bytes = MetricsRoutes.residentBytes {
            text.gauge("process_resident_memory_bytes", "Resident memory of the process.", bytes)
        }
    }

    private func add(_ backlog: Backlog, to text: inout MetricsText) {
        text.gauge("zhidun_matters_open", "Matters that are open.", backlog.openMatters)
        text.gauge("zhidun_drafts", "Half-filled forms and files waiting for one.", backlog.drafts)
        text.gauge("zhidun_outbox_unsent", "Messages that wait to be sent.", backlog.unsentMessages)
        text.gauge(
            "zhidun_reckonings_waiting", "Changes of the law whose dates are still being reckoned.", backlog.reckonings)
        text.begin("zhidun_jobs", .gauge, "Jobs that wait, and that failed too often to be tried again.")
        text.sample("zhidun_jobs", [("state", "waiting")], backlog.waitingJobs)
        text.sample("zhidun_jobs", [("state", "failed")], backlog.failedJobs)
    }

    private func addRequests(to text: inout MetricsText) {
        let all = requests.all
        func labels(_ key: RequestMetrics.Key) -> [(String, String)] { [("method", key.method), ("route", key.route)] }
        text.begin("zhidun_http_requests_total", .counter, "Requests answered, by route and class of status.")
        for (key, series) in all {
            for (status, count) in series.statuses.sorted(by: { $0.key < $1.key }) {
                text.sample("zhidun_http_requests_total", labels(key) + [("status", status)], count)
            }
        }
        let name = "zhidun_http_request_duration_seconds"
        text.begin(name, .histogram, "How long requests took, by route.")
        for (key, series) in all {
            var sum = 0
            for (bound, count) in zip(RequestMetrics.bounds.map { "\($0)" } + ["+Inf"], series.parts) {
                sum += count
                text.sample(name + "_bucket", labels(key) + [("le", bound)], sum)
            }
            text.sample(name + "_sum", labels(key), series.seconds)
            text.sample(name + "_count", labels(key), sum)
        }
    }

    /// Linux keeps it in pages, second in `/proc/self/statm`; nil elsewhere.
    private static var residentBytes: Int? {
        guard let line = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static let closed = Refusal(
        .unknown,
        Text(
            zh: "没有这个页面，或者它已经移走。请检查网址，或者从首页重新进入。",
            en: "There is no such page, or it has moved. Check the address, or start again from the home page."))
}
