import Base
import Procedure

/// 案件: from filing to the notice of the penalty.
extension Scripts {
    /// 到立案为止, sometimes found in the office's own inspection.
    mutating func opened() -> (steps: [Step], isNamed: Bool?) {
        guard !dice.chance(15) else { return (begun() + filed(), nil) }
        let (steps, isNamed) = verified()
        var opened = steps + filed()
        if isNamed, steps[0].place == .report {
            opened.append(
                Step(
                    .report, "tell-filing", .dispatcher, .working(dice.roll(1...3)),
                    ["manner": "page", "words": "您的举报已经立案，正在调查。"]))
        }
        return (opened, isNamed)
    }

    /// 调查: visits, questions, evidence, and the end of the investigation.
    mutating func investigated(_ proposal: String = "penalise", complex: Bool = false) -> [Step] {
        [
            settledParty(.working(1)), question(.penaltyCase, .working(dice.roll(1...4))),
            collected(.penaltyCase, .working(dice.roll(1...4))),
            finished(proposal, complex: complex),
        ]
    }

    mutating func finished(_ proposal: String, complex: Bool) -> Step {
        Step(
            .penaltyCase, "finish", story.lead, .working(dice.roll(3...8)),
            [
                "proposal": .text(proposal), "complex": complex ? "yes" : "no",
                "facts":
                    "当事人在\(story.whereabouts)销售标有“\(story.mark)”的\(story.goods)，不能提供授权文件和进货票据，违法经营额\(story.fine * 2)元，违法所得\(story.fine / 5)元（示例）。",
                "evidence": .text(
                    "1. 现场笔录和现场照片，证明当事人经营场所陈列、销售上述\(story.goods)；\n2. 询问笔录，证明货物来源和销售数量；\n3. 进货单、证据照片，证明违法经营额。"),
                "nature": "当事人\(breach)，其行为违反了相关法律的规定（示例）。",
                "basis": "依据相关法律关于罚款、没收违法所得、没收侵权商品的规定（示例文书，不引用真实条文）。",
                "reason": "当事人初次被查处，配合调查，主动停止销售，依照裁量基准从轻处罚。",
            ])
    }

    func reviewed(_ opinion: String = "agree", legal: Bool = false, _ delay: Step.Delay = .working(3)) -> Step {
        Step(
            .penaltyCase, "review", .reviewer, delay,
            [
                "kind": legal ? "legal" : "case", "opinion": .text(opinion),
                "reason": opinion == "agree" ? "事实清楚，证据确凿，程序合法，同意。" : "违法经营额计算依据不足，请补充。",
            ])
    }

    var approvedNotice: Step {
        Step(
            .penaltyCase, "approve-notice", .bureau, .working(2),
            penalty.merging(["hearing": carriesHearing ? "yes" : "no"]) { $1 })
    }

    var penalty: [Name<Form.Field>: Step.Value] {
        [
            "fine": "\(story.fine)", "confiscation": "\(story.fine / 5)",
            "other": "没收标有“\(story.mark)”的\(story.goods)。",
        ]
    }

    mutating func served(_ act: Name<Act>, _ delay: Step.Delay = .working(2)) -> Step {
        let manner = dice.weighted((60, "person"), (12, "left"), (12, "electronic"), (12, "post"), (4, "entrusted"))
        var answers: [Name<Form.Field>: Step.Value] = [
            "manner": .text(manner), "served-on": .today, "files": .files([.sheet("送达回证", &dice)]),
        ]
        if manner == "electronic" { answers["address-confirmed"] = "yes" }
        return Step(.penaltyCase, act, .officer2, delay, answers)
    }

    /// 告知: served, and then the party is heard or lets its time pass.
    mutating func noticed(defended: Bool) -> [Step] {
        let notice = served("serve-notice")
        guard defended else {
            return [
                notice,
                Step(.penaltyCase, "waive", .system, .lapsed("defending", since: "serve-notice")),
            ]
        }
        return [notice, heard, rechecked(dice.pick("kept", "kept", "adopted"))]
    }

    var heard: Step {
        Step(
            .penaltyCase, "hear", .officer2, .working(2),
            ["content": "当事人称进货时不知情，货值不大，家庭困难，请求从轻处罚。", "files": .files([.note("陈述申辩", "请求从轻处罚。")])])
    }

    func rechecked(_ result: String) -> Step {
        Step(
            .penaltyCase, "recheck", .officer1, .working(1),
            ["result": .text(result), "reason": "拟处罚已经考虑从轻情节。"])
    }

    var discussed: Step {
        Step(
            .penaltyCase, "discuss", .bureau, .working(2),
            ["members": .people([.bureau, .head]), "record": "参加人员一致同意审核意见和拟处罚内容。"])
    }

    var decided: Step {
        var answers = penalty
        answers["warning-only"] = "no"
        answers["reason"] = "事实清楚，证据确凿，处罚幅度适当。"
        return Step(
            .penaltyCase, "decide", .bureau, .lapsed("defending", since: "serve-notice", plus: 2), answers)
    }

    /// 到决定为止: the whole way to a penalty decision.
    mutating func penalised(defended: Bool, complex: Bool = false) -> (steps: [Step], isNamed: Bool?) {
        let (opened, isNamed) = opened()
        var steps = opened + investigated(complex: complex) + [reviewed(legal: complex), approvedNotice]
        steps += noticed(defended: defended)
        if complex { steps.append(discussed) }
        return (steps + [decided], isNamed)
    }
}
