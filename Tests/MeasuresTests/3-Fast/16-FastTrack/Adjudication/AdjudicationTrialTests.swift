import Base
import Law
import Measures
import Procedure
import Testing

@Suite("专利裁决的审理: answered, heard, suspended, and decided in its time")
struct AdjudicationTrialTests {
    @Test("fifteen days to answer, thirty from abroad; silence does not hold the case up")
    func answering() throws {
        let file = try AdjudicationFile.served()
        #expect(try file.desk.due("answering", "2026-09-07") == "2026-09-22")
        #expect(file.desk.docket.clocks["answering-abroad"] == nil)
        #expect(try file.refusals("no-answer", .officer, "2026-09-22").count == 1)
        #expect(try file.refusals("no-answer", .officer, "2026-09-23") == [])
        #expect(try file.refusals("no-answer", .officer, "li", "2026-09-23").count == 1)
        #expect(try file.text("patent-answer-notice").contains("十五日内（2026年9月22日前）提交答辩书"))
        var abroad = try AdjudicationFile.served(abroad: true)
        // The thirtieth day is 7 October, within the National Day holiday.
        #expect(try abroad.desk.due("answering-abroad", "2026-09-07") == "2026-10-08")
        #expect(try abroad.text("patent-answer-notice").contains("三十日内（2026年10月8日前）提交答辩书"))
        try abroad.desk.act(
            "extend-answer", .officer, "wang", "2026-09-20", ["abroad": .yesNo(true), "until": .on("2026-10-20")])
        #expect(try abroad.desk.due("answering-abroad", "2026-09-20") == "2026-10-20")
        #expect(
            try abroad.refusals(
                "extend-answer", .officer, "2026-09-21", ["abroad": .yesNo(false), "until": .on("2026-10-20")]
            ).count == 1)
    }

    @Test("the answer goes to the requester before the panel deliberates")
    func copy() throws {
        var file = try AdjudicationFile.served()
        #expect(try file.refusals("send-answer", .officer, "2026-09-08").count >= 1)
        #expect(
            try file.refusals("answer", .officer, "2026-09-21", ["answered-on": .on("2026-09-06")]).count == 1)
        try file.desk.act("answer", .officer, "wang", "2026-09-21", ["answered-on": .on("2026-09-21")])
        // 25 September is the Mid-Autumn holiday.
        #expect(try file.desk.due("copying", "2026-09-21") == "2026-09-29")
        let deliberation: Answers = ["members": AdjudicationFile.panel, "against": .number(0)]
        #expect(try file.refusals("deliberate", .officer, "2026-09-22", deliberation) == ["PC-04/copy"])
        #expect(
            try file.refusals(
                "send-answer", .officer, "2026-09-22", ["manner": .one("electronic"), "consented": .yesNo(false)])
                == ["PC-14"])
        try file.desk.act(
            "send-answer", .officer, "wang", "2026-09-22", ["manner": .one("electronic"), "consented": .yesNo(true)])
        #expect(try file.refusals("deliberate", .officer, "2026-09-22", deliberation) == [])
        var silent = try AdjudicationFile.served()
        try silent.desk.act("no-answer", .officer, "wang", "2026-09-23")
        #expect(try silent.refusals("send-answer", .officer, "2026-09-24") == ["先办理“收到答辩书”"])
    }

    @Test("who is challenged stands aside until it is decided, and who withdraws stays out")
    func challenge() throws {
        var file = try AdjudicationFile.served()
        func challenging(_ moment: Name<Form.Option>, _ asked: String) throws -> [String] {
            try file.refusals(
                "challenge", .officer, "2026-09-14",
                ["persons": .people(["sun"]), "moment": .one(moment), "asked-on": .on(asked)])
        }
        #expect(try challenging("named", "2026-09-08") == [])
        #expect(try challenging("named", "2026-09-09") == ["PC-05"])
        #expect(try challenging("opening", "2026-09-14") == ["PC-05"])
        // Who withdraws enters it for himself, however late; nobody does it for another, nor for who is not of the panel.
        #expect(try challenging("self", "2026-09-14") == ["PC-05"])
        #expect(
            try file.refusals(
                "challenge", .officer, "sun", "2026-09-14",
                ["persons": .people(["sun"]), "moment": .one("self"), "asked-on": .on("2026-09-14")]) == [])
        #expect(
            try file.refusals(
                "challenge", .officer, "2026-09-08",
                ["persons": .people(["li"]), "moment": .one("named"), "asked-on": .on("2026-09-08")]) == ["PC-05"])
        #expect(
            try file.refusals("decide-challenge", .bureauHead, "li", "2026-09-14", ["decision": .one("refused")])
                == ["PC-05"])
        try file.desk.act(
            "challenge", .officer, "2026-09-14",
            ["persons": .people(["sun"]), "moment": .one("named"), "asked-on": .on("2026-09-08")])
        #expect(try challenging("named", "2026-09-08") == ["PC-05"])
        let until: Answers = ["abroad": .yesNo(false), "until": try .on("2026-10-15")]
        #expect(try file.refusals("extend-answer", .officer, "sun", "2026-09-14", until) == ["PC-05"])
        #expect(try file.refusals("extend-answer", .officer, "wang", "2026-09-14", until) == [])
        #expect(
            try file.refusals("revoke", .bureauHead, "li", "2026-09-14", ["ground": .one("other")]) == ["PC-05"])
        func granting(_ panel: [Name<Person>], of persons: [Name<Person>] = ["sun"]) throws -> [String] {
            try file.refusals(
                "decide-challenge", .bureauHead, "li", "2026-09-15",
                ["persons": .people(persons), "decision": .one("granted"), "officers": .people(panel)])
        }
        #expect(try granting(["wang", "feng", "zhou"]) == [])
        #expect(try granting(["wang", "feng", "sun"]) == ["PC-05"])
        #expect(try granting(["wang", "feng"]) == ["PC-03"])
        #expect(try granting(["wang", "sun", "zhou"], of: ["feng"]) == ["PC-05"])
        try file.desk.act(
            "decide-challenge", .bureauHead, "li", "2026-09-15",
            [
                "persons": .people(["sun"]), "decision": .one("granted"),
                "officers": .people(["wang", "feng", "zhou"]),
                "number": .identifier("示市监专避〔2026〕1号"), "reason": .sealed("是近亲属。"),
            ])
        #expect(try file.text("patent-recusal").contains("更换后的合议组：wang、feng、zhou。"))
        #expect(try file.refusals("extend-answer", .officer, "sun", "2026-09-16", until).contains("PC-05"))
        #expect(
            try file.refusals("revoke", .bureauHead, "li", "2026-09-16", ["ground": .one("other")]) == [])
    }

    @Test("a hearing is notified three working days ahead, held on its day, and decides for who stays away")
    func hearing() throws {
        var file = try AdjudicationFile.tried()
        func notifying(_ served: String) throws -> [String] {
            try file.refusals(
                "notify-hearing", .officer, "2026-10-09",
                ["when": .instant(Instant(day("2026-10-12"), hour: 9)), "served-on": .on(served)])
        }
        // 10 October is a Saturday worked in exchange.
        #expect(try notifying("2026-10-08") == [])
        #expect(try notifying("2026-10-09") == ["PC-04/hearing"])
        try file.desk.act(
            "notify-hearing", .officer, "wang", "2026-09-30",
            [
                "when": .instant(Instant(day("2026-10-12"), hour: 9)), "place": .sealed("示例市审理庭"),
                "served-on": .on("2026-09-30"), "number": .identifier("示市监专审〔2026〕1号"),
            ])
        #expect(try file.text("patent-hearing-notice").contains("2026年10月12日"))
        #expect(
            try file.refusals("hold-hearing", .officer, "2026-10-11", ["attendance": .one("both")]) == ["PC-04/hearing"]
        )
        #expect(try file.refusals("hold-hearing", .officer, "2026-10-12", ["attendance": .one("both")]) == [])
        #expect(
            try file.refusals(
                "hold-hearing", .officer, "2026-10-12", ["attendance": .one("both"), "signed": .yesNo(false)]
            )
            .count == 1)
        var absent = file
        try absent.desk.act(
            "hold-hearing", .officer, "wang", "2026-10-12",
            [
                "attendance": .one("requester-absent"), "points": .sealed("请求人未到。"), "present": .sealed("被请求人"),
                "reason": .sealed("无正当理由。"), "number": .identifier("示市监专撤〔2026〕1号"),
            ])
        #expect(absent.desk.docket.ending == .withdrawn)
        #expect(try absent.text("patent-revocation").contains("按撤回请求处理"))
        try file.desk.act(
            "hold-hearing", .officer, "wang", "2026-10-12",
            ["attendance": .one("respondent-absent"), "points": .sealed("请求人陈述。"), "present": .sealed("请求人")])
        #expect(file.desk.stage == "trying")
        #expect(try file.text("patent-hearing-record").contains("■被请求人无正当理由不到或者中途退出，缺席审理"))
    }

    @Test("an accepted request to invalidate suspends a utility model; what art. 29 names lets the case go on")
    func suspension() throws {
        var file = try AdjudicationFile.tried()
        func registering(_ course: Name<Form.Option>, _ file: AdjudicationFile) throws -> [String] {
            try file.refusals("invalidation", .officer, "2026-10-12", ["course": .one(course)])
        }
        #expect(try registering("suspend", file) == [])
        #expect(try registering("invention", file) == ["PC-06"])
        #expect(try registering("report", file) == [])
        var bare = try AdjudicationFile.opened(["report": .one("none"), "patent-kind": .one("invention")])
        try bare.desk.act("serve-request", .officer, "wang", "2026-09-07", ["abroad": .yesNo(false)])
        #expect(try registering("invention", bare) == [])
        #expect(try registering("report", bare) == ["PC-06"])
        try file.desk.act(
            "invalidation", .officer, "wang", "2026-10-12",
            [
                "course": .one("suspend"), "accepted-on": .on("2026-10-10"), "reason": .sealed("已受理。"),
                "letter": .identifier("示例无效1"), "number": .identifier("示市监专中〔2026〕1号"),
            ])
        #expect(file.desk.stage == "suspended")
        #expect(try file.text("patent-suspension").contains("涉案专利于2026年10月10日被申请宣告无效并受理（示例无效1）"))
        #expect(try file.refusals("deliberate", .officer, "2026-10-13").isEmpty == false)
        #expect(
            try file.refusals("resume", .officer, "2026-10-22", ["last-day": .on("2026-10-11")]).count == 1)
        try file.desk.act(
            "resume", .officer, "wang", "2026-10-22",
            ["last-day": .on("2026-10-21"), "number": .identifier("示市监专恢〔2026〕1号"), "reason": .sealed("维持有效。")])
        // Ten days, 12 to 21 October, do not count.
        #expect(try file.desk.due("closing", "2026-10-22") == "2026-12-13")
        #expect(try file.text("patent-resumption").contains("中止期间至2026年10月21日止"))
        try file.desk.act("suspend", .officer, "wang", "2026-10-26", ["ground": .one("death")])
        #expect(file.desk.stage == "suspended")
    }

    @Test("days of an appraisal and of talks do not count, one after the other; three months, one more, two more")
    func time() throws {
        var file = try AdjudicationFile.tried()
        try file.desk.act(
            "commission-appraisal", .officer, "wang", "2026-09-23",
            [
                "first-day": .on("2026-09-23"), "planned": .on("2026-10-10"), "body": .sealed("示例中心"),
                "questions": .sealed("是否等同。"),
            ])
        #expect(try file.text("patent-appraisal").contains("自2026年9月23日起至2026年10月10日止"))
        let talks: Answers = ["ground": .one("settlement"), "first-day": try .on("2026-09-24")]
        #expect(try file.refusals("leave-out", .officer, "2026-09-24", talks) == ["PC-07"])
        try file.desk.act("take-appraisal", .officer, "wang", "2026-09-29", ["last-day": .on("2026-09-27")])
        // Five days.
        #expect(try file.desk.due("closing", "2026-09-29") == "2026-12-08")
        try file.desk.act(
            "leave-out", .officer, "wang", "2026-09-29", ["ground": .one("settlement"), "first-day": .on("2026-09-29")])
        #expect(
            try file.refusals("count-again", .officer, "2026-09-30", ["ground": .one("evidence")]).isEmpty == false)
        try file.desk.act(
            "count-again", .officer, "wang", "2026-10-09",
            ["ground": .one("settlement"), "last-day": .on("2026-10-03")])
        #expect(try file.desk.due("closing", "2026-10-09") == "2026-12-13")
        #expect(try file.refusals("extend-further", .bureauHead, "2026-10-10") == ["先办理“批准延长结案期限”"])
        try file.desk.act("extend", .bureauHead, "2026-10-10")
        #expect(try file.refusals("extend", .bureauHead, "2026-10-12") == ["已经办理过“批准延长结案期限”"])
        // 3 September and four months, then the ten days.
        #expect(try file.desk.due("closing", "2026-10-10") == "2027-01-13")
        try file.desk.act("extend-further", .bureauHead, "2026-10-12")
        #expect(try file.desk.due("closing", "2026-10-12") == "2027-03-13")
        #expect(try file.refusals("extend-further", .bureauHead, "2026-10-13") == ["PC-07"])
    }

    @Test("a case is revoked for the defence of time only where it was raised and holds")
    func revocation() throws {
        func revoking(_ file: AdjudicationFile) throws -> [String] {
            try file.refusals("revoke", .bureauHead, "li", "2026-10-12", ["ground": .one("time")])
        }
        #expect(try revoking(.tried()) == ["PC-01"])
        #expect(try revoking(.tried(["time"])) == ["PC-01"])
        var late = try AdjudicationFile.opened(["known-on": .on("2023-08-01")])
        try late.desk.act("serve-request", .officer, "wang", "2026-09-07", ["abroad": .yesNo(false)])
        #expect(try revoking(late) == ["PC-01"])
        try late.desk.act("answer", .officer, "wang", "2026-09-21", ["defences": .one("time")])
        #expect(try revoking(late) == [])
    }

    @Test("both willing, it ends in an agreement; the survey and the experts leave their records")
    func mediation() throws {
        var file = try AdjudicationFile.tried()
        try file.desk.act("survey", .officer, "wang", "2026-10-12", ["officers": .people(["wang", "sun"])])
        #expect(
            try file.refusals("survey", .officer, "2026-10-12", ["officers": .people(["wang"])]).isEmpty == false)
        try file.desk.act("assist", .officer, "wang", "2026-10-13")
        #expect(try file.refusals("mediate", .officer, "2026-10-14", ["signed": .yesNo(false)]).count == 1)
        try file.desk.act(
            "mediate", .officer, "wang", "2026-10-14",
            [
                "terms": .sealed("停止制造。"), "signed": .yesNo(true), "enforceable": .yesNo(true),
                "number": .identifier("示市监专调〔2026〕1号"),
            ])
        #expect(file.desk.docket.ending == .done)
        #expect(try file.text("patent-mediation").contains("申请公证机关赋予强制执行效力"))
    }
}
