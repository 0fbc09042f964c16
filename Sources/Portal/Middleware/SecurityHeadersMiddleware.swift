import HTTPTypes
import Hummingbird

/// The headers every answer carries, errors included: nothing is loaded from elsewhere, framed, guessed or leaked.
struct SecurityHeadersMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Self.headers { response.headers[name] = value }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }

    private static let headers: [(HTTPField.Name, String)] = [
        (
            .contentSecurityPolicy,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
                + "frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'"
        ),
        (.xContentTypeOptions, "nosniff"),
        // “no-referrer” would blank the Origin of our own forms too, which `SameSiteMiddleware` asks for (Fetch, 3.2).
        (named("Referrer-Policy"), "same-origin"),
        (named("Cross-Origin-Opener-Policy"), "same-origin"),
        (named("Cross-Origin-Embedder-Policy"), "require-corp"),
        (named("Cross-Origin-Resource-Policy"), "same-origin"),
        (named("Permissions-Policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
        (named("X-Frame-Options"), "DENY"),
    ].compactMap { name, value in name.map { ($0, value) } }

    private static func named(_ name: String) -> HTTPField.Name? { HTTPField.Name(name) }
}
