import Base
import Casework
import Procedure
import Testing

@testable import Portal

@Suite("A request against patent infringement on the desk")
struct DeskAdjudicationTests {
    private static let file = "/desk/file/patent-adjudication/file"

    private static let request: [(String, String)] =
        [
            ("requester", "示例科技有限公司"), ("requester-address", "示例路1号"), ("contact", "139****0001"),
            ("standing", "holder"), ("respondent", "示例百货商行"), ("party-address", "示例路12号"), ("patent", "一种水龙头"),
            ("right", "ZL202020566088.4"), ("patent-kind", "utility"), ("claims", "权利要求1"), ("claim", "责令停止制造"),
            ("facts", "制造、销售专利产品"), ("continuing", "yes"), ("papers", "request"), ("papers", "identity"),
            ("papers", "register"), ("papers", "copies"), ("report", "sound"), ("authority", "示例市知识产权局"),
            ("entrustment", ""), ("agent", ""), ("party-telephone", ""),
        ] + "received".boxes("2026", "9", "21") + "known-on".boxes("2026", "3", "2")

    @Test("the form knows how the district takes it, refuses another way, and leads to the letter to the city")
    func point() async throws {
        try await DeskOffice.open { office, client in
            let form = try await client.get(Self.file, as: "zhao").page
            #expect(form.contains(#"value="acceptance-point" checked"#) && form.contains("示例市知识产权局"))
            let wrong = try await client.fill(
                Self.file, as: "zhao", Self.request + [("mode", "entrusted"), ("entrustment", "示例-1")])
            #expect(wrong.page.contains("本区现在的办理方式是“受理点（收件、形式审查、转送）”"))
            #expect(try await Self.open(office) == 0)
            // Whatever is typed, it goes to the authority that the district's file names.
            let other = Self.request.filter { $0.0 != "authority" } + [("authority", "别的示例局")]
            let filed = try await client.take(Self.file, as: "zhao", other + [("mode", "acceptance-point")])
            #expect(try await Self.open(office) == 1)
            let base = "/desk/matter/\(try #require(filed.matter))"
            let accept = try await client.get("\(base)/act/accept", as: "li").page
            #expect(accept.contains("本件按受理点方式登记，是否立案、如何裁决由有处理权的部门决定"))
            _ = try await client.take(
                "\(base)/act/forward", as: "wang",
                [("opinion", "材料齐全"), ("list", "请求书、登记簿副本"), ("lacking", ""), ("number", "")]
                    + "sent-on".boxes("2026", "9", "22"))
            let page = try await client.get(base, as: "wang").page
            #expect(page.contains("已转送，待市局立案") && page.contains("市局立案期限"))
            let letter = try await client.get("\(base)/document/2/patent-handover", as: "wang").page
            #expect(letter.contains("示例市知识产权局") && !letter.contains("别的示例局"))
            #expect(letter.contains("示市监专移〔2026〕1号") && letter.contains("专利号ZL202020566088.4"))
        }
    }

    /// How many of them are open.
    private static func open(_ office: DeskOffice) async throws -> Int {
        try await office.office.tallies(within: .office, at: DeskOffice.tuesday)
            .count(QueueFilter(procedure: "patent-adjudication"))
    }
}
