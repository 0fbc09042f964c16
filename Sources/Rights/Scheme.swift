package import Base

/// 编号种类: a kind of identifier. The order is the one in which readings of equal weight are listed.
package enum Scheme: String, Sendable, CaseIterable {
    // First, because its date of birth makes it the more telling of the two forms of 18 characters.
    case residentIdentityNumber
    case unifiedSocialCreditCode
    case patentNumber
    case organisationCode
    case patentDocumentNumber
    case softwareCopyrightNumber
    case workRegistrationNumber
    case layoutDesignNumber
    case customsRecordNumber
    case documentNumber
    case trademarkNumber
    case plantVarietyNumber
    case similarGroup
    case niceClass

    /// Whether its last character checks the others.
    package var checked: Bool {
        switch self {
        case .unifiedSocialCreditCode, .residentIdentityNumber, .patentNumber, .organisationCode: true
        default: false
        }
    }

    /// Whether its form was checked against its standard; the others are as they are met with in practice.
    package var verified: Bool { checked }

    package var name: Text {
        switch self {
        case .unifiedSocialCreditCode: Text(zh: "统一社会信用代码", en: "Unified social credit code")
        case .residentIdentityNumber: Text(zh: "居民身份证号码", en: "Resident identity number")
        case .patentNumber: Text(zh: "专利申请号或专利号", en: "Patent application or patent number")
        case .organisationCode: Text(zh: "组织机构代码", en: "Organisation code")
        case .patentDocumentNumber: Text(zh: "专利文献号", en: "Patent document number")
        case .softwareCopyrightNumber: Text(zh: "计算机软件著作权登记号", en: "Software copyright registration number")
        case .workRegistrationNumber: Text(zh: "作品登记号", en: "Work registration number")
        case .layoutDesignNumber: Text(zh: "集成电路布图设计登记号", en: "Layout-design registration number")
        case .customsRecordNumber: Text(zh: "知识产权海关备案号", en: "Customs recordation number")
        case .documentNumber: Text(zh: "文书文号", en: "Document number")
        case .trademarkNumber: Text(zh: "商标申请号或注册号", en: "Trade mark application or registration number")
        case .plantVarietyNumber: Text(zh: "植物新品种申请号或品种权号", en: "Plant variety application or right number")
        case .similarGroup: Text(zh: "类似群号", en: "Similar group")
        case .niceClass: Text(zh: "尼斯分类类号", en: "Nice class")
        }
    }
}
