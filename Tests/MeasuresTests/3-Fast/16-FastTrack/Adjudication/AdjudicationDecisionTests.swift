import Base
import Law
import Measures
import Procedure
import Testing

@Suite("专利裁决的作出与执行: by majority, in the entrusting authority's name, published, sued against, enforced")
struct AdjudicationDecisionTests {
    @Test("the whole panel deliberates, and more than half of it carries the conclusion")
    func majority() throws {
        let file = try AdjudicationFile.tried()
        func deliberating(_ members: [Name<Person>], _ against: Int) throws -> [String] {
            try file.refusals(
                "deliberate", .officer, "2026-10-30", ["members": .people(members), "against": .number(against)])
        }
        #expect(try deliberating(["wang", "sun", "feng"], 1) == [])
        #expect(try deliberating(["wang", "sun", "feng"], 2) == ["PC-03"])
        #expect(try deliberating(["wang", "sun"], 0) == ["PC-03"])
    }

    @Test("the ruling follows the conclusion of the panel")
    func ruling() throws {
        for (opinion, ruling, fits) in [
            ("infringed", "stop", true), ("infringed", "dismiss", false), ("not", "dismiss", true),
            ("not", "stop", false),
        ] as [(Name<Form.Option>, Name<Form.Option>, Bool)] {
            let file = try AdjudicationFile.deliberated(opinion)
            #expect(
                try file.refusals("decide", .bureauHead, "li", "2026-11-02", ["ruling": .one(ruling)]).isEmpty == fits)
        }
        var back = try AdjudicationFile.deliberated()
        try back.desk.act("reopen", .bureauHead, "2026-11-02")
        #expect(back.desk.stage == "trying")
    }

    @Test("the decision stands in the name of who entrusted it, says what stops, and shows the way to the court")
    func document() throws {
        let file = try AdjudicationFile.told()
        let text = try file.text("patent-decision")
        #expect(text.hasPrefix("示例市知识产权局"))
        for words in [
            "受托办理机关：示例区市场监督管理局，委托书示例知委〔2026〕1号", "立即停止下列侵权行为：制造、销售。", "停止制造、销售甲型水龙头。",
            "自收到本裁决书之日起十五日内向人民法院起诉", "期满不起诉又不停止侵权行为的，可以申请人民法院强制执行",
        ] { #expect(text.contains(words), "lacks \(words): \(text)") }
        #expect(!text.contains("驳回请求人的请求"))
        let dismissed = try AdjudicationFile.decided("dismiss").text("patent-decision")
        #expect(dismissed.contains("侵权行为不成立，驳回请求人的请求。") && !dismissed.contains("责令被请求人立即停止"))
        #expect(try file.text("patent-service").contains("行政裁决书　示市监专裁〔2026〕1号"))
        #expect(try file.text("patent-deliberation").contains("（1人不同意）"))
    }

    @Test("published within twenty working days, masked, by somebody who did not decide")
    func publication() throws {
        var file = try AdjudicationFile.told()
        #expect(try file.desk.due("publishing", "2026-11-04") == "2026-11-30")
        let publication: Answers = ["published-on": try .on("2026-11-10"), "masked": .yesNo(true)]
        #expect(try file.refusals("publish", .publisher, "somebody", "2026-11-10", publication).count == 1)
        #expect(
            try file.refusals("publish", .publisher, "li", "2026-11-10", ["masked": .yesNo(false)]).count == 1)
        #expect(
            try file.refusals("publish", .publisher, "li", "2026-11-10", ["published-on": .on("2026-11-01")]).count == 1
        )
        try file.desk.act("publish", .publisher, "li", "2026-11-10", publication)
        #expect(try file.refusals("publish", .publisher, "li", "2026-11-11", publication).count == 1)
    }

    @Test("fifteen days to sue; then it is final, obeyed or taken to the court within three months")
    func afterwards() throws {
        var file = try AdjudicationFile.told()
        #expect(try file.desk.due("suing", "2026-11-04") == "2026-11-19")
        #expect(try file.refusals("final", .officer, "2026-11-19", ["state": .one("stopped")]).count == 1)
        #expect(try file.refusals("final", .officer, "2026-11-20", ["state": .one("stopped")]) == [])
        #expect(try file.refusals("final", .officer, "2026-11-20", ["state": .one("nothing")]).count == 1)
        #expect(try file.refusals("sued", .officer, "2026-11-23", ["sued-on": .on("2026-11-19")]) == [])
        #expect(try file.refusals("sued", .officer, "2026-11-23", ["sued-on": .on("2026-11-20")]) == ["PC-10"])
        #expect(
            try file.refusals(
                "sued", .officer, "2026-11-23", ["who": .one("requester"), "sued-on": .on("2026-11-20")]) == ["PC-10"])
        var dismissed = try AdjudicationFile.told("dismiss")
        #expect(
            try dismissed.refusals("final", .officer, "2026-11-20", ["state": .one("stopped")]) == ["PC-13/authority"])
        try dismissed.desk.act("final", .officer, "wang", "2026-11-20", ["state": .one("nothing")])
        #expect(dismissed.desk.stage == "closing")
        try file.desk.act(
            "final", .officer, "wang", "2026-11-20", ["state": .one("continuing"), "perform-by": .on("2026-11-19")])
        #expect(try file.desk.due("enforcing", "2026-11-20") == "2027-02-19")
        #expect(try file.refusals("enforce", .bureauHead, "2027-02-19") == [])
        #expect(try file.refusals("enforce", .bureauHead, "2027-02-20").count == 1)
        #expect(try file.refusals("enforcement-lapsed", .officer, "2027-02-19").count == 1)
        #expect(try file.refusals("enforcement-lapsed", .officer, "2027-02-20") == [])
        try file.desk.act(
            "enforce", .bureauHead, "2026-12-01",
            ["court": .sealed("示例市中级人民法院"), "facts": .sealed("仍在销售。"), "number": .identifier("示市监专执〔2026〕1号")])
        #expect(try file.text("patent-enforcement").contains("申请执行人：示例市知识产权局"))
        #expect(try file.refusals("close", .officer, "2026-12-02").count == 1)
        try file.desk.act("publish", .publisher, "li", "2026-12-02", ["published-on": .on("2026-11-30")])
        try file.desk.act("close", .officer, "2026-12-02")
        #expect(file.desk.docket.ending == .done)
    }

    @Test("what the court changes or annuls is published too before the case is closed")
    func litigation() throws {
        var file = try AdjudicationFile.told()
        try file.desk.act("publish", .publisher, "li", "2026-11-10", ["published-on": .on("2026-11-10")])
        try file.desk.act("sued", .officer, "wang", "2026-11-16", ["sued-on": .on("2026-11-16")])
        try file.desk.act("follow", .officer, "wang", "2026-11-25")
        #expect(try file.refusals("ruled", .officer, "2026-12-21", ["ruled-on": .on("2026-11-15")]).count == 1)
        #expect(
            try file.refusals(
                "ruled", .officer, "2026-12-21", ["result": .one("dismissal-upheld"), "ruled-on": .on("2026-12-21")]
            ).count == 1)
        var upheld = file
        try upheld.desk.act(
            "ruled", .officer, "wang", "2026-12-21", ["result": .one("upheld"), "ruled-on": .on("2026-12-21")])
        try upheld.desk.act("stopped", .officer, "wang", "2026-12-22")
        #expect(try upheld.refusals("close", .officer, "2026-12-23") == [])
        #expect(try upheld.refusals("republish", .publisher, "2026-12-23").count == 1)
        try file.desk.act(
            "ruled", .officer, "wang", "2026-11-30", ["result": .one("annulled"), "ruled-on": .on("2026-11-30")])
        #expect(try file.desk.due("republishing", "2026-11-30") == "2026-12-28")
        #expect(try file.refusals("close", .officer, "2026-12-01") == ["PC-12/change"])
        try file.desk.act("republish", .publisher, "2026-12-02", ["published-on": .on("2026-12-02")])
        #expect(try file.refusals("close", .officer, "2026-12-03") == [])
    }

    @Test("each party has fifteen days from its own receipt, and a dismissal that stands leaves nothing to obey")
    func dismissedAndSued() throws {
        var file = try AdjudicationFile.told("dismiss", requester: "2026-11-23")
        // The respondent's time ended on 19 November, the requester's ends on 8 December.
        #expect(try file.desk.due("requester-suing", "2026-11-23") == "2026-12-08")
        #expect(try file.refusals("final", .officer, "2026-12-08", ["state": .one("nothing")]).count == 1)
        #expect(try file.refusals("final", .officer, "2026-12-09", ["state": .one("nothing")]) == [])
        let suit: Answers = try ["who": .one("requester"), "sued-on": .on("2026-12-01")]
        #expect(try file.refusals("sued", .officer, "2026-12-02", suit) == [])
        #expect(
            try file.refusals("sued", .officer, "2026-12-02", suit.merging(["who": .one("respondent")]) { $1 })
                == ["PC-10"])
        try file.desk.act("sued", .officer, "wang", "2026-12-02", suit)
        func ruled(_ result: Name<Form.Option>) throws -> Answers {
            try ["result": .one(result), "ruled-on": .on("2026-12-21")]
        }
        #expect(try file.refusals("ruled", .officer, "2026-12-21", try ruled("upheld")) == ["PC-13/authority"])
        var upheld = file
        try upheld.desk.act("ruled", .officer, "wang", "2026-12-21", try ruled("dismissal-upheld"))
        #expect(upheld.desk.stage == "closing")
        // A court that orders what was refused leaves something to enforce.
        try file.desk.act("ruled", .officer, "wang", "2026-12-21", try ruled("changed"))
        #expect(file.desk.stage == "performing")
        #expect(try file.refusals("enforce", .bureauHead, "2026-12-22") == [])
    }

    @Test("who infringes again in the same way after a final ruling is ordered to stop at once")
    func repeated() throws {
        let file = try AdjudicationFile.opened()
        func deciding(_ same: Bool, _ again: String) throws -> [String] {
            try file.refusals(
                "decide-directly", .bureauHead, "li", "2026-09-08",
                ["same": .yesNo(same), "final-on": .on("2026-05-06"), "again-on": .on(again)])
        }
        #expect(try deciding(true, "2026-08-03") == [])
        #expect(try deciding(false, "2026-08-03").count == 1)
        #expect(try deciding(true, "2026-05-05").count == 1)
        var decided = file
        try decided.desk.act(
            "decide-directly", .bureauHead, "li", "2026-09-08",
            [
                "same": .yesNo(true), "final-on": .on("2026-05-06"), "again-on": .on("2026-08-03"),
                "earlier": .identifier("示例裁决1号"), "acts": .one("sell"), "order": .sealed("停止销售。"),
                "requested": .sealed("再次销售。"), "answered": .sealed("尚未答辩。"), "findings": .sealed("同一专利、相同行为。"),
                "number": .identifier("示市监专裁〔2026〕2号"),
            ])
        let text = try decided.text("patent-decision")
        #expect(text.contains("示例裁决1号已于2026年5月6日生效") && text.contains("直接作出本裁决"))
        #expect(text.contains("责令被请求人立即停止下列侵权行为：销售。"))
    }
}
