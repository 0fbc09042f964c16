import Base
import Hummingbird
import Pages

/// The pages that only tell: home, accessibility, privacy; where data are samples, the components too.
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
        guard frames.district.isSample else { return }
        router.get(RouterPath(Route.components.rawValue)) { request, context in
            let show = Query(request)["show"].flatMap { ComponentsPage.Show(rawValue: $0) }
            return Response.page(ComponentsPage(show ?? .all).render(in: frames.frame(request, context)))
        }
    }
}
