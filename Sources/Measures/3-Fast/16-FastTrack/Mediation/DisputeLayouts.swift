import Documents
import Law
import Procedure

extension DocumentLayout {
    static let disputes: [DocumentLayout] = [
        .disputeRefused, .disputeConsent, .disputeMinutes, .disputeAgreement, .disputeEnded, .confirmationApplication,
    ]

    static let disputeRefused = DocumentLayout(
        .disputeRefused, verified: false, series: .disputeRefused, requester,
        .paragraph(
            "本局于\(.answer(.last("register"), "received"))收到你（单位）与\(.party(.name))知识产权侵权赔偿纠纷的调解请求。经审查，有下列情形："),
        .particulars(["\(.options(.here, "ground"))"]), .paragraph("理由：\(.answer(.here, "reason"))"),
        .paragraph("本局决定不予受理。你（单位）可以依法向人民法院起诉或者通过其他途径解决。"), contact, .seal)

    /// 调解意见征询书: sent with the request to the other side, which is free to say no.
    static let disputeConsent = DocumentLayout(
        .disputeConsent, verified: false, series: .disputeConsent, .addressee("\(.party(.name))："),
        .paragraph(
            "\(.answer(.last("register"), "requester"))就与你（单位）的知识产权侵权赔偿纠纷（\(.answer(.last("register"), "kind"))），于\(.answer(.last("register"), "received"))请求调解，请求赔偿\(.answer(.last("register"), "claim"))。"
        ),
        .paragraph("请求的事实：\(.answer(.last("register"), "facts"))"),
        .paragraph(
            "调解遵循自愿、合法的原则，由\(.answer(.here, "by"))主持。请你（单位）于\(.due("replying"))前书面答复是否同意调解；不同意或者逾期不答复的，不再调解，不影响双方依法向人民法院起诉。"
        ),
        .particulars([
            Line("人民调解委员会：\(.answer(.here, "body"))").when(.chosen(.here, "by", ["committee"])),
            "调解人员：\(.answer(.here, "officers"))",
        ]), contact, .seal)

    static let disputeMinutes = DocumentLayout(
        .disputeMinutes, verified: false,
        .table([
            .pair(("时间", "\(.answer(.here, "met-at"))"), ("地点或者方式", "\(.answer(.here, "place"))")),
            .pair(("请求人", "\(.answer(.last("register"), "requester"))"), ("被请求人", "\(.party(.name))")),
            Row("到场人员", "\(.answer(.here, "present"))"), Row("调解人员", "\(.officers)"),
            Row("双方意见和调解经过", "\(.answer(.here, "record"))"), .hand("双方签名", lines: 2), .hand("调解人员签名", lines: 1),
        ]))

    static let disputeAgreement = DocumentLayout(
        .disputeAgreement, verified: false, series: .disputeAgreement,
        .particulars([
            "请求人：\(.answer(.last("register"), "requester"))", "联系方式：\(.answer(.last("register"), "contact"))",
            "被请求人：\(.party(.name))", "地址、电话：\(.answer(.last("register"), "where"))",
        ]),
        .heading("纠纷的事实和请求"), .paragraph("\(.answer(.last("register"), "facts"))"),
        .paragraph("请求赔偿：\(.answer(.last("register"), "claim"))"), .heading("协议内容"),
        .paragraph("经\(.answer(.last("ask"), "by"))主持调解，双方自愿达成如下协议："), .paragraph("\(.answer(.here, "terms"))"),
        .paragraph("赔偿数额：人民币\(.answer(.here, "sum"))（\(.capitals(.here, "sum"))）。"),
        .paragraph(Line("已经当场履行完毕。").when(.chosen(.here, "performed", ["yes"]))),
        .paragraph(Line("履行期限：\(.answer(.here, "perform-by"))前。").when(.chosen(.here, "performed", ["no"]))),
        .paragraph(
            Line(
                "本协议自\(.answer(.here, "effective-on"))起生效。双方认为有必要的，可以自协议生效之日起\(.term(Rule.confirmInCourt.id))内共同向人民法院申请司法确认；一方不履行本协议的，对方可以依法向人民法院起诉，经司法确认的，可以申请强制执行。"
            )),
        .signatures(["请求人（签名或者盖章）", "被请求人（签名或者盖章）", "调解人员（签名）"]), .seal,
        .note("本协议书一式三份，双方各执一份，本局留存一份。"))

    static let disputeEnded = DocumentLayout(
        .disputeEnded, verified: false, series: .disputeEnded,
        .addressee("\(.answer(.last("register"), "requester"))、\(.party(.name))："),
        .paragraph(
            "\(.answer(.last("register"), "requester"))与\(.party(.name))的知识产权侵权赔偿纠纷，本局于\(.day(.last("ask")))受理调解请求。现有下列情形："
        ),
        .particulars([
            Line("\(.options(.here, "how"))").when(.by(["decline"])),
            Line("\(.options(.here, "ground"))").when(.by(["fail"])),
        ]),
        .paragraph("\(.answer(.here, "reason"))"), .paragraph("调解终止。双方可以依法向人民法院起诉。"), contact, .seal)

    /// 司法确认申请书: of both together; the bureau draws it up for them.
    static let confirmationApplication = DocumentLayout(
        .confirmationApplication, verified: false, .addressee("\(.answer(.here, "court"))："),
        .particulars([
            "申请人：\(.answer(.last("register"), "requester"))", "申请人：\(.party(.name))",
        ]),
        .paragraph(
            "双方因知识产权侵权赔偿纠纷，经\(.answer(.last("ask"), "by"))主持调解，达成调解协议，协议自\(.answer(.last("agree"), "effective-on"))起生效。"
        ),
        .paragraph("协议内容：\(.answer(.last("agree"), "terms"))"),
        .paragraph("双方自愿达成协议，没有恶意串通、规避法律，没有损害国家利益、社会公共利益和他人合法权益。现共同申请对调解协议予以司法确认。"),
        .signatures(["申请人（签名或者盖章）", "申请人（签名或者盖章）"]),
        .note("附：调解协议书、身份证明、与调解协议有关的财产权利证明等材料。"))

    private static let requester = Block.addressee("\(.answer(.last("register"), "requester"))：")
}
