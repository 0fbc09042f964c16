import Base
import Casework
import Foundation
import HTTPTypes
import Law
import Procedure
import Testing

@testable import Portal
@testable import StoreTesting

@Suite("A change of the law, as the holder of a receipt is told of it")
struct TrackedLawTests {
    @Test(
        "the date that is shown goes by the law in force, and the page says when and why it moved and from when",
        arguments: TestDatabases.all)
    func moved(_ kind: TestDatabase) async throws {
        try await TestPortal.use(kind) { portal in
            let visitor = portal.visitor()
            try await file(visitor)
            try await visitor.get("/track/matter")
            #expect(visitor.page.contains("2026年10月20日") && !visitor.page.contains("重新计算"))
            portal.pass(hours: 24)
            try await portal.intake.office.correct("TJ-18", from: "2026-04-15", to: 10, at: portal.now)
            try await visitor.get("/track/matter")
            #expect(visitor.page.contains("2026年10月13日"))
            // The next line of the timeline comes after the report itself, which came first.
            let told = "因规则TJ-18的更正，日期重新计算：举报处理期限的最后一日由2026年10月20日改为2026年10月13日"
            let line = try #require(visitor.page.range(of: told))
            let day = visitor.page[..<line.lowerBound].matches(of: #/datetime="([^"]*)"/#).last?.output.1
            #expect(day?.hasPrefix("2026-09-23T") == true)
            try await visitor.get("/track/matter?lang=en")
            #expect(
                visitor.page.contains(
                    "Dates were reckoned anew because of the correction of rule TJ-18: the last day of "
                        + "“Time to handle the report” moved from"))
            // What concerns other matters is not told.
            try await portal.intake.office.correct("CF-25", from: "2021-07-15", to: 60, at: portal.now)
            try await visitor.get("/track/matter?lang=zh")
            #expect(visitor.page.contains(told) && !visitor.page.contains("CF-25"))
        }
    }

    /// An anonymous report, with its receipt kept.
    private func file(_ visitor: Visitor) async throws {
        try await visitor.get("/report")
        try await visitor.post("/report", [("what", "report")])
        try await visitor.post(
            "/report/question/right-kind?form=report", [("right-kind", "trademark"), ("sign", "视例優选"), ("right", "")])
        try await visitor.post(
            "/report/question/place?form=report", [("place", "shop"), ("where", "示例路12号"), ("target", "")])
        try await visitor.post(
            "/report/question/seen-on?form=report", [("seen-on-y", "2026"), ("seen-on-m", "9"), ("seen-on-d", "19")])
        try await visitor.post("/report/question/facts?form=report", [("facts", "货架上约四十袋")], files: [])
        try await visitor.post("/report/question/identity?form=report", [("identity", "anonymous")])
        try await visitor.post("/report/check", [("true", "yes")])
        try await visitor.get("/report/receipt")
        try await visitor.post("/report/receipt", [("saved", "yes")])
        #expect(visitor.path == "/track/matter")
    }
}
