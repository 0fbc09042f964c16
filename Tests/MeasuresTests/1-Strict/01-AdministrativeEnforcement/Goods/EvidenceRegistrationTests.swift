import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("先行登记保存: evidence kept for seven working days")
struct EvidenceRegistrationTests {
    private func asked(urgent: Bool = false) throws -> GoodsFile {
        var file = try GoodsFile(.evidenceRegistration)
        try file.ask("register-evidence", ["urgent": .yesNo(urgent)], on: "2026-07-08")
        return file
    }

    private func held(_ more: Answers = [:]) throws -> GoodsFile {
        var file = try asked()
        try file.measure.act("approve", .bureauHead, "qian", "2026-07-08", ["decision": .one("approved")])
        try file.measure.act("take", .officer, "wang", "2026-07-09", try GoodsFile.scene("2026-07-09", more))
        return file
    }

    @Test("approved first, listed on the spot, dealt with in time and returned against a signature")
    func ordinary() throws {
        var file = try held(["number": .identifier("示市监登保〔2026〕1号")])
        #expect(file.measure.docket.officers == ["wang", "sun"])
        // 10, 13 to 17, 20 July.
        #expect(try file.measure.due("holding", "2026-07-09") == "2026-07-20")
        try file.measure.act(
            "deal", .bureauHead, "qian", "2026-07-20",
            ["way": .one("recorded"), "reason": .sealed("已经拍照。"), "number": .identifier("示市监解登保〔2026〕1号")])
        #expect(file.measure.stage == "returning")
        try file.measure.act(
            "return", .officer, "sun", "2026-07-21",
            [
                "presence": .one("present"), "goods": GoodsFile.listed(), "record": .sealed("绿茶三十八袋，完好"),
                "files": .files(["e1"]),
            ])
        #expect(file.measure.docket.ending == .done && file.measure.docket.result == "returned")
        let notice = try file.document("registration-notice").issued().text
        #expect(notice.contains("示市监登保〔2026〕1号") && notice.contains("保存期限：自2026年7月9日 09:10起七个工作日"))
        #expect(notice.contains("《市场监督管理行政处罚程序规定》第三十三条第一款"))
        let list = try file.document("goods-list").issued().text
        #expect(list.contains("1 “示例优选”绿茶 250克 38 袋 68.00 完好 2584.00\n2 包装袋（空） — 200 个 — 完好 —"))
        #expect(list.contains("合计2项：38袋、200个。按标价计算的价值：2,584元（另有1项没有标价）。"))
        #expect(list.contains("■本局保管") || list.contains("本局保管"))
        let release = try file.document("registration-release").issued().text
        #expect(release.contains("本局于2026年7月9日对你（单位）的有关证据先行登记保存。"))
        #expect(release.contains("处理措施：已记录、复制、拍照、录像，解除。") && !release.contains("自动解除"))
        _ = try file.document("site-record").issued()
        #expect(try file.document("goods-disposal").issued().text.contains("退还当事人"))
    }

    @Test("nothing is taken without approval, by one officer alone, or without the papers handed over there")
    func refused() throws {
        var file = try asked()
        let scene = try GoodsFile.scene("2026-07-09")
        #expect(file.measure.stage == "approving")
        #expect(try file.measure.verdict("take", .officer, "wang", "2026-07-09", scene) != .allowed)
        try file.measure.act("approve", .bureauHead, "qian", "2026-07-08", ["decision": .one("approved")])
        #expect(try file.measure.verdict("take", .officer, "wang", "2026-07-09", scene) == .allowed)
        #expect(try file.measure.verdict("take-urgently", .officer, "wang", "2026-07-09", scene) != .allowed)
        for wrong in [
            ["officers": .people(["wang"])], ["officers": .people(["wang", "zhou"])], ["handed": .yesNo(false)],
            ["told": .yesNo(false)], ["ended": .instant(Instant(try day("2026-07-09"), hour: 8))],
        ] as [Answers] {
            let answers = scene.merging(wrong) { $1 }
            #expect(try file.measure.verdict("take", .officer, "wang", "2026-07-09", answers) != .allowed, "\(wrong)")
        }
        // Somebody who is not one of its officers.
        #expect(try file.measure.verdict("take", .officer, "li", "2026-07-09", scene) != .allowed)
    }

    @Test("what the head refuses, or the officers leave, is over and said to the case")
    func notTaken() throws {
        var file = try asked()
        try file.measure.act("approve", .bureauHead, "qian", "2026-07-08", ["decision": .one("refused")])
        #expect(file.measure.docket.ending == .refused && file.measure.docket.result == "not-taken")
        var left = try asked(urgent: true)
        #expect(try left.measure.verdict("drop", .officer, "li", "2026-07-09") != .allowed)
        try left.measure.act("drop", .officer, "wang", "2026-07-09")
        #expect(left.measure.docket.result == "not-taken")
    }

    @Test("on the spot: twenty-four hours to have it confirmed, and lifted at once where it is not")
    func urgent() throws {
        var file = try asked(urgent: true)
        let scene = try GoodsFile.scene("2026-07-09")
        #expect(try file.measure.verdict("take", .officer, "wang", "2026-07-09", scene) != .allowed)
        try file.measure.act("take-urgently", .officer, "wang", "2026-07-09", scene)
        // Taken at ten past nine; the desk acts at ten.
        #expect(try file.measure.state("reporting", "2026-07-09") == .running)
        #expect(try file.measure.state("reporting", "2026-07-10") == .lapsed)
        #expect(try file.measure.verdict("deal", .bureauHead, "2026-07-09", ["way": .one("released")]) != .allowed)
        var lifted = file
        try lifted.measure.act(
            "confirm", .bureauHead, "2026-07-10", ["decision": .one("lifted"), "number": .identifier("示市监解登保〔2026〕3号")])
        #expect(lifted.measure.stage == "returning")
        #expect(lifted.measure.docket.documents.last?.form.id == "registration-release")
        _ = try lifted.document("registration-release").issued()
        try file.measure.act("confirm", .bureauHead, "2026-07-10", ["decision": .one("upheld")])
        #expect(file.measure.stage == "held")
    }

    @Test("after seven working days it is over by itself: the head can no longer decide, and the goods go back")
    func lapsed() throws {
        var file = try held()
        // 15, 16 and 17 July are the three working days before Monday the 20th.
        #expect(try file.automatic("2026-07-10") == ["warn 2026-07-15", "lapse 2026-07-21"])
        try file.measure.act("warn", .system, "2026-07-15")
        #expect(try file.automatic("2026-07-16") == ["lapse 2026-07-21"])
        #expect(try file.measure.verdict("lapse", .system, "2026-07-20") != .allowed)
        for way in ["recorded", "tested", "seized", "confiscated", "released"] as [Name<Form.Option>] {
            #expect(try file.measure.verdict("deal", .bureauHead, "2026-07-20", ["way": .one(way)]) == .allowed)
            #expect(try file.measure.verdict("deal", .bureauHead, "2026-07-21", ["way": .one(way)]) != .allowed)
        }
        try file.measure.act("lapse", .system, "2026-07-21", ["number": .identifier("示市监解登保〔2026〕2号")])
        #expect(file.measure.stage == "returning")
        let release = try file.document("registration-release").issued().text
        #expect(release.contains("先行登记保存措施自动解除。") && release.contains("第三十五条"))
    }

    @Test("each of the five ways leads where it must")
    func ways() throws {
        for (way, stage) in [
            ("recorded", "returning"), ("tested", "returning"), ("seized", "seized"), ("confiscated", "disposing"),
            ("released", "returning"),
        ] as [(Name<Form.Option>, String)] {
            var file = try held()
            try file.measure.act("deal", .bureauHead, "2026-07-14", ["way": .one(way)])
            #expect(file.measure.stage == stage)
        }
    }
}
