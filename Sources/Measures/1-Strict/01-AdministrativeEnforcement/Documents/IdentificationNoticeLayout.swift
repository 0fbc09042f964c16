import Documents
import Procedure

extension DocumentLayout {
    /// 协助辨认/鉴别通知书: what the right holder is asked about which goods; the days until the answer do not count
    /// (程序规定第十八条、第三十条、第六十四条).
    static let identificationNotice = DocumentLayout(
        .identificationNotice, verified: false, .addressee("\(.answer(.here, "whom"))："),
        .paragraph(
            "依据《市场监督管理行政处罚程序规定》第三十条第二款的规定，本局在办理案件中，需要你（单位）对涉嫌侵犯你（单位）权利（号码：\(.answer(.here, "right"))）的下列物品进行辨认或者鉴别，并提供书面意见和证明权利归属的材料。"
        ),
        .list(.here, "goods", when: .answered(.here, "goods")),
        .paragraph("需要说明的问题：\(.answer(.here, "questions"))"),
        .paragraph("请对辨认、鉴别意见的真实性负责，写明辨认、鉴别的方法和理由，由辨认、鉴别人签名并加盖单位印章。辨认、鉴别期间自\(.answer(.here, "first-day"))起，不计入办案期限。"),
        .particulars(["联系方式：\(.office(.contact))"]), .seal, .note("本文书一式两份，一份送达，一份归档。"))
}
