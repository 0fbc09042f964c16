import Base
import Casework
import Hummingbird
import Pages

/// The pages that only tell: home, accessibility, privacy; where data are samples, the components too.
struct InformationRoutes {
    let frames: Frames
    let office: Office
    let now: @Sendable () -> Instant

    /// How many of the decisions published last the home page names.
    private static let newest = 3

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.home.rawValue)) { request, context in
            // The home page says how to report; it comes even where the store cannot be asked.
            let lines = try? await Publications(office).newest(Self.newest, on: now().day)
            let page = HomePage(newest: (lines ?? []).map(PublishedDecision.init))
            return Response.page(page.render(in: frames.frame(request, context)))
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
