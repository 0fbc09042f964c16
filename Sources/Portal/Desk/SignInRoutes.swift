import Base
import Casework
import Hummingbird
import Logging
import Pages
import Procedure

/// `/desk/sign-in`: the form, and the session once it is filled in rightly.
struct SignInRoutes {
    let frames: Frames
    let signIn: SignIn
    let connection: SafeConnection
    let samples: [Account]
    let now: @Sendable () -> Instant

    /// Bytes: an account, a password and a path are far shorter.
    private static let most = 8 * 1_024

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.signIn.rawValue)) { request, context in
            let query = Query(request)
            guard connection.carries(request, context) else { return unsafe(request, context) }
            if let token = SessionCookie.token(in: request), try await signIn.session(token, at: now()) != nil {
                return .redirect(to: SignInRoutes.target(query["to"]))
            }
            return page(
                request, context, to: query["to"] ?? "", state: query["left"] == nil ? .open : .left)
        }
        router.post(RouterPath(Route.signIn.rawValue)) { request, context in
            guard connection.carries(request, context) else { return unsafe(request, context) }
            let form = Query(String(buffer: try await request.body.collect(upTo: SignInRoutes.most)))
            return try await enter(form, request, context)
        }
    }

    /// `/desk/sign-out`, for who is signed in.
    func registerSignOut(on desk: RouterGroup<PortalContext>) {
        desk.post(RouterPath(Route.signOut.rawValue)) { request, _ in
            if let token = SessionCookie.token(in: request) { try await signIn.signOut(token) }
            var response = Response.redirect(to: Address.signIn.with(Address.Parameter("left", "1")).text)
            response.setCookie(SessionCookie.none)
            return response
        }
    }

    private func enter(_ form: Query, _ request: Request, _ context: PortalContext) async throws -> Response {
        let (id, password) = (form["id"] ?? "", form["password"] ?? "")
        do {
            let token = try await signIn.signIn(
                id, password, replacing: SessionCookie.token(in: request), at: now())
            context.logger.info(
                "signed in",
                metadata: [
                    "request": .string(context.requestID), "account": .string(Account.id(typed: id)?.text ?? ""),
                ])
            var response = Response.redirect(to: SignInRoutes.target(form["to"]))
            response.setCookie(SessionCookie.holding(token))
            return response
        } catch let refusal as Refusal {
            context.logger.notice(
                "sign-in refused",
                metadata: ["request": .string(context.requestID), "why": .string(refusal.code.rawValue)])
            return page(
                request, context, typed: String(id.prefix(40)), to: form["to"] ?? "", state: .open,
                problems: Problems([Problem("id", refusal.text)]), status: RefusalTable.answer(to: refusal).status)
        }
    }

    /// Where to go after signing in: the page of the desk that was asked for, else the desk.
    private static func target(_ asked: String?) -> String {
        asked.flatMap(DeskPath.init)?.text ?? Address.desk.text
    }

    private func unsafe(_ request: Request, _ context: PortalContext) -> Response {
        page(request, context, state: .unsafe, status: .forbidden)
    }

    private func page(
        _ request: Request, _ context: PortalContext, typed: String = "", to: String = "", state: SignInPage.State,
        problems: Problems = Problems(), status: HTTPResponse.Status = .ok
    ) -> Response {
        let list = samples.map { (id: $0.id.text, roles: $0.roles.map(\.name)) }
        let page = SignInPage(
            typed: typed, to: DeskPath(to)?.text ?? "", state: state,
            samples: list.isEmpty ? nil : .init(list, password: SampleAccounts.password), problems: problems)
        return .page(page.render(in: frames.frame(request, context)), status: status)
    }
}
