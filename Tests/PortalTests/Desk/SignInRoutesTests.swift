import Base
import Casework
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Procedure
import Store
import Testing

@testable import Portal

@Suite("Signing in to the desk")
struct SignInRoutesTests {
    @Test("the right password opens the desk, under a cookie that nothing but this host gets")
    func right() async throws {
        try await SmallDesk.test { _, client in
            let response = try await client.send(
                .post, "/desk/sign-in", form: "id=wang&password=Kiefern+am+Nordhang&to=%2Fdesk%2Fx%3Fa%3D1")
            #expect(response.status == .seeOther && response.headers[.location] == "/desk/x?a=1")
            let cookie = try #require(response.headers[.setCookie])
            let parts = Set(cookie.split(separator: ";").map { $0.drop { $0 == " " } }.dropFirst().map(String.init))
            #expect(parts == ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"])
            let token = try #require(response.sessionToken)
            #expect(token.count == 64)
            let page = try await client.send(.get, "/desk", session: token)
            #expect(page.status == .ok && page.text.contains("&lt;王示例&gt;"))
            #expect(page.headers[.cacheControl] == "no-store")
            let again = try await client.send(.get, "/desk/sign-in", session: token)
            #expect(again.status == .seeOther && again.headers[.location] == "/desk")
        }
    }

    @Test("a wrong password and an unknown account get the same page, which keeps the account and not the password")
    func wrong() async throws {
        try await SmallDesk.test { _, client in
            var pages: [String] = []
            for id in ["wang", "who"] {
                let response = try await client.send(.post, "/desk/sign-in", form: "id=\(id)&password=geheim-geheim")
                #expect(response.status == .unauthorized && response.sessionToken == nil)
                #expect(response.text.contains("value=\"\(id)\"") && !response.text.contains("geheim"))
                pages.append(response.text.replacing("value=\"\(id)\"", with: ""))
            }
            #expect(pages[0] == pages[1])
            let hostile = try await client.send(.post, "/desk/sign-in", form: "id=%22%3E%3Cscript%3E&password=x")
            #expect(!hostile.text.contains("<script") && hostile.text.contains("&lt;script&gt;"))
        }
    }

    @Test("after ten tries the account waits, whatever addresses the tries claim to come from")
    func throttled() async throws {
        try await SmallDesk.test { desk, client in
            for number in 0..<12 {
                let headers: HTTPFields = [
                    try #require(HTTPField.Name("X-Forwarded-For")): "10.0.0.\(number)",
                    try #require(HTTPField.Name("X-Forwarded-Proto")): "https",
                ]
                try await client.execute(
                    uri: "/desk/sign-in?lang=en", method: .post, headers: headers,
                    body: ByteBuffer(string: "id=wang&password=wrong")
                ) { response in
                    #expect(response.status == (number < 10 ? .unauthorized : .tooManyRequests), "\(number)")
                    #expect(number < 10 || String(buffer: response.body).contains("13:00"))
                }
            }
            #expect(try await client.signIn() == "")
            desk.clock.turn(minutes: 60)
            #expect(try await client.signIn() != "")
        }
    }

    @Test("the session is new at every sign-in, whatever token the browser brought")
    func fixation() async throws {
        try await SmallDesk.test { _, client in
            let planted = String(repeating: "a1", count: 32)
            let token = try await client.signIn(session: planted)
            #expect(token != planted)
            #expect(try await client.send(.get, "/desk", session: planted).status == .seeOther)
            let next = try await client.signIn("nemo", session: token)
            #expect(try await client.send(.get, "/desk", session: token).status == .seeOther)
            #expect(try await client.send(.get, "/desk", session: next).status == .ok)
        }
    }

    @Test("signing out takes the form's token, and the session is worth nothing afterwards")
    func signOut() async throws {
        try await SmallDesk.test { _, client in
            let token = try await client.signIn()
            for form in ["", "token=", "token=\(token)", "token=\(String(repeating: "0", count: 64))"] {
                let refused = try await client.send(.post, "/desk/sign-out", session: token, form: form)
                #expect(refused.status == .forbidden, "\(form)")
            }
            let formToken = try await client.formToken(token)
            #expect(formToken.count == 64)
            let asText = try await client.send(
                .post, "/desk/sign-out", session: token, form: "token=\(formToken)", type: "text/plain")
            #expect(asText.status == .forbidden)
            let other = try await client.signIn("nemo")
            let foreign = try await client.send(.post, "/desk/sign-out", session: other, form: "token=\(formToken)")
            #expect(foreign.status == .forbidden, "the token of another session")
            #expect(try await client.send(.get, "/desk", session: token).status == .ok)
            let left = try await client.send(.post, "/desk/sign-out", session: token, form: "token=\(formToken)")
            #expect(left.status == .seeOther && left.headers[.location] == "/desk/sign-in?left=1")
            #expect(left.sessionToken == "" && left.headers[.setCookie]?.contains("Max-Age=0") == true)
            #expect(try await client.send(.get, "/desk", session: token).status == .seeOther)
            #expect(try await client.send(.get, "/desk/sign-in?left=1&lang=en").text.contains("signed out"))
        }
    }

    @Test("a form sent after the session has ended is not taken, and what was typed is shown once more")
    func expired() async throws {
        try await SmallDesk.test { desk, client in
            let token = try await client.signIn()
            let formToken = try await client.formToken(token)
            desk.clock.turn(minutes: 15)
            let form = "token=\(formToken)&facts=%3Cb%3E%E7%9C%8B%E8%A7%81&empty="
            let response = try await client.send(.post, "/desk/sign-out", session: token, form: form)
            #expect(response.status == .unauthorized)
            #expect(response.text.contains("Your session has ended") && response.text.contains("&lt;b&gt;看见"))
            #expect(!response.text.contains(formToken) && response.sessionToken == "")
            #expect(try await client.send(.get, "/desk", session: token).headers[.location] == "/desk/sign-in")
        }
    }

    @Test("an account that is disabled is out with its next request")
    func disabled() async throws {
        try await SmallDesk.test { desk, client in
            let token = try await client.signIn()
            try await desk.office.database.write { transaction in
                try Accounts.disable("wang", by: .administrator, at: desk.clock.now, in: transaction)
            }
            #expect(try await client.send(.get, "/desk", session: token).status == .seeOther)
            #expect(try await client.signIn() == "")
        }
    }

    @Test(
        "after signing in one goes to the desk and nowhere else",
        arguments: [
            "//evil.example", "/\\evil.example", "https://evil.example", "https:evil", "/desk//evil", "/desk/../due",
            "/desk/%2e%2E/due", "/due", "/deskevil", "/desk@evil", "desk", "", "/desk/\r\nX:y", "/desk/sign-out",
            "/desk?x=%0d%0a\r\n", "/desk\\evil", "javascript:alert(1)", "/desk/x#y", "\t//evil", "/desk/x y",
        ])
    func elsewhere(to: String) async throws {
        #expect(DeskPath(to) == nil)
        try await SmallDesk.test { _, client in
            let sent = to.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            let response = try await client.send(
                .post, "/desk/sign-in", form: "id=wang&password=Kiefern+am+Nordhang&to=\(sent)")
            #expect(response.status == .seeOther && response.headers[.location] == "/desk")
            let page = try await client.send(.get, "/desk/sign-in?to=\(sent)")
            #expect(page.text.contains("name=\"to\" value=\"\""))
        }
    }

    @Test(
        "a path of the desk is kept",
        arguments: ["/desk", "/desk/matters/0a", "/desk/a?b=%E4%BA%BA&c=1+2", "/desk?d=..."])
    func within(to: String) {
        #expect(DeskPath(to)?.text == to)
    }

    @Test("over a connection that others can read no password is taken")
    func unsafe() async throws {
        try await SmallDesk.test { _, client in
            for scheme in [nil, "http", "http, https ,http"] {
                let page = try await client.send(.get, "/desk/sign-in?lang=en", through: scheme)
                #expect(page.status == .forbidden && page.text.contains("not encrypted"))
                #expect(!page.text.contains("type=\"password\""))
                let form = "id=wang&password=Kiefern+am+Nordhang"
                let response = try await client.send(.post, "/desk/sign-in", form: form, through: scheme)
                #expect(response.status == .forbidden && response.sessionToken == nil)
            }
            #expect(try await client.send(.get, "/desk/sign-in", through: "http, HTTPS").status == .ok)
        }
    }

    @Test("without a proxy people sign in on the machine itself, and not through one nobody told us of")
    func loopback() async throws {
        try await SmallDesk.test(isBehindTLSProxy: false, overNetwork: true) { _, client in
            let direct = try await client.send(.get, "/desk/sign-in", through: nil)
            let passedOn = try await client.send(.get, "/desk/sign-in", through: "https")
            #expect(direct.status == .ok && passedOn.status == .forbidden)
        }
        // In the router alone there is no connection, and what is not known to be safe is not.
        try await SmallDesk.test(isBehindTLSProxy: false) { _, client in
            let unknown = try await client.send(.get, "/desk/sign-in", through: nil)
            #expect(unknown.status == .forbidden)
        }
        for (name, isOwn) in [
            ("localhost", true), ("LOCALHOST:8080", true), ("127.0.0.1:1", true), ("[::1]:8080", true), ("[::1]", true),
            ("desk.example", false), ("127.0.0.1.example", false), ("localhost.example:80", false), ("", false),
            ("10.0.0.1", false),
        ] {
            #expect(SafeConnection.isOwnName(name) == isOwn, "\(name)")
        }
    }

    @Test("the sample accounts are listed on a sample installation only")
    func samples() async throws {
        for samples in [[], SampleAccounts.all] {
            try await SmallDesk.test(samples: samples) { _, client in
                let page = try await client.send(.get, "/desk/sign-in").text
                #expect(page.contains("sample-Only-2026") == !samples.isEmpty)
                #expect(page.contains("officer1") == !samples.isEmpty)
            }
        }
    }
}
