import Documents
import Law
import Procedure

/// 投诉的调解文书: the notice, the agreement or the record, and the decision to end mediation (办法第十八条至第二十五条).
extension DocumentLayout {
    /// 投诉调解通知书: time, place and mediators, told beforehand to both sides (办法第二十条).
    static let mediationNotice = DocumentLayout(
        .mediationNotice, verified: false, series: .mediationNotice,
        .addressee("\(.answer(.last("register"), "name"))、\(.party(.name))："),
        .paragraph(
            "投诉人\(.answer(.last("register"), "name"))与被投诉人\(.party(.name))的消费者权益争议，本局已经受理。经双方同意，现就现场调解事项通知如下："),
        .table([
            Row("时间", "\(.answer(.here, "when"))"), Row("地点", "\(.answer(.here, "place"))"),
            Row("主持", "\(.options(.here, "by"))"),
            Row("受委托的组织", "\(.answer(.here, "body"), or: "无")"),
            Row("调解人员", "\(.answer(.here, "mediators"))"),
        ]),
        .paragraph("认为调解人员是对方的近亲属或者有其他利害关系，可能影响公正处理的，可以申请其回避。无正当理由不参加调解的，终止调解。"), contact, .seal)

    /// 投诉调解书: signed by both sides and sealed, in three copies (办法第二十四条).
    static let mediationAgreement = DocumentLayout(
        .mediationAgreement, verified: false, series: .mediationAgreement,
        .particulars([
            "投诉人：\(.answer(.last("register"), "name"))",
            "联系电话：\(.answer(.last("register"), "contact"))　通讯地址：\(.answer(.last("register"), "address"))",
            "被投诉人：\(.party(.name))", "地址：\(.answer(.last("register"), "where"))",
        ]),
        .heading("争议事实和请求"), .paragraph("\(.answer(.last("register"), "facts"))"),
        .paragraph("投诉请求：\(.answer(.last("register"), "request"))"), .heading("调解协议"),
        .paragraph("经本局主持现场调解，双方自愿达成如下协议："), .paragraph("\(.answer(.here, "terms"))"),
        .paragraph("双方对调解结果不服的，可以通过民事诉讼、仲裁等其他途径解决争议。"),
        .signatures(["投诉人（签名或者盖章）", "被投诉人（签名或者盖章）", "调解人员（签名）"]), .seal,
        .note("本调解书一式三份，投诉人、被投诉人各执一份，本局留存一份归档。"))

    /// 投诉调解记录: kept where no agreement is drawn up (办法第二十四条第三款).
    static let mediationRecord = DocumentLayout(
        .mediationRecord, verified: false,
        .table([
            .pair(("投诉人", "\(.answer(.last("register"), "name"))"), ("被投诉人", "\(.party(.name))")),
            .pair(("12315平台编号", "\(.answer(.last("register"), "external"))"), ("记录日期", "\(.issued)")),
            Row("投诉请求", "\(.answer(.last("register"), "request"))"),
            Row("未制作调解书的情形", "\(.options(.here, "form"))"), Row("协议内容", "\(.answer(.here, "terms"))"),
            .opinion("调解人员", "\(.officers)"), .hand("投诉人、被投诉人签名（可以不签）", lines: 2),
        ]))

    /// 投诉终止调解决定书 (办法第二十三条、第二十五条).
    static let mediationEnded = DocumentLayout(
        .mediationEnded, verified: false, series: .mediationEnded,
        .addressee("\(.answer(.last("register"), "name"))、\(.party(.name))："),
        .paragraph(
            "投诉人\(.answer(.last("register"), "name"))与被投诉人\(.party(.name))的消费者权益争议，本局于\(.day(.last("accept")))受理。现有下列情形："
        ),
        .particulars(["\(.options(.here, "ground"))"]), .paragraph("\(.answer(.here, "reason"))"),
        .paragraph("依据\(.article(Rule.mediationLimit.id))的规定，本局决定终止调解。"), otherWays, contact, .seal)
}
