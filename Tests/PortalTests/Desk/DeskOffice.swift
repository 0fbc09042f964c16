import Base
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Law
import Measures
import NIOCore
import Procedure
import Store
import Synchronization
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

/// An office with people in it, its desk driven over HTTP. Who acts is said in a header.
struct DeskOffice: Sendable {
    /// 2026-09-22, ten in the morning.
    static let tuesday = Instant(Day(number: 20_718), hour: 10)

    let office: Office
    let application: Application<RouterResponder<PortalContext>>
    private let time: Clockwork

    /// The office's clock, as tests set it.
    final class Clockwork: Sendable {
        let now = Mutex(DeskOffice.tuesday)
    }

    init(_ database: any Database, _ folder: TemporaryFolder) throws {
        let keys = KeyRing(current: OfficeKey(createdAt: Self.tuesday))
        let lawbook = Lawbook(RuleBase(Rule.all), .official, adjudication: District.sample.adjudication)
        let office = Office(
            database: database, vault: Vault(keys), catalogue: .all,
            lawbook: lawbook, numbers: DocumentNumbers(DocumentSeries.all, for: District.sample.authority),
            external: ExternalProfiles(ExternalProfile.all))
        let time = Clockwork()
        let intake = Intake(office, blobs: try Blobs(folder.path, keys: keys))
        let portal = Portal(
            district: .sample, marks: nil, intake: intake,
            now: { time.now.withLock { $0 } }, health: { Health(status: .ok, store: "sqlite", disk: "ok") })
        let desk = DeskRoutes(
            frames: Frames(district: .sample, styleVersion: "1"), intake: intake, now: { time.now.withLock { $0 } },
            signedIn: { request, _ in
                let id = HTTPField.Name("X-Test-Account").flatMap { request.headers[$0] }
                guard let account = Self.people.first(where: { $0.id.text == id }),
                    let token = SecretToken(Self.token(of: account.id.text))
                else { throw Refusal(.unidentified, Text(same: "nobody")) }
                return SignedIn(account: account, formToken: token)
            },
            people: { Self.people })
        let router = portal.router(desk: desk)
        self.office = office
        self.application = Application(router: router)
        self.time = time
    }

    /// What the forms of somebody's session carry.
    static func token(of person: String) -> String {
        String((person.utf8.map { String($0, radix: 16) }.joined() + String(repeating: "0", count: 64)).prefix(64))
    }

    func set(_ now: Instant) { time.now.withLock { $0 = now } }

    static let people: [Account] = [
        person("zhao", "赵示例", [.counter, .dispatcher]), person("qian", "钱示例", [.stationHead]),
        person("wang", "王示例", [.officer], certificate: 22_000), person("sun", "孙样本", [.officer], certificate: 22_000),
        person("zhou", "周示例", [.officer], certificate: 20_600), person("li", "李示例", [.bureauHead]),
        person("feng", "冯样本", [.officer], certificate: 22_000),
        person("wu", "吴样本", [.reviewer]), person("west", "郑示例", [.stationHead, .officer], unit: "西所"),
    ]

    private static func person(
        _ id: String, _ name: String, _ roles: [Role], unit: String = "station", certificate through: Int? = nil
    ) -> Account {
        Account(
            id: Name(id), name: name, unit: unit, roles: roles,
            certificate: through.map { Certificate("示例-\(id)", from: Day(number: 20_000), through: Day(number: $0)) })
    }

    /// Runs a test on an office with a fresh database, over HTTP.
    static func open(_ test: @Sendable (DeskOffice, DeskClient) async throws -> Void) async throws {
        try await TestDatabases.sqlite.use { database in
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            let office = try DeskOffice(database, folder)
            try await office.application.test(.router) { client in
                try await test(office, DeskClient(client: client))
            }
        }
    }
}

/// A browser, as far as forms and links go.
struct DeskClient: Sendable {
    let client: any TestClientProtocol

    struct Answer: Sendable {
        let status: HTTPResponse.Status
        let page: String
        let location: String?

        private static func decoded(_ text: String) -> String {
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#96;", "`"), ("&amp;", "&")]
                .reduce(text) { $0.replacing($1.0, with: $1.1) }
        }

        /// Where the form of the act is sent.
        var action: String? {
            page.firstMatch(of: #/<form action="(\/desk\/(?:matter|file)\/[^"]*)" method="post"/#)
                .map { Self.decoded(String($0.output.1)) }
        }

        /// The values that the hidden fields of the page carry.
        var hidden: [(String, String)] {
            page.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#).map {
                (String($0.output.1), Self.decoded(String($0.output.2)))
            }
        }
    }

    func get(_ path: String, as person: String, language: String = "zh") async throws -> Answer {
        let mark = path.contains("?") ? "&" : "?"
        return try await client.execute(
            uri: "\(path)\(mark)lang=\(language)", method: .get, headers: try Self.headers(person)
        ) { response in
            Answer(status: response.status, page: String(buffer: response.body), location: nil)
        }
    }

    func post(_ path: String, as person: String, _ fields: [(String, String)]) async throws -> Answer {
        let body = fields.map { "\(Self.encode($0.0))=\(Self.encode($0.1))" }.joined(separator: "&")
        var headers = try Self.headers(person)
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = "same-origin" }
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body)) {
            Answer(
                status: $0.status, page: String(buffer: $0.body), location: $0.headers[.location])
        }
    }

    /// Opens a form, fills it in and sends it: what comes back is the check, or the form with its problems.
    func fill(_ path: String, as person: String, _ answers: [(String, String)]) async throws -> Answer {
        let form = try await get(path, as: person)
        #expect(form.status == .ok, "\(path)")
        return try await post(form.action ?? path, as: person, form.hidden + answers)
    }

    /// The whole way: form, check, confirmation; the address it leads to.
    func take(_ path: String, as person: String, _ answers: [(String, String)] = []) async throws -> String {
        let review = try await fill(path, as: person, answers)
        try #require(review.status == .ok, "\(path): \(review.page.problems)")
        let done = try await post(review.action ?? path, as: person, review.hidden + [("_step", "confirm")])
        try #require(done.status == .seeOther, "\(path): \(done.page.problems)")
        return try #require(done.location)
    }

    private static func headers(_ person: String) throws -> HTTPFields {
        [try #require(HTTPField.Name("X-Test-Account")): person]
    }

    private static func encode(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

extension String {
    /// What the error summary of a page says.
    var problems: String {
        guard let start = range(of: #"<div class="errors""#), let end = self[start.lowerBound...].range(of: "</div>")
        else { return "no problems" }
        return String(self[start.lowerBound..<end.lowerBound])
    }

    /// The matter that an address leads to.
    var matter: String? {
        firstMatch(of: #/\/desk\/matter\/([0-9a-z]{26})/#).map { String($0.output.1) }
    }

    /// `-y`, `-m` and `-d` of a date field, as a person types them.
    func boxes(_ year: String, _ month: String, _ day: String) -> [(String, String)] {
        [(self + "-y", year), (self + "-m", month), (self + "-d", day)]
    }
}
