import Base
import HTTPTypes
import Procedure
import Store
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("Receipts of the counter")
struct CounterReceiptTests {
    private static func report(_ changes: [(String, String)]) -> [(String, String)] {
        DeskCaseTests.report.filter { field in !changes.contains { $0.0 == field.0 } } + changes
    }

    /// What the counter writes down for somebody who gives a name.
    private static let named = report([("identity", "named"), ("name", "张三"), ("contact", "示例")])

    private func code(_ page: String) -> String? {
        page.firstMatch(of: #/<span class="receipt-code"[^>]*>(.*?)<\/span><p/#).map {
            String($0.output.1).replacing(#/<[^>]*>|\s/#, with: "")
        }
    }

    @Test("the counter hands over a number, shown once, by which the report is followed to what its reporter is told")
    func followed() async throws {
        try await DeskOffice.open { office, client in
            let filed = try await client.take(DeskCaseTests.file, as: "zhao", Self.named)
            let report = try #require(filed.matter)
            #expect(filed == "/desk/matter/\(report)/receipt")
            let slip = try await issue(filed, client)
            let number = try #require(code(slip))
            #expect(number.count == 28)
            #expect(try await code(client.get(filed, as: "zhao").page) == nil)
            #expect(try await client.get("/desk/matter/\(report)", as: "zhao").page.contains(filed))
            try await tell(report, office, client)
            let visitor = Visitor(client.client)
            try await visitor.post("/track", [("code", number)])
            #expect(visitor.status == .ok && visitor.path.hasPrefix("/track/matter"))
            #expect(visitor.page.contains("告知内容") && visitor.page.contains("没有发现&lt;假货&gt;，谢谢您。"))
        }
    }

    @Test("another slip voids the one before, and who may not write reports down gets none")
    func again() async throws {
        try await DeskOffice.open { _, client in
            let filed = try await client.take(DeskCaseTests.file, as: "zhao", DeskCaseTests.report)
            let first = try #require(code(try await issue(filed, client)))
            let second = try #require(code(try await issue(filed, client)))
            #expect(first != second)
            for (number, status) in [(first, HTTPResponse.Status.badRequest), (second, .ok)] {
                let visitor = Visitor(client.client)
                try await visitor.post("/track", [("code", number)])
                #expect(visitor.status == status)
            }
            #expect(try await client.get(filed, as: "li").status == .notFound)
            #expect(
                try await client.post(filed, as: "li", [("token", DeskOffice.token(of: "li"))]).status == .notFound)
        }
    }

    @Test("what came by the platform is followed under its number there, which is kept once")
    func platform() async throws {
        try await DeskOffice.open { office, client in
            let ticket = Self.report([("channel", "platform"), ("external", "1340102002026092200099")])
            let filed = try await client.take(DeskCaseTests.file, as: "zhao", ticket)
            let page = try await client.get(filed, as: "zhao").page
            #expect(page.contains("1340102002026092200099") && code(page) == nil)
            #expect(
                try await client.post(filed, as: "zhao", [("token", DeskOffice.token(of: "zhao"))]).status == .notFound)
            let matter = try await PlatformTickets(office.office).matter("1340102002026092200099")
            #expect(matter?.text == filed.matter)
            let review = try await client.fill(DeskCaseTests.file, as: "zhao", ticket)
            let twice = try await client.post(
                review.action ?? "", as: "zhao", review.hidden + [("_step", "confirm")])
            #expect(twice.status == .badRequest && twice.page.contains("已经登记为办件"))
        }
    }

    private func issue(_ path: String, _ client: DeskClient) async throws -> String {
        let answer = try await client.post(path, as: "zhao", [("token", DeskOffice.token(of: "zhao"))])
        try #require(answer.status == .ok)
        return answer.page
    }

    /// Verified without a case, and the reporter told on the page.
    private func tell(_ report: String, _ office: DeskOffice, _ client: DeskClient) async throws {
        _ = try await client.take("/desk/matter/\(report)/act/accept", as: "zhao", [("unit", "station")])
        let id = try #require(MatterID(text: report))
        let opened = try await office.office.database.read {
            try Matters.all(within: .opened(by: id), most: 9, in: $0)
        }
        let base = "/desk/matter/\(try #require(opened.first).id.text)/act"
        _ = try await client.take("\(base)/assign", as: "qian", [("officers", "wang"), ("officers", "sun")])
        _ = try await client.take(
            "\(base)/propose", as: "wang", [("proposal", "not-filed"), ("facts", "没有发现")])
        _ = try await client.take(
            "\(base)/decide", as: "li",
            [("decision", "not-filed"), ("ground", "no-evidence"), ("reason", "没有发现")])
        _ = try await client.take(
            "/desk/matter/\(report)/act/tell-result", as: "zhao", [("manner", "page"), ("words", "没有发现<假货>，谢谢您。")])
    }
}
