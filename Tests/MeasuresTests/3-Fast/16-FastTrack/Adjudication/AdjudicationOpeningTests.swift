import Base
import Law
import Measures
import Procedure
import Testing

@Suite("专利裁决的立案: five working days, five conditions, and a panel")
struct AdjudicationOpeningTests {
    private static let accept: Answers = ["met": AdjudicationFile.met, "officers": AdjudicationFile.panel]

    private func accepting(_ filed: Answers, _ more: Answers = [:], on iso: String = "2026-09-03") throws -> [String] {
        try AdjudicationFile(.entrusted, filed).refusals(
            "accept", .bureauHead, iso, Self.accept.merging(more) { $1 })
    }

    @Test("the time to open runs from receipt, and once more by the head")
    func time() throws {
        var file = try AdjudicationFile()
        #expect(try file.desk.due("opening", "2026-09-01") == "2026-09-08")
        try file.desk.act("extend-opening", .bureauHead, "2026-09-07")
        #expect(try file.desk.due("opening", "2026-09-07") == "2026-09-15")
        #expect(try file.refusals("extend-opening", .bureauHead, "2026-09-08") == ["PC-03"])
    }

    @Test("all five conditions are found to be met, by somebody who may ask")
    func conditions() throws {
        #expect(try accepting([:]) == [])
        #expect(try accepting([:], ["met": .chosen(["requester", "respondent", "claim", "scope"])]) == ["PC-03"])
        #expect(try accepting(["standing": .one("unempowered")]) == ["PC-03"])
        #expect(try accepting(["standing": .one("exclusive")]) == [])
        #expect(try accepting(["papers": .chosen(["request", "identity", "register"])]) == ["PC-02"])
        #expect(try accepting(["report": .one("demanded")]) == ["PC-02"])
    }

    @Test("a late request is accepted only while the act goes on and the patent is alive")
    func late() throws {
        // Three years from 1 August 2023 end on a Saturday, and so on Monday 3 August 2026.
        let late: Answers = ["known-on": try .on("2023-08-01")]
        let over = late.merging(["continuing": .yesNo(false)]) { $1 }
        #expect(try accepting(late) == [])
        #expect(try accepting(over) == ["PC-01"])
        #expect(try accepting(["known-on": .on("2023-09-01"), "continuing": .yesNo(false)]) == [])
        func refusing(_ filed: Answers) throws -> [String] {
            try AdjudicationFile(.entrusted, filed).refusals(
                "refuse", .bureauHead, "2026-09-03", ["ground": .one("late")])
        }
        #expect(try refusing(over) == [])
        #expect(try refusing(late) == ["PC-01"])
        #expect(try refusing([:]) == ["PC-01"])
    }

    @Test("the panel has three members or another odd number of different people")
    func panel() throws {
        for (people, fits) in [
            (["wang", "sun"], false), (["wang", "sun", "feng"], true), (["wang", "sun", "wang"], false),
            (["wang", "sun", "feng", "li"], false), (["wang", "sun", "feng", "li", "zhou"], true),
        ] as [([Name<Person>], Bool)] {
            #expect(try accepting([:], ["officers": .people(people)]).isEmpty == fits, "\(people)")
        }
    }

    @Test("what was not mended in time, or a report withheld, is a ground to refuse; not before")
    func refusal() throws {
        var file = try AdjudicationFile(.entrusted, ["papers": .chosen(["request"]), "report": .one("demanded")])
        func refusing(_ ground: Name<Form.Option>, _ iso: String) throws -> [String] {
            try file.refusals("refuse", .bureauHead, iso, ["ground": .one(ground)])
        }
        #expect(try refusing("papers", "2026-09-03") == ["PC-02"])
        #expect(try refusing("report", "2026-09-03").count == 1)
        try file.desk.act("ask-papers", .officer, "2026-09-03", ["mend-by": .on("2026-09-10")])
        #expect(file.desk.docket.clocks["opening"]?.stoppedAt != nil)
        #expect(try refusing("papers", "2026-09-10") == ["PC-02"])
        #expect(try refusing("papers", "2026-09-11") == [])
        // Some of it came; until the day is over the rest may come too.
        var part = file
        try part.desk.act(
            "take-papers", .officer, "2026-09-08",
            ["papers": .chosen(["request", "identity"]), "report": .one("demanded")])
        let papers: Answers = ["ground": .one("papers")]
        #expect(try part.refusals("refuse", .bureauHead, "2026-09-10", papers) == ["PC-02"])
        #expect(try part.refusals("refuse", .bureauHead, "2026-09-11", papers) == [])
        #expect(try refusing("report", "2026-09-11") == [])
        var mended = file
        try mended.desk.act(
            "take-papers", .officer, "2026-09-09", ["papers": AdjudicationFile.whole, "report": .one("sound")])
        #expect(try mended.desk.due("opening", "2026-09-09") == "2026-09-16")
        #expect(
            try mended.refusals("refuse", .bureauHead, "2026-09-11", ["ground": .one("papers")]) == ["PC-02"])
        #expect(try mended.refusals("accept", .bureauHead, "2026-09-11", Self.accept) == [])
        try file.desk.act(
            "refuse", .bureauHead, "2026-09-11",
            ["ground": .one("papers"), "number": .identifier("示市监专不立〔2026〕1号"), "reason": .sealed("逾期未补正。")])
        #expect(file.desk.docket.ending == .refused)
        #expect(try file.text("patent-refusal").contains("■逾期未补正或者补正后仍不符合规定"))
    }

    @Test("the clocks of an opened case, and its papers in the name of who entrusted it")
    func opened() throws {
        var file = try AdjudicationFile.opened()
        #expect(try file.desk.due("serving", "2026-09-03") == "2026-09-10")
        #expect(try file.desk.due("challenging", "2026-09-03") == "2026-09-08")
        #expect(try file.desk.due("closing", "2026-09-03") == "2026-12-03")
        let notice = try file.text("patent-filing-notice")
        #expect(notice.contains("示例市知识产权局") && !notice.contains("示例区市场监督管理局"))
        #expect(notice.contains("示例科技有限公司与示例百货商行“一种水龙头”专利（专利号ZL202020566088.4）侵权纠纷一案"))
        #expect(notice.contains("三个工作日内") || notice.contains("三日内"))
        try file.desk.act("withdraw", .officer, "2026-09-04", ["number": .identifier("示市监专撤〔2026〕1号")])
        #expect(file.desk.docket.ending == .withdrawn)
        var early = try AdjudicationFile()
        try early.desk.act("withdraw-early", .counter, "2026-09-02")
        #expect(early.desk.docket.ending == .withdrawn)
    }
}
