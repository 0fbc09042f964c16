import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Portal

/// Who gets what from every route, written by hand. A route that is not here fails.
@Suite("Access to every route")
struct AccessMatrixTests {
    private struct Row {
        let method: HTTPRequest.Method
        let route: String
        /// A request that the route answers, where the route itself is none.
        let uri: String
        /// Without the form's token, which is put in for who is signed in.
        let form: String?
        /// What anonymous people, officers without any role and those with the right one get.
        let expected: (anonymous: Int, unfit: Int, right: Int)

        init(
            _ method: HTTPRequest.Method, _ route: String, uri: String? = nil, form: String? = nil, _ anonymous: Int,
            _ unfit: Int, _ right: Int
        ) {
            self.method = method
            self.route = route
            self.uri = uri ?? route
            self.form = form
            expected = (anonymous, unfit, right)
        }
    }

    private static let nobodys = "00000000000000000000000000"

    private static let matrix = [
        Row(.get, "/", 200, 200, 200),
        Row(.get, "/decisions", 200, 200, 200),
        // Nothing is published in this store; what is shown to all once it is, DecisionRoutesTests say.
        Row(.get, "/decisions/{id}", uri: "/decisions/00000000000000000000000000", 404, 404, 404),
        // Leads to the page that says why there is nothing.
        Row(.get, "/decisions/{id}/pdf", uri: "/decisions/00000000000000000000000000/pdf", 303, 303, 303),
        Row(.get, "/due", 200, 200, 200),
        // Nothing is filled in.
        Row(.get, "/due/pdf", 400, 400, 400),
        Row(.get, "/rules", 200, 200, 200),
        Row(.get, "/rules/**", uri: "/rules/CF-01", 200, 200, 200),
        Row(.get, "/similar", 200, 200, 200),
        Row(.get, "/identify", 200, 200, 200),
        Row(.post, "/identify", form: "text=91110108551385082Q", 200, 200, 200),
        Row(.get, "/accessibility", 200, 200, 200),
        Row(.get, "/privacy", 200, 200, 200),
        Row(.get, "/components", 200, 200, 200),
        Row(.get, "/assets/zhidun.css", 200, 200, 200),
        Row(.get, "/assets/seal.svg", 200, 200, 200),
        Row(.get, "/assets/copying.js", 200, 200, 200),
        Row(.get, "/healthz", 200, 200, 200),
        Row(.get, "/report", 200, 200, 200),
        Row(.post, "/report", form: "what=consumer-dispute", 303, 303, 303),
        Row(.get, "/report/consumer-dispute", 200, 200, 200),
        Row(.get, "/report/patent-dispute", 200, 200, 200),
        // Without a draft or a receipt of one's own there is nothing behind these: they lead back to where one begins.
        Row(.get, "/report/question/{step}", uri: "/report/question/facts", 303, 303, 303),
        Row(
            .post, "/report/question/{step}", uri: "/report/question/facts?form=report", form: "facts=x", 303, 303, 303),
        Row(.get, "/report/kept", 303, 303, 303),
        Row(.post, "/report/end", form: "", 303, 303, 303),
        Row(.get, "/report/check", 303, 303, 303),
        Row(.post, "/report/check", form: "", 303, 303, 303),
        Row(.get, "/report/receipt", 303, 303, 303),
        Row(.post, "/report/receipt", form: "", 303, 303, 303),
        Row(.get, "/report/receipt.txt", 303, 303, 303),
        Row(.get, "/report/receipt.pdf", 303, 303, 303),
        Row(.get, "/track", 200, 200, 200),
        Row(.post, "/track", form: "code=", 400, 400, 400),
        Row(.get, "/track/matter", 303, 303, 303),
        Row(.get, "/track/matter/receipt.txt", 303, 303, 303),
        Row(.get, "/track/matter/receipt.pdf", 303, 303, 303),
        Row(.get, "/track/matter/clock/{clock}", uri: "/track/matter/clock/handling", 303, 303, 303),
        Row(.get, "/track/matter/clock/{clock}/pdf", uri: "/track/matter/clock/handling/pdf", 303, 303, 303),
        Row(.get, "/track/matter/clock/{clock}/ics", uri: "/track/matter/clock/handling/ics", 303, 303, 303),
        // A program that follows the address shows no session; CalendarRoutesTests say what it gets.
        Row(.get, "/calendar/{token}.ics", uri: "/calendar/\(String(repeating: "0", count: 64)).ics", 404, 404, 404),
        Row(.get, "/track/matter/act/{act}", uri: "/track/matter/act/add", 303, 303, 303),
        // Without a receipt what was typed is shown once more and goes nowhere.
        Row(.post, "/track/matter/act/{act}", uri: "/track/matter/act/add", form: "facts=x", 409, 409, 409),
        Row(.post, "/track/end", form: "", 303, 303, 303),
        // Programs show no session: what an officer may do makes no difference here, and a browser's cookies none.
        Row(.get, "/api/openapi.json", 200, 200, 200),
        Row(.post, "/api/v1/reports", form: "x", 400, 400, 400),
        Row(.post, "/api/v1/files", form: "x", 400, 400, 400),
        Row(.get, "/api/v1/matters/current", 401, 401, 401),
        Row(
            .post, "/api/v1/matters/current/acts/{act}", uri: "/api/v1/matters/current/acts/add", form: "x", 401, 401,
            401),
        Row(.get, "/api/v1/decisions", 200, 200, 200),
        Row(.get, "/api/v1/decisions/{id}", uri: "/api/v1/decisions/\(Self.nobodys)", 404, 404, 404),
        Row(.get, "/api/v1/rules", 200, 200, 200),
        Row(.get, "/api/v1/rules/{row}", uri: "/api/v1/rules/CF-25", 200, 200, 200),
        Row(.get, "/api/v1/rules/{row}/{part}", uri: "/api/v1/rules/CF-43/urge", 200, 200, 200),
        Row(.get, "/api/v1/due", uri: "/api/v1/due?rule=CF-01&from=2026-02-10", 200, 200, 200),
        Row(.get, "/api/v1/similar", uri: "/api/v1/similar?text=x", 503, 503, 503),
        Row(.get, "/api/v1/identify", uri: "/api/v1/identify?text=91110108551385082Q", 200, 200, 200),
        Row(.post, "/api/v1/identify", form: "x", 415, 415, 415),
        Row(.get, "/api/v1/procedures", 200, 200, 200),
        // Tests come from no address of this machine; MetricsTests and the tests of the running program do.
        Row(.get, "/metrics", 404, 404, 404),
        Row(.get, "/desk/sign-in", 200, 303, 303),
        Row(.post, "/desk/sign-in", form: "id=wang&password=wrong", 401, 401, 401),
        Row(.get, "/desk", 303, 200, 200),
        Row(.get, "/desk/notices", 303, 200, 200),
        Row(.post, "/desk/notices", form: "through=0", 401, 303, 303),
        Row(.get, "/desk/calendar", 303, 200, 200),
        Row(.post, "/desk/calendar", form: "step=open", 401, 200, 200),
        Row(.get, "/desk/results", 303, 200, 200),
        // No file, and no system.
        Row(.post, "/desk/results", form: "system=", 401, 400, 400),
        // There is no such matter in anybody's scope.
        Row(.get, "/desk/matter/{id}", uri: "/desk/matter/\(Self.nobodys)", 303, 404, 404),
        Row(.get, "/desk/matter/{id}/clock/{clock}", uri: "/desk/matter/\(Self.nobodys)/clock/filing", 303, 404, 404),
        Row(
            .get, "/desk/matter/{id}/clock/{clock}/pdf", uri: "/desk/matter/\(Self.nobodys)/clock/filing/pdf", 303, 404,
            404),
        Row(
            .get, "/desk/matter/{id}/clock/{clock}/ics", uri: "/desk/matter/\(Self.nobodys)/clock/filing/ics", 303, 404,
            404),
        Row(.get, "/desk/matter/{id}/receipt", uri: "/desk/matter/\(Self.nobodys)/receipt", 303, 404, 404),
        Row(.post, "/desk/matter/{id}/receipt", uri: "/desk/matter/\(Self.nobodys)/receipt", form: "", 401, 404, 404),
        Row(.get, "/desk/matter/{id}/copy/{system}", uri: "/desk/matter/\(Self.nobodys)/copy/12315", 303, 404, 404),
        Row(
            .post, "/desk/matter/{id}/copy/{system}", uri: "/desk/matter/\(Self.nobodys)/copy/12315", form: "number=1",
            401, 404, 404),
        Row(
            .get, "/desk/matter/{id}/copy/{system}/csv", uri: "/desk/matter/\(Self.nobodys)/copy/12315/csv", 303, 404,
            404),
        Row(
            .get, "/desk/matter/{id}/copy/{system}/json", uri: "/desk/matter/\(Self.nobodys)/copy/12315/json", 303, 404,
            404),
        Row(.get, "/desk/matter/{id}/act/{act}", uri: "/desk/matter/\(Self.nobodys)/act/accept", 303, 404, 404),
        Row(
            .post, "/desk/matter/{id}/act/{act}", uri: "/desk/matter/\(Self.nobodys)/act/accept", form: "unit=station",
            401, 404, 404),
        Row(
            .get, "/desk/matter/{id}/document/{sequence}/{form}",
            uri: "/desk/matter/\(Self.nobodys)/document/1/case-source", 303, 404, 404),
        Row(
            .get, "/desk/matter/{id}/document/{sequence}/{form}/pdf",
            uri: "/desk/matter/\(Self.nobodys)/document/1/case-source/pdf", 303, 404, 404),
        Row(
            .get, "/desk/matter/{id}/document/{sequence}/{form}/docx",
            uri: "/desk/matter/\(Self.nobodys)/document/1/case-source/docx", 303, 404, 404),
        Row(.get, "/desk/matter/{id}/documents.zip", uri: "/desk/matter/\(Self.nobodys)/documents.zip", 303, 404, 404),
        Row(.get, "/desk/matter/{id}/goods", uri: "/desk/matter/\(Self.nobodys)/goods", 303, 404, 404),
        Row(
            .get, "/desk/matter/{id}/goods/threshold.json",
            uri: "/desk/matter/\(Self.nobodys)/goods/threshold.json", 303, 404, 404),
        Row(
            .get, "/desk/matter/{id}/exhibit/{file}", uri: "/desk/matter/\(Self.nobodys)/exhibit/\(Self.nobodys)", 303,
            404, 404),
        Row(
            .get, "/desk/file/{procedure}/{act}", uri: "/desk/file/infringement-report/register", 303, 404, 404),
        Row(
            .post, "/desk/file/{procedure}/{act}",
            uri: "/desk/file/infringement-report/register?attempt=\(Self.nobodys)", form: "facts=x", 401, 404, 404),
        Row(.post, "/desk/sign-out", form: "", 401, 303, 303),
    ]

    @Test("the matrix names every route there is, and no other")
    func whole() {
        let routes = Portal.sample.router().routes
            .filter { $0.method != .head }
            .map { "\($0.method) \($0.path)" }
        #expect(Set(routes) == Set(Self.matrix.map { "\($0.method) \($0.route)" }))
    }

    @Test(
        "each route answers anonymous people, officers without a role and those with the right one as the matrix says")
    func answers() async throws {
        try await SmallDesk.test { _, client in
            for row in Self.matrix {
                let people: [(String, String?, Int)] = [
                    ("anonymous", nil, row.expected.anonymous), ("nemo", "nemo", row.expected.unfit),
                    ("wang", "wang", row.expected.right),
                ]
                for (who, id, status) in people {
                    var session: String?
                    var form = row.form
                    if let id {
                        let token = try await client.signIn(id)
                        session = token
                        let formToken = try await client.formToken(token)
                        form = form.map { $0 + "&token=\(formToken)" }
                    }
                    let response = try await client.send(row.method, row.uri, session: session, form: form)
                    #expect(response.status.code == status, "\(row.method) \(row.uri) as \(who)")
                }
            }
        }
    }

    @Test("whatever lies under the desk but signing in asks who is there")
    func guarded() async throws {
        try await SmallDesk.test { _, client in
            for row in Self.matrix where row.route.hasPrefix("/desk") && row.route != "/desk/sign-in" {
                let response = try await client.send(row.method, row.uri, form: row.form)
                #expect([303, 401].contains(response.status.code), "\(row.route)")
                let forged = try await client.send(
                    row.method, row.uri, session: String(repeating: "0", count: 64), form: row.form)
                #expect(forged.status == response.status, "\(row.route)")
            }
        }
    }
}
