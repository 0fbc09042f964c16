import Base
import Law
import Procedure

/// 期满、决定与退还: how a measure ends, by itself or because the case is decided, and where the goods go.
extension GoodsMeasure {
    var ending: [Act] {
        [
            warn, lapse, releasePart, returnPart, confiscated, releasedByDecision, transferred, annulled, giveBack,
            dispose,
            officersReplaced,
        ]
    }

    private var officersReplaced: Act {
        RecusalActs.replaced(
            in: ["approving", "carrying-out", "confirming", "held", "returning", "disposing"]
                + (isAnnounced ? ["announced"] : []))
    }

    private static let running: Act.From = .stages(["held", "confirming"])

    private var number: Form.Field { .documentNumber(Text(zh: "解除文书的文号", en: "Number of the release")) }

    /// 到期提醒: once for each last day; an extension or a test moves that day and with it the warning.
    private var warn: Act {
        Act(
            "warn", Text(zh: "提醒期限将满", en: "Warn that the time is nearly up"), from: Self.running, by: [.system],
            guards: [.notYetWarned], effects: [.notify(.officer), .notify(.stationHead)], to: .stays,
            when: .nearing("holding", Rule.warnOfRelease.id), basis: [limit, Rule.warnOfRelease.id])
    }

    /// 自动解除: the measure has no more force on the day after its last, whatever anybody does (程序规定第三十五条第二款、第四十二条).
    private var lapse: Act {
        Act(
            "lapse", Text(zh: "期限届满，解除\(name.zh)", en: "The time is up: the \(name.en) ends"), from: Self.running,
            by: [.system, .officer], form: Form(number), guards: [.clock("holding", .lapsed)],
            effects: [.stop("reporting"), .notify(.stationHead)] + released, to: .to("returning"),
            when: .ended(["holding"]), basis: [limit, Rule.releaseSeized.id])
    }

    private var confiscated: Act {
        Act(
            "confiscated", Text(zh: "处罚决定没收物品", en: "The decision confiscates the goods"), from: Self.running,
            by: [.system], effects: [.stop("holding"), .stop("reporting"), .start("disposing", .act)],
            to: .to("disposing"), when: .told(.goodsConfiscated), basis: [limit])
    }

    private var releasedByDecision: Act {
        Act(
            "released", Text(zh: "决定返还物品", en: "What was decided sends the goods back"), from: Self.running,
            by: [.system], form: Form(number), effects: [.stop("reporting")] + released, to: .to("returning"),
            when: .told(.goodsReleased), basis: [Rule.releaseSeized.id])
    }

    /// 一并移送 (行政强制法第二十一条).
    private var transferred: Act {
        Act(
            "transferred", Text(zh: "物品随案移送", en: "The goods go with the case"), from: Self.running, by: [.system],
            effects: [.stop("holding"), .stop("reporting"), .start("disposing", .act)], to: .to("disposing"),
            when: .told(.goodsTransferred), basis: [limit])
    }

    /// 没收的决定不再成立: what has not been disposed of goes back.
    private var annulled: Act {
        Act(
            "annulled", Text(zh: "处罚决定被撤销，返还物品", en: "The decision has fallen; the goods go back"),
            from: .stages(["disposing"]), by: [.system], form: Form(number),
            effects: [.stop("disposing"), .issue(release), .start("returning", .act)], to: .to("returning"),
            when: .told(.annulled), basis: [Rule.releaseSeized.id])
    }

    /// 退还: at once, the list signed by officers and party (程序规定第四十二条第二款).
    private var giveBack: Act {
        Act(
            "return", Text(zh: "退还物品", en: "Return the goods"),
            from: .stages(["returning"] + (isAnnounced ? ["announced"] : [])), by: [.officer],
            form: Form(
                .officers, .day("done-on", Text(zh: "退还日期", en: "Day of return")), GoodsFields.presence,
                GoodsFields.witness,
                GoodsFields.rows(Text(zh: "退还的物品", en: "Goods returned")), GoodsMeasure.returnRecord,
                Form.Field("files", Text(zh: "签名的清单、照片", en: "Signed list, photographs"), .files())),
            guards: [.caseOfficer, .certificate, .twoOfficers("officers"), .goodsAccounted],
            effects: [
                .exhibits("files"), .stop("returning"), .issue(.goodsDisposal), .answer("returned"),
            ] + (isAnnounced ? [.stop("collecting")] : []), to: .to("returned"),
            basis: [Rule.releaseSeized.id])
    }

    fileprivate static let returnRecord = Form.Field(
        "record", Text(zh: "物品状态、价款和其他说明", en: "Their state, any proceeds, remarks"), .longText(), required: false)

    /// 部分解除 (程序规定第四十二条): what need no longer be held goes back, the rest stays.
    private var releasePart: Act {
        Act(
            "release-part", Text(zh: "批准解除部分物品", en: "Release some of the goods"), from: .stages(["held"]),
            by: [.bureauHead], preparedBy: [.officer],
            form: Form(
                Form.Field(
                    "goods", Text(zh: "解除的物品", en: "Goods released"), .rows(.ofTaken()),
                    hint: Text(zh: "已按清单在库数量填好，不解除的删去", en: "Filled in as held; clear what is not released")),
                .reason, number),
            guards: [.clock("holding", .notLapsed), .releasesPart],
            effects: [.issue(release), .issue(.matterApproval)], to: .stays, basis: [Rule.releaseSeized.id])
    }

    private var returnPart: Act {
        Act(
            "return-part", Text(zh: "退还已解除的物品", en: "Return what was released"), from: .stages(["held"]),
            by: [.officer],
            form: Form(
                .officers, .day("done-on", Text(zh: "退还日期", en: "Day of return")), GoodsFields.presence,
                GoodsFields.witness,
                Form.Field("goods", Text(zh: "退还的物品", en: "Goods returned"), .rows(.ofTaken())),
                GoodsMeasure.returnRecord,
                Form.Field("files", Text(zh: "签名的清单、照片", en: "Signed list, photographs"), .files())),
            guards: [.caseOfficer, .certificate, .twoOfficers("officers"), .returnsReleased],
            effects: [.exhibits("files"), .issue(.goodsDisposal)], to: .stays, basis: [Rule.releaseSeized.id])
    }

    /// 处理: two officers, whoever keeps the goods, and a record of what became of each.
    private var dispose: Act {
        Act(
            "dispose", Text(zh: "处理物品", en: "Dispose of the goods"), from: .stages(["disposing"]),
            by: [.officer, .keeper],
            form: Form(
                .officers, .day("done-on", Text(zh: "处理日期", en: "Day of disposal")),
                Form.Field(
                    "ways", Text(zh: "处理方式", en: "What became of them"),
                    .choice([
                        Form.Option("destroyed", zh: "销毁", en: "Destroyed"),
                        Form.Option("auctioned", zh: "依法拍卖，价款上缴", en: "Auctioned for the treasury"),
                        Form.Option("treasury", zh: "上缴", en: "Given to the treasury"),
                        Form.Option("handed-over", zh: "随案移送", en: "Handed over with the case"),
                        Form.Option("several", zh: "分别处理，部分返还", en: "Several ways, some returned"),
                    ])),
                Form.Field(
                    "receiver", Text(zh: "接收机关", en: "Received by"), .shortText(),
                    when: .init("ways", is: "handed-over")),
                Form.Field(
                    "witness", Text(zh: "监督人、见证人、录像情况", en: "Who watched, and how it was recorded"),
                    .shortText(limit: 200)),
                GoodsFields.rows(Text(zh: "处理的物品", en: "Goods disposed of"), ways: true),
                Form.Field(
                    "record", Text(zh: "处理经过、其他说明", en: "How it was done, other remarks"), .longText(), required: false),
                Form.Field("files", Text(zh: "交接清单、照片、录像", en: "Receipts, photographs, recordings"), .files())),
            guards: [.twoOfficers("officers"), .certificate, .goodsAccounted],
            effects: [
                .exhibits("files"), .stop("disposing"), .issue(.goodsDisposal),
                .when("ways", ["handed-over"], .issue(.goodsHandOver)), .answer("disposed"),
            ], to: .to("disposed"), basis: [Rule.closeCase.id])
    }
}

extension Guard {
    /// Not since the measure was taken or its last day moved.
    fileprivate static let notYetWarned = Guard.check("notYetWarned") { docket, _ in
        let moved = ["take", "take-urgently", "extend", "end-test"].compactMap { docket.last(Name($0))?.sequence }.max()
        guard let warned = docket.last("warn")?.sequence, warned > moved ?? 0 else { return .allowed }
        return .refused([Reason(Text(zh: "已经提醒过", en: "The warning was given."))])
    }
}
