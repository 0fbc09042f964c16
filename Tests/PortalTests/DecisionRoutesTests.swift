import Base
import Casework
import HTTPTypes
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Portal
@testable import StoreTesting

@Suite("Published penalties on the web")
struct DecisionRoutesTests {
    private static let secrets = ["11010519491231002X", "示例里弄七号"]

    private static let entry: Answers = [
        "number": .identifier("示市监罚〔2026〕88号"), "published-party": .typed("示例<b>百货商行"),
        "credit-code": .identifier("91340100000000000X"), "kind": .chosen(["trademark"]),
        "breach": .typed("销售侵犯注册商标专用权的商品"), "imposed": .typed("罚款人民币20,000.00元"),
        "authority": .typed("示例区市场监督管理局"), "decided-on": .day(Day(number: 20_713)),
        "text": .typed(
            """
            示例区市场监督管理局
            行政处罚决定书
            当事人：示例<b>百货商行
            经营者：张⟦三|某⟧　公民身份号码：⟦11010519491231002X⟧
            经查，当事人在⟦示例里弄七号⟧销售标有“视例優选”字样的绿茶。
            决定：罚款人民币20,000.00元（贰万元整）。
            示例区市场监督管理局
            2026年9月17日
            """),
    ]

    /// Publishes on 22 September what was decided on Thursday 17 September; its matter.
    private func publish(_ portal: TestPortal, _ entry: Answers = entry) async throws -> MatterID {
        let office = portal.intake.office
        let certificate = Certificate("示例", from: Day(number: 20_000), through: Day(number: 22_000))
        let request = ActRequest(
            "open", by: Event.Actor("system", .system),
            [
                "decided-on": .day(Day(number: 20_713)), "officers": .people(["wang", "sun"]),
                "party": .typed("示例百货商行"), "number": .identifier("示市监罚〔2026〕88号"),
            ], certificates: ["wang": certificate, "sun": certificate])
        let matter = try await office.file("penalty-disclosure", request, unit: "east", at: TestPortal.start).id
        try await act(portal, "enter", Event.Actor("wang", .officer), matter, 1, entry)
        try await act(
            portal, "approve", Event.Actor("feng", .publisher), matter, 2,
            ["reviewed": .yesNo(true), "duration": .chosen(["short"])])
        return matter
    }

    private func act(
        _ portal: TestPortal, _ act: Name<Act>, _ actor: Event.Actor, _ matter: MatterID, _ seen: Int,
        _ answers: Answers
    ) async throws {
        _ = try await portal.intake.office.act(
            ActRequest(act, by: actor, answers), on: matter, after: seen, within: .office, at: TestPortal.start)
    }

    private func address(_ visitor: Visitor) throws -> String {
        let match = visitor.page.firstMatch(of: #/href="(\/decisions\/[0-9a-z]{26})"/#)
        return try String(#require(match).output.1)
    }

    @Test("what is published is listed, found, shown with its masks and named on the home page, and escaped everywhere")
    func shown() async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            try await visitor.get("/decisions")
            #expect(visitor.status == .ok && visitor.page.contains("现在没有公示中的处罚决定"))
            try await visitor.get("/")
            #expect(!visitor.page.contains("最近公布的决定"))
            _ = try await publish(portal)
            try await visitor.get("/")
            #expect(visitor.page.contains("最近公布的决定"))
            let decision = try address(visitor)
            for path in ["/", "/decisions", "/decisions?q=%E8%A7%86%E4%BE%8B", decision, decision + "?lang=en"] {
                try await visitor.get(path)
                #expect(visitor.status == .ok, "\(path)")
                #expect(visitor.page.contains("示例&lt;b&gt;百货商行") && !visitor.page.contains("<b>"), "\(path)")
                for secret in Self.secrets { #expect(!visitor.page.contains(secret), "\(path)") }
            }
            #expect(visitor.page.contains("<article class=\"doc\"") && visitor.page.contains("lang=\"zh-CN\""))
            #expect(visitor.page.contains("<h1>Penalty decision <span lang=\"zh-CN\">示市监罚〔2026〕88号</span></h1>"))
            try await visitor.get(decision + "?lang=zh")
            #expect(visitor.page.contains("<mark>依法不公开</mark>") && visitor.page.contains("张<mark>某</mark>"))
            // 18 September, the worked Sunday 20, 21 and 22 September.
            #expect(visitor.page.contains("决定起第4个工作日（限20个）"))
            #expect(visitor.page.contains("2026年12月22日") && visitor.page.contains("href=\"/rules/XY-07/short\""))
            #expect(visitor.page.contains("未核实"))
            // The office's name: head, signature, summary; once each and not as a paragraph again.
            #expect(visitor.page.components(of: "<p>示例区市场监督管理局</p>") == 1)
        }
    }

    @Test("queries of every kind are answered, and what was typed is shown as text")
    func hostile() async throws {
        try await TestPortal.use { portal in
            _ = try await publish(portal)
            let visitor = portal.visitor()
            let queries: [(query: String, finds: Bool)] = [
                ("q=%27%20OR%201%3D1%20--", false), ("q=%25", false), ("q=_", false), ("q=%00", true),
                ("q=%3Cscript%3Ealert(1)%3C/script%3E", false), ("q=%FF%FE", false), ("year=abc", true),
                ("year=99999999999999999999", true), ("year=-1", true), ("year=2026", true), ("year=2020", false),
                ("kind=nothing", true), ("kind=trademark", true), ("kind=patent", false), ("page=-5", true),
                ("page=9223372036854775807", true), ("page=x", true), ("page=2", true),
                ("q=" + String(repeating: "a", count: 5_000), false), ("q=&q=b&year=&kind=&page=", true),
                ("&&==&", true),
            ]
            for (query, finds) in queries {
                try await visitor.get("/decisions?" + query)
                #expect(visitor.status == .ok, "\(query.prefix(40))")
                #expect(visitor.page.contains("示市监罚〔2026〕88号") == finds, "\(query.prefix(40))")
                #expect(!visitor.page.contains("<script"))
            }
        }
    }

    @Test(
        "what was never published is not found",
        arguments: [
            "/decisions/00000000000000000000000000", "/decisions/x", "/decisions/%00", "/decisions/..%2f..%2fetc",
            "/decisions/ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
        ])
    func unknown(path: String) async throws {
        try await TestPortal.use { portal in
            let visitor = portal.visitor()
            try await visitor.get(path)
            #expect(visitor.status == .notFound)
        }
    }

    @Test("after its last day it is gone: the page says that and why, and nothing of what it said")
    func ended() async throws {
        try await TestPortal.use { portal in
            let matter = try await publish(portal)
            let visitor = portal.visitor()
            try await visitor.get("/decisions")
            let decision = try address(visitor)
            // From 22 September, ten in the morning, to 22 December, eleven at night: 91 days and 13 hours.
            portal.pass(hours: 91 * 24 + 13)
            try await visitor.get(decision)
            #expect(visitor.status == .ok)
            portal.pass(hours: 1)
            try await visitor.get(decision)
            #expect(visitor.status == .gone && visitor.page.contains("公示已经结束"))
            #expect(visitor.page.contains("2026年12月22日") && visitor.page.contains("href=\"/rules/XY-07/short\""))
            for words in ["百货", "88号", "绿茶"] { #expect(!visitor.page.contains(words)) }
            for path in ["/", "/decisions"] {
                try await visitor.get(path)
                #expect(!visitor.page.contains("百货"))
            }
            try await visitor.get("/decisions/\(matter)")
            #expect(visitor.status == .notFound)
        }
    }

    @Test("what was withdrawn is gone, with the reason")
    func withdrawn() async throws {
        try await TestPortal.use { portal in
            let matter = try await publish(portal)
            let visitor = portal.visitor()
            try await visitor.get("/decisions")
            let decision = try address(visitor)
            let feng = Event.Actor("feng", .publisher)
            try await act(portal, "order-withdrawal", feng, matter, 3, ["reason": .typed("内部：复议撤销")])
            try await act(portal, "withdraw", feng, matter, 4, ["public-reason": .typed("处罚决定被<i>撤销")])
            for language in ["zh", "en"] {
                try await visitor.get(decision + "?lang=\(language)")
                #expect(visitor.status == .gone && visitor.page.contains("处罚决定被&lt;i&gt;撤销"))
                #expect(!visitor.page.contains("百货") && !visitor.page.contains("内部"))
            }
        }
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int {
        var (count, rest) = (0, self[...])
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
