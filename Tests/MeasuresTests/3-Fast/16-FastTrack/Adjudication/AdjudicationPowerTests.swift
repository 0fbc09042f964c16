import Base
import Law
import Measures
import Procedure
import Testing

@Suite("专利裁决的权限: what the district may do by its switch, and what each matter was filed with")
struct AdjudicationPowerTests {
    private func verdict(_ district: District.Adjudication.Mode, _ mode: Name<Form.Option>?) throws -> Verdict {
        try Desk(.patentAdjudication, AdjudicationFile.book(district)).verdict(
            "file", .counter, "2026-09-01", try mode.map { try AdjudicationFile.request(["mode": .one($0)]) })
    }

    @Test("where the district takes none, nothing can be filed, and the counter is told whom to name")
    func elsewhere() throws {
        for mode in [nil, "acceptance-point", "entrusted"] as [Name<Form.Option>?] {
            let reasons = try verdict(.elsewhere, mode).reasons
            #expect(reasons.map(\.rule) == ["PC-03"])
            #expect(reasons.allSatisfy { $0.text.zh.contains("示例市知识产权局") })
        }
        let unnamed = Desk(.patentAdjudication, Lawbook(RuleBase(Rule.all), .official))
        let reasons = try unnamed.verdict("file", .counter, "2026-09-01").reasons
        #expect(reasons.first?.text.zh.contains("设区的市级以上管理专利工作的部门") == true)
    }

    @Test("a request is filed in the district's own mode and in no other")
    func mode() throws {
        #expect(try verdict(.acceptancePoint, nil) == .allowed)
        #expect(try verdict(.acceptancePoint, "acceptance-point") == .allowed)
        #expect(try verdict(.acceptancePoint, "entrusted") != .allowed)
        #expect(try verdict(.entrusted, "entrusted") == .allowed)
        #expect(try verdict(.entrusted, "acceptance-point") != .allowed)
    }

    @Test("an acceptance point forwards and does not decide, and says so to the officer")
    func point() throws {
        let file = try AdjudicationFile(.acceptancePoint)
        #expect(file.desk.stage == "received")
        let accept: Answers = ["met": AdjudicationFile.met, "officers": AdjudicationFile.panel]
        #expect(try file.refusals("accept", .bureauHead, "2026-09-02", accept) == ["PC-03"])
        #expect(try file.refusals("refuse", .bureauHead, "2026-09-02", ["ground": .one("conditions")]) == ["PC-03"])
        let draft = try file.desk.verdict("accept", .bureauHead, "2026-09-02")
        #expect(draft.reasons.contains { $0.text.zh.contains("转送有处理权的部门") })
        #expect(try file.refusals("forward", .officer, "2026-09-02") == [])
        let own = try AdjudicationFile(.entrusted)
        #expect(own.desk.stage == "examining")
        #expect(try own.refusals("accept", .bureauHead, "2026-09-02", accept) == [])
    }

    @Test("what was filed under one mode goes on under it after the switch was turned")
    func turned() throws {
        // Each act is judged by the lawbook of its day: here the district has become an acceptance point since.
        let file = try AdjudicationFile(.entrusted)
        let later = AdjudicationFile.book(.acceptancePoint)
        let act = try #require(Procedure.patentAdjudication.act("accept"))
        let verdict = file.desk.docket.verdict(
            on: Submission(
                act, by: Event.Actor("li", .bureauHead), at: Instant(try day("2026-09-03"), hour: 10),
                answers: ["met": AdjudicationFile.met, "officers": AdjudicationFile.panel], certificates: [:], later))
        #expect(verdict == .allowed)
    }

    @Test("papers that lack something are asked for once, and forwarded with what never came")
    func lacking() throws {
        var file = try AdjudicationFile(.acceptancePoint, ["papers": .chosen(["request", "identity"])])
        #expect(try file.refusals("forward", .officer, "2026-09-02") == ["PC-02"])
        #expect(try file.refusals("take-papers-point", .officer, "2026-09-02") == ["先办理“一次性告知补正”"])
        try file.desk.act(
            "ask-papers", .counter, "2026-09-02",
            ["what": .sealed("专利登记簿副本。"), "mend-by": .on("2026-09-09"), "number": .identifier("示市监专补〔2026〕1号")])
        #expect(try file.refusals("ask-papers", .counter, "2026-09-03") == ["已经办理过“一次性告知补正”"])
        // The district asks in its own name, because it is the acceptance point.
        let notice = try file.text("patent-correction")
        #expect(notice.contains("示例区市场监督管理局") && notice.contains("请于2026年9月9日前一次性补正"))
        #expect(try file.refusals("forward", .officer, "2026-09-09", ["lacking": .sealed("登记簿副本")]) == ["PC-02"])
        #expect(try file.refusals("forward", .officer, "2026-09-10") == ["PC-02"])
        #expect(try file.refusals("forward", .officer, "2026-09-10", ["lacking": .sealed("登记簿副本")]) == [])
        #expect(try file.refusals("forward", .officer, "2026-09-10", ["sent-on": .on("2026-08-31")]).count == 2)
        try file.desk.act("take-papers-point", .counter, "2026-09-08", ["papers": AdjudicationFile.whole])
        #expect(file.desk.docket.clocks["opening"] == nil)
        #expect(try file.desk.due("forwarding", "2026-09-08") == "2026-09-15")
        #expect(try file.refusals("forward", .officer, "2026-09-08") == [])
    }

    @Test("the authority's answer, its pauses and its result are mirrored, each clock as the authority's")
    func mirror() throws {
        var file = try AdjudicationFile(.acceptancePoint)
        try file.desk.act(
            "forward", .officer, "2026-09-03",
            [
                "sent-on": .on("2026-09-03"), "opinion": .sealed("齐全。"), "list": .sealed("请求书。"),
                "number": .identifier("示市监专移〔2026〕1号"),
            ])
        let letter = try file.text("patent-handover")
        #expect(letter.contains("示例市知识产权局：") && letter.contains("专利号ZL202020566088.4"))
        #expect(!letter.contains("仍然缺少"))
        #expect(try file.desk.due("city-opening", "2026-09-03") == "2026-09-10")
        var returned = file
        try returned.desk.act(
            "city-answers", .officer, "2026-09-08", ["result": .one("returned"), "answered-on": .on("2026-09-08")])
        #expect(returned.desk.stage == "received")
        #expect(
            try file.refusals("city-answers", .officer, "2026-09-08", ["answered-on": .on("2026-09-02")]).count == 1)
        try file.desk.act(
            "city-answers", .officer, "2026-09-08", ["result": .one("filed"), "answered-on": .on("2026-09-08")])
        #expect(try file.desk.due("city-closing", "2026-09-08") == "2026-12-08")
        try file.desk.act(
            "city-progress", .officer, "2026-10-09", ["step": .one("suspended"), "stepped-on": .on("2026-10-09")])
        #expect(
            try file.refusals(
                "city-progress", .officer, "2026-10-12", ["step": .one("suspended"), "stepped-on": .on("2026-10-12")]
            )
            .count == 1)
        try file.desk.act(
            "city-progress", .officer, "2026-10-19", ["step": .one("resumed"), "stepped-on": .on("2026-10-18")])
        // Ten days, 9 to 18 October, do not count.
        #expect(try file.desk.due("city-closing", "2026-10-19") == "2026-12-18")
        try file.desk.act("city-ended", .officer, "2026-11-20")
        #expect(file.desk.docket.ending == .done)
        #expect(file.desk.docket.documents.map(\.form.id) == ["patent-request", "patent-handover"])
    }
}
