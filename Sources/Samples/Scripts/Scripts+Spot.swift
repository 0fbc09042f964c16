import Base
import Procedure

/// 当场处罚: what officers find on their rounds and settle at once.
extension Scripts {
    /// 当场查处, by two officers.
    mutating func foundOnTheSpot() -> [Step] {
        var answers = knownParty
        answers["party-telephone"] = .text(story.contact)
        answers["found-at"] = .minutesBefore(10)
        answers["place"] = .text(story.whereabouts)
        answers["officers"] = .people([.officer1, .officer2])
        answers["shown"] = "yes"
        answers["certain"] = "yes"
        answers["breach"] = "当事人在销售的\(story.goods)上标注的专利标识不符合规定（示例）。"
        answers["evidence"] = "现场照片、商品实物照片（示例）。"
        answers["files"] = .files([.photograph("现场照片", &dice)])
        return [Step(.spot, "begin", .officer1, .soon, answers)]
    }

    mutating func toldOnTheSpot(_ penalty: String) -> [Step] {
        var answers: [Name<Form.Field>: Step.Value] = [
            "penalty": .text(penalty), "provision": "示例条款（示例文书，不引用真实条文）", "reason": "标注不规范，事实清楚（示例）。",
            "rights": "yes", "answer": "made", "defence": "当事人称不了解规定，愿意改正。", "view": "已经考虑，予以从轻。",
        ]
        if penalty != "warning" { answers["fine"] = "100" }
        return foundOnTheSpot() + [Step(.spot, "tell", .officer1, .minutes(15), answers)]
    }

    private mutating func decidedOnTheSpot(_ penalty: String) -> [Step] {
        var answers: [Name<Form.Field>: Step.Value] = [
            "penalty": .text(penalty), "correction": "立即改正标注，当日下架。", "receipt": "signed",
            "files": .files([.sheet("当场行政处罚决定书", &dice)]),
        ]
        if penalty != "warning" { answers["fine"] = "100" }
        return toldOnTheSpot(penalty) + [Step(.spot, "decide", .officer1, .minutes(10), answers)]
    }

    mutating func finedOnTheSpot() -> [Step] { decidedOnTheSpot(dice.pick("fine", "both")) }

    private mutating func handedIn(_ delay: Step.Delay) -> Step {
        Step(.spot, "hand-in", .officer1, delay, ["papers": .choices(["decision", "evidence", "record"])])
    }

    private mutating func closedOnTheSpot() -> [Step] {
        [
            Step(.spot, "close", .officer1, .working(dice.roll(1...4)), ["outcome": "当事人已经改正，决定执行完毕（示例）。"]),
            Step(
                .spot, "archive", .archivist, .working(dice.roll(2...6)),
                ["volume": "示例档-\(5_000 + number)", "complete": "yes"]),
        ]
    }

    mutating func warnedOnTheSpot() -> Script {
        Script(decidedOnTheSpot("warning") + [handedIn(.working(2))] + closedOnTheSpot())
    }

    mutating func paidInCash() -> Script {
        Script(
            finedOnTheSpot() + [
                Step(
                    .spot, "collect", .officer1, .minutes(5),
                    [
                        "collected-on": .today, "amount": "100", "ground": "small", "receipt": "示例票据-\(7_000 + number)",
                        "on-water": "no",
                    ]),
                Step(.spot, "take-cash", .finance, .working(1), ["received-on": .today]),
                Step(.spot, "bank", .finance, .working(1), ["banked-on": .today]), handedIn(.working(1)),
            ] + closedOnTheSpot())
    }

    mutating func urgedOnTheSpot() -> Script {
        Script(
            finedOnTheSpot() + [
                handedIn(.working(3)),
                Step(
                    .spot, "urge", .officer1, .lapsed("paying", since: "decide", plus: 3),
                    ["served-on": .today, "files": .files([.sheet("送达回证", &dice)])]),
            ])
    }

    mutating func enforcedOnTheSpot() -> Script {
        Script(
            urgedOnTheSpot().steps + [
                Step(.spot, "remedies-ended", .system, .lapsed("appealing", since: "decide")),
                Step(
                    .spot, "apply", .officer1, .working(4), ["files": .files([.sheet("强制执行申请书", &dice)])]),
            ])
    }

    mutating func notForTheSpot(_ act: Name<Act>) -> Script {
        Script(
            toldOnTheSpot("fine") + [
                Step(.spot, act, .officer1, .minutes(30), ["reason": "需要进一步核实，不宜当场处罚（示例）。"])
            ])
    }
}
