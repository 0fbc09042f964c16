import Crypto
import HTTPTypes
import Hummingbird
import Pages

/// The stylesheet, the icon and the scripts: part of the binary, cached for as long as the version in their address holds.
struct Assets: Sendable {
    /// The first eight bytes of the SHA-256 of stylesheet and scripts, in hexadecimal.
    let styleVersion: String

    init() {
        let digest = SHA256.hash(data: PackageResources.zhidun_css + PackageResources.copying_js)
        styleVersion = digest.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    func register(on router: Router<PortalContext>) {
        serve(.stylesheet, PackageResources.zhidun_css, type: "text/css; charset=utf-8", on: router)
        serve(.copying, PackageResources.copying_js, type: "text/javascript; charset=utf-8", on: router)
        serve(.icon, PackageResources.seal_svg, type: "image/svg+xml", on: router)
    }

    private func serve(_ route: Route, _ bytes: [UInt8], type: String, on router: Router<PortalContext>) {
        router.get(RouterPath(route.rawValue)) { _, _ in
            var response = Response.bytes(bytes, type: type)
            response.headers[.cacheControl] = "public, max-age=31536000, immutable"
            return response
        }
    }
}
