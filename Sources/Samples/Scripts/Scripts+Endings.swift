import Base
import Procedure

/// 执行与结案: what follows on a decision.
extension Scripts {
    /// 结果告知 of the report that led to the case, where one did.
    mutating func answered(_ isNamed: Bool?, _ words: String) -> [Step] {
        isNamed.map { [told($0, words)] } ?? []
    }

    mutating func paid(_ delay: Step.Delay? = nil, in full: Bool = true) -> Step {
        Step(
            .penaltyCase, "pay", .finance, delay ?? .working(dice.roll(3...8)),
            [
                "paid-on": .today, "amount": "\(full ? story.fine + story.fine / 5 : story.fine / 2)",
                "complete": full ? "yes" : "no", "files": .files([.sheet("缴款凭证", &dice)]),
            ])
    }

    mutating func closed() -> [Step] {
        [
            Step(
                .penaltyCase, "close", .bureau, .working(dice.roll(2...7)), ["outcome": "处理决定已经执行完毕，同意结案。"]),
            Step(
                .penaltyCase, "archive", .archivist, .working(dice.roll(3...9)),
                ["volume": "示例档-\(1_000 + number)", "complete": "yes"]),
        ]
    }

    mutating func paidCase(defended: Bool, complex: Bool = false) -> Script {
        let (steps, isNamed) = penalised(defended: defended, complex: complex)
        return Script(
            steps + [served("serve")] + published() + answered(isNamed, "您举报的案件已经作出处罚决定。") + [paid()] + closed())
    }

    /// 公示: entered by the officer of the case, let out by the publisher.
    mutating func published(_ duration: String? = nil) -> [Step] {
        let what = story.kind == "other" ? "销售侵权商品" : "销售侵犯他人知识产权的\(story.goods)"
        let entry: [Name<Form.Field>: Step.Value] = [
            "number": .asFiled, "published-party": .text(party), "kind": .text(story.kind),
            "breach": .text(what), "imposed": "没收侵权商品；罚款\(story.fine)元。", "authority": "示例区市场监督管理局",
            "decided-on": .day(of: "decide"), "abstract": "\(party)\(what)，当事人已改正（示例）。",
            "text": .text(
                "当事人：\(party)\n住所：⟦示例住址⟧，联系电话⟦示例号码⟧。\n"
                    + "本局查明：当事人\(what)。依据有关法律，决定没收侵权商品，罚款\(story.fine)元（示例文书，内容均为虚构）。"),
        ]
        return [
            Step(.disclosure, "enter", .officer1, .working(dice.roll(1...3)), entry),
            Step(
                .disclosure, "approve", .publisher, .working(dice.roll(1...3)),
                ["reviewed": "yes", "duration": .text(duration ?? dice.pick("short", "middle", "long"))]),
        ]
    }

    /// 公示期满: a short publicity, which the system ends by itself.
    mutating func brieflyPublished() -> Script {
        let (steps, _) = penalised(defended: false)
        return Script(steps + [served("serve")] + published("short") + [paid()])
    }

    /// 提前停止公示: asked for when the shortest time is over, checked and granted.
    mutating func endedEarly() -> Script {
        let (steps, _) = penalised(defended: false)
        let asked = Step(
            .disclosure, "ask-early-end", .publisher, .days(100),
            [
                "received": .today, "statement": "罚款已经缴清，侵权商品已经下架销毁，申请提前停止公示。", "pledged": "yes",
                "files": .files([.sheet("提前停止公示申请书", &dice), .sheet("缴款凭证", &dice)]),
            ])
        let checked = Step(
            .disclosure, "check-early-end", .reviewer, .working(2),
            [
                "performed": "yes", "removed": "yes", "repeated": "no", "listed": "no", "grave": "no",
                "reason": "查询公示系统和缴款记录，符合条件。",
            ])
        let granted = Step(
            .disclosure, "decide-early-end", .bureau, .working(1), ["decision": "granted", "reason": "符合提前停止公示的条件。"])
        return Script(
            steps + [served("serve")] + published("middle") + [paid()] + closed() + [asked, checked, granted])
    }

    /// 分期: deferred, half paid, then the rest.
    mutating func deferredCase() -> Script {
        let (steps, isNamed) = penalised(defended: true)
        let deferral = Step(
            .penaltyCase, "defer", .bureau, .working(3), ["until": .ahead(60), "reason": "当事人经营困难，分两期缴纳。"])
        return Script(
            // Before the time to pay has run out, long holidays included.
            steps + [served("serve"), deferral] + published() + answered(isNamed, "您举报的案件已经作出处罚决定。")
                + [paid(.working(5), in: false), paid(.working(20))] + closed())
    }

    /// 公告送达: notice and decision both announced, because the party cannot be found.
    mutating func announcedCase() -> Script {
        let (opened, isNamed) = opened()
        let announcement: [Name<Form.Field>: Step.Value] = [
            "published": .today, "reason": "经营场所关闭，电话停机，邮寄退回，无法以其他方式送达。",
            "files": .files([.photograph("公告张贴照片", &dice)]),
        ]
        let steps =
            opened + investigated() + [
                reviewed(), approvedNotice,
                Step(.penaltyCase, "announce-notice", .officer2, .working(2), announcement),
                Step(
                    .penaltyCase, "notice-announced", .system, .lapsed("announcing-notice", since: "announce-notice")),
                Step(.penaltyCase, "waive", .system, .lapsed("defending", since: "notice-announced")),
            ]
        let decision = Step(decided.place, "decide", .bureau, .working(2), decided.values)
        return Script(
            steps + [decision, Step(.penaltyCase, "announce", .officer2, .working(2), announcement)]
                + answered(isNamed, "您举报的案件已经作出处罚决定。") + [
                    Step(.penaltyCase, "announced", .system, .lapsed("announcing", since: "announce"))
                ] + published() + [paid()] + closed())
    }

    /// 强制执行: nothing is paid; urged, and after all remedies the court is asked.
    mutating func courtCase(ruled: Bool = false) -> Script {
        let (steps, isNamed) = penalised(defended: false)
        let court = [
            Step(
                .penaltyCase, "urge", .officer2, .lapsed("paying", since: "serve", plus: 3),
                ["served-on": .today, "files": .files([.sheet("催告书送达回证", &dice)])]),
            Step(.penaltyCase, "remedies-ended", .system, .lapsed("suing", since: "serve")),
            Step(
                .penaltyCase, "apply", .officer2, .working(2),
                ["files": .files([.sheet("强制执行申请书", &dice), .sheet("处罚决定书", &dice)])]),
            Step(.penaltyCase, "follow", .officer2, .working(4), ["note": "示例区人民法院已经受理。"]),
        ]
        let last =
            ruled
            ? Step(
                .penaltyCase, "court-ended", .officer2, .working(5),
                ["ruled-on": .ago(1), "reason": "没有可供执行的财产。", "files": .files([.sheet("裁定书", &dice)])])
            : paid(.working(6))
        return Script(
            steps + [served("serve")] + published() + answered(isNamed, "您举报的案件已经作出处罚决定。") + court + [last] + closed())
    }

    /// 撤销: the decision is annulled before it is paid.
    mutating func revokedCase() -> Script {
        let (steps, isNamed) = penalised(defended: true)
        return Script(
            steps + [served("serve")] + published() + answered(isNamed, "您举报的案件已经作出处罚决定。") + [
                Step(
                    .penaltyCase, "revoke", .bureau, .working(30),
                    ["by": .text(dice.pick("reconsideration", "bureau", "court")), "reason": "主要证据不足。"]),
                Step(
                    .disclosure, "withdraw", .publisher, .working(2), ["public-reason": "处罚决定已经依法撤销（示例）。"]),
            ] + closed())
    }

    /// 不予处罚、移送: decided without a notice.
    mutating func decidedOtherwise(_ decision: String) -> Script {
        let (opened, isNamed) = opened()
        let isServed = ["spare", "unfounded"].contains(decision)
        var answers: [Name<Form.Field>: Step.Value] = ["decision": .text(decision), "reason": "依法作出处理（示例）。"]
        if decision == "transfer" { answers["to"] = "示例区文化市场综合执法队" }
        var steps = opened + investigated(decision) + [reviewed()]
        if decision == "spare" { steps.append(foundLenient) }
        steps.append(Step(.penaltyCase, "decide-other", .bureau, .working(2), answers))
        if isServed { steps.append(served("serve-no-penalty")) }
        if decision == "spare" { steps.append(educated) }
        return Script(steps + answered(isNamed, "您举报的案件已经依法处理。") + closed())
    }

    /// 终止: the unit ceased to exist.
    mutating func endedCase() -> Script {
        let (opened, isNamed) = opened()
        return Script(
            opened + [
                question(.penaltyCase, .working(3)),
                Step(
                    .penaltyCase, "end", .bureau, .working(5),
                    ["ground": "ceased", "reason": "当事人已经注销，没有权利义务承受人。"]),
            ] + answered(isNamed, "案件因当事人终止而终止调查。") + closed())
    }

    /// 中止以后恢复; extended; sent back once by the reviewer and once by the head.
    mutating func windingCase() -> Script {
        let (opened, isNamed) = opened()
        let suspended = [
            Step(
                .penaltyCase, "suspend", .bureau, .working(2),
                ["ground": "other-case", "reason": "商标权属争议正在法院审理。"]),
            Step(.penaltyCase, "resume", .bureau, .working(15), ["last-day": .ago(1), "reason": "法院已经作出判决。"]),
        ]
        let steps =
            opened + suspended + investigated() + [
                reviewed("more"), collected(.penaltyCase, .working(3)), finished("penalise", complex: false),
                reviewed(),
                Step(.penaltyCase, "send-back", .bureau, .working(2), ["reason": "违法所得的计算请再核对。"]),
                Step(.penaltyCase, "extend", .bureau, .working(1), ["reason": "案情复杂，补充调查需要时间。"]),
                finished("penalise", complex: false), reviewed(), approvedNotice,
            ] + noticed(defended: true) + [decided, served("serve")] + published()
        return Script(steps + answered(isNamed, "您举报的案件已经作出处罚决定。") + [paid()] + closed())
    }
}
