import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Portal

@Suite("The guard against forms of other sites")
struct SameSiteMiddlewareTests {
    /// What a request says of where it comes from, and whether it is let through.
    struct Row: Sendable, CustomTestStringConvertible {
        var site: String?
        var origin: String?
        var cookie: String?
        var host: String? = "ip.example.cn"
        let isOurs: Bool

        var testDescription: String { "\(site ?? "-") \(origin ?? "-") \(cookie ?? "-") \(host ?? "-")" }
    }

    private static let rows: [Row] = [
        Row(site: "same-origin", isOurs: true),
        Row(site: "none", isOurs: true),
        Row(site: "same-site", isOurs: false),
        Row(site: "cross-site", isOurs: false),
        Row(site: "", isOurs: false),
        Row(site: "Same-Origin", isOurs: false),
        // What the browser says of itself goes before the origin, both ways.
        Row(site: "same-origin", origin: "null", isOurs: true),
        Row(site: "cross-site", origin: "https://ip.example.cn", isOurs: false),
        Row(origin: "https://ip.example.cn", isOurs: true),
        Row(origin: "http://ip.example.cn", isOurs: true),
        Row(origin: "https://IP.example.cn", isOurs: true),
        Row(origin: "https://ip.example.cn", host: "IP.EXAMPLE.CN", isOurs: true),
        Row(origin: "https://ip.example.cn:443", isOurs: true),
        Row(origin: "https://ip.example.cn", host: "ip.example.cn:443", isOurs: true),
        Row(origin: "http://ip.example.cn:8080", host: "ip.example.cn:8080", isOurs: true),
        Row(origin: "http://[::1]:8080", host: "[::1]:8080", isOurs: true),
        Row(origin: "http://ip.example.cn:8080", isOurs: false),
        Row(origin: "http://ip.example.cn", host: "ip.example.cn:8080", isOurs: false),
        Row(origin: "https://ip.example.cn:80", isOurs: false),
        Row(origin: "https://evil.example", isOurs: false),
        Row(origin: "https://ip.example.cn.evil.example", isOurs: false),
        Row(origin: "https://evil.example/ip.example.cn", isOurs: false),
        Row(origin: "https://x@ip.example.cn", isOurs: false),
        Row(origin: "ip.example.cn", isOurs: false),
        Row(origin: "file://", isOurs: false),
        Row(origin: "null", isOurs: false),
        Row(origin: "", isOurs: false),
        Row(origin: "https://", host: nil, isOurs: false),
        Row(origin: "https://ip.example.cn", host: nil, isOurs: false),
        Row(origin: "https://ip.example.cn", cookie: "lang=en", isOurs: true),
        Row(isOurs: true),
        Row(cookie: "lang=en", isOurs: false),
        Row(cookie: "", isOurs: false),
    ]

    @Test("lets through what comes from a page of ours or from no browser", arguments: rows)
    func rules(row: Row) throws {
        var head = HTTPRequest(method: .post, scheme: "http", authority: row.host, path: "/")
        if let site = row.site { head.headerFields[try #require(HTTPField.Name("Sec-Fetch-Site"))] = site }
        if let origin = row.origin { head.headerFields[.origin] = origin }
        if let cookie = row.cookie { head.headerFields[.cookie] = cookie }
        for method in [HTTPRequest.Method.post, .put, .patch, .delete, .trace] {
            head.method = method
            #expect(SameSiteMiddleware.isOurs(head) == row.isOurs, "\(method)")
        }
        for method in [HTTPRequest.Method.get, .head, .options] {
            head.method = method
            #expect(SameSiteMiddleware.isOurs(head), "\(method)")
        }
    }

    @Test("stands before every route of the portal and says what to do", arguments: ["/identify", "/api/v1/nothing"])
    func portal(uri: String) async throws {
        let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
        try await Application(router: Portal.sample.router()).test(.router) { client in
            try await client.execute(uri: uri, method: .post, headers: [site: "cross-site"]) { response in
                let body = String(buffer: response.body)
                #expect(response.status == .forbidden && body.contains("在页面上重新填写提交"))
                #expect(response.headers[.contentSecurityPolicy] != nil)
                #expect(uri.hasPrefix("/api/") == body.contains("\"error\":\"forged\""))
            }
            try await client.execute(uri: uri, method: .post, headers: [site: "same-origin"]) { response in
                #expect(response.status != .forbidden)
            }
        }
    }
}
