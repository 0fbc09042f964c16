import Base
import Procedure

/// 侵权赔偿调解: from the request to performance, to the court, or to nothing.
extension Scripts {
    mutating func askedToMediate() -> Step {
        Step(
            .mediation, "register", .officer1, .soon,
            [
                "received": .today, "kind": "trademark", "case": "示例案件-\(number)",
                "requester": "\(story.mark)示例有限公司", "contact": .text(story.contact), "respondent": .text(story.shop),
                "where": .text(story.whereabouts), "right": "90000001",
                "facts": "\(story.shop)销售侵权的\(story.goods)（示例）。",
                "claim": "30000", "proof": .files([.sheet("商标注册证", &dice)]),
            ])
    }

    mutating func askedOtherSide() -> [Step] {
        [
            askedToMediate(),
            Step(
                .mediation, "ask", .officer1, .working(2),
                ["by": "bureau", "officers": .people([.officer1]), "served-on": .today]),
        ]
    }

    mutating func metOnce() -> [Step] {
        askedOtherSide() + [
            Step(.mediation, "consent", .officer1, .working(4), ["consented-on": .today, "view": "愿意协商（示例）。"]),
            Step(
                .mediation, "meet", .officer1, .working(3),
                [
                    "met-at": .minutesBefore(60), "place": "示例所调解室", "present": "双方代理人（示例）",
                    "record": "请求人要求三万元，被请求人愿付一万元，差距缩小（示例）。",
                ]),
        ]
    }

    mutating func agreedOnDamages() -> [Step] {
        metOnce() + [
            Step(
                .mediation, "agree", .officer1, .working(2),
                [
                    "terms": "被请求人停止侵权，分两次支付赔偿（示例）。", "sum": "20000", "signed": "yes", "effective-on": .today,
                    "performed": "no", "perform-by": .ahead(15), "files": .files([.sheet("调解协议书", &dice)]),
                ])
        ]
    }

    mutating func broughtToCourt() -> [Step] {
        agreedOnDamages() + [
            Step(
                .mediation, "apply-confirmation", .officer1, .working(5),
                ["joint": "yes", "court": "示例区人民法院", "applied-on": .today])
        ]
    }

    mutating func confirmedInCourt(_ end: Name<Act>) -> Script {
        let day: Name<Form.Field> = end == "enforce" ? "asked-on" : "performed-on"
        return Script(
            broughtToCourt() + [
                Step(
                    .mediation, "court-decides", .officer1, .working(8), ["ruling": "confirmed", "ruled-on": .today]),
                Step(.mediation, end, .officer1, .working(6), [day: .today]),
            ])
    }

    /// The ways that lead to no performance.
    mutating func mediationEnding(_ act: Name<Act>) -> Script {
        var answers: [Name<Form.Field>: Step.Value] = ["reason": "已经说明其他解决途径（示例）。"]
        switch act {
        case "unperformed": return Script(agreedOnDamages() + [Step(.mediation, act, .officer1, .working(18), answers)])
        case "fail":
            answers["ground"] = "no-agreement"
            return Script(metOnce() + [Step(.mediation, act, .officer1, .working(4), answers)])
        case "decline":
            answers["how"] = "refused"
            return Script(askedOtherSide() + [Step(.mediation, act, .officer1, .working(4), answers)])
        case "refuse": answers["ground"] = "court"
        case "refer": answers["target"] = "committee"
        default: break
        }
        return Script([askedToMediate(), Step(.mediation, act, .officer1, .working(2), answers)])
    }
}
