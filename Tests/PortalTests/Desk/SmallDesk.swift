import Base
import Casework
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Law
import Procedure
import Store
import Synchronization

@testable import Portal
@testable import StoreTesting

/// A portal over a store of its own with two officers, behind a TLS proxy, and a clock that the test turns.
struct SmallDesk {
    static let password = "Kiefern am Nordhang"

    let portal: Portal
    let office: Office
    let clock: Clock

    /// 2026-11-25, noon in Shanghai.
    final class Clock: Sendable {
        private let milliseconds = Mutex<Int64>(1_795_579_200_000)

        var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }

        func turn(minutes: Int) { milliseconds.withLock { $0 += Int64(minutes) * 60_000 } }
    }

    /// Runs a test against the routes.
    static func test(
        isBehindTLSProxy: Bool = true, overNetwork: Bool = false, samples: [Account] = [],
        catalogue: Catalogue = Catalogue([]),
        _ body: @Sendable @escaping (SmallDesk, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestDatabases.sqlite.use { database in
            let intake = Intake.empty(database, catalogue: catalogue)
            let office = intake.office
            let passwords = Passwords(cost: .init(memory: 64, passes: 1))
            let hash = try await passwords.hash(Password(typed: password))
            let clock = Clock()
            try await database.write { transaction in
                for (id, roles) in [("wang", [Role.officer]), ("nemo", [])] {
                    try Accounts.create(
                        Account(id: Name(id), name: "<王示例>", unit: "east", roles: roles), hash, by: .administrator,
                        at: clock.now, vault: office.vault, in: transaction)
                }
            }
            let portal = Portal(
                district: .sample, marks: nil, intake: intake,
                entry: DeskEntry(passwords: passwords, samples: samples, isBehindTLSProxy: isBehindTLSProxy),
                now: { clock.now }, health: { Health(status: .ok, store: "sqlite", disk: "ok") })
            let desk = SmallDesk(portal: portal, office: office, clock: clock)
            if overNetwork {
                try await OverNetwork.test(portal.router()) { try await body(desk, $0) }
            } else {
                try await Application(router: portal.router()).test(.router) { try await body(desk, $0) }
            }
        }
    }
}

extension TestClientProtocol {
    /// A request as a browser sends it through the proxy, with this session.
    func send(
        _ method: HTTPRequest.Method, _ uri: String, session: String? = nil, form: String? = nil,
        type: String = "application/x-www-form-urlencoded", through scheme: String? = "https"
    ) async throws -> TestResponse {
        var headers = HTTPFields()
        if let scheme, let name = HTTPField.Name("X-Forwarded-Proto") { headers[name] = scheme }
        if let session { headers[.cookie] = "lang=en; __Host-session=\(session)" }
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = "same-origin" }
        if form != nil { headers[.contentType] = type }
        return try await execute(
            uri: uri, method: method, headers: headers, body: form.map { ByteBuffer(string: $0) })
    }

    /// The token of a new session of this account.
    func signIn(_ id: String = "wang", session: String? = nil) async throws -> String {
        let response = try await send(
            .post, "/desk/sign-in", session: session, form: "id=\(id)&password=Kiefern+am+Nordhang")
        return response.sessionToken ?? ""
    }

    /// The form token that the desk's page of this session carries.
    func formToken(_ session: String) async throws -> String {
        let page = try await send(.get, "/desk", session: session).text
        return String(page.split(separator: "name=\"token\" value=\"").dropFirst().first?.prefix { $0 != "\"" } ?? "")
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    /// What the session's cookie is set to; nil where it is not set.
    var sessionToken: String? {
        headers[values: .setCookie].first { $0.hasPrefix("__Host-session=") }
            .map { String($0.dropFirst("__Host-session=".count).prefix { $0 != ";" }) }
    }
}
