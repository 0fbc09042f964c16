import Base
import Procedure

/// 严重违法失信名单: proposed, told, agreed to by the superior, published, and left early.
extension Scripts {
    mutating func listingProposed() -> [Step] {
        [
            Step(
                .listing, "propose", .officer1, .soon,
                knownParty.merging([
                    "officers": .people([.officer1, .officer2]), "decision": "示例罚字\(9_000 + number)号",
                    "decided-on": .ago(10), "ground": "intent", "penalty": "fine", "intent": "yes",
                    "factors": "两年内第三次被查处，明知侵权仍继续销售（示例）。",
                ]) { $1 })
        ]
    }

    mutating func listingTold() -> [Step] {
        listingProposed() + [
            Step(
                .listing, "tell", .officer1, .working(2),
                [
                    "manner": "person", "served-on": .today, "facts": "当事人故意侵犯知识产权，并受到从重处罚（示例）。",
                    "files": .files([.sheet("送达回证", &dice)]),
                ])
        ]
    }

    mutating func listingReported() -> [Step] {
        listingTold() + [
            Step(.listing, "hear", .officer1, .working(2), ["content": "当事人请求不予列入（示例）。", "view": "理由不成立（示例）。"]),
            Step(
                .listing, "report", .bureau, .working(1),
                ["superior": "示例市市场监督管理局", "sent-on": .today, "reason": "符合列入条件，报请同意（示例）。"]),
        ]
    }

    private mutating func answered(_ answer: String) -> Step {
        Step(
            .listing, "consent", .officer1, .working(5),
            [
                "letter": "示例复字\(number)号", "received": .today, "answer": .text(answer),
                "files": .files([.sheet("批复", &dice)]),
            ])
    }

    mutating func listed() -> Script {
        Script(
            listingReported() + [
                answered("agreed"),
                Step(.listing, "decide", .bureau, .working(1), ["reason": "上一级局已经同意，决定列入（示例）。"]),
                Step(
                    .listing, "publish", .publisher, .working(2),
                    ["published-on": .today, "external": "示例公示-\(number)", "masked": "yes"]),
            ])
    }

    /// 提前移出: after a year and a little.
    mutating func leavingList() -> Script {
        Script(
            Array(listed().steps) + [
                Step(
                    .listing, "ask-removal", .publisher, .days(366),
                    [
                        "received": .today, "performed": "yes", "removed": "yes", "again": "no",
                        "statement": "罚款已经缴清，已经整改（示例）。", "files": .files([.sheet("提前移出申请书", &dice)]),
                    ]),
                Step(.listing, "decide-removal", .bureau, .working(1), ["decision": "granted", "reason": "符合条件（示例）。"]),
            ])
    }

    mutating func notListed() -> Script {
        Script(
            listingReported() + [
                answered("refused"), Step(.listing, "drop", .bureau, .working(1), ["reason": "上一级局不同意列入（示例）。"]),
            ])
    }
}
