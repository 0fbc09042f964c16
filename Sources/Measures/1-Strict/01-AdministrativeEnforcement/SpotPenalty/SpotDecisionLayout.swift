import Base
import Documents
import Law
import Procedure

extension DocumentForm {
    static let spotDecision = DocumentForm(
        "spot-decision", Text(zh: "当场行政处罚决定书", en: "Penalty decision made on the spot"))
}

extension DocumentSeries {
    static let spotDecision = DocumentSeries(.spotDecision, "当罚")
}

extension DocumentLayout {
    /// 当场行政处罚决定书: what 程序规定第六十八条 has it state, and that reconsideration comes before court.
    static let spotDecision = DocumentLayout(
        .spotDecision, verified: false, series: .spotDecision,
        .particulars(Line.party),
        .paragraph(
            "经查，当事人于\(.answer(.last("begin"), "found-at"))在\(.answer(.last("begin"), "place"))有下列违法行为："),
        .paragraph("\(.answer(.last("begin"), "breach"))"),
        .paragraph("上述事实，有以下证据证明：\(.answer(.last("begin"), "evidence"))"),
        .paragraph("办案人员已出示执法证件，当场告知当事人拟作出的行政处罚内容及事实、理由、依据，并告知其有权进行陈述和申辩。"),
        .paragraph(Line("当事人不作陈述、申辩。").when(.not(heard))),
        .paragraph(
            Line("当事人进行了陈述、申辩，已记入笔录。复核意见：\(.answer(.last("tell"), "view"))").when(heard)),
        .paragraph(
            "依据\(.answer(.last("tell"), "provision"))和\(.article(Rule.decideOnTheSpot.id))的规定，本局决定对当事人当场处罚如下："),
        .items([
            Line("警告；").when(.chosen(.here, "penalty", ["warning", "both"])),
            Line("罚款人民币\(.answer(.here, "fine"))（\(.capitals(.here, "fine"))）。").when(fined),
        ]),
        .paragraph("责令改正：\(.answer(.here, "correction"))"),
        .paragraph(
            Line(
                "当事人应当自收到本决定书之日起\(.term(Rule.payFine.id))内，将罚款缴至\(.office(.bank))；依法当场收缴的，以财政部门统一制发的专用票据为凭。到期不缴纳罚款的，依据\(.article(Rule.lateFee.id))的规定，本局可以每日按罚款数额的\(.rate(Rule.lateFee.id))加处罚款，加处罚款的数额不超出罚款的数额。"
            ).when(fined)),
        .paragraph(
            "如不服本决定，依据\(.article(Rule.reconsiderationFirst.id))的规定，应当自收到本决定书之日起\(.term(Rule.askForReconsideration.id))内先向\(.office(.reconsideration))申请行政复议；对复议决定不服的，可以自收到复议决定书之日起\(.term(Rule.sueAfterReconsideration.id))内依法向\(.office(.court))提起行政诉讼。行政复议、行政诉讼期间，行政处罚不停止执行，法律另有规定的除外。"
        ),
        .table([
            .pair(
                ("时间", "\(.answer(.last("begin"), "found-at"))"), ("地点", "\(.answer(.last("begin"), "place"))")),
            Row("办案人员", "\(.officers)"),
            Row("签收", "\(.options(.here, "receipt"))", Line("\(.answer(.here, "refusal"))").when(refused)),
        ]),
        .signatures(["办案人员（签名或者盖章）", "当事人（签收）"]), .seal,
        .note("本决定书一式两份，一份当场交付当事人，一份归档。"))

    private static let fined = Condition.chosen(.here, "penalty", ["fine", "both"])
    private static let heard = Condition.chosen(.last("tell"), "answer", ["made"])
    private static let refused = Condition.chosen(.here, "receipt", ["refused"])
}
