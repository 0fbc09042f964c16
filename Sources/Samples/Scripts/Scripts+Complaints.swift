import Base
import Procedure

/// 投诉: what becomes of a consumer's complaint that the platform handed over.
extension Scripts {
    /// 登记: at the counter of intake, under the platform's number.
    mutating func complained() -> Step {
        Step(
            .complaint, "register", .dispatcher, .soon,
            [
                "received": .today, "external": "示例12315-\(600_000 + number)", "name": .text(story.name),
                "contact": .text(story.contact), "address": "示例路\(dice.roll(1...199))号", "proxy": "no",
                "respondent": .text(story.shop), "where": .text(story.whereabouts),
                "request": .text(dice.pick("退还货款并赔偿", "换货", "退还货款")),
                "facts": "在\(story.shop)购买\(story.goods)一件，收到后发现与宣传不符，协商未果（示例）。",
                "files": .files([.sheet("购买凭证", &dice)]),
            ])
    }

    /// 到受理为止.
    mutating func acceptedComplaint() -> [Step] {
        [
            complained(), Step(.complaint, "dispatch", .dispatcher, .working(dice.roll(1...2)), ["unit": "station"]),
            Step(.complaint, "accept", .head, .working(dice.roll(1...3)), ["officers": .people([.officer1])]),
        ]
    }

    /// 组织调解, most of them on site.
    mutating func arranged(_ manner: String) -> Step {
        var answers: [Name<Form.Field>: Step.Value] = ["consent": "yes", "by": "bureau", "manner": .text(manner)]
        if manner == "on-site" {
            answers["when"] = .minutesBefore(-60 * 24 * 3)
            answers["place"] = "示例市场监管所调解室"
            answers["mediators"] = "示例所调解人员"
        }
        return Step(.complaint, "arrange", .officer1, .working(dice.roll(1...4)), answers)
    }

    mutating func settledComplaint() -> Script {
        settledComplaint(dice.pick("agreement", "performed", "waived", "remote"))
    }

    mutating func settledComplaint(_ form: String) -> Script {
        Script(
            acceptedComplaint() + [
                arranged(form == "remote" ? "remote" : "on-site"),
                Step(
                    .complaint, "agree", .officer1, .working(dice.roll(4...12)),
                    ["form": .text(form), "terms": "被投诉人退还货款，双方就此了结（示例）。"]),
            ])
    }

    mutating func endedComplaint() -> Script {
        Script(
            acceptedComplaint() + [
                arranged("on-site"),
                Step(
                    .complaint, "end", .officer1, .working(dice.roll(5...15)),
                    ["ground": .text(dice.pick("absent", "no-agreement", "withdrawn")), "reason": "经组织调解，未能达成协议。"]),
                Step(
                    .complaint, "tell", .officer1, .working(dice.roll(1...4)),
                    [
                        "complainant-told": .today, "respondent-told": .today,
                        "reason": "调解终止，可以通过协商、仲裁、诉讼等其他途径解决（示例）。",
                    ]),
            ])
    }

    mutating func refusedComplaint() -> Script {
        Script(
            [
                complained(), Step(.complaint, "ask-identity", .dispatcher, .soon, ["until": .ahead(3)]),
                Step(
                    .complaint, "refuse", .dispatcher, .working(dice.roll(1...4)),
                    [
                        "ground": .text(dice.pick("late", "handled", "material")),
                        "reason": "不符合受理条件，已经说明理由和其他解决途径（示例）。",
                    ]),
            ], earliest: Scripts.complaints2026)
    }

    mutating func withdrawnComplaint() -> Script {
        Script([
            complained(),
            Step(.complaint, "withdraw", .dispatcher, .working(1), ["reason": "投诉人来电称已经自行和解。"]),
        ])
    }
}
