import Documents
import Law
import Procedure

/// 清单、保管、处理: what the goods are, who has them, and what became of them.
extension DocumentLayout {
    /// 场所/设施/财物清单: two copies, signed by both sides (行政强制法第二十四条第三款).
    static let goodsList = DocumentLayout(
        .goodsList, verified: false,
        .particulars([
            "当事人：\(.party(.name))", "清点时间：\(.answer(.here, "began"))至\(.answer(.here, "ended"))",
            "清点地点：\(.answer(.here, "place"))", "对应文书文号：\(.answer(.here, "number"), or: "见随附文书")",
        ]),
        .list(.here, "goods"),
        .table([
            .pair(
                ("项数", "\(.count(.here, "goods", before: "kinds"))"),
                ("价值", "\(.worth(.here, "goods", before: "value"), or: "待查")")),
            .pair(("封条编号", "\(.answer(.here, "seals"), or: "无")"), ("存放地点", "\(.answer(.here, "stored"))")),
            .pair(("保管", "\(.answer(.here, "keeper"))"), ("保管人", "\(.answer(.here, "keeper-name"))")),
            Row("办案人员", "\(.answer(.here, "officers"))"),
            Row("当事人到场情况", "\(.options(.here, "presence"))"),
            Row("见证人、录音录像情况", "\(.answer(.here, "witness"), or: "无")"),
        ]),
        .paragraph("上述内容经核对无误。"), .signatures(["当事人（签名或者盖章）", "见证人（签名）", "办案人员（签名）", "办案人员（签名）"]),
        .note("本清单一式两份，当事人和本局各执一份。当事人拒绝签名的，由办案人员注明；当事人不到场的，由见证人签名。"))

    /// 涉案物品标签: one to each row, stuck to what is kept, so that it is found and matched again.
    static let goodsLabels = DocumentLayout(
        .goodsLabels, verified: false,
        .particulars([
            "当事人：\(.party(.name))", "清点日期：\(.issued)　存放地点：\(.answer(.here, "stored"))",
        ]),
        .labels(.here, "goods"), .note("沿虚线剪开，粘贴在对应的物品或者包装上。标签的编号与《场所/设施/财物清单》的序号一致。"))

    /// 没收物品清单: part of the decision that confiscates them.
    static let confiscationList = DocumentLayout(
        .confiscationList, verified: false,
        .particulars([
            "当事人：\(.party(.name))", "行政处罚决定书文号：\(.answer(.here, "number"))", "决定日期：\(.issued)",
        ]),
        .paragraph("依据上述行政处罚决定，没收下列物品："), .list(.here, "confiscated-goods"),
        .signatures(["当事人（签名或者盖章）", "办案人员（签名）", "办案人员（签名）"]), .seal,
        .note("本清单是行政处罚决定书的附件，一式两份，一份随决定书送达，一份归档。清单序号指采取措施时《场所/设施/财物清单》的序号。"))

    /// 移送物品清单: goes with the transfer of a suspected crime (移送规定第六条).
    static let transferList = DocumentLayout(
        .transferList, verified: false, .addressee("\(.answer(.here, "to"))："),
        .paragraph(
            Line("现将\(.party(.name))涉嫌犯罪案件的下列涉案物品一并移送：").when(.answered(.here, "goods"))),
        .paragraph(Line("本案没有随案移送的物品。").when(.not(.answered(.here, "goods")))),
        .list(.here, "goods", when: .answered(.here, "goods")),
        .signatures(["移交人（签名）", "移交人（签名）", "接收人（签名）"]), .seal,
        .note("本清单一式两份，移送机关和接收机关各执一份。清单序号指采取措施时《场所/设施/财物清单》的序号。"))

    /// 委托保管书 (程序规定第四十一条第一款、行政强制法第二十六条).
    static let custody = DocumentLayout(
        .custody, verified: false, .addressee("\(.answer(.here, "keeper-name"))："),
        .paragraph(
            "依据《市场监督管理行政处罚程序规定》第四十一条第一款的规定，本局委托你（单位）保管当事人\(.party(.name))的下列物品（详见《场所/设施/财物清单》，共\(.count(.here, "goods", before: "kinds"))项），存放于\(.answer(.here, "stored"))。"
        ),
        .paragraph("未经本局书面通知，不得使用、损毁或者擅自转移、处置上述物品；因你（单位）的原因造成损失的，依法承担责任。因查封、扣押发生的保管费用由本局承担。"),
        .particulars(["联系方式：\(.office(.contact))"]), .signatures(["保管人（签名或者盖章）", "办案人员（签名）"]), .seal)

    /// 涉案物品处理记录
    static let goodsDisposal = DocumentLayout(
        .goodsDisposal, verified: false,
        .table([
            Row("当事人", "\(.party(.name))"), Row("处理日期", "\(.answer(.here, "done-on"))"),
            Row(
                "处理方式", Line("退还当事人").when(.by(["return", "return-part"])),
                Line("\(.options(.here, "ways"))").when(.by(["dispose"]))),
            Row("处理情况说明", "\(.answer(.here, "record"), or: "见所列物品")"), Row("办案人员", "\(.answer(.here, "officers"))"),
            Row(
                "领取人签名情况", Line("\(.options(.here, "presence"))").when(.by(["return", "return-part"])),
                Line("不适用").when(.by(["dispose"]))),
            Row("监督人、见证人、录像情况", "\(.answer(.here, "witness"), or: "无")"),
            Row("所附照片、录像、凭证", "\(.answer(.here, "files"))"),
        ]),
        .list(.here, "goods", when: .answered(.here, "goods")),
        .signatures(["领取人、接收人（签名或者盖章）", "见证人（签名）", "办案人员（签名）", "办案人员（签名）"]))

    /// 查封/扣押物品移送告知书 (行政强制法第二十一条).
    static let goodsHandOver = DocumentLayout(
        .goodsHandOver, verified: false, .addressee("\(.party(.name))："),
        .paragraph(
            "因案件移送\(.answer(.here, "receiver"))处理，依据《中华人民共和国行政强制法》第二十一条的规定，本局于\(.answer(.here, "done-on"))将查封、扣押的下列物品一并移送："
        ),
        .list(.here, "goods", when: .answered(.here, "goods")), .paragraph("\(.answer(.here, "record"), or: "")"),
        .paragraph("特此告知。"), .particulars(["联系方式：\(.office(.contact))"]),
        .seal,
        .note("本文书一式两份，一份送达，一份归档。"))

    /// （检测/检验/检疫/鉴定）期间告知书: these days do not count (程序规定第三十八条第三款).
    static let testPeriod = DocumentLayout(
        .testPeriod, verified: false, .addressee("\(.party(.name), or: "当事人")："),
        .paragraph(
            "本局在办理案件中，需要对有关物品进行检测、检验、检疫、鉴定，已委托\(.answer(.here, "body"))进行，期间自\(.answer(.here, "first-day"))至\(.answer(.here, "planned"))。依据《市场监督管理行政处罚程序规定》的规定，上述期间不计入有关期限。"
        ),
        .paragraph("检测、检验、检疫、鉴定的内容：\(.answer(.here, "questions"))"), .paragraph("期间有变化的，本局另行告知；结果将书面告知你（单位）。"),
        .particulars(["联系方式：\(.office(.contact))"]), .seal, .note("本文书一式两份，一份送达，一份归档。"))
}
