import Base
import Evidence
import Procedure

/// 双随机抽查: a list, a seed, and two firms that it draws.
extension Scripts {
    private static let seed = "示例开奖20261"
    private static let listed = 12

    mutating func plannedInspection() -> Step {
        Step(
            .inspection, "plan", .head, .soon,
            [
                "title": "示例市场商标使用行为抽查", "scope": .choices(["trademark", "patent"]), "yearly": "示例计划-1",
                "cap": "2", "done": "0", "listed": "\(Scripts.listed)", "count": "2",
                "list": .files([.sheet("检查对象名单", &dice)]), "digest": .text(Digest(of: "名单\(number)".utf8).description),
                "pool": .people([.officer1, .officer2]), "team": "2", "source": "示例彩票第20261期开奖号码", "seed-on": .ahead(1),
            ])
    }

    mutating func drawnInspection() -> [Step] {
        [
            plannedInspection(),
            Step(
                .inspection, "draw", .head, .working(2),
                ["seed": .text(Scripts.seed), "officers": .people([.officer1, .officer2]), "witness": "示例监督人员"]),
        ]
    }

    mutating func publishedInspection() -> Script {
        var steps = drawnInspection()
        for (place, line) in Draw.lines(2, of: Scripts.listed, seed: Scripts.seed).enumerated() {
            steps.append(
                Step(
                    .inspection, "visit", .officer1, .working(1),
                    [
                        "line": "\(line)", "entity": .text(story.shop), "officers": .people([.officer1, .officer2]),
                        "began": .minutesBefore(40), "shown": "yes", "findings": "查看货架和进货票据（示例）。",
                        "result": place == 0 ? "none" : "corrected", "files": .files([.photograph("检查照片", &dice)]),
                    ]))
        }
        steps.append(Step(.inspection, "finish", .officer1, .working(1), ["summary": "检查两户，一户当场改正（示例）。"]))
        steps.append(
            Step(
                .inspection, "publish", .publisher, .working(3), ["published-on": .today, "where": "示例公示-\(number)"]))
        return Script(steps)
    }

    mutating func cancelledInspection() -> Script {
        Script(drawnInspection() + [Step(.inspection, "cancel", .bureau, .working(1), ["reason": "与其他部门合并检查（示例）。"])])
    }
}
