import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 不予行政处罚决定书: where the law spares the party, or no breach was proved (程序规定第六十条第一款第二项、第三项).
    static let noPenaltyDecision = DocumentLayout(
        .noPenaltyDecision, verified: false, series: .noPenaltyDecision, .particulars(Line.party),
        .paragraph(
            "本局于\(.answer(.last("open"), "filed-on"))对当事人涉嫌违法的行为立案调查。现查明："),
        .paragraph("\(.answer(.last("finish"), "facts"))"),
        .paragraph(Line("上述事实，有以下证据证明：").when(.answered(.last("finish"), "evidence"))),
        .paragraph(Line("\(.answer(.last("finish"), "evidence"))").when(.answered(.last("finish"), "evidence"))),
        .paragraph(Line("\(.answer(.last("finish"), "nature"))").when(spared)),
        .paragraph(
            Line(
                "当事人有下列依法不予行政处罚的情形：\(.answer(.last("find-lenient"), "ground"))。\(.answer(.last("find-lenient"), "proof"))"
            ).when(spared)),
        .paragraph(
            Line("改正情况：\(.answer(.last("find-lenient"), "correction"))")
                .when(.all([spared, .done(.init("find-lenient", ["ground": ["slight", "first"]]))]))),
        .paragraph(Line("上述事实不足以证明违法行为成立。").when(.not(spared))),
        .paragraph("\(.answer(.here, "reason"))"), .paragraph("综上，本局决定对当事人不予行政处罚。"),
        .paragraph(
            Line("依据《中华人民共和国行政处罚法》第三十三条第三款的规定，本局将对当事人进行教育。").when(spared)),
        .paragraph(
            "如不服本决定，依据\(.article(Rule.askForReconsideration.id))、\(.article(Rule.sueInCourt.id))的规定，可以自收到本决定书之日起\(.term(Rule.askForReconsideration.id))内向\(.office(.reconsideration))申请行政复议，也可以自收到本决定书之日起\(.term(Rule.sueInCourt.id))内依法向\(.office(.court))提起行政诉讼。"
        ), .seal, .note("本文书一式两份，一份送达，一份归档。"))

    /// 教育记录: what was said to the party, and that it heard it.
    static let educationRecord = DocumentLayout(
        .educationRecord, verified: false,
        .table([
            .pair(("当事人", "\(.party(.name))"), ("教育日期", "\(.answer(.here, "educated-on"))")),
            Row("不予行政处罚决定书文号", "\(.answer(.last("decide-other"), "number"))"),
            Row("不予处罚的情形和依据", "\(.answer(.last("find-lenient"), "ground"))"),
            Row("教育方式", "\(.options(.here, "manner"))"), Row("教育内容", "\(.answer(.here, "content"))"),
            Row("当事人自愿签署承诺书", "\(.options(.here, "commitment"))"), .opinion("办案人员", "\(.officers)"),
            .hand("当事人意见和签名", lines: 3),
        ]))

    /// 承诺书: the party's own word, signed by hand.
    static let commitment = DocumentLayout(
        .commitment, verified: false, .addressee("\(.office(.name))："),
        .particulars([
            "承诺人：\(.party(.name))",
            "统一社会信用代码或者身份证件号码：\(.party(.code), or: "（由承诺人签署时填写）")",
            "住所（住址）：\(.party(.address), or: "（由承诺人签署时填写）")",
        ]),
        .paragraph("本人（本单位）已经知悉违法行为的性质和危害，并已改正。现承诺："),
        .paragraph("\(.answer(.here, "promise"))"), .paragraph("今后守法经营，接受监督。如再次违法，愿意依法承担责任。"),
        .signatures(["承诺人（签名或者盖章）", "日期"]), .note("本承诺书由当事人自愿签署，一式两份，当事人、本局各存一份。"))

    private static let spared = Condition.chosen(.here, "decision", ["spare"])
}
