import HTTPTypes
import Hummingbird
import Logging

/// One line a request: id, method, the route's pattern, status, time taken.
///
/// Neither the address as asked for nor the peer is logged: a path can hold a receipt's number, a peer is a person.
struct RequestLogMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response = try await next(request, context)
        let taken = start.duration(to: .now)
        if let name = Self.requestID { response.headers[name] = context.requestID }
        context.logger.info(
            "request",
            metadata: [
                "request": .string(context.requestID), "method": .string(request.method.rawValue),
                "route": .string(context.endpointPath ?? "none"),
                "status": .stringConvertible(response.status.code),
                "microseconds": .stringConvertible(taken / .microseconds(1)),
            ])
        return response
    }

    private static let requestID = HTTPField.Name("X-Request-Id")
}
