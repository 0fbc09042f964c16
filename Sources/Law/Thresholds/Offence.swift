package import Base

/// 侵犯知识产权罪: the offences of 刑法 arts. 213 to 219之一, by their article.
package enum Offence: String, CaseIterable, Sendable {
    /// 假冒注册商标罪
    case counterfeitMark = "213"
    /// 销售假冒注册商标的商品罪
    case sellCounterfeits = "214"
    /// 非法制造、销售非法制造的注册商标标识罪
    case makeLabels = "215"
    /// 假冒专利罪
    case passOffPatent = "216"
    /// 侵犯著作权罪
    case infringeCopyright = "217"
    /// 销售侵权复制品罪
    case sellCopies = "218"
    /// 侵犯商业秘密罪
    case tradeSecret = "219"
    /// 为境外窃取、刺探、收买、非法提供商业秘密罪
    case tradeSecretAbroad = "219-1"

    /// 罪名, as the courts name it.
    package var name: Text {
        switch self {
        case .counterfeitMark: Text(zh: "假冒注册商标罪", en: "counterfeiting registered marks")
        case .sellCounterfeits: Text(zh: "销售假冒注册商标的商品罪", en: "selling goods with counterfeit marks")
        case .makeLabels:
            Text(zh: "非法制造、销售非法制造的注册商标标识罪", en: "making or selling illegally made mark labels")
        case .passOffPatent: Text(zh: "假冒专利罪", en: "passing off another's patent")
        case .infringeCopyright: Text(zh: "侵犯著作权罪", en: "infringing copyright")
        case .sellCopies: Text(zh: "销售侵权复制品罪", en: "selling infringing copies")
        case .tradeSecret: Text(zh: "侵犯商业秘密罪", en: "infringing trade secrets")
        case .tradeSecretAbroad:
            Text(
                zh: "为境外窃取、刺探、收买、非法提供商业秘密罪",
                en: "obtaining or providing trade secrets for bodies abroad")
        }
    }

    /// 刑法第二百一十三条: the article in words of the statute book.
    package var article: Text {
        self == .tradeSecretAbroad
            ? Text(zh: "刑法第219条之一", en: "Criminal Law, art. 219-1")
            : Text(zh: "刑法第\(rawValue)条", en: "Criminal Law, art. \(rawValue)")
    }

    /// 同类行为: the conduct an earlier penalty must have been for, so that doing it again weighs.
    package var kindred: Set<Offence> {
        switch self {
        case .counterfeitMark, .sellCounterfeits, .makeLabels: [.counterfeitMark, .sellCounterfeits, .makeLabels]
        case .passOffPatent: [.passOffPatent]
        case .infringeCopyright, .sellCopies: [.infringeCopyright, .sellCopies]
        case .tradeSecret, .tradeSecretAbroad: [.tradeSecret, .tradeSecretAbroad]
        }
    }
}
