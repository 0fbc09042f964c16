import Hummingbird
import Pages

/// 健康: what a load balancer needs to know of this process.
package struct Health: Sendable, Encodable {
    package let status: Status
    /// sqlite or postgres
    package let store: String
    /// ok, low or critical: the room on the disk.
    package let disk: String

    package init(status: Status, store: String, disk: String) {
        self.status = status
        self.store = store
        self.disk = disk
    }

    package enum Status: String, Sendable, Encodable {
        case ok, failing
    }
}

/// `/healthz`: whether this process can do its work; 503 when it cannot.
struct HealthRoutes {
    let health: @Sendable () async -> Health

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.health.rawValue)) { _, _ in
            let health = await health()
            return Response.json(health, status: health.status == .ok ? .ok : .serviceUnavailable)
        }
    }
}
