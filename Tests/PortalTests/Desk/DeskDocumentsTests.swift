import Base
import Documents
import HTTPTypes
import Measures
import Procedure
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("The documents of a case on the desk")
struct DeskDocumentsTests {
    @Test("from a lead to the closing form the desk lacks nothing of the ten, and gives each its number")
    func whole() async throws {
        try await DeskOffice.open { office, client in
            let walk = DeskWalk(office: office, client: client)
            let (verification, penalty) = try await walk.open()
            let base = "/desk/matter/\(penalty)"
            try await party(base, client)
            try await walk.take(
                "question", on: penalty,
                ["whom": .typed("张样本"), "told": .yesNo(true), "record": .typed("问：货从哪里来？\n答：批发市场。")])
            _ = try await client.take("\(base)/act/finish", as: "wang", Self.report)
            _ = try await client.take(
                "\(base)/act/review", as: "wu", [("kind", "case"), ("opinion", "agree"), ("reason", "同意")])
            try await notice(base, client)
            try await walk.take("serve-notice", on: penalty, ["manner": .chosen(["person"])])
            office.set(DeskWalk.afterwards)
            _ = try await client.take("\(base)/act/waive", as: "wang")
            try await decide(base, client)
            try await walk.take("serve", on: penalty, ["manner": .chosen(["person"])], at: DeskWalk.afterwards)
            try await walk.take(
                "pay", on: penalty, ["amount": .money(Money(yuan: 5_800)), "complete": .yesNo(true)],
                at: DeskWalk.afterwards)
            _ = try await client.take("\(base)/act/close", as: "li", [("outcome", "已全部履行")])

            var forms: Set<String> = []
            for matter in [verification, penalty] {
                for issued in try await walk.docket(matter).documents where DocumentLayout.of(issued.form) != nil {
                    let path = "/desk/matter/\(matter)/document/\(issued.sequence)/\(issued.form.id)"
                    let answer = try await client.get(path, as: "li")
                    #expect(answer.status == .ok && !answer.page.contains("还不能出具"), "\(issued.form.id)")
                    #expect(!answer.page.contains("____"), "\(issued.form.id)")
                    forms.insert(issued.form.id.text)
                }
            }
            #expect(forms.count == 10, "\(forms)")
        }
    }

    private static let report = [
        ("proposal", "penalise"), ("complex", "no"), ("facts", "当事人销售侵权茶叶"), ("evidence", "1. 现场笔录"),
        ("nature", "侵犯注册商标专用权"), ("basis", "示例依据"), ("reason", "初次违法"),
    ]

    /// The form knows the party from the filing; a wrong check character is named at its box; without the act the
    /// investigation cannot end.
    private func party(_ base: String, _ client: DeskClient) async throws {
        let form = try await client.get("\(base)/act/party", as: "wang").page
        #expect(form.contains("value=\"示例百货商行\"") && form.contains("value=\"92000000EXAMPLE10J\""))
        let wrong = DeskWalk.party.map { $0.0 == "party-code" ? ($0.0, "92000000EXAMPLE10K") : $0 }
        let refused = try await client.fill("\(base)/act/party", as: "wang", wrong)
        #expect(refused.status == .badRequest && refused.page.problems.contains("href=\"#party-code\""))
        let early = try await client.fill("\(base)/act/finish", as: "wang", Self.report)
        #expect(early.status == .badRequest && early.page.problems.contains("核实并登记当事人基本情况"))
        _ = try await client.take("\(base)/act/party", as: "wang", DeskWalk.party)
        #expect(try await client.get(base, as: "wang").page.contains("92000000EXAMPLE10J"))
    }

    /// The next number stands in the form; another office's is refused, and one left blank is given.
    private func notice(_ base: String, _ client: DeskClient) async throws {
        let path = "\(base)/act/approve-notice"
        let sums = [("fine", "5000"), ("confiscation", "800"), ("other", "没收侵权商品。")]
        #expect(try await client.get(path, as: "li").page.contains("value=\"示市监罚告〔2026〕1号\""))
        let refused = try await client.fill(path, as: "li", sums + [("number", "某市监罚告〔2026〕1号")])
        #expect(refused.status == .badRequest && refused.page.problems.contains("示市监罚告〔2026〕1号"))
        #expect(refused.page.problems.contains("href=\"#number\""))
        let done = try await client.take(path, as: "li", sums + [("number", "")])
        #expect(try await client.get(done, as: "li").page.contains("示市监罚告〔2026〕1号"))
    }

    /// A number typed by habit is written as it must be.
    private func decide(_ base: String, _ client: DeskClient) async throws {
        let done = try await client.take(
            "\(base)/act/decide", as: "li",
            [
                ("fine", "5000"), ("confiscation", "800"), ("other", "没收侵权商品。"), ("number", "示市监处罚[2026]1"),
                ("warning-only", "no"), ("reason", "从轻处罚"),
            ])
        #expect(try await client.get(done, as: "li").page.contains("示市监处罚〔2026〕1号"))
    }
}
