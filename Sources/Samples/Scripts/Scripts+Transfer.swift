import Base
import Procedure

/// 移送公安: a suspected crime, from the suspicion to its end.
extension Scripts {
    mutating func suspected() -> [Step] {
        [
            Step(
                .transfer, "begin", .officer1, .soon,
                [
                    "found": .today, "officers": .people([.officer1, .officer2]), "party": .text(story.shop),
                    "facts": "仓库内有标有“\(story.mark)”的\(story.goods)大量，涉嫌犯罪（示例）。",
                ]),
            Step(
                .transfer, "report", .officer1, .working(1),
                [
                    "officers": .people([.officer1, .officer2]), "offence": .text(dice.pick("213", "214", "215")),
                    "amount": "\(dice.roll(60...300) * 1_000)", "method": "按照已销售部分的实际销售价格计算（示例）。",
                    "report": "违法经营额已经达到移送标准，建议移送（示例）。",
                ]),
        ]
    }

    mutating func sentToPolice() -> [Step] {
        suspected() + [
            Step(.transfer, "decide", .bureau, .working(1), ["decision": "approved", "reason": "同意移送（示例）。"]),
            Step(
                .transfer, "send", .officer1, .soon,
                [
                    "to": "示例区公安分局", "sent-at": .minutesBefore(20), "papers": .choices(["letter", "report", "goods"]),
                    "copied": "yes", "files": .files([.sheet("移送书回执", &dice)]),
                ]),
        ]
    }

    mutating func refusedByPolice() -> [Step] {
        sentToPolice() + [
            Step(
                .transfer, "police-refused", .officer1, .working(5),
                ["noticed": .today, "reason": "数额未达到标准（示例）。", "files": .files([.sheet("不予立案通知书", &dice)])])
        ]
    }

    mutating func objected() -> [Step] {
        refusedByPolice() + [
            Step(.transfer, "object", .bureau, .working(1), ["way": "review", "reason": "数额计算方法有误（示例）。"])
        ]
    }

    mutating func upheld() -> [Step] {
        objected() + [
            Step(
                .transfer, "police-upheld", .officer1, .working(3),
                ["noticed": .today, "files": .files([.sheet("复议决定书", &dice)])])
        ]
    }

    mutating func supervised() -> [Step] {
        upheld() + [Step(.transfer, "ask-supervision", .bureau, .soon, ["reason": "建议立案监督（示例）。"])]
    }

    mutating func takenBack() -> Script {
        Script(
            refusedByPolice() + [
                Step(.transfer, "take-back", .bureau, .working(1), ["breach": "no", "reason": "接受不予立案（示例）。"])
            ])
    }

    mutating func prosecuted() -> Script {
        Script(
            sentToPolice() + [
                Step(
                    .transfer, "police-ask-papers", .officer1, .working(1),
                    ["noticed": .today, "what": "补充价格认定依据（示例）。", "files": .files([.sheet("补正通知", &dice)])]),
                Step(.transfer, "supplement", .officer1, .soon, ["what": "已补充（示例）。"]),
                Step(
                    .transfer, "police-filed", .officer1, .working(4),
                    [
                        "noticed": .today, "number": "示例公立字\(number)号",
                        "files": .files([.sheet("立案通知书", &dice)]),
                    ]),
                Step(
                    .transfer, "hand-over", .officer1, .working(1),
                    [
                        "goods": "\(story.goods)若干（示例）。", "told": "yes",
                        "files": .files([.sheet("交接清单", &dice)]),
                    ]),
                Step(
                    .transfer, "criminal-ended", .officer1, .working(60),
                    ["result": "judgment", "sent-back": "no", "files": .files([.sheet("判决书", &dice)])]),
            ])
    }

    mutating func notTransferred() -> Script {
        Script(
            suspected() + [
                Step(
                    .transfer, "decide", .bureau, .working(1),
                    ["decision": "not-approved", "reason": "未达到移送标准，继续行政处理（示例）。"])
            ])
    }
}
