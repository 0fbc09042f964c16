import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("查封、扣押: thirty days, thirty more, and an end")
struct GoodsSeizureTests {
    private func asked(
        _ basis: Name<Form.Option> = "marks", urgent: Bool = false, _ more: Answers = [:]
    ) throws -> GoodsFile {
        var file = try GoodsFile(.goodsSeizure)
        let answers: Answers = ["kind": .one("seize"), "basis": .one(basis), "urgent": .yesNo(urgent)]
        try file.ask("seize", answers.merging(more) { $1 }, on: "2026-07-08")
        return file
    }

    private func held(_ basis: Name<Form.Option> = "marks", _ asking: Answers = [:]) throws -> GoodsFile {
        var file = try asked(basis, asking)
        try file.measure.act("approve", .bureauHead, "qian", "2026-07-08", ["decision": .one("approved")])
        try file.measure.act("take", .officer, "wang", "2026-07-09", try GoodsFile.scene("2026-07-09"))
        return file
    }

    @Test("thirty days that no holiday moves; one extension with a reason; a test is left out")
    func time() throws {
        var file = try held()
        // A Saturday, and it stays one.
        #expect(try file.measure.due("holding", "2026-07-09") == "2026-08-08")
        try file.measure.act(
            "begin-test", .officer, "wang", "2026-07-20",
            ["first-day": .on("2026-07-20"), "planned": .on("2026-07-29"), "body": .sealed("示例检测中心")])
        #expect(try file.measure.state("holding", "2026-07-22") == .paused(since: day("2026-07-20"), [.testing]))
        #expect(try file.automatic("2026-07-22").isEmpty)
        let period = try file.document("test-period").issued().text
        #expect(period.contains("已委托示例检测中心进行，期间自2026年7月20日至2026年7月29日"))
        try file.measure.act("end-test", .officer, "wang", "2026-07-30", ["last-day": .on("2026-07-29")])
        #expect(try file.measure.due("holding", "2026-07-30") == "2026-08-18")
        try file.measure.act(
            "extend", .bureauHead, "qian", "2026-08-14",
            ["reason": .sealed("进货渠道涉及外地。"), "number": .identifier("示市监延强〔2026〕1号")])
        #expect(try file.measure.due("holding", "2026-08-14") == "2026-09-17")
        #expect(try file.measure.verdict("extend", .bureauHead, "2026-08-17") != .allowed)
        #expect(try file.document("measure-extension").issued().text.contains("进货渠道涉及外地。"))
    }

    @Test("a warning three working days before the last day, and anew when that day moves")
    func warning() throws {
        var file = try held()
        // 5, 6 and 7 August are the three working days before Saturday the 8th.
        #expect(try file.automatic("2026-07-10") == ["warn 2026-08-05", "lapse 2026-08-09"])
        try file.measure.act("warn", .system, "2026-08-05")
        #expect(try file.measure.verdict("warn", .system, "2026-08-06") != .allowed)
        try file.measure.act("extend", .bureauHead, "2026-08-06")
        // Monday 7 September; 2 to 4 September before it.
        #expect(try file.automatic("2026-08-07") == ["warn 2026-09-02", "lapse 2026-09-08"])
    }

    @Test("when the time is up it ends by itself, the goods go back, and nothing can be extended any more")
    func lapsed() throws {
        var file = try held()
        #expect(try file.measure.verdict("extend", .bureauHead, "2026-08-08", ["reason": .sealed("x")]) == .allowed)
        #expect(try file.measure.verdict("extend", .bureauHead, "2026-08-09", ["reason": .sealed("x")]) != .allowed)
        #expect(
            try file.measure.verdict("begin-test", .officer, "wang", "2026-08-09", ["first-day": .on("2026-08-09")])
                != .allowed)
        try file.measure.act("lapse", .system, "2026-08-09", ["number": .identifier("示市监解强〔2026〕1号")])
        #expect(file.measure.stage == "returning")
        let release = try file.document("measure-release").issued().text
        #expect(release.contains("查封、扣押期限已经届满。") && release.contains("示市监解强〔2026〕1号"))
        try file.measure.act(
            "return", .officer, "wang", "2026-08-10", ["presence": .one("present"), "goods": GoodsFile.listed()])
        #expect(file.measure.docket.result == "returned")
    }

    @Test("the decision says all that article 24 of the Compulsion Law wants, under the statute that was chosen")
    func decision() throws {
        let file = try held()
        let text = try file.document("measure-decision").issued().text
        for words in [
            "示市监强制〔2026〕1号", "当事人：示例百货商行", "住所（住址）：示例路12号", "当事人有转移货物的可能。",
            "第六十二条第一款第（四）项", "■扣押　□查封", "绿茶三十八袋", "期限：三十日，自2026年7月9日 09:10起", "六十日内向", "六个月内依法向",
        ] { #expect(text.contains(words), "lacks \(words): \(text)") }
        #expect(text.ranges(of: "本局决定实施下列行政强制措施").count == 1)
    }

    @Test("copyright goods are not this bureau's to seize; unfair competition needs the city bureau first")
    func power() throws {
        var file = try GoodsFile(.goodsSeizure)
        let (urgent, calm): (Answers, Answers) = (["urgent": .yesNo(true)], ["urgent": .yesNo(false)])
        func verdict(_ basis: Name<Form.Option>, _ more: Answers) throws -> [String?] {
            let answers: Answers = ["basis": .one(basis)].merging(more) { $1 }
            return try file.penaltyCase.verdict("seize", .officer, "wang", "2026-07-08", answers).reasons.map(\.rule)
        }
        #expect(try verdict("copyright", calm) == ["CF-20/copyright"])
        #expect(try verdict("competition", calm) == ["CF-20/competition-seizure"])
        let approved: Answers = ["city-approval": .identifier("示例市监批〔2026〕7号")]
        // A number alone is no approval: the letter went up, and its answer was entered.
        #expect(try verdict("competition", calm.merging(approved) { $1 }) == ["CF-20/competition-seizure"])
        try file.penaltyCase.act("report-to-city", .bureauHead, "2026-07-08", ["measures": .one("seize")])
        try file.penaltyCase.act(
            "city-approval", .officer, "wang", "2026-07-08",
            [
                "letter": .identifier("示例市监批〔2026〕7号"), "answer": .one("approved"), "measures": .one("seize"),
            ])
        #expect(try verdict("competition", calm.merging(approved) { $1 }) == [])
        #expect(
            try verdict("competition", calm.merging(["city-approval": .identifier("另一文号")]) { $1 })
                == ["CF-20/competition-seizure"])
        #expect(try verdict("competition", urgent.merging(approved) { $1 }) == ["CF-20/competition-seizure"])
        for basis in ["marks", "patents", "olympic"] as [Name<Form.Option>] {
            #expect(try verdict(basis, urgent) == [])
        }
        var unknown = Desk(.penaltyCase)
        try unknown.act(
            "open", .system, "2026-07-06", ["filed-on": .on("2026-07-06"), "officers": .people(["wang", "sun"])])
        #expect(try unknown.verdict("seize", .officer, "wang", "2026-07-08", calm) != .allowed)
        try file.ask(
            "seize", ["basis": .one("competition"), "urgent": .yesNo(false)].merging(approved) { $1 }, on: "2026-07-08")
        #expect(
            try file.measure.verdict("approve", .bureauHead, "2026-07-08", ["decision": .one("approved")]) == .allowed)
    }

    @Test("the case is not decided or closed over goods that are held, and its decision moves them")
    func link() throws {
        var file = try held()
        try file.penaltyCase.act("finish", .officer, "wang", "2026-08-03", ["complex": .yesNo(false)])
        try file.penaltyCase.act(
            "review", .reviewer, "li", "2026-08-03", ["kind": .one("case"), "opinion": .one("agree")])
        var spared = file
        try file.penaltyCase.act("approve-notice", .bureauHead, "2026-08-03", ["fine": .yuan(5_000)])
        try file.penaltyCase.act("serve-notice", .officer, "wang", "2026-08-03", ["manner": .one("person")])
        try file.penaltyCase.act("waive", .officer, "wang", "2026-08-11")
        let penalty: Answers = ["fine": .yuan(5_000), "confiscation": .yuan(0), "warning-only": .yesNo(false)]
        #expect(
            try file.penaltyCase.verdict("decide", .bureauHead, "2026-08-11", penalty).reasons.map(\.rule) == [
                "CF-19/release"
            ])
        for (goods, signal) in [
            ("confiscated", "goods-confiscated"), ("part", "goods-confiscated"), ("returned", "goods-released"),
        ] as [(Name<Form.Option>, Name<Signal>)] {
            var decided = file
            var penalty = penalty
            if goods != "returned" { penalty["confiscated-goods"] = GoodsFile.listed() }
            try decided.penaltyCase.act(
                "decide", .bureauHead, "2026-08-11", penalty.merging(["goods": .one(goods)]) { $1 })
            #expect(decided.penaltyCase.docket.words.map(\.signal.id) == [signal])
        }
        try spared.penaltyCase.act("find-lenient", .officer, "wang", "2026-08-04")
        try spared.penaltyCase.act("decide-other", .bureauHead, "2026-08-04", ["decision": .one("spare")])
        #expect(spared.penaltyCase.docket.words.map(\.signal.id) == ["goods-released"])
        try spared.penaltyCase.act("serve-no-penalty", .officer, "wang", "2026-08-05", ["manner": .one("person")])
        try spared.penaltyCase.act("educate", .officer, "wang", "2026-08-05")
        #expect(try spared.penaltyCase.verdict("close", .bureauHead, "2026-08-06", [:]) != .allowed)
        try spared.measure.act("released", .system, "2026-08-04")
        #expect(try spared.document("measure-release").text.contains("已经作出处理决定"))
        try spared.penaltyCase.act("seizure-ended", .system, "2026-08-06", ["result": .one("returned")])
        #expect(try spared.penaltyCase.verdict("close", .bureauHead, "2026-08-06", [:]) == .allowed)
    }

    @Test("confiscated goods are disposed of by two officers; handed over they are announced to the party")
    func disposal() throws {
        var file = try held()
        try file.measure.act("confiscated", .system, "2026-07-20")
        #expect(file.measure.stage == "disposing")
        #expect(try file.automatic("2026-09-01").isEmpty)
        let alone: Answers = ["officers": .people(["wang"]), "ways": .one("destroyed")]
        #expect(try file.measure.verdict("dispose", .keeper, "2026-08-20", alone) != .allowed)
        var annulled = file
        try annulled.measure.act("annulled", .system, "2026-08-20")
        #expect(annulled.measure.stage == "returning")
        try file.measure.act(
            "dispose", .keeper, "2026-08-20", ["ways": .one("destroyed"), "goods": GoodsFile.listed()])
        #expect(file.measure.docket.result == "disposed")
        #expect(!file.measure.docket.documents.contains { $0.form.id == "goods-hand-over" })
        var moved = try held()
        try moved.measure.act("transferred", .system, "2026-07-20")
        try moved.measure.act(
            "dispose", .officer, "wang", "2026-07-21",
            [
                "ways": .one("handed-over"), "receiver": .sealed("示例区公安分局"), "goods": GoodsFile.listed(),
            ])
        #expect(try moved.document("goods-hand-over").issued().text.contains("因案件移送示例区公安分局处理"))
    }

    @Test("goods that nobody can be found for are announced for thirty days, and only then go to the treasury")
    func unclaimed() throws {
        var file = try held()
        try file.measure.act("release", .bureauHead, "2026-07-20", ["ground": .one("unrelated")])
        try file.measure.act("announce", .officer, "wang", "2026-07-21", ["published": .on("2026-07-21")])
        #expect(try file.measure.due("collecting", "2026-07-21") == "2026-08-20")
        #expect(try file.measure.verdict("unclaimed", .bureauHead, "2026-08-20", [:]) != .allowed)
        var late = file
        try late.measure.act(
            "return", .officer, "wang", "2026-08-21", ["presence": .one("present"), "goods": GoodsFile.listed()])
        #expect(late.measure.docket.result == "returned")
        try file.measure.act("unclaimed", .bureauHead, "2026-08-21")
        try file.measure.act(
            "dispose", .officer, "wang", "2026-08-24", ["ways": .one("treasury"), "goods": GoodsFile.listed()])
        #expect(file.measure.docket.result == "disposed")
    }

    @Test("a third person who keeps the goods gets a letter of custody")
    func custody() throws {
        var file = try asked(urgent: true)
        let scene = try GoodsFile.scene("2026-07-09", ["keeper": .one("third"), "keeper-name": .sealed("示例仓储公司")])
        try file.measure.act("take-urgently", .officer, "wang", "2026-07-09", scene)
        #expect(try file.document("custody").issued().text.hasPrefix("示例区市场监督管理局\n委托保管书\n示例仓储公司："))
    }
}
