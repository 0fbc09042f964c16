import Base
import Casework
import HTTPTypes
import HummingbirdTesting
import Measures
import Procedure
import Testing

@testable import Portal

@Suite("A form of the desk that comes after its session has run out")
struct LateFormTests {
    private static let path = "/desk/file/verification/begin"
    /// A lead that begins with `<b>`.
    private static let typed =
        "source=inspection&received-y=2026&received-m=11&received-d=20&lead=%3Cb%3E%E7%9C%8B%E8%A7%81"

    /// The address that the form on the page is sent to, and its token.
    private func open(_ client: any TestClientProtocol, _ session: String) async throws -> (to: String, token: String) {
        let page = try await client.send(.get, Self.path, session: session).text
        let action = try #require(page.firstMatch(of: #/action="([^"]*attempt=[0-9a-z]{26})"/#)).output.1
        return (String(action), try await client.formToken(session))
    }

    /// Sends the form a quarter of an hour too late; where its officer is led.
    private func sendLate(_ desk: SmallDesk, _ client: any TestClientProtocol) async throws -> String {
        let session = try await client.signIn()
        let (to, token) = try await open(client, session)
        desk.clock.turn(minutes: 15)
        let answer = try await client.send(.post, to, session: session, form: Self.typed + "&token=" + token)
        #expect(answer.status == .unauthorized && answer.text.contains("it is kept for 24 hours"))
        #expect(!answer.text.contains("看见") && answer.headers[.setCookie]?.contains("__Host-session") != true)
        let link = try #require(answer.text.firstMatch(of: #/href="\/desk\/sign-in\?to=([^"]*)"/#)).output.1
        #expect(!link.contains("lead") && !link.contains("%3Cb"), "nothing typed stands in an address")
        return to
    }

    @Test("waits for its officer, who goes on from there; once sent it is gone")
    func kept() async throws {
        try await SmallDesk.test(catalogue: .all) { desk, client in
            let to = try await sendLate(desk, client)
            let session = try await client.signIn()
            let form = try await client.send(.get, to, session: session)
            #expect(form.status == .ok && form.text.contains("when your session ended"))
            #expect(form.text.contains("&lt;b&gt;看见</textarea>") && form.text.contains(#"value="inspection" checked"#))
            #expect(form.text.contains(#"name="received-d" inputmode="numeric" autocomplete="off" value="20""#))
            let token = try await client.formToken(session)
            let review = try await client.send(.post, to, session: session, form: Self.typed + "&token=" + token)
            #expect(review.status == .ok && review.text.contains("Check: Register the lead"))
            let again = try await client.send(.get, to, session: session)
            #expect(!again.text.contains("when your session ended") && !again.text.contains("看见"))
            #expect(try await Backlog(of: desk.office).openMatters == 0)
        }
    }

    @Test("is nobody else's, and after a day nobody's")
    func others() async throws {
        try await SmallDesk.test(catalogue: .all) { desk, client in
            let to = try await sendLate(desk, client)
            let other = try await client.send(.get, to, session: try await client.signIn("nemo"))
            #expect(!other.text.contains("看见"))
            desk.clock.turn(minutes: 24 * 60)
            let late = try await client.send(.get, to, session: try await client.signIn())
            #expect(late.status == .ok && !late.text.contains("看见"))
        }
    }

    @Test("is kept only with the token of that session, and only within the day")
    func forged() async throws {
        try await SmallDesk.test(catalogue: .all) { desk, client in
            let session = try await client.signIn()
            let (to, token) = try await open(client, session)
            desk.clock.turn(minutes: 15)
            let zeros = String(repeating: "0", count: 64)
            let forged = try await client.send(.post, to, session: session, form: Self.typed + "&token=" + zeros)
            #expect(forged.status == .forbidden)
            desk.clock.turn(minutes: 24 * 60)
            let forgotten = try await client.send(.post, to, session: session, form: Self.typed + "&token=" + token)
            #expect(forgotten.status == .unauthorized && forgotten.text.contains("Copy what you need"))
            #expect(forgotten.text.contains("&lt;b&gt;看见"))
            let page = try await client.send(.get, to, session: try await client.signIn())
            #expect(page.status == .ok && !page.text.contains("看见"))
        }
    }

    @Test("of a session that its holder ended is shown once, to be copied")
    func left() async throws {
        try await SmallDesk.test(catalogue: .all) { desk, client in
            let session = try await client.signIn()
            let (to, token) = try await open(client, session)
            _ = try await client.send(.post, "/desk/sign-out", session: session, form: "token=" + token)
            let answer = try await client.send(.post, to, session: session, form: Self.typed + "&token=" + token)
            #expect(answer.status == .unauthorized && answer.text.contains("&lt;b&gt;看见"))
            let page = try await client.send(.get, to, session: try await client.signIn())
            #expect(!page.text.contains("看见"))
        }
    }

    @Test("opens nothing: an ended session reads no page and takes no act")
    func nothingElse() async throws {
        try await SmallDesk.test(catalogue: .all) { desk, client in
            let session = try await client.signIn()
            let (to, token) = try await open(client, session)
            desk.clock.turn(minutes: 15)
            for path in ["/desk", to, Self.path] {
                #expect(try await client.send(.get, path, session: session).status == .seeOther, "\(path)")
            }
            let confirmed = Self.typed + "&_step=confirm&token=" + token
            #expect(try await client.send(.post, to, session: session, form: confirmed).status == .unauthorized)
            #expect(try await Backlog(of: desk.office).openMatters == 0)
            let out = try await client.send(.post, "/desk/sign-out", session: session, form: "token=" + token)
            #expect(out.status == .unauthorized && out.sessionToken == "")
        }
    }
}
