import Base
import Procedure

/// 举报的去向: what intake does with a report, and how its reporter is told.
extension Scripts {
    func accept(_ delay: Step.Delay) -> Step {
        Step(.report, "accept", .dispatcher, delay, ["unit": "station"])
    }

    /// 告知: the last act on a report once there is a result.
    mutating func told(_ isNamed: Bool, _ words: String) -> Step {
        guard isNamed else { return Step(.report, "close-untold", .dispatcher, .working(dice.roll(1...3))) }
        return Step(
            .report, "tell-result", dice.pick(.dispatcher, .counter), .working(dice.roll(1...3)),
            ["manner": .text(dice.pick("page", "telephone", "letter")), "words": .text(words)])
    }

    /// 告知补正: asked for more; `answered` has it sent, by whoever filed.
    mutating func supplemented(_ came: Step, answered: Bool) -> [Step] {
        let asked = Step(
            .report, "ask-supplement", .dispatcher, .working(1),
            ["missing": "请补充：具体店名或者链接、看到的日期、商品照片。没有照片的，写清楚特征也可以。"])
        guard answered else { return [came, asked] }
        let player = came.player == .platform ? Player.counter : came.player
        return [
            came, asked,
            Step(
                .report, "answer-supplement", player, player.role.isOutside ? .days(dice.roll(1...4)) : .working(2),
                [
                    "facts": "补充：\(story.whereabouts)，昨天还在卖，补照片一张。",
                    "files": .files([.photograph("补充照片", &dice)]),
                ]),
        ]
    }

    mutating func refusedWithoutLead() -> Script {
        Script(
            supplemented(reportedThinly(), answered: false) + [
                Step(
                    .report, "refuse", .dispatcher, .working(8),
                    ["ground": "no-lead", "reason": "告知补正以后仍然没有具体线索，无法核查；有新的线索可以再次举报。"])
            ])
    }

    mutating func refusedAsNoReport() -> Script {
        Script([
            received().step,
            Step(
                .report, "refuse", .dispatcher, .working(2),
                ["ground": "other-matter", "reason": "来件是咨询商标注册手续，不是举报，已告知咨询渠道。"]),
        ])
    }

    mutating func refusedAsRepeated() -> Script {
        Script(
            [
                reported().step,
                Step(
                    .report, "refuse", .dispatcher, .working(1),
                    ["ground": "repeated", "reason": "就同一事实已经举报并处理，没有新的事实和证据。"]),
            ], earliest: Scripts.complaints2026)
    }

    mutating func notCompetent() -> Script {
        let within = dice.chance(60)
        var answers: [Name<Form.Field>: Step.Value] = [
            "within": within ? "yes" : "no", "reason": "被举报人住所地和行为地都不在示例区。",
        ]
        if within { answers["where"] = "样例区市场监督管理局" }
        return Script([received().step, Step(.report, "not-competent", .dispatcher, .working(2), answers)])
    }

    mutating func transferred() -> Script {
        Script([
            received().step,
            Step(
                .report, "transfer", .dispatcher, .working(3),
                [
                    "to": .text(dice.pick("示例区文化市场综合执法队", "示例区公安分局", "示例海关")),
                    "reason": "涉及的事项由该部门主管，线索和材料一并移送。",
                ]),
        ])
    }

    mutating func withdrawn() -> Script {
        var steps = [reported().step]
        switch dice.roll(0...2) {
        case 0: break
        case 1: steps = supplemented(steps[0], answered: false)
        default: steps += [accept(.working(1)), assign(.working(1))]
        }
        steps.append(
            Step(
                .report, "withdraw", .reporter, .days(dice.roll(1...3)),
                ["reason": .text(dice.pick("mistaken", "settled", "unwilling"))]))
        return Script(steps)
    }

    /// 撤回在先: nobody has been named to verify, so that nothing is verified.
    mutating func withdrawnEarly() -> Script {
        Script([
            reported().step, accept(.working(1)),
            Step(.report, "withdraw", .reporter, .soon, ["reason": "mistaken"]),
        ])
    }

    /// 合并: a second report of the same shop with new facts joins the verification of the first.
    mutating func merged() -> Script {
        let (came, isNamed) = received()
        let proposal = notFiled("no-evidence")
        return Script(
            [
                came, accept(.working(1)), assign(.working(1)), reported(in: .second).step,
                Step(
                    .second, "merge", .dispatcher, .working(1),
                    ["into": .number(of: .report), "reason": "同一店铺，补充了进货渠道的线索。"]),
                visit(.verification, .working(2)),
            ] + proposal + [told(isNamed, Scripts.notFiledWords)], earliest: Scripts.complaints2026)
    }

    /// 投诉举报处理办法（2026）施行: with it came the rules on repeated reports.
    static let complaints2026 = Day(year: 2026, month: 4, day: 15)
}
