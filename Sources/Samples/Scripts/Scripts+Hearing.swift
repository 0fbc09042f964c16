import Base
import Procedure

/// 听证: asked for after the notice, held, reported, and taken into the decision.
extension Scripts {
    mutating func hearingAsked() -> [Step] {
        var notice = approvedNotice.values
        notice["hearing"] = "yes"
        return opened().steps + investigated() + [
            reviewed(), Step(.penaltyCase, "approve-notice", .bureau, .working(2), notice), served("serve-notice"),
            Step(
                .penaltyCase, "ask-hearing", .officer2, .working(2),
                ["asked": .today, "content": "对货值计算有异议，要求听证。", "files": .files([.sheet("听证申请书", &dice)])]),
        ]
    }

    mutating func hearingHeld() -> [Step] {
        hearingAsked() + [
            Step(
                .hearing, "appoint", .bureau, .working(1),
                ["chair": .people([.reviewer]), "recorder": .people([.publisher])]),
            Step(
                .hearing, "hand-in", story.lead, .working(1),
                ["papers": "案卷一册，证据目录一份。", "files": .files([.sheet("案卷材料目录", &dice)])]),
            Step(
                .hearing, "fix", .reviewer, .working(1),
                ["when": .workingAhead(10, hour: 9), "place": "示例局二楼听证室", "open": "public"]),
            Step(
                .hearing, "notify", .reviewer, .working(1),
                ["manner": "person", "served-on": .today, "files": .files([.sheet("听证通知书送达回证", &dice)])]),
            Step(
                .hearing, "hold", .reviewer, .working(9),
                [
                    "began": .minutesBefore(120), "ended": .minutesBefore(30), "attendance": "both", "agent-count": "1",
                    "agents": "李样例律师，一般授权", "investigators": .people(story.team),
                    "case": "调查人员出示现场笔录、进货单，建议按告知书处罚。", "defence": "当事人认为货值计算过高，请求从轻。", "signed": "signed",
                    "files": .files([.sheet("听证笔录", &dice)]),
                ]),
            Step(
                .hearing, "report", .reviewer, .working(2),
                [
                    "held-on": .day(of: "hold"), "summary": "争议焦点为货值的计算。", "opinion": "事实清楚，证据确凿，建议维持拟处罚。",
                ]),
        ]
    }

    /// 听证后的决定: reviewed by law and discussed first.
    mutating func heardCase() -> Script {
        let reviewed = Step(
            .penaltyCase, "review-hearing", .reviewer, .working(2),
            ["kind": "legal", "opinion": "agree", "reason": "听证程序合法，同意听证报告的意见。"])
        return Script(
            hearingHeld() + [
                reviewed, discussed, Step(.penaltyCase, "decide", .bureau, .working(1), decided.values),
                served("serve"),
            ] + published() + [paid()] + closed())
    }

    mutating func hearingWithdrawn() -> Script {
        Script(
            hearingAsked() + [
                Step(
                    .hearing, "withdraw", .officer2, .working(1),
                    ["withdrawn-on": .today, "reason": "当事人书面撤回听证要求。"])
            ])
    }
}
