import Documents
import Law
import Procedure

extension DocumentLayout {
    static let adjudications: [DocumentLayout] = [
        .patentRequest, .patentCorrection, .patentHandover, .patentFilingNotice, .patentRefusal, .patentAnswerNotice,
        .patentService, .patentHearingNotice, .patentHearingRecord, .patentSurvey, .patentAppraisal,
        .patentTimeRecord, .patentSuspension, .patentResumption, .patentRecusal, .patentDeliberation, .patentDecision,
        .patentRevocation, .patentMediation, .patentEnforcement,
    ]

    /// 请求登记表: what came in, for the file and for the authority it may go to (第十四条、第十五条).
    static let patentRequest = DocumentLayout(
        .patentRequest, verified: false,
        .table([
            .pair(("收到日期", "\(.answer(.here, "received"))"), ("办理方式", "\(.answer(.here, "mode"))")),
            Row("有处理权的部门", "\(.answer(.here, "authority"))"),
            .pair(("请求人", "\(.answer(.here, "requester"))"), ("联系方式", "\(.answer(.here, "contact"))")),
            Row("请求人地址", "\(.answer(.here, "requester-address"))"),
            Row("代理人及权限", "\(.answer(.here, "agent"), or: "无")"), Row("请求人身份", "\(.answer(.here, "standing"))"),
            .pair(("被请求人", "\(.party(.name))"), ("联系方式", "\(.party(.telephone), or: "未提供")")),
            Row("被请求人地址", "\(.party(.address))"),
            .pair(("专利名称", "\(.answer(.here, "patent"))"), ("专利号", "\(.answer(.here, "right"))")),
            .pair(
                ("专利种类", "\(.answer(.here, "patent-kind"))"),
                ("权利要求项", "\(.answer(.here, "claims"), or: "外观设计，以图片或者照片为准")")),
            Row("请求处理的事项", "\(.answer(.here, "claim"))"), Row("事实和理由", "\(.answer(.here, "facts"))"),
            .pair(
                ("知道侵权行为及侵权人之日", "\(.answer(.here, "known-on"))"),
                ("行为继续且专利权有效", "\(.answer(.here, "continuing"))")),
            Row("已收材料", "\(.options(.here, "papers"))"), Row("评价报告", "\(.answer(.here, "report"))"),
            .hand("请求人（代理人）核对签名", lines: 2), .opinion("登记人", "\(.actor(.here))"),
        ]), .note("本表由登记机关填写，一份交请求人，一份归档或者随案转送；所附材料以清单为准。"))

    static let patentCorrection = DocumentLayout(
        .patentCorrection, verified: false, series: .adjudication(.patentCorrection), issuers: Line.receivers,
        Block.requester,
        .paragraph("\(.dispute)，你（单位）提交的请求材料不符合规定，需要补正："), .paragraph("\(.answer(.here, "what"))"),
        .paragraph(
            "依据\(.article(Rule.completeRequest.id))的规定，请于\(.answer(.here, "mend-by"))前一次性补正。逾期未补正或者补正后仍不符合规定的，不予立案。"),
        .contact, .seal, .note("本文书一式两份，一份送达，一份归档。"))

    /// 移交函 of an acceptance point: what goes to the authority, and a slip that comes back.
    static let patentHandover = DocumentLayout(
        .patentHandover, verified: false, series: .adjudication(.patentHandover),
        .addressee("\(.answer(.last("file"), "authority"))："),
        .paragraph("我局作为专利侵权纠纷行政裁决受理点，于\(.answer(.last("file"), "received"))收到下列请求，经形式审查，现转送你单位依法处理。"),
        .particulars([
            "请求人：\(.answer(.last("file"), "requester"))", "被请求人：\(.party(.name))",
            "专利：\(.answer(.last("file"), "patent"))（\(.answer(.last("file"), "patent-kind"))，专利号\(.answer(.last("file"), "right"))）",
        ]),
        .paragraph("形式审查意见：\(.answer(.here, "opinion"))"),
        .paragraph(
            Line("经告知补正，仍然缺少：\(.answer(.here, "lacking"))。是否立案请你单位决定。")
                .when(.answered(.here, "lacking"))),
        .paragraph("移交材料：\(.answer(.here, "list"))"),
        .paragraph("请将立案、不予立案和结案的情况函告我局，以便答复请求人的查询。"), .contact, .seal, .heading("移交函（回执）"),
        .paragraph("你局于\(.issued)转送的请求及所附材料，我单位已经收到。"), .signatures(["接收单位（盖章）", "接收人（签名）", "接收日期"]),
        .note("本文书一式两份，一份送有处理权的部门，一份归档。"))

    static let patentFilingNotice = DocumentLayout(
        .patentFilingNotice, verified: false, series: .adjudication(.patentFilingNotice), issuers: Line.adjudicator,
        Block.requester,
        .paragraph(
            "\(.dispute)，经审查符合受理条件。依据\(.article(Rule.openAdjudication.id))的规定，决定自\(.issued)起立案，并指定下列办案人员组成合议组处理："),
        .particulars(["合议组：\(.answer(.here, "officers"))"]),
        .paragraph(
            "认为合议组成员应当回避的，请在知道名单之日起\(.term(Rule.challengePanel.id))内说明理由提出；决定口头审理的，可以最迟在口头审理开始时提出。"),
        .contact, .seal, .note("本文书一式两份，一份送达，一份归档。"))

    static let patentRefusal = DocumentLayout(
        .patentRefusal, verified: false, series: .adjudication(.patentRefusal), issuers: Line.adjudicator,
        Block.requester, .paragraph("\(.dispute)，经审查，有下列情形："),
        .particulars(["\(.options(.here, "ground"))"]), .paragraph("理由：\(.answer(.here, "reason"))"),
        .paragraph("依据\(.article(Rule.openAdjudication.id))的规定，决定不予立案。你（单位）可以依法向人民法院起诉。"), .contact, .seal,
        .note("本文书一式两份，一份送达，一份归档。"))

    static let patentAnswerNotice = DocumentLayout(
        .patentAnswerNotice, verified: false, series: .adjudication(.patentAnswerNotice), issuers: Line.adjudicator,
        .addressee("\(.party(.name))："),
        .paragraph(
            "\(.answer(.last("file"), "requester"))就“\(.answer(.last("file"), "patent"))”专利（专利号\(.answer(.last("file"), "right"))）与你（单位）的侵权纠纷请求处理，已于\(.day(.last("accept")))立案。现将请求书及其附件的副本送达你（单位）。"
        ),
        .paragraph(
            Line(
                "请自收到之日起\(.term(Rule.answerRequest.id))内（\(.due("answering"))前）提交答辩书，并按照请求人的数量提交副本。"
            ).when(.chosen(.here, "abroad", ["no"]))),
        .paragraph(
            Line(
                "你（单位）在中华人民共和国内没有固定住所，请自收到之日起\(.term(Rule.answerRequestAbroad.id))内（\(.due("answering-abroad"))前）提交答辩书，并按照请求人的数量提交副本。"
            ).when(.chosen(.here, "abroad", ["yes"]))),
        .paragraph("申请延期的，应当说明理由，是否准许由合议组决定；逾期不提交答辩书的，不影响案件的处理。"),
        .particulars(["合议组：\(.officers)"]),
        .paragraph(
            "认为合议组成员应当回避的，请在知道名单之日起\(.term(Rule.challengePanel.id))内说明理由提出；决定口头审理的，可以最迟在口头审理开始时提出。"),
        .contact, .seal, .note("本文书一式两份，一份送达，一份归档。"))

    static let patentService = DocumentLayout(
        .patentService, verified: false, issuers: Line.adjudicator,
        .table([
            Row("受送达人", "\(.party(.name))"), Row("受送达人地址", "\(.party(.address))"),
            Row(
                "送达文书",
                Line("答辩通知书　\(.answer(.here, "number"))；请求书及附件副本").when(.by(["serve-request"])),
                Line("行政裁决书　\(.answer(.last("decide"), "number"))")
                    .when(.all([.by(["serve-decision"]), .done(.init("decide"))])),
                Line("行政裁决书　\(.answer(.last("decide-directly"), "number"))")
                    .when(.all([.by(["serve-decision"]), .done(.init("decide-directly"))]))),
            Row("送达方式", "\(.options(.here, "manner"))"), Row("送达日期", "\(.answer(.here, "served-on"))"),
            Row("请求人收到日期", Line("\(.answer(.here, "requester-served"))").when(.by(["serve-decision"]))),
            .hand("受送达人签名或者盖章", lines: 2), .hand("拒收事由、见证人签名", lines: 2), .opinion("送达人", "\(.actor(.here))"),
        ]), .note("电子送达的，须经受送达人同意，并能够确认其收悉。"))
}

extension Line {
    /// 委托机关: in whose name an entrusted case is handled.
    static let adjudicator: [Line] = ["\(.answer(.last("file"), "authority"))"]

    /// 收件机关: the district as an acceptance point, else the authority.
    static let receivers: [Line] = [
        Line("\(.answer(.last("file"), "authority"))").when(.chosen(.last("file"), "mode", ["entrusted"])),
        "\(.office(.name))",
    ]
}

extension Block {
    static let requester = Block.addressee("\(.answer(.last("file"), "requester"))：")
    static let contact = Block.particulars(["联系方式：\(.office(.contact))"])
}

extension Line.StringInterpolation {
    /// 案由: between whom, and about which patent.
    mutating func appendInterpolation(_ dispute: Dispute) {
        appendInterpolation(Fact.answer(.last("file"), "requester"))
        appendLiteral("与")
        appendInterpolation(Fact.party(.name))
        appendLiteral("“")
        appendInterpolation(Fact.answer(.last("file"), "patent"))
        appendLiteral("”专利（专利号")
        appendInterpolation(Fact.answer(.last("file"), "right"))
        appendLiteral("）侵权纠纷一案")
    }

    enum Dispute { case dispute }
}
