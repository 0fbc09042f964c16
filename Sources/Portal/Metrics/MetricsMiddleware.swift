import HTTPTypes
import Hummingbird

/// Counts every request with the pattern of the route that answered it.
struct MetricsMiddleware: RouterMiddleware {
    let metrics: RequestMetrics

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let seconds = start.duration(to: .now) / .seconds(1)
        // Where no route answered, the router puts a word of its own there, which is no path.
        let route = context.endpointPath.flatMap { $0.hasPrefix("/") ? $0 : nil }
        metrics.count(request.method.rawValue, route, status: response.status.code, seconds: seconds)
        return response
    }
}
