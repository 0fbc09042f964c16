import Base
import Procedure

/// 核查: how a lead is verified and what the head decides.
extension Scripts {
    static let notFiledWords = "经核查，没有发现应当立案的违法事实，决定不予立案。感谢您的举报。"

    func assign(_ delay: Step.Delay) -> Step {
        Step(.verification, "assign", .head, delay, ["officers": .people(story.team)])
    }

    /// 到核查为止: from what came in until the officers have been there.
    mutating func verified() -> (steps: [Step], isNamed: Bool) {
        let (came, isNamed) = received()
        let intake = dice.chance(12) ? supplemented(came, answered: true) : [came]
        var steps = intake + [accept(.working(dice.roll(1...2))), assign(.working(dice.roll(0...1)))]
        steps.append(visit(.verification, .working(dice.roll(1...2))))
        if came.player.role.isOutside, dice.chance(10) {
            steps.append(Step(.report, "remind", came.player, .days(1)))
        } else if came.player.role.isOutside, dice.chance(12) {
            steps.append(Step(.report, "add", came.player, .days(1), ["facts": "补充：今天又看到这家店在补货。"]))
        }
        return (steps, isNamed)
    }

    /// 检查发现: a lead of the office's own, without a report.
    mutating func begun() -> [Step] {
        let source = dice.pick("inspection", "inspection", "transfer", "superior")
        return [
            Step(
                .verification, "begin", source == "inspection" ? .officer1 : .dispatcher, .soon,
                ["source": .text(source), "received": .today, "lead": .text("\(story.whereabouts)：\(story.facts)")]),
            assign(.working(1)), visit(.verification, .working(1)),
        ]
    }

    func proposed(_ proposal: String, _ facts: String, _ delay: Step.Delay = .working(2)) -> Step {
        Step(
            .verification, "propose", story.lead, delay, ["proposal": .text(proposal), "facts": .text(facts)])
    }

    mutating func notFiled(_ ground: String) -> [Step] {
        guard ground == "no-evidence" else { return spared(ground) }
        return [
            proposed("not-filed", "现场没有发现涉嫌侵权的商品，进货票据齐全。建议不予立案。"),
            Step(
                .verification, "decide", .bureau, .working(dice.roll(1...2)),
                ["decision": "not-filed", "ground": .text(ground), "reason": "没有初步证据证明存在违法行为。"]),
        ]
    }

    func filed(_ delay: Step.Delay = .working(1)) -> [Step] {
        [
            proposed("filed", "店内陈列标有“\(story.mark)”的\(story.goods)，当事人不能提供授权和进货票据。建议立案。"),
            Step(
                .verification, "decide", .bureau, delay,
                knownParty.merging([
                    "decision": "filed", "harm": "no", "cause": .text(cause), "officers": .people(story.team),
                    "reason": "有初步证据证明存在违法行为，属于本局管辖，未过处罚时效。",
                ]) { $1 }),
        ]
    }

    mutating func endedUnfiled() -> Script {
        let (steps, isNamed) = verified()
        let decided = notFiled(dice.pick("no-evidence", "no-evidence", "slight", "first", "no-fault"))
        return Script(steps + decided + [told(isNamed, Scripts.notFiledWords)])
    }

    mutating func verifiedFurther() -> Script {
        let (steps, isNamed) = verified()
        let more = [
            proposed("filed", "商品来源尚未查清，先报请决定。"),
            Step(
                .verification, "decide", .bureau, .working(1), ["decision": "more", "reason": "进货来源没有查清，补充核查后再报。"]),
            question(.verification, .working(1)),
        ]
        return Script(steps + more + notFiled("first") + [told(isNamed, Scripts.notFiledWords)])
    }

    mutating func verificationTransferred() -> Script {
        Script(
            verified().steps + [
                proposed("transferred", "涉案行为由其他部门主管，建议移送。"),
                Step(
                    .verification, "decide", .bureau, .working(1),
                    [
                        "decision": "transferred", "kind": "department", "to": "示例区文化市场综合执法队",
                        "reason": "该行为由示例区文化市场综合执法队主管，移送处理。",
                    ]),
            ])
    }

    /// 退回: the unit is not competent; intake tells the reporter where to turn.
    mutating func returned() -> Script {
        Script(
            verified().steps + [
                proposed("returned", "店铺实际在样例区，本局没有处理权限。"),
                Step(.verification, "decide", .bureau, .working(1), ["decision": "returned", "reason": "行为地在样例区。"]),
                Step(
                    .report, "not-competent", .dispatcher, .working(1),
                    ["within": "yes", "where": "样例区市场监督管理局", "reason": "行为地和住所地都在样例区。"]),
            ])
    }

    /// 鉴别、检测: the clock stands still from the first to the last day that the notices state.
    mutating func identified(_ opinion: String) -> [Step] {
        verified().steps + [
            Step(
                .verification, "ask-identification", story.lead, .working(1),
                [
                    "whom": "\(story.mark)示例有限公司", "right": "示例第\(7_000 + number)号", "first-day": .today,
                    "questions": "封存的\(story.goods)两件，请辨认是否为贵公司生产或者许可生产。",
                ]),
            Step(
                .verification, "take-identification", story.lead, .working(dice.roll(5...9)),
                ["opinion": .text(opinion), "last-day": .today, "files": .files([.sheet("辨认意见", &dice)])]),
        ]
    }

    mutating func tested() -> [Step] {
        verified().steps + [
            sampled(.verification, .soon),
            Step(
                .verification, "commission-test", story.lead, .working(1),
                [
                    "body": "示例检测中心（资质编号：示例）", "questions": "\(story.goods)样品两件，检测成分与标识是否相符。",
                    "first-day": .today, "planned": .ahead(12),
                ]),
            Step(
                .verification, "take-test", story.lead, .working(dice.roll(8...14)),
                ["result": "样品与标识不符。", "last-day": .today, "files": .files([.sheet("检测报告", &dice)])]),
        ]
    }

    /// 延长: the head adds time shortly before it runs out.
    func extendedVerification() -> Step {
        Step(.verification, "extend", .bureau, .working(5), ["reason": "进货链条涉及外地，协查函尚未回复。"])
    }
}
