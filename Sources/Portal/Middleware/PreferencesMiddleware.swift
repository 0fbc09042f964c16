import Hummingbird

/// Reads how the person wants to read, and remembers what the address asked for.
struct PreferencesMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.preferences = Preferences(request)
        var response = try await next(request, context)
        // Programs read both languages and keep no cookies.
        guard !request.uri.path.hasPrefix("/api/") else { return response }
        for cookie in Preferences.cookies(for: request) { response.setCookie(cookie) }
        return response
    }
}
