import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 行政处罚决定书: the seven contents of 程序规定第六十二条 in their order (行政处罚法第五十九条), and word of its publication
    /// (公示规定第八条).
    static let penaltyDecision = DocumentLayout(
        .penaltyDecision, verified: false, series: .penaltyDecision,
        .particulars(Line.party),
        .paragraph(
            "本局于\(.date(.receipt))获得本案线索，来源为\(.answer(.before("begin"), "source"), or: "投诉、举报")；经核查，于\(.answer(.last("open"), "filed-on"))对当事人涉嫌违法的行为立案调查。"
        ),
        .paragraph("现查明："),
        .paragraph("\(.answer(.last("finish"), "facts"))"),
        .paragraph(Line("上述事实，有以下证据证明：").when(.answered(.last("finish"), "evidence"))),
        .paragraph(Line("\(.answer(.last("finish"), "evidence"))").when(.answered(.last("finish"), "evidence"))),
        .paragraph(
            Line(
                "本局于\(.answer(.last("serve-notice"), "served-on"))送达行政处罚告知书，告知当事人拟作出的行政处罚的内容及事实、理由、依据，以及依法享有的权利。"
            ).when(served)),
        .paragraph(
            Line(
                "本局依法公告送达行政处罚告知书，告知当事人拟作出的行政处罚的内容及事实、理由、依据，以及依法享有的权利，自\(.answer(.last("notice-announced"), "served-on"))视为送达。"
            ).when(.not(served))),
        .paragraph(Line("当事人逾期未行使陈述、申辩权，未要求听证。").when(.all([.not(heard), .not(asked)]))),
        .paragraph(
            Line(
                "当事人于\(.answer(.last("ask-hearing"), "asked"))要求听证，本局于\(.answer(.last("hearing-ended"), "held-on"))依法举行听证。听证报告的意见是：\(.answer(.last("hearing-ended"), "opinion"))"
            ).when(.all([asked, held]))),
        .paragraph(Line("当事人要求听证后撤回，或者视为放弃听证权利，听证终止。").when(.all([asked, .not(held)]))),
        .paragraph(
            Line(
                "当事人进行了陈述、申辩。经复核，本局的意见是：\(.answer(.last("recheck"), "result"))。\(.answer(.last("recheck"), "reason"))"
            ).when(heard)),
        .paragraph("\(.answer(.last("finish"), "nature"))"),
        .paragraph("\(.answer(.last("finish"), "basis"))"),
        .paragraph("\(.answer(.here, "reason"))"),
        .paragraph("综上，本局决定对当事人处罚如下："),
        .items([
            Line("没收违法所得人民币\(.answer(.here, "confiscation"))（\(.capitals(.here, "confiscation"))）；")
                .when(.answered(.here, "confiscation")),
            Line("罚款人民币\(.answer(.here, "fine"))（\(.capitals(.here, "fine"))）；").when(fined),
            Line("\(.answer(.here, "other"))").when(.answered(.here, "other")),
            Line("警告。").when(.chosen(.here, "warning-only", ["yes"])),
        ]),
        .paragraph(
            Line("对登记保存、查封、扣押的物品：\(.answer(.here, "goods"))。").when(.answered(.here, "goods"))),
        .paragraph(
            Line("当事人应当自收到本决定书之日起\(.term(Rule.payFine.id))内，将罚没款缴至\(.office(.bank))。")
                .when(.not(.all([.not(fined), .not(.answered(.here, "confiscation"))])))),
        .paragraph(
            Line(
                "到期不缴纳罚款的，依据\(.article(Rule.lateFee.id))的规定，本局可以每日按罚款数额的\(.rate(Rule.lateFee.id))加处罚款，加处罚款的数额不超出罚款的数额。"
            ).when(fined)),
        .paragraph(
            "逾期不申请行政复议或者提起行政诉讼，又不履行本决定的，依据\(.article(Rule.applyToCourt.id))的规定，本局将依法申请人民法院强制执行。"
        ),
        .paragraph(
            "如不服本决定，依据\(.article(Rule.askForReconsideration.id))、\(.article(Rule.sueInCourt.id))的规定，可以自收到本决定书之日起\(.term(Rule.askForReconsideration.id))内向\(.office(.reconsideration))申请行政复议，也可以自收到本决定书之日起\(.term(Rule.sueInCourt.id))内依法向\(.office(.court))提起行政诉讼。申请行政复议或者提起行政诉讼期间，行政处罚不停止执行，法律另有规定的除外。"
        ),
        .paragraph(
            Line("依据\(.article(Rule.publicationNotice.id))的规定，本行政处罚信息将向社会公示。")
                .when(.chosen(.here, "warning-only", ["no"]))),
        .seal,
        .note("本文书一式两份，一份送达，一份归档。"))

    private static let fined = Condition.answered(.here, "fine")
    /// The last notice was served otherwise than by announcement.
    private static let served = Condition.done(.init("serve-notice", since: "approve-notice"))
    private static let asked = Condition.done(.init("ask-hearing", since: "approve-notice"))
    private static let held = Condition.done(.init("hearing-ended", ["result": ["held"]], since: "approve-notice"))
    private static let heard = Condition.done(.init("hear", since: "approve-notice"))
}
