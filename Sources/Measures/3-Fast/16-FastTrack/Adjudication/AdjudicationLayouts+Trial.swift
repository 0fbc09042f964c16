import Documents
import Law
import Procedure

/// 审理、裁决和执行的文书.
extension DocumentLayout {
    static let patentHearingNotice = DocumentLayout(
        .patentHearingNotice, verified: false, series: .adjudication(.patentHearingNotice), issuers: Line.adjudicator,
        .addressee("\(.answer(.last("file"), "requester"))、\(.party(.name))："),
        .paragraph("\(.dispute)，依据\(.article(Rule.notifyOralHearing.id))的规定，决定进行口头审理："),
        .table([
            Row("时间", "\(.answer(.here, "when"))"), Row("地点", "\(.answer(.here, "place"))"),
            Row("方式", "\(.options(.here, "open"))"), Row("合议组", "\(.officers)"),
        ]),
        .paragraph("申请延期的，应当提出合理事由，是否准许由合议组决定。无正当理由拒不参加或者未经允许中途退出的，对请求人按撤回请求处理，对被请求人按缺席处理。"),
        .paragraph("可以委托一至二人代理；代理人代为承认、放弃、变更请求以及进行和解的，应当有特别授权。"), .contact, .seal,
        .note("本文书分别送达双方当事人，一份归档。"))

    /// 口头审理笔录 (第二十七条): read over, and signed by all.
    static let patentHearingRecord = DocumentLayout(
        .patentHearingRecord, verified: false, issuers: Line.adjudicator,
        .particulars([
            "案由：\(.dispute)", "时间：\(.answer(.here, "began"))至\(.answer(.here, "ended"))",
            "地点：\(.answer(.last("notify-hearing"), "place"))", "方式：\(.answer(.last("notify-hearing"), "open"))",
            "合议组：\(.officers)", "参加人：\(.answer(.here, "present"))", "到场情况：\(.options(.here, "attendance"))",
        ]),
        .heading("审理要点"), .paragraph("\(.answer(.here, "points"))"),
        .paragraph(
            Line("按撤回请求处理：\(.answer(.here, "reason"))").when(.chosen(.here, "attendance", ["requester-absent"]))),
        .written("当事人核对意见"),
        .signatures(["请求人（签名或者盖章）", "被请求人（签名或者盖章）", "合议组成员（签名）", "书记员（签名）"]))

    static let patentSurvey = DocumentLayout(
        .patentSurvey, verified: false, issuers: Line.adjudicator,
        .particulars([
            "案由：\(.dispute)", "时间：\(.answer(.here, "began"))至\(.answer(.here, "ended"))",
            "地点：\(.answer(.here, "place"))", "勘验人员：\(.answer(.here, "officers"))", "到场人员：\(.answer(.here, "present"))",
            "出示证件、说明事由：\(.answer(.here, "told"))",
        ]),
        .heading("勘验情况"), .paragraph("\(.answer(.here, "findings"))"),
        .signatures(["到场人员（签名）", "勘验人员（签名）", "勘验人员（签名）"]))

    static let patentAppraisal = DocumentLayout(
        .patentAppraisal, verified: false, issuers: Line.adjudicator, .addressee("\(.answer(.here, "body"))："),
        .paragraph("\(.dispute)，因审理需要，现委托你单位就下列事项进行检验、鉴定："), .paragraph("\(.answer(.here, "questions"))"),
        .paragraph(
            "检验、鉴定期间自\(.answer(.here, "first-day"))起至\(.answer(.here, "planned"))止。依据\(.article(Rule.closeAdjudication.id))的规定，该期间不计入案件处理期限。"
        ), .contact, .seal)

    static let patentTimeRecord = DocumentLayout(
        .patentTimeRecord, verified: false, issuers: Line.adjudicator,
        .table([
            Row("案由", "\(.dispute)"), Row("不计入期限的情形", "\(.options(.here, "ground"))"),
            Row("第一日", "\(.answer(.here, "first-day"))"), Row("情况", "\(.answer(.here, "note"))"),
            .opinion("登记人", "\(.actor(.here))"), .hand("最后一日及恢复计算的说明", lines: 2),
        ]))

    static let patentSuspension = DocumentLayout(
        .patentSuspension, verified: false, series: .adjudication(.patentSuspension), issuers: Line.adjudicator,
        .addressee("\(.answer(.last("file"), "requester"))、\(.party(.name))："),
        .paragraph("\(.dispute)，有下列情形："),
        .particulars([
            Line(
                "涉案专利于\(.answer(.here, "accepted-on"))被申请宣告无效并受理（\(.answer(.here, "letter"))）"
            ).when(.by(["invalidation"])),
            Line("\(.options(.here, "ground"))").when(.by(["suspend"])),
        ]),
        .paragraph("理由：\(.answer(.here, "reason"))"),
        .paragraph("依据\(.article(Rule.suspendAdjudication.id))的规定，决定自\(.issued)起中止处理。中止的原因消除后，及时恢复处理。"),
        .contact, .seal, .note("本文书分别送达双方当事人，一份归档。"))

    static let patentResumption = DocumentLayout(
        .patentResumption, verified: false, series: .adjudication(.patentResumption), issuers: Line.adjudicator,
        .addressee("\(.answer(.last("file"), "requester"))、\(.party(.name))："),
        .paragraph("\(.dispute)，中止处理的原因已经消除：\(.answer(.here, "reason"))"),
        .paragraph(
            "依据\(.article(Rule.suspendAdjudication.id))的规定，决定恢复处理。中止期间至\(.answer(.here, "last-day"))止，不计入案件处理期限。"),
        .contact, .seal, .note("本文书分别送达双方当事人，一份归档。"))

    static let patentRecusal = DocumentLayout(
        .patentRecusal, verified: false, series: .adjudication(.patentRecusal), issuers: Line.adjudicator,
        .addressee("\(.answer(.last("file"), "requester"))、\(.party(.name))："),
        .paragraph(
            "\(.dispute)，对\(.answer(.here, "persons"))的回避申请（\(.answer(.last("challenge"), "ground"))），经审查，决定："),
        .particulars(["\(.options(.here, "decision"))"]), .paragraph("理由：\(.answer(.here, "reason"))"),
        .paragraph(Line("更换后的合议组：\(.answer(.here, "officers"))。").when(.chosen(.here, "decision", ["granted"]))),
        .paragraph("依据\(.article(Rule.challengePanel.id))作出本决定。"), .contact, .seal)

    static let patentDeliberation = DocumentLayout(
        .patentDeliberation, verified: false, issuers: Line.adjudicator,
        .particulars([
            "案由：\(.dispute)", "日期：\(.issued)", "参加合议：\(.answer(.here, "members"))",
        ]),
        .heading("合议情况"), .paragraph("\(.answer(.here, "record"))"),
        .paragraph("结论：\(.options(.here, "opinion"))（\(.answer(.here, "against"))人不同意）"),
        .paragraph("不同意见：\(.answer(.here, "dissent"), or: "无")"), .signatures(["合议组成员（签名）"]))

    /// 行政裁决书 (第三十一条): in the name of the entrusting authority, with the way to the court.
    static let patentDecision = DocumentLayout(
        .patentDecision, verified: false, series: .adjudication(.patentDecision), issuers: Line.adjudicator,
        .particulars([
            "请求人：\(.answer(.last("file"), "requester"))", "地址：\(.answer(.last("file"), "requester-address"))",
            "代理人：\(.answer(.last("file"), "agent"), or: "无")", "被请求人：\(.party(.name))", "地址：\(.party(.address))",
        ]),
        .paragraph(
            "\(.dispute)，于\(.day(.last("accept")))立案，由\(.officers)组成合议组进行了审理，现已审理终结（受托办理机关：\(.office(.name))，委托书\(.answer(.last("file"), "entrustment"))）。"
        ),
        .heading("一、请求人的请求、陈述的事实和理由"), .paragraph("请求事项：\(.answer(.last("file"), "claim"))"),
        .paragraph("\(.answer(.here, "requested"))"), .heading("二、被请求人的陈述"),
        .paragraph("\(.answer(.here, "answered"))"), .heading("三、认定的理由和依据"),
        .paragraph(
            Line(
                "\(.answer(.here, "earlier"))已于\(.answer(.here, "final-on"))生效；被请求人于\(.answer(.here, "again-on"))就同一专利权再次实施相同类型的侵权行为，依据\(.article(Rule.repeatedPatentInfringement.id))的规定，直接作出本裁决。"
            ).when(.by(["decide-directly"]))),
        .paragraph("\(.answer(.here, "findings"))"), .heading("四、裁决"),
        .paragraph(
            Line("依据《中华人民共和国专利法》第六十五条的规定，认定侵权行为成立，责令被请求人立即停止下列侵权行为：\(.answer(.here, "acts"))。").when(stops)),
        .paragraph(Line("对象、范围和措施：\(.answer(.here, "order"))").when(stops)),
        .paragraph(
            Line("侵权行为不成立，驳回请求人的请求。").when(.all([.by(["decide"]), .chosen(.here, "ruling", ["dismiss"])]))),
        .paragraph(
            "不服本裁决的，依据\(.article(Rule.suePatentRuling.id))的规定，可以自收到本裁决书之日起\(.term(Rule.suePatentRuling.id))内向人民法院起诉。诉讼期间不停止裁决的执行，法律、行政法规另有规定的除外。"
        ),
        .paragraph(Line("期满不起诉又不停止侵权行为的，可以申请人民法院强制执行。").when(stops)), .seal,
        .note("本裁决将依法公开。本文书分别送达双方当事人，一份归档。"))

    private static let stops = Condition.not(
        .all([.by(["decide"]), .chosen(.here, "ruling", ["dismiss"])]))

    static let patentRevocation = DocumentLayout(
        .patentRevocation, verified: false, series: .adjudication(.patentRevocation), issuers: Line.adjudicator,
        .addressee("\(.answer(.last("file"), "requester"))、\(.party(.name))："),
        .paragraph("\(.dispute)，有下列情形："),
        .particulars([
            Line("请求人于\(.answer(.here, "withdrawn-on"))撤回处理请求").when(.by(["withdraw"])),
            Line("请求人无正当理由不参加口头审理或者中途退出，按撤回请求处理").when(.by(["hold-hearing"])),
            Line("\(.options(.here, "ground"))").when(.by(["revoke"])),
        ]),
        .paragraph("\(.answer(.here, "reason"))"),
        .paragraph("依据《专利纠纷行政裁决和调解办法》第三十条、第三十六条的规定，决定撤销本案。"), .contact, .seal,
        .note("本文书分别送达双方当事人，一份归档。"))

    static let patentMediation = DocumentLayout(
        .patentMediation, verified: false, series: .adjudication(.patentMediation), issuers: Line.adjudicator,
        .particulars([
            "请求人：\(.answer(.last("file"), "requester"))", "被请求人：\(.party(.name))",
            "专利：\(.answer(.last("file"), "patent"))（专利号\(.answer(.last("file"), "right"))）",
        ]),
        .paragraph("经主持调解，双方自愿达成如下协议："), .paragraph("\(.answer(.here, "terms"))"),
        .paragraph(
            Line("本协议有给付内容，义务人愿意接受强制执行；当事人可以依法申请公证机关赋予强制执行效力。")
                .when(.chosen(.here, "enforceable", ["yes"]))),
        .signatures(["请求人（签名或者盖章）", "被请求人（签名或者盖章）", "合议组成员（签名）"]), .seal,
        .note("本协议书一式三份，双方各执一份，一份归档。"))

    static let patentEnforcement = DocumentLayout(
        .patentEnforcement, verified: false, series: .adjudication(.patentEnforcement), issuers: Line.adjudicator,
        .addressee("\(.answer(.here, "court"))："),
        .particulars([
            "申请执行人：\(.answer(.last("file"), "authority"))", "被执行人：\(.party(.name))", "地址：\(.party(.address))",
        ]),
        .paragraph("\(.dispute)，已经作出行政裁决，责令被执行人立即停止侵权行为。被执行人没有停止侵权行为："),
        .paragraph("\(.answer(.here, "facts"))"),
        .paragraph("依据《中华人民共和国专利法》第六十五条、\(.article(Rule.enforceAdjudication.id))的规定，申请强制执行。"),
        .contact, .seal, .note("附：行政裁决书、送达回证、不停止侵权的证据。"))
}
