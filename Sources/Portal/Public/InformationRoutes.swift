import Hummingbird
import Pages

/// The pages that only tell: home, accessibility, privacy.
struct InformationRoutes {
    let frames: Frames

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.home.rawValue)) { request, context in
            Response.page(HomePage().render(in: frames.frame(request, context)))
        }
        router.get(RouterPath(Route.accessibility.rawValue)) { request, context in
            Response.page(AccessibilityPage().render(in: frames.frame(request, context)))
        }
        router.get(RouterPath(Route.privacy.rawValue)) { request, context in
            Response.page(PrivacyPage().render(in: frames.frame(request, context)))
        }
    }
}
