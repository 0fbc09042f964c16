import Base
import Casework
import HTTPTypes
import Hummingbird
import Pages

/// 工作台入口: lets in who is signed in, and forms only with their session's token.
///
/// Who is not is led to the sign-in page and from there to the page asked for. A form of an act that comes after the session
/// has run out is kept for its officer; where nobody knows any more whose it is, it is shown once, so that it is not lost.
struct DeskMiddleware: RouterMiddleware {
    let frames: Frames
    let signIn: SignIn
    let now: @Sendable () -> Instant

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        let isRead = request.method == .get || request.method == .head
        guard let token = SessionCookie.token(in: request),
            let session = try await signIn.session(token, at: now())
        else {
            if isRead { return toSignIn(request) }
            guard let late = try await ended(request) else { return try await over(request, context) }
            var context = context
            context.late = late
            return try await next(request, context)
        }
        var (request, context) = (request, context)
        let officer = SignedIn(account: session.account, formToken: session.formToken)
        context.officer = officer
        // A form with files is checked by its route, which reads it as it comes in (`DeskForm`).
        if !isRead, !isMultipart(request) { try officer.check(try await form(&request, context)?["token"]) }
        return try await next(request, context)
    }

    private func toSignIn(_ request: Request) -> Response {
        let asked = request.uri.path + (request.uri.query.map { "?" + $0 } ?? "")
        guard asked != Route.desk.rawValue, DeskPath(asked) != nil else { return .redirect(to: Address.signIn.text) }
        return .redirect(to: Address.signIn.with(Address.Parameter("to", asked)).text)
    }

    /// Who filled in a form that can be kept.
    private func ended(_ request: Request) async throws -> SignedIn? {
        guard ActRoutes.keeps(request.uri.path), let token = SessionCookie.token(in: request),
            let session = try await signIn.ended(token, at: now())
        else { return nil }
        return SignedIn(account: session.account, formToken: session.formToken)
    }

    private func over(_ request: Request, _ context: PortalContext) async throws -> Response {
        var request = request
        let kept = try await form(&request, context)?.without(["token"]) ?? []
        let page = SessionOverPage(shown: kept).render(in: frames.frame(request, context))
        var response = Response.page(page, status: .unauthorized)
        response.setCookie(SessionCookie.none)
        return response
    }

    private func isMultipart(_ request: Request) -> Bool {
        request.headers[.contentType]?.lowercased().hasPrefix("multipart/form-data") == true
    }

    /// What a plain form sent; it stays in the request for the route. nil for other content, which has no token here.
    private func form(_ request: inout Request, _ context: PortalContext) async throws -> Query? {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased()
        guard type == "application/x-www-form-urlencoded" else { return nil }
        let body = try await request.collectBody(upTo: SentDraft.mostText)
        return Query(String(buffer: body))
    }
}
