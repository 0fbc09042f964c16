import Synchronization

/// 请求计数: how many requests there were, by route, and how long they took; kept in this process only.
///
/// Labels come from the patterns of routes and closed lists, so that no request can make a new one.
final class RequestMetrics: Sendable {
    private let state = Mutex<[Key: Series]>([:])

    /// In seconds; the upper ends of the histogram's parts.
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    struct Key: Hashable, Comparable, Sendable {
        let method: String
        let route: String

        static func < (left: Key, right: Key) -> Bool { (left.route, left.method) < (right.route, right.method) }
    }

    struct Series: Sendable {
        /// By class of status: `2xx`.
        var statuses: [String: Int] = [:]
        /// How many took no longer than each bound, and no longer than the one before; the last is what took longest.
        var parts = [Int](repeating: 0, count: RequestMetrics.bounds.count + 1)
        var seconds = 0.0
    }

    /// - Parameter route: the pattern of the route; nil where none answered.
    func count(_ method: String, _ route: String?, status: Int, seconds: Double) {
        let known = ["GET", "HEAD", "POST", "OPTIONS"].contains(method) ? method : "other"
        let key = Key(method: known, route: route ?? "none")
        let part = RequestMetrics.bounds.firstIndex { seconds <= $0 } ?? RequestMetrics.bounds.count
        state.withLock { state in
            state[key, default: Series()].statuses["\(status / 100)xx", default: 0] += 1
            state[key, default: Series()].parts[part] += 1
            state[key, default: Series()].seconds += seconds
        }
    }

    /// Everything so far, in order.
    var all: [(key: Key, series: Series)] {
        state.withLock { $0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
