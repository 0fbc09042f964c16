import Casework
import Hummingbird
import Pages
import Procedure

/// `/desk`: who is signed in.
struct SignedInRoutes {
    let frames: Frames

    func register(on desk: RouterGroup<PortalContext>) {
        desk.get(RouterPath(Route.desk.rawValue)) { request, context in
            let officer = try context.signedIn
            let page = SignedInPage(
                name: officer.account.name, roles: officer.account.roles.map(\.name),
                formToken: officer.formToken.text)
            return Response.page(page.render(in: frames.frame(request, context)))
        }
    }
}
