import Base
import HTTPTypes
import Hummingbird

/// 防跨站提交: nothing is changed on behalf of a page that is not ours.
///
/// The browser says where a request comes from: in `Sec-Fetch-Site`, older ones and those without TLS in `Origin`. A
/// request with neither comes from no browser and is taken only without cookies. Behind a proxy the `Host` header has to
/// be passed on as it came.
struct SameSiteMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        guard SameSiteMiddleware.isOurs(request.head) else { throw SameSiteMiddleware.forged }
        return try await next(request, context)
    }

    static func isOurs(_ head: HTTPRequest) -> Bool {
        if [.get, .head, .options].contains(head.method) { return true }
        if let name = fetchSite, let site = head.headerFields[name] { return site == "same-origin" || site == "none" }
        if let origin = head.headerFields[.origin] { return isSame(origin, head.authority ?? "") }
        return head.headerFields[.cookie] == nil
    }

    /// Whether an origin (RFC 6454, 6.2) names this authority; the scheme is not compared, because a proxy may end TLS.
    private static func isSame(_ origin: String, _ authority: String) -> Bool {
        let origin = origin.lowercased()
        for (scheme, port) in [("http://", ":80"), ("https://", ":443")] where origin.hasPrefix(scheme) {
            let named = without(port, origin.dropFirst(scheme.count))
            return !named.isEmpty && named == without(port, authority.lowercased()[...])
        }
        return false
    }

    private static func without(_ port: String, _ authority: Substring) -> Substring {
        authority.hasSuffix(port) ? authority.dropLast(port.count) : authority
    }

    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")

    static let forged = Refusal(
        .forged,
        Text(
            zh: "这次提交不是从本站页面发出的，没有办理。请打开本站页面，在页面上重新填写提交。",
            en:
                "This was not sent from a page of this site and was not carried out. Open the page here and send it again."
        ))
}
