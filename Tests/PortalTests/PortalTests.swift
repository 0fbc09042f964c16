import Base
import Casework
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Portal
@testable import StoreTesting

@Suite("The portal")
struct PortalTests {
    private let application: Application<RouterResponder<PortalContext>> = Application(
        router: Portal.sample.router())

    @Test("the home page answers in both languages and says that it is a sample")
    func home() async throws {
        try await application.test(.router) { client in
            try await client.execute(uri: "/", method: .get) { response in
                let page = String(buffer: response.body)
                #expect(response.status == .ok)
                #expect(response.headers[.contentType] == "text/html; charset=utf-8")
                #expect(page.contains("<html lang=\"zh-CN\"") && page.contains("示例数据"))
            }
            try await client.execute(uri: "/?lang=en", method: .get) { response in
                let page = String(buffer: response.body)
                #expect(page.contains("<html lang=\"en\"") && page.contains("Sample data"))
                #expect(response.headers[.setCookie]?.hasPrefix("lang=en;") == true)
            }
        }
    }

    @Test(
        "the language comes from the address, else the cookie, else the browser",
        arguments: [
            ("/?lang=zh", "lang=en", "en", Language.zh), ("/", "lang=en", "zh", .en), ("/", "", "en-GB,en;q=0.9", .en),
            ("/", "", "fr, en;q=0.5, zh;q=0.4", .en), ("/", "", "zh-TW,en;q=0.9", .zh),
            ("/?lang=xx", "lang=yy", "", .zh),
            ("/", "", "en;q=0, zh;q=0.1", .zh), ("/", "", "en;q=abc", .zh),
        ])
    func language(uri: String, cookie: String, accepted: String, expected: Language) async throws {
        try await application.test(.router) { client in
            let headers: HTTPFields = [.cookie: cookie, .acceptLanguage: accepted]
            try await client.execute(uri: uri, method: .get, headers: headers) { response in
                #expect(String(buffer: response.body).contains("<html lang=\"\(expected.tag)\""))
            }
        }
    }

    @Test("large text and contrast are remembered, and switched off again")
    func reading() async throws {
        try await application.test(.router) { client in
            try await client.execute(uri: "/?size=high", method: .get, headers: [.cookie: "contrast=high"]) {
                response in
                let page = String(buffer: response.body)
                #expect(page.contains("class=\"elder contrast\""))
                #expect(page.contains("href=\"/?size=normal\""))
                #expect(response.headers[.setCookie]?.contains("size=high") == true)
                #expect(response.headers[.setCookie]?.contains("HttpOnly") == true)
            }
            try await client.execute(uri: "/?size=evil%0d%0aX:y", method: .get) { response in
                #expect(response.headers[.setCookie] == nil)
            }
        }
    }

    @Test(
        "what is not there is said in the reader's language, with an id",
        arguments: [
            ("zh", "没有找到"), ("en", "Not found"),
        ])
    func missing(language: String, words: String) async throws {
        try await application.test(.router) { client in
            try await client.execute(uri: "/nowhere?lang=\(language)", method: .get) { response in
                #expect(response.status == .notFound)
                #expect(String(buffer: response.body).contains(words))
                let id = try #require(response.headers[try named("X-Request-Id")])
                #expect(String(buffer: response.body).contains(id))
            }
        }
    }

    @Test("who asks for JSON is refused in JSON, in both languages")
    func missingJSON() async throws {
        try await application.test(.router) { client in
            try await client.execute(uri: "/api/v1/nothing", method: .get) { response in
                let body = String(buffer: response.body)
                #expect(response.status == .notFound && response.headers[.contentType] == "application/json")
                #expect(body.contains("\"error\":\"unknown\"") && body.contains("\"zh\":") && body.contains("\"en\":"))
            }
        }
    }

    @Test(
        "every answer carries the security headers, errors and assets too",
        arguments: ["/", "/nowhere", "/healthz", "/assets/zhidun.css"])
    func headers(uri: String) async throws {
        try await application.test(.router) { client in
            try await client.execute(uri: uri, method: .get) { response in
                let policy = try #require(response.headers[.contentSecurityPolicy])
                #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
                #expect(!policy.contains("unsafe"))
                #expect(response.headers[.xContentTypeOptions] == "nosniff")
                #expect(response.headers[try named("Referrer-Policy")] == "same-origin")
                #expect(response.headers[.cacheControl] != nil)
            }
        }
    }

    @Test("health answers, and HEAD answers what GET does without a body")
    func health() async throws {
        try await application.test(.router) { client in
            try await client.execute(uri: "/healthz", method: .get) { response in
                #expect(String(buffer: response.body) == #"{"disk":"ok","status":"ok","store":"sqlite"}"#)
            }
            try await client.execute(uri: "/", method: .head) { response in
                #expect(response.status == .ok && response.body.readableBytes == 0)
            }
        }
    }

    @Test("the components are shown by a sample only")
    func components() async throws {
        let real = District(
            site: Text(same: "x"), office: Text(same: "x"), contact: Text(same: "x"), isSample: false)
        for (district, status) in [(District.sample, HTTPResponse.Status.ok), (real, .notFound)] {
            let portal = Portal(
                district: district, marks: nil, intake: .empty(),
                now: { Instant(milliseconds: 0) }, health: { Health(status: .ok, store: "sqlite", disk: "ok") })
            try await Application(router: portal.router()).test(.router) { client in
                try await client.execute(uri: "/components", method: .get) { #expect($0.status == status) }
            }
        }
    }

    @Test("every specimen page says that it is one, and no other page does")
    func specimens() async throws {
        let pages = [
            ("/components", true), ("/components?show=receipt", true), ("/components?show=desk", true),
            ("/components?show=question", true), ("/", false), ("/due", false),
        ]
        try await application.test(.router) { client in
            for (uri, isSpecimen) in pages {
                try await client.execute(uri: uri, method: .get) { response in
                    #expect(String(buffer: response.body).contains("组件样张") == isSpecimen, "\(uri)")
                }
            }
        }
    }

    @Test("the refusal table has a status of the 4xx or 5xx kind for every code, and words in both languages")
    func table() {
        for code in Refusal.Code.allCases {
            let answer = RefusalTable.answer(to: Refusal(code, Text(zh: "原因", en: "reason")))
            #expect(answer.status.kind == (code == .unavailable ? .serverError : .clientError))
            #expect(!answer.heading.zh.isEmpty && !answer.heading.en.isEmpty && answer.text.en == "reason")
        }
    }

    @Test("an unknown error shows an id and nothing of itself")
    func bug() async throws {
        struct Leak: Error { let secret = "张三 13800000000" }
        let router = Portal.sample.router()
        router.get("/broken") { _, _ -> Response in throw Leak() }
        try await Application(router: router).test(.router) { client in
            try await client.execute(uri: "/broken", method: .get) { response in
                #expect(response.status == .internalServerError)
                #expect(!String(buffer: response.body).contains("138"))
                #expect(String(buffer: response.body).contains("这里出错了"))
            }
        }
    }

    private func named(_ name: String) throws -> HTTPField.Name {
        try #require(HTTPField.Name(name))
    }
}

extension Portal {
    /// The sample district at noon of one day in Shanghai.
    static let sample = Portal(
        district: .sample, marks: nil, intake: .empty(),
        now: { Instant(milliseconds: 1_795_579_200_000) },
        health: { Health(status: .ok, store: "sqlite", disk: "ok") })
}
