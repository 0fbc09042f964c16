import Base
import HTTPTypes
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("A list of goods on the desk")
struct DeskGoodsTests {
    private static let row = [
        "name": "样例|绿茶", "spec": "250克", "quantity": "38", "unit": "袋", "price": "68", "state": "intact",
    ]

    /// A case in which goods are to be seized: the seizure, approved.
    private func approved(_ office: DeskOffice, _ client: DeskClient) async throws -> (case: String, seizure: String) {
        let walk = DeskWalk(office: office, client: client)
        let matter = try await walk.open().penalty
        _ = try await client.take("/desk/matter/\(matter)/act/party", as: "wang", DeskWalk.party)
        try await walk.take(
            "seize", on: matter,
            [
                "kind": .chosen(["seize"]), "basis": .chosen(["marks"]), "what": .typed("绿茶"), "reason": .typed("可能转移"),
                "urgent": .yesNo(false),
            ])
        let opened = try await office.office.dossier(try #require(MatterID(text: matter)), within: .office).opened
        let seizure = try #require(opened.first { $0.procedure == "goods-seizure" }?.id.text)
        _ = try await client.take(
            "/desk/matter/\(seizure)/act/approve", as: "li", [("decision", "approved"), ("reason", "同意")])
        return (matter, seizure)
    }

    private static let scene: Answers = [
        "place": .typed("示例路12号"), "presence": .chosen(["present"]), "told": .yesNo(true), "findings": .typed("清点"),
        "stored": .typed("3号架"), "keeper": .chosen(["bureau"]), "keeper-name": .typed("示例所"), "handed": .yesNo(true),
        "goods": .rows(
            Rows(
                [
                    ["quantity": .number(38), "price": .money(Money(fen: 6_800)), "state": .chosen("intact")],
                    ["quantity": .number(200), "state": .chosen("damaged")],
                ], .typed([["name": "样例|绿茶", "spec": "250克", "unit": "袋"], ["name": "空袋", "unit": "个"]]))),
    ]

    @Test("more rows keep what was typed; pasted lines are taken apart; what is wrong is said by row and column")
    func form() async throws {
        try await DeskOffice.open { office, client in
            let (_, seizure) = try await approved(office, client)
            let path = "/desk/matter/\(seizure)/act/take"
            let typed = Self.row.map { ("goods-1-\($0.key)", $0.value) }
            let more = try await client.fill(path, as: "wang", typed + [("_rows", "goods")])
            #expect(more.status == .ok && more.page.contains("name=\"goods-8-name\""))
            #expect(more.page.contains("value=\"样例|绿茶\"") && more.page.problems == "no problems")
            let pasted = try await client.fill(
                path, as: "wang", typed + [("_rows", "goods"), ("goods-paste", "吊牌\t\t\t1,200\t张\t￥0.5\t完好\n只有一栏")])
            #expect(pasted.page.contains("value=\"吊牌\"") && pasted.page.problems.contains("粘贴的“只有一栏”有1栏"))
            let wrong = try await client.fill(
                path, as: "wang", typed + [("goods-2-name", "<b>"), ("goods-2-quantity", "0"), ("goods-2-unit", "个")])
            #expect(wrong.status == .badRequest)
            #expect(wrong.page.problems.contains("href=\"#goods-2-quantity\""))
            #expect(wrong.page.problems.contains("“物品清单”第2行“数量”：应为1至10000000的整数"))
            #expect(wrong.page.contains("value=\"&lt;b&gt;\""))
        }
    }

    @Test("one list goes on: shown with its totals, offered for the next act, accounted for, and ready to be reckoned")
    func list() async throws {
        try await DeskOffice.open { office, client in
            let (matter, seizure) = try await approved(office, client)
            try await DeskWalk(office: office, client: client).take("take", on: seizure, Self.scene)
            let page = try await client.get("/desk/matter/\(seizure)", as: "wang").page
            #expect(page.contains("共2项：38袋、200个；按标价计算：2,584元（另有1项没有标价）"))
            #expect(page.contains("/desk/matter/\(seizure)/goods\""))
            let form = try await client.get("/desk/matter/\(seizure)/act/release-part", as: "li").page
            for value in [
                "name=\"goods-1-line\" autocomplete=\"off\" spellcheck=\"false\" value=\"1\"", "value=\"38\"",
                "value=\"68.00\"", "value=\"200\"",
            ] {
                #expect(form.contains(value), "\(value)")
            }
            let part = [("goods-1-quantity", "8"), ("reason", "与案件无关")]
            let blank = ["line", "name", "quantity", "unit", "state"].map { ("goods-2-\($0)", "") }
            let first = Self.row.filter { $0.key != "quantity" }.map { ("goods-1-\($0.key)", $0.value) }
            let review = try await client.fill(
                "/desk/matter/\(seizure)/act/release-part", as: "li", part + blank + first + [("goods-1-line", "1")])
            #expect(review.page.contains("共1项：8袋；按标价计算：544元"), "\(review.page.problems)")
            #expect(review.page.contains("其余财物的措施继续有效"))
            _ = try await client.take(
                "/desk/matter/\(seizure)/act/release-part", as: "li", part + blank + first + [("goods-1-line", "1")])
            let goods = try await client.get("/desk/matter/\(matter)/goods", as: "wang").page
            #expect(goods.contains("样例|绿茶 250克") && goods.contains("38袋") && goods.contains("2,584元（另有1项没有标价）"))
            #expect(try await client.get("/desk/matter/\(matter)/goods", as: "west").status == .notFound)
            let facts = try await client.get("/desk/matter/\(matter)/goods/threshold.json", as: "wang").page
            #expect(facts.contains(#""name":"样例|绿茶 250克""#) && facts.contains(#""unsold":30"#))
            #expect(facts.contains(#""tagPriceFen":6800"#) && facts.contains(#""assessedOn":"2026-09-22""#))
            // The right holder is asked about the goods without anybody typing them again.
            let ask = try await client.get("/desk/matter/\(matter)/act/ask-identification", as: "wang", language: "en")
                .page
            #expect(ask.contains("value=\"样例|绿茶\"") && ask.contains("Which list"))
        }
    }
}
