import Base
import Hummingbird
import Pages
import Rights

/// `/identify`: the number is sent in the body, so that it stands in no address and no log.
struct IdentifyRoutes {
    let frames: Frames

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.identify.rawValue)) { request, context in
            let page = IdentifyPage(typed: "", found: [], problems: Problems())
            return Response.page(page.render(in: frames.frame(request, context)))
        }
        router.post(RouterPath(Route.identify.rawValue)) { request, context in
            let typed = try await SentForm<Never>.read(request)["text"] ?? ""
            let frame = frames.frame(request, context)
            let found = typed.count > 100 ? [] : Identifier.identify(typed)
            guard found.isEmpty else {
                return Response.page(IdentifyPage(typed: typed, found: found, problems: Problems()).render(in: frame))
            }
            let problem = Problem("text", typed.isEmpty ? Self.missing : Identifier.unfit(typed))
            let page = IdentifyPage(typed: typed, found: [], problems: Problems([problem]))
            return Response.page(page.render(in: frame), status: .badRequest)
        }
    }

    private static let missing = Text(zh: "请填写编号", en: "Enter a number")
}
