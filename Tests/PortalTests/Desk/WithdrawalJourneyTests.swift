import Base
import HTTPTypes
import Procedure
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("Withdrawal, competence and leniency on the desk")
struct WithdrawalJourneyTests {
    private static let two = [("officers", "wang"), ("officers", "sun")]

    /// A lead of the office's own that Wang and Sun verify.
    private func verification(_ client: DeskClient, _ source: String = "inspection") async throws -> String {
        let begun = try await client.take(
            "/desk/file/verification/begin", as: "wang",
            [("source", source), ("lead", "市场2楼有假茶叶")] + "received".boxes("2026", "9", "21"))
        let id = try #require(begun.matter)
        _ = try await client.take("/desk/matter/\(id)/act/assign", as: "qian", Self.two)
        return "/desk/matter/\(id)"
    }

    /// Open matters of a procedure, as the office's figures count them.
    private func open(_ procedure: String, _ office: DeskOffice) async throws -> Int {
        try await office.office.queue(
            QueueFilter(procedure: procedure), within: .office, at: DeskOffice.tuesday, skipping: 0, most: 9
        ).entries.count
    }

    @Test("who had to withdraw is told so at every act, the approval says who takes over, and two officers go on")
    func withdrawal() async throws {
        try await DeskOffice.open { office, client in
            let base = try await verification(client)
            let asked =
                [
                    ("way", "party"), ("persons", "wang"), ("post", "officer"), ("ground", "relation"),
                    ("reason", "是其亲属"),
                ]
                + "asked-on".boxes("2026", "9", "22")
            _ = try await client.take("\(base)/act/ask-recusal", as: "sun", asked)
            let meanwhile = try await client.get(base, as: "wang").page
            #expect(meanwhile.contains(#"href="\#(base)/act/visit""#) && meanwhile.contains("决定是否回避（内部目标）"))
            let decision = [
                ("persons", "wang"), ("decision", "replaced"), ("decided-by", "head"), ("reason", "应当回避"),
            ]
            // Reviewers and heads can be named too, though they bear no certificate.
            #expect(try await client.get("\(base)/act/decide-recusal", as: "li").page.contains(#"value="wu""#))
            let refused = try await client.fill("\(base)/act/decide-recusal", as: "li", decision + Self.two)
            #expect(refused.status == .badRequest && refused.page.problems.contains("更换后的办案人员不能是回避的人员"))
            _ = try await client.take(
                "\(base)/act/decide-recusal", as: "li", decision + [("officers", "sun"), ("officers", "feng")])
            let page = try await client.get(base, as: "wang").page
            #expect(page.contains("已经决定您在本案中回避，不能再办理本案") && !page.contains(#"href="\#(base)/act/visit""#))
            #expect(try await client.get(base, as: "wang", language: "en").page.contains("you withdraw from this case"))
            for officer in ["sun", "feng"] {
                #expect(try await client.get(base, as: officer).page.contains(#"href="\#(base)/act/visit""#))
            }
            let id = try #require(base.matter.flatMap { MatterID(text: $0) })
            let issued = try #require(try await office.office.docket(id, within: .office).documents.last)
            let paper = try await client.get("\(base)/document/\(issued.sequence)/matter-approval", as: "li")
            #expect(paper.status == .ok && paper.page.contains("冯样本") && paper.page.contains("行政处罚案件有关事项审批表"))
            #expect(!paper.page.contains("____"))
        }
    }

    @Test(
        "a case that another bureau sent is not passed on; the superior takes it, and its hand-over is one matter more")
    func competence() async throws {
        try await DeskOffice.open { office, client in
            let base = try await verification(client, "bureau")
            _ = try await client.take(
                "\(base)/act/propose", as: "wang", [("proposal", "transferred"), ("facts", "在样例区")])
            let transfer = [("decision", "transferred"), ("kind", "bureau"), ("to", "样例区局"), ("reason", "行为地在样例区")]
            let refused = try await client.fill("\(base)/act/decide", as: "li", transfer)
            #expect(refused.status == .badRequest && refused.page.problems.contains("不得再自行移送"))
            _ = try await client.take(
                "\(base)/act/refer-competence", as: "li",
                [("ground", "received"), ("bureau", "样例区局"), ("reason", "行为地在样例区")]
                    + "arisen".boxes("2026", "9", "22"))
            #expect(try await open("competence", office) == 1)
            let question = try await matter("competence", office)
            _ = try await client.take(
                "\(question)/act/report", as: "li",
                [("superior", "示例市局"), ("facts", "货物在样例区"), ("proposal", "由样例区局管辖")]
                    + "sent-on".boxes("2026", "9", "22"))
            // 23, 24, 28 to 30 September, 8 and 9 October.
            #expect(try await client.get(question, as: "wang").page.contains("2026年10月9日"))
            let id = try #require(question.matter)
            try await DeskWalk(office: office, client: client).take(
                "designated", on: id,
                [
                    "letter": .identifier("示例指定〔2026〕3号"), "outcome": .chosen(["other"]), "to": .typed("样例区局"),
                    "reason": .typed("行为地"),
                ])
            #expect(try await open("competence", office) == 0)
            #expect(try await open("verification", office) == 0)
            #expect(try await open("case-handover", office) == 1)
            let handover = try await matter("case-handover", office)
            let sent = try await client.take(
                "\(handover)/act/send", as: "wang",
                [("kind", "bureau"), ("to", "样例区局"), ("reason", "行为地在样例区"), ("papers", "现场笔录一份")]
                    + "sent-on".boxes("2026", "9", "22"))
            #expect(try await client.get(sent, as: "wang").page.contains("示市监移〔2026〕1号"))
        }
    }

    @Test("what the law spares is found first, decided then, and ends with the instruction")
    func leniency() async throws {
        try await DeskOffice.open { office, client in
            let base = try await verification(client)
            let spared =
                [("decision", "spared"), ("ground", "first"), ("reason", "首次，已改正")] + DeskWalk.party
            _ = try await client.take("\(base)/act/propose", as: "wang", [("proposal", "not-filed"), ("facts", "轻微")])
            let refused = try await client.fill("\(base)/act/decide", as: "li", spared)
            #expect(refused.status == .badRequest && refused.page.problems.contains("认定依法不予处罚的情形"))
            _ = try await client.take("\(base)/act/decide", as: "li", [("decision", "more"), ("reason", "先认定")])
            _ = try await client.take(
                "\(base)/act/find-lenient", as: "wang",
                [
                    ("ground", "first"), ("corrected", "yes"), ("correction", "已下架"), ("harm", "没有"),
                    ("no-record", "yes"),
                    ("proof", "复查笔录"),
                ] + "corrected-on".boxes("2026", "9", "22"))
            _ = try await client.take("\(base)/act/propose", as: "wang", [("proposal", "not-filed"), ("facts", "轻微")])
            _ = try await client.take("\(base)/act/decide", as: "li", spared)
            #expect(try await open("verification", office) == 1)
            _ = try await client.take(
                "\(base)/act/educate", as: "wang",
                [("manner", "person"), ("content", "讲解进货查验"), ("commitment", "no")]
                    + "educated-on".boxes("2026", "9", "22"))
            #expect(try await open("verification", office) == 0)
            let id = try #require(base.matter.flatMap { MatterID(text: $0) })
            let documents = try await office.office.docket(id, within: .office).documents
            for form in ["no-filing-approval", "unfiled-education"] {
                let issued = try #require(documents.last { $0.form.id.text == form })
                let paper = try await client.get("\(base)/document/\(issued.sequence)/\(form)", as: "li")
                #expect(paper.status == .ok && !paper.page.contains("____"), "\(form)")
            }
        }
    }

    private func matter(_ procedure: String, _ office: DeskOffice) async throws -> String {
        let open = try await office.office.queue(
            QueueFilter(procedure: procedure), within: .office, at: DeskOffice.tuesday, skipping: 0, most: 1)
        return "/desk/matter/\(try #require(open.entries.first).line.id.text)"
    }
}
