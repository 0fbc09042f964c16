import Base
import Documents
import Law
import Procedure

/// 名单文书: the office's own forms; the official ones were not at hand.
extension DocumentForm {
    static let listingNotice = DocumentForm(
        "listing-notice", Text(zh: "列入严重违法失信名单告知书", en: "Notice of a proposed listing"))
    static let listingReport = DocumentForm(
        "listing-report", Text(zh: "关于列入严重违法失信名单的请示", en: "Request for consent to a listing"))
    static let listingDecision = DocumentForm(
        "listing-decision", Text(zh: "列入严重违法失信名单决定书", en: "Decision to list a serious offender"))
    static let delistingDecision = DocumentForm(
        "delisting-decision", Text(zh: "移出严重违法失信名单决定书", en: "Decision to remove from the list"))
}

extension DocumentSeries {
    static let listingNotice = DocumentSeries(.listingNotice, "列告")
    static let listingReport = DocumentSeries(.listingReport, "列请")
    static let listingDecision = DocumentSeries(.listingDecision, "列严")
    static let delistingDecision = DocumentSeries(.delistingDecision, "移严")
}

extension DocumentLayout {
    static let listingNotice = DocumentLayout(
        .listingNotice, verified: false, series: .listingNotice, .particulars(Line.party),
        .paragraph("因\(.answer(.last("propose"), "decision"))行政处罚决定书认定的违法行为，本局拟将你（单位）列入严重违法失信名单。"),
        .paragraph("列入情形：\(.answer(.last("propose"), "ground"))。"), .paragraph("\(.answer(.here, "facts"))"),
        .paragraph("如有异议，请在收到本告知书后尽快向本局陈述、申辩；作出决定前提出的，本局都予听取。"),
        .particulars(["联系方式：\(.office(.contact))"]), .seal, .note("本文书一式两份，一份送达，一份归档。"))

    /// 请示: what the superior needs to consent.
    static let listingReport = DocumentLayout(
        .listingReport, verified: false, series: .listingReport, .addressee("\(.answer(.here, "superior"))："),
        .paragraph("我局拟将下列当事人列入严重违法失信名单，现报请同意。"), .particulars(Line.party),
        .particulars([
            "行政处罚决定书：\(.answer(.last("propose"), "decision"))（\(.answer(.last("propose"), "decided-on"))）",
            "列入情形：\(.answer(.last("propose"), "ground"))", "较重行政处罚：\(.answer(.last("propose"), "penalty"))",
        ]),
        .paragraph("\(.answer(.last("propose"), "factors"))"),
        .paragraph(Line("当事人的陈述、申辩：\(.answer(.last("hear"), "content"))").when(.done(.init("hear")))),
        .paragraph(Line("复核意见：\(.answer(.last("hear"), "view"))").when(.done(.init("hear")))),
        .paragraph(Line("报请时当事人没有提出陈述、申辩。").when(.not(.done(.init("hear"))))),
        .paragraph("\(.answer(.here, "reason"))"), .seal, .note("本文书一式两份，一份报上一级，一份归档。"))

    static let listingDecision = DocumentLayout(
        .listingDecision, verified: false, series: .listingDecision, .particulars(Line.party),
        .paragraph(
            "因\(.answer(.last("propose"), "decision"))行政处罚决定书认定的违法行为，当事人受到较重行政处罚（\(.answer(.last("propose"), "penalty"))）。列入情形：\(.answer(.last("propose"), "ground"))。"
        ),
        .paragraph("\(.answer(.here, "reason"))"),
        .paragraph(
            "经上一级市场监督管理部门同意（\(.answer(.last("consent"), "letter"))），本局决定将当事人列入严重违法失信名单，通过国家企业信用信息公示系统公示，并依法实施管理措施。"),
        .paragraph(
            "列入满\(.term(Rule.listingTerm.id))自动移出；列入满\(.term(Rule.leaveListEarly.id))，已履行义务、消除危害后果且没有再次受到较重行政处罚的，可以申请提前移出。"
        ),
        .paragraph(
            "如不服本决定，依据\(.article(Rule.askForReconsideration.id))、\(.article(Rule.sueInCourt.id))的规定，可以自收到本决定书之日起\(.term(Rule.askForReconsideration.id))内向\(.office(.reconsideration))申请行政复议，也可以自收到本决定书之日起\(.term(Rule.sueInCourt.id))内依法向\(.office(.court))提起行政诉讼。"
        ), .seal, .note("本文书一式两份，一份送达，一份归档。"))

    static let delistingDecision = DocumentLayout(
        .delistingDecision, verified: false, series: .delistingDecision, .particulars(Line.party),
        .paragraph("本局于\(.day(.last("decide")))将当事人列入严重违法失信名单。经审查当事人提前移出的申请，符合条件："),
        .paragraph("\(.answer(.here, "reason"))"), .paragraph("本局决定自即日起将当事人移出严重违法失信名单，停止公示。"), .seal,
        .note("本文书一式两份，一份送达，一份归档。"))
}
