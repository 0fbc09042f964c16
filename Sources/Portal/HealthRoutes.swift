import Hummingbird
import Pages

/// `/healthz`: whether this process answers; for load balancers and `bin/run`.
struct HealthRoutes {
    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.health.rawValue)) { _, _ in Response.json(["status": "ok"]) }
    }
}
