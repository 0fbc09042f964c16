import Base
import Documents
import Procedure

/// 物品文书: forms 6, 19 to 24, 26, 31 and 52 of the formats of 2021.
extension DocumentForm {
    static let registrationNotice = DocumentForm(
        "registration-notice", Text(zh: "先行登记保存证据通知书", en: "Notice of registered evidence"))
    static let registrationRelease = DocumentForm(
        "registration-release", Text(zh: "解除先行登记保存证据通知书", en: "Notice releasing registered evidence"))
    static let measureDecision = DocumentForm(
        "measure-decision", Text(zh: "实施行政强制措施决定书", en: "Decision on a compulsory measure"))
    static let measureExtension = DocumentForm(
        "measure-extension", Text(zh: "延长行政强制措施期限决定书", en: "Decision extending a compulsory measure"))
    static let measureRelease = DocumentForm(
        "measure-release", Text(zh: "解除行政强制措施决定书", en: "Decision releasing a compulsory measure"))
    static let goodsList = DocumentForm("goods-list", Text(zh: "场所/设施/财物清单", en: "List of premises and goods"))
    static let goodsLabels = DocumentForm("goods-labels", Text(zh: "涉案物品标签", en: "Labels of the goods"))
    static let confiscationList = DocumentForm("confiscation-list", Text(zh: "没收物品清单", en: "List of confiscated goods"))
    static let transferList = DocumentForm("transfer-goods", Text(zh: "移送物品清单", en: "List of goods handed over"))
    static let custody = DocumentForm("custody", Text(zh: "委托保管书", en: "Entrustment of goods"))
    static let goodsDisposal = DocumentForm("goods-disposal", Text(zh: "涉案物品处理记录", en: "Record of disposal of goods"))
    static let goodsHandOver = DocumentForm(
        "goods-hand-over", Text(zh: "查封/扣押物品移送告知书", en: "Notice that goods were handed over"))
}

/// 物品文书的文号.
extension DocumentSeries {
    static let registrationNotice = DocumentSeries(.registrationNotice, "登保")
    static let registrationRelease = DocumentSeries(.registrationRelease, "解登保")
    static let measureDecision = DocumentSeries(.measureDecision, "强制")
    static let measureExtension = DocumentSeries(.measureExtension, "延强")
    static let measureRelease = DocumentSeries(.measureRelease, "解强")

    static let goods: [DocumentSeries] = [
        .registrationNotice, .registrationRelease, .measureDecision, .measureExtension, .measureRelease,
    ]
}

extension DocumentLayout {
    static let goods: [DocumentLayout] = [
        .registrationNotice, .registrationRelease, .measureDecision, .measureExtension, .measureRelease, .goodsList,
        .goodsLabels, .confiscationList, .transferList, .custody, .goodsDisposal, .goodsHandOver, .testPeriod,
    ]
}
