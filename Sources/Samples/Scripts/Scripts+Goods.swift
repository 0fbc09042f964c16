import Base
import Procedure

/// 对物品的措施: evidence registered and goods seized in a case, as far as each story goes.
extension Scripts {
    /// A case in which both are asked for.
    mutating func goodsAsked(urgently: Bool = false) -> [Step] {
        let asked: [Name<Form.Field>: Step.Value] = [
            "what": .text("标有“\(story.mark)”的\(story.goods)和包装"), "urgent": urgently ? "yes" : "no",
            "reason": .text("当事人正在清理货架，证据可能灭失，\(story.goods)可能被转移（示例）。"),
        ]
        let grounds: [Name<Form.Field>: Step.Value] = [
            "kind": .text(dice.pick("seize", "seize", "seal")), "basis": story.kind == "patent" ? "patents" : "marks",
        ]
        return opened().steps + [
            settledParty(.working(1)), Step(.penaltyCase, "register-evidence", story.lead, .soon, asked),
            Step(.penaltyCase, "seize", story.lead, .soon, asked.merging(grounds) { $1 }),
        ]
    }

    mutating func goodsApproved() -> [Step] {
        goodsAsked() + [decidedOn(.registration, "approved"), decidedOn(.seizure, "approved")]
    }

    mutating func goodsTaken(urgently: Bool = false) -> [Step] {
        let before = urgently ? goodsAsked(urgently: true) : goodsApproved()
        let act: Name<Act> = urgently ? "take-urgently" : "take"
        return before + [taken(.registration, act, "party"), taken(.seizure, act, dice.pick("bureau", "third"))]
    }

    /// 没有采取: the head does not approve the one, the officers leave the other.
    mutating func goodsLeft() -> Script {
        Script(
            goodsAsked() + [
                decidedOn(.registration, "refused"), decidedOn(.seizure, "approved"),
                Step(.seizure, "drop", story.lead, .working(1), ["reason": "到场时物品已经退回供货商（示例）。"]),
            ])
    }

    /// 自动解除: nobody did anything with the evidence in seven working days; the seized goods are released.
    mutating func goodsLapsed() -> Script {
        Script(
            goodsTaken() + [
                released(.working(2)), Step(.registration, "lapse", .system, .lapsed("holding", since: "take")),
            ])
    }

    mutating func goodsReturned() -> Script {
        Script(
            goodsTaken() + [
                releasedPart(.registration), returnedPart(.registration), dealt("recorded", .working(1)),
                returned(.registration, .soon, less: 3), releasedPart(.seizure), returnedPart(.seizure),
                released(.working(2)), returned(.seizure, .soon, less: 3),
            ])
    }

    /// 公告认领: nobody is found to take the goods back; the evidence was confiscated.
    mutating func goodsUnclaimed() -> Script {
        Script(
            goodsTaken() + [
                released(.working(1)), dealt("confiscated", .working(1)),
                Step(
                    .seizure, "announce", story.lead, .working(1),
                    [
                        "published": .today, "reason": "当事人关店后下落不明（示例）。",
                        "files": .files([.photograph("公告张贴照片", &dice)]),
                    ]),
            ])
    }

    /// 随案移送: a suspected crime takes the goods with it.
    mutating func goodsHandedOver() -> Script {
        let confiscated = [dealt("confiscated", .working(1)), disposed(.registration, "destroyed", .working(2))]
        return Script(
            goodsTaken() + confiscated + [
                finished("crime", complex: false), reviewed(),
                Step(
                    .penaltyCase, "decide-other", .bureau, .working(1), ["decision": "crime", "reason": "涉嫌犯罪（示例）。"]),
                disposed(.seizure, "handed-over", .working(1)),
            ])
    }

    /// 没收: seized, tested, extended, and confiscated by the decision.
    mutating func goodsConfiscated() -> Script {
        let seized =
            goodsTaken() + [
                dealt("seized", .working(1)),
                Step(
                    .seizure, "begin-test", story.lead, .working(1),
                    ["body": "示例检测中心（资质编号：示例）", "questions": "样品两件，检测成分。", "first-day": .today, "planned": .ahead(12)]),
                Step(
                    .seizure, "end-test", story.lead, .working(6),
                    ["last-day": .today, "files": .files([.sheet("检测报告", &dice)])]),
                finished("penalise", complex: false), reviewed(),
                Step(.seizure, "extend", .bureau, .working(1), ["reason": "进货渠道涉及外地，情况复杂（示例）。"]), approvedNotice,
            ]
        var decision = decided.values
        decision["goods"] = "confiscated"
        decision["confiscated-goods"] = .rows(listed(list: "查封、扣押清单"))
        return Script(
            seized + noticed(defended: true) + [
                Step(.penaltyCase, "decide", .bureau, .lapsed("defending", since: "serve-notice", plus: 2), decision),
                served("serve"),
            ] + published() + [disposed(.seizure, "destroyed", .working(3)), paid()] + closed())
    }

    private func decidedOn(_ place: Step.Place, _ decision: String) -> Step {
        Step(place, "approve", .bureau, .soon, ["decision": .text(decision), "reason": "依法审批（示例）。"])
    }

    private mutating func taken(_ place: Step.Place, _ act: Name<Act>, _ keeper: String) -> Step {
        let name = keeper == "party" ? story.name : keeper == "third" ? "示例仓储有限公司" : "示例市场监管所"
        return Step(
            place, act, story.lead, .soon,
            [
                "officers": .people(story.team), "began": .minutesBefore(70), "ended": .minutesBefore(20),
                "place": .text(story.whereabouts), "presence": "present", "told": "yes",
                "findings": .text("现场清点标有“\(story.mark)”的\(story.goods)。当事人称不知情，没有其他意见。"),
                "goods": .rows(counted), "seals": .text("示例封\(number)号"),
                "stored": .text(keeper == "party" ? story.whereabouts : "示例库房3号架"), "keeper": .text(keeper),
                "keeper-name": .text(name), "handed": "yes",
                "files": .files([.sheet("清单", &dice), .photograph("现场照片", &dice)]),
            ])
    }

    /// 一张货单: what is counted on the spot, one to six rows; the same in all lists of the story.
    private var counted: [[String]] {
        let number = number
        let rows = [
            [
                story.mark + story.goods, "规格见包装", "2026A0\(number % 9 + 1)", "\(10 + number % 70)", "件", "68.00",
                "intact", "示例签\(number)-1",
            ],
            ["包装盒（空）", "", "", "\(20 + number % 180)", "个", "", "intact", "示例签\(number)-2"],
            [story.mark + "吊牌", "纸质", "", "\(100 + number % 400)", "张", "", "intact", ""],
            [story.mark + story.goods + "（样品）", "陈列用", "", "2", "件", "88.00", "opened", ""],
            ["手提袋", "中号", "", "\(30 + number % 50)", "个", "1.50", "intact", ""],
            ["说明书", "", "", "\(15 + number % 60)", "份", "", "damaged", ""],
        ]
        return Array(rows.prefix(1 + number % 6))
    }

    /// The same by their numbers in the list.
    /// - Parameters:
    ///   - gone: so much less of the first thing.
    ///   - kept: only so much of the first thing.
    private func listed(
        list: String? = nil, way: String? = nil, less gone: Int = 0, keeping kept: Int? = nil
    ) -> [[String]] {
        counted.enumerated().map { place, row in
            var row = row
            if place == 0, let number = Int(row[3]) { row[3] = String(kept ?? number - gone) }
            return [String(place + 1)] + (list.map { [$0] } ?? []) + row + (way.map { [$0] } ?? [])
        }
    }

    private func dealt(_ way: String, _ delay: Step.Delay) -> Step {
        var answers: [Name<Form.Field>: Step.Value] = ["way": .text(way), "reason": "依法处理（示例）。"]
        if way == "seized" || way == "confiscated" { answers["decision"] = .text("示例强制〔2026〕\(number)号") }
        return Step(.registration, "deal", .bureau, delay, answers)
    }

    private func released(_ delay: Step.Delay) -> Step {
        Step(.seizure, "release", .bureau, delay, ["ground": "unrelated", "reason": "经查与违法行为无关（示例）。"])
    }

    /// 部分解除: three pieces of the first thing on the list need no longer be held.
    private func releasedPart(_ place: Step.Place) -> Step {
        Step(
            place, "release-part", .bureau, .working(1),
            ["goods": .rows(Array(listed(keeping: 3).prefix(1))), "reason": "经查该部分与违法行为无关（示例）。"])
    }

    private mutating func returnedPart(_ place: Step.Place) -> Step {
        Step(
            place, "return-part", story.lead, .soon,
            [
                "officers": .people(story.team), "done-on": .today, "presence": "present",
                "goods": .rows(Array(listed(keeping: 3).prefix(1))), "files": .files([.sheet("签名清单", &dice)]),
            ])
    }

    /// - Parameter gone: how much of the first thing on the list went back before.
    private mutating func returned(_ place: Step.Place, _ delay: Step.Delay, less gone: Int = 0) -> Step {
        Step(
            place, "return", story.lead, delay,
            [
                "officers": .people(story.team), "done-on": .today, "presence": "present",
                "goods": .rows(listed(less: gone)), "record": "全部退还，状态与清单一致。", "files": .files([.sheet("签名清单", &dice)]),
            ])
    }

    private mutating func disposed(_ place: Step.Place, _ way: String, _ delay: Step.Delay) -> Step {
        var answers: [Name<Form.Field>: Step.Value] = [
            "officers": .people(story.team), "done-on": .today, "ways": .text(way), "witness": "示例环保公司王样例，全程录像",
            "goods": .rows(listed(way: "")), "record": "逐项清点后处理，全程录像。", "files": .files([.photograph("处理照片", &dice)]),
        ]
        if way == "handed-over" { answers["receiver"] = "示例区公安分局" }
        return Step(place, "dispose", story.lead, delay, answers)
    }
}
