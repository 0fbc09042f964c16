import Documents
import Law
import Procedure

/// 投诉的受理文书: from registration to the decision whether to accept (投诉举报处理办法第十条至第十七条).
extension DocumentLayout {
    /// 投诉登记表: what a complaint must contain (办法第十条第一款).
    static let complaintRecord = DocumentLayout(
        .complaintRecord, verified: false,
        .table([
            .pair(("12315平台编号", "\(.answer(.here, "external"))"), ("收到日期", "\(.answer(.here, "received"))")),
            .pair(("办件编号", "\(.matter)"), ("受理期限届满日", "\(.due("accepting"))")),
            .pair(
                ("投诉人姓名", "\(.answer(.here, "name"))"), ("电话号码", "\(.answer(.here, "contact"))")),
            Row("通讯地址", "\(.answer(.here, "address"))"),
            Row("由他人代为投诉", "\(.options(.here, "proxy"))"),
            Row("被投诉人名称（姓名）", "\(.party(.name))"), Row("被投诉人地址", "\(.answer(.here, "where"))"),
            Row("投诉请求", "\(.answer(.here, "request"))"), Row("消费者权益争议事实", "\(.answer(.here, "facts"))"),
            Row("所附材料", "\(.answer(.here, "files"), or: "无")"),
            Row("同时提出的举报（分别处理）", "\(.answer(.here, "report"), or: "无")"),
            Row("登记人", "\(.actor(.here), or: "系统登记")"), .hand("备注", lines: 2),
        ]))

    /// 限期提供身份证明材料通知书: to check who complains (办法第十条第三款、第十六条第六项).
    static let identityRequest = DocumentLayout(
        .identityRequest, verified: false, series: .identityRequest, complainant,
        .paragraph(
            "本局于\(.answer(.last("register"), "received"))收到你对\(.party(.name))的投诉（12315平台编号：\(.answer(.last("register"), "external"))）。为核验投诉人的真实身份信息，依据《市场监督管理投诉举报处理办法》第十条第三款的规定，请你于\(.answer(.here, "until"))前向本局提供身份证明材料；委托他人代为投诉的，同时提供授权委托书原件和受托人身份证明。"
        ),
        .paragraph("冒用他人名义或者拒不配合核验真实身份信息的，依据\(.article(Rule.refuseComplaint.id))的规定，投诉不予受理。"),
        contact, .seal)

    /// 投诉受理决定书 (办法第十五条).
    static let complaintAccepted = DocumentLayout(
        .complaintAccepted, verified: false, series: .complaintAccepted, complainant,
        .paragraph(
            "本局于\(.answer(.last("register"), "received"))收到你对\(.party(.name))的投诉（12315平台编号：\(.answer(.last("register"), "external"))），经审查，符合受理条件。依据\(.article(Rule.acceptComplaint.id))的规定，本局决定受理。"
        ),
        .paragraph(
            "经你和被投诉人同意，本局采用调解的方式处理。自受理之日起\(.term(Rule.mediationLimit.id))内未能达成调解协议的，终止调解；鉴定、检测所需时间不计算在调解期限内。"
        ),
        .particulars(["调解人员：\(.answer(.here, "officers"))"]), contact, .seal)

    /// 投诉不予受理决定书: with the reasons and the other ways that are open (办法第十五条、第十六条; 消费者权益保护法第三十九条).
    static let complaintRefused = DocumentLayout(
        .complaintRefused, verified: false, series: .complaintRefused, complainant,
        .paragraph(
            "本局于\(.answer(.last("register"), "received"))收到你对\(.party(.name))的投诉（12315平台编号：\(.answer(.last("register"), "external"))）。经审查，投诉有下列情形："
        ),
        .particulars(["\(.options(.here, "ground"))"]), .paragraph("理由：\(.answer(.here, "reason"))"),
        .paragraph("依据\(.article(Rule.refuseComplaint.id))的规定，本局决定不予受理。"), otherWays, contact, .seal)

    /// 主送投诉人
    static let complainant = Block.addressee("\(.answer(.last("register"), "name"))：")

    static let contact = Block.particulars(["联系方式：\(.office(.contact))"])

    /// 其他解决途径 (消费者权益保护法第三十九条).
    static let otherWays = Block.paragraph(
        "依据《中华人民共和国消费者权益保护法》第三十九条的规定，你还可以通过下列途径解决消费者权益争议：与经营者协商和解；请求消费者协会或者依法成立的其他调解组织调解；根据与经营者达成的仲裁协议提请仲裁机构仲裁；向人民法院提起诉讼。"
    )
}
