import Base
import Procedure

/// 专利侵权纠纷行政裁决: at the acceptance point that the sample district is, and as it handled some when it was entrusted.
extension Scripts {
    private func request(_ place: Step.Place, _ dice: inout Dice) -> Step {
        let isEntrusted = place == .adjudication
        var values: [Name<Form.Field>: Step.Value] = [
            "mode": isEntrusted ? "entrusted" : "acceptance-point", "authority": "示例市知识产权局", "received": .today,
            "requester": "\(story.mark)示例科技有限公司", "requester-address": "示例路\(number % 90 + 1)号",
            "contact": .text(story.contact), "standing": "holder", "respondent": .text(story.shop),
            "party-address": .text(story.whereabouts), "patent": "一种\(story.goods)", "right": "ZL202020566088.4",
            "patent-kind": "utility", "claims": "权利要求1", "claim": "责令停止制造、销售被控侵权的\(story.goods)（示例）。",
            "facts": "被请求人制造、销售的\(story.goods)落入专利权保护范围（示例）。", "known-on": .ago(30), "continuing": "yes",
            "papers": .choices(["request", "identity", "register", "copies"]), "report": "sound",
            "files": .files([.sheet("请求书", &dice), .sheet("专利登记簿副本", &dice)]),
        ]
        if isEntrusted { values["entrustment"] = "示例知委〔2026〕1号" }
        return Step(place, "file", .counter, .soon, values)
    }

    mutating func patentAsked(_ place: Step.Place = .acceptance) -> [Step] { [request(place, &dice)] }

    mutating func patentForwarded() -> [Step] {
        patentAsked() + [
            Step(
                .acceptance, "forward", .officer1, .working(2),
                ["sent-on": .today, "opinion": "请求书和证明材料齐全（示例）。", "list": "请求书、登记簿副本、评价报告、证据（示例）。"])
        ]
    }

    private mutating func answeredByCity(_ result: String) -> [Step] {
        patentForwarded() + [
            Step(
                .acceptance, "city-answers", .officer1, .working(3),
                [
                    "result": .text(result), "letter": "示例知专\(number)号", "answered-on": .today,
                    "reason": "市局来函告知（示例）。",
                ])
        ]
    }

    mutating func patentWithCity() -> [Step] {
        answeredByCity("filed") + [
            Step(
                .acceptance, "city-progress", .officer1, .working(4),
                ["step": "served", "stepped-on": .today, "note": "已送达被请求人（示例）。"])
        ]
    }

    mutating func patentEndedByCity() -> Script {
        Script(
            patentWithCity() + [
                Step(
                    .acceptance, "city-ended", .officer1, .working(20),
                    ["result": "stopped", "letter": "示例知裁\(number)号", "ended-on": .today])
            ])
    }

    mutating func patentRefusedByCity() -> Script { Script(answeredByCity("refused")) }

    /// 补正: what was lacking never came; the case is not opened.
    mutating func patentRefused() -> Script {
        var asked = request(.adjudication, &dice)
        asked = Step(
            asked.place, asked.act, asked.player, asked.delay,
            asked.values.merging(["papers": .choices(["request", "identity"])]) { $1 })
        return Script([
            asked,
            Step(
                .adjudication, "ask-papers", .officer1, .working(1),
                ["what": "专利登记簿副本，请求书副本（示例）。", "mend-by": .ahead(10)]),
            Step(.adjudication, "refuse", .bureau, .days(12), ["ground": "papers", "reason": "逾期未补正（示例）。"]),
        ])
    }

    mutating func patentOpened() -> [Step] {
        patentAsked(.adjudication) + [
            Step(
                .adjudication, "accept", .bureau, .working(2),
                [
                    "met": .choices(["requester", "respondent", "claim", "scope", "no-suit"]),
                    "officers": .people([.officer1, .officer2, .brigade]),
                ])
        ]
    }

    private func served(
        _ act: Name<Act>, _ delay: Step.Delay, _ more: [Name<Form.Field>: Step.Value], _ dice: inout Dice
    ) -> Step {
        Step(
            .adjudication, act, .officer1, delay,
            more.merging([
                "manner": "post", "served-on": .today, "files": .files([.sheet("送达回证", &dice)]),
            ]) { $1 })
    }

    mutating func patentServed() -> [Step] {
        patentOpened() + [served("serve-request", .working(2), ["abroad": "no"], &dice)]
    }

    mutating func patentTried() -> [Step] {
        patentServed() + [
            Step(
                .adjudication, "answer", .officer1, .working(6),
                [
                    "answered-on": .today, "answer": "被控侵权产品没有落入保护范围（示例）。", "defences": .choices(["outside"]),
                    "files": .files([.sheet("答辩书", &dice)]),
                ]), served("send-answer", .working(1), [:], &dice),
        ]
    }

    mutating func patentSuspended() -> [Step] {
        patentTried() + [
            Step(
                .adjudication, "invalidation", .officer1, .working(2),
                [
                    "accepted-on": .today, "letter": "示例无效\(number)", "course": "suspend",
                    "reason": "专利权被申请宣告无效并受理（示例）。", "files": .files([.sheet("无效宣告请求受理通知书", &dice)]),
                ])
        ]
    }

    mutating func patentHearingNotified() -> [Step] {
        patentTried() + [
            served(
                "notify-hearing", .working(2),
                ["when": .workingAhead(6, hour: 9), "place": "示例市审理庭", "open": "public"],
                &dice)
        ]
    }

    private mutating func heard(_ attendance: String) -> [Step] {
        var values: [Name<Form.Field>: Step.Value] = [
            "began": .minutesBefore(90), "ended": .minutesBefore(10), "attendance": .text(attendance),
            "present": "双方代理人（示例）", "points": "请求人陈述，被请求人答辩，质证，辩论（示例）。", "signed": "yes",
            "files": .files([.sheet("口头审理笔录", &dice)]),
        ]
        if attendance == "requester-absent" { values["reason"] = "请求人无正当理由不到（示例）。" }
        return patentHearingNotified() + [Step(.adjudication, "hold-hearing", .officer1, .working(7), values)]
    }

    /// What a case may have besides: a survey, an appraisal, days that do not count, somebody challenged.
    private mutating func inquired() -> [Step] {
        [
            Step(
                .adjudication, "survey", .officer1, .working(1),
                [
                    "officers": .people([.officer1, .officer2]), "began": .minutesBefore(60),
                    "ended": .minutesBefore(10),
                    "place": .text(story.whereabouts), "told": "yes", "present": "被请求人店长（示例）",
                    "findings": "被控侵权产品的结构特征如照片所示（示例）。", "files": .files([.photograph("勘验照片", &dice)]),
                ]),
            Step(
                .adjudication, "commission-appraisal", .officer1, .working(1),
                ["body": "示例鉴定中心（示例资质）", "questions": "技术特征是否相同或者等同（示例）。", "first-day": .today, "planned": .ahead(10)]),
            Step(
                .adjudication, "take-appraisal", .officer1, .working(6), ["result": "技术特征相同（示例）。", "last-day": .today]),
            Step(
                .adjudication, "leave-out", .officer1, .working(1),
                [
                    "ground": "settlement", "first-day": .today, "note": "双方申请和解（示例）。",
                    "files": .files([.sheet("和解申请", &dice)]),
                ]),
            Step(.adjudication, "count-again", .officer1, .working(5), ["ground": "settlement", "last-day": .today]),
            Step(
                .adjudication, "challenge", .officer1, .working(1),
                [
                    "persons": .people([.officer1]), "ground": "other", "moment": "self", "asked-on": .today,
                    "reason": "与代理人相识（示例）。",
                ]),
            Step(
                .adjudication, "decide-challenge", .bureau, .working(1),
                ["persons": .people([.officer1]), "decision": "refused", "reason": "不影响公正处理（示例）。"]),
        ]
    }

    private var deliberated: Step {
        Step(
            .adjudication, "deliberate", .officer1, .working(3),
            [
                "members": .people([.officer1, .officer2, .brigade]), "opinion": "infringed", "against": "0",
                "record": "被控侵权产品落入权利要求1的保护范围（示例）。",
            ])
    }

    mutating func patentDeliberated() -> [Step] { heard("both") + [deliberated] }

    private var ruling: [Name<Form.Field>: Step.Value] {
        [
            "requested": "被请求人未经许可制造、销售专利产品（示例）。", "answered": "被请求人称没有落入保护范围（示例）。",
            "findings": "技术特征与权利要求1一一对应，落入保护范围（示例）。", "acts": .choices(["make", "sell"]),
            "order": "立即停止制造、销售涉案\(story.goods)，不得将尚未售出的产品投放市场（示例）。",
        ]
    }

    mutating func patentDecided() -> [Step] {
        patentDeliberated() + [
            Step(.adjudication, "decide", .bureau, .working(2), ruling.merging(["ruling": "stop"]) { $1 })
        ]
    }

    mutating func patentDecisionServed() -> [Step] {
        patentDecided() + [
            served("serve-decision", .working(2), ["requester-served": .today], &dice),
            Step(
                .adjudication, "publish", .publisher, .working(3),
                ["published-on": .today, "where": "https://ip.example.invalid/\(number)", "masked": "yes"]),
        ]
    }

    mutating func patentSued() -> Script {
        Script(
            patentDecisionServed() + [
                Step(
                    .adjudication, "sued", .officer1, .working(3),
                    ["court": "示例市中级人民法院，示例案号", "who": "respondent", "sued-on": .today])
            ])
    }

    mutating func patentFinal(_ state: String) -> [Step] {
        var values: [Name<Form.Field>: Step.Value] = ["state": .text(state)]
        if state == "continuing" { values["perform-by"] = .ago(1) }
        return patentDecisionServed() + [
            Step(.adjudication, "final", .officer1, .lapsed("suing", since: "serve-decision"), values)
        ]
    }

    mutating func patentEnforced() -> [Step] {
        patentFinal("continuing") + [
            Step(
                .adjudication, "enforce", .bureau, .working(4),
                ["court": "示例市中级人民法院", "facts": "被请求人仍在销售（示例）。"])
        ]
    }

    /// 结案: with all that can come up on the way.
    mutating func patentClosed() -> Script {
        var steps = patentTried() + inquired()
        steps += Array(heard("both").dropFirst(patentTried().count)) + [deliberated]
        let ending = Array(patentFinal("stopped").dropFirst(patentDeliberated().count))
        return Script(steps + ending + [Step(.adjudication, "close", .officer1, .working(2), ["note": "已经停止侵权（示例）。"])])
    }

    mutating func patentResumed() -> Script {
        Script(
            patentSuspended() + [
                Step(
                    .adjudication, "resume", .officer1, .working(20),
                    ["last-day": .today, "reason": "维持有效的决定已经生效（示例）。"])
            ])
    }

    mutating func patentMediated() -> Script {
        Script(
            patentTried() + [
                Step(
                    .adjudication, "mediate", .officer1, .working(5),
                    ["terms": "被请求人停止制造、销售，请求人不再追究（示例）。", "signed": "yes", "enforceable": "no"])
            ])
    }

    mutating func patentRevoked() -> Script {
        Script(
            patentServed() + [
                Step(
                    .adjudication, "revoke", .bureau, .working(5),
                    ["ground": "conditions", "reason": "请求人已经向法院起诉（示例）。"])
            ])
    }

    mutating func patentWithdrawn() -> Script { Script(heard("requester-absent")) }

    /// 不正当竞争案件: measures approved by the principal head, seizure and accounts asked of the city's bureau.
    mutating func competitionCase() -> Script {
        Script(
            opened().steps + [
                settledParty(.working(1)),
                Step(
                    .penaltyCase, "approve-competition", .bureau, .soon,
                    [
                        "measures": .choices(["entry", "question", "copy"]), "reason": "涉嫌混淆，需要进入经营场所检查（示例）。",
                        "principal": "yes", "decision": "approved",
                    ]),
                Step(
                    .penaltyCase, "report-to-city", .bureau, .working(1),
                    [
                        "superior": "示例市市场监督管理局", "measures": .choices(["seize", "bank"]),
                        "what": .text("涉案\(story.goods)和账户"),
                        "reason": "财物可能被转移（示例）。", "sent-on": .today,
                    ]),
            ])
    }
}
