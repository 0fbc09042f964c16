package import Base
package import Rights

/// 登记条目: one right or name of a register, as far as likeness needs it.
package struct RegisterEntry: Hashable, Sendable {
    package let kind: Kind
    /// 注册号、登记号: as the register writes it.
    package let number: String
    /// 商标、名称: the words; of a design or a work its title.
    package let mark: String
    /// In ascending order; empty where the register names none.
    package let classes: [NiceClass]
    /// 权利人.
    package let holder: String?
    /// 状态: in the words of the register.
    package let status: String?
    package let filed: Day?
    package let registered: Day?
    package let expires: Day?

    package init(
        kind: Kind, number: String, mark: String, classes: [NiceClass] = [], holder: String? = nil,
        status: String? = nil, filed: Day? = nil, registered: Day? = nil, expires: Day? = nil
    ) {
        self.kind = kind
        self.number = number
        self.mark = mark
        self.classes = Set(classes).sorted()
        self.holder = holder
        self.status = status
        self.filed = filed
        self.registered = registered
        self.expires = expires
    }

    /// 权利种类: what kind of right an entry is.
    package enum Kind: String, Sendable, CaseIterable {
        case trademark, patent, copyright, geographicalIndication, plantVariety, layoutDesign
        /// 名称: a name in use that is no registered right, as in the sample library.
        case name

        package var text: Text {
            switch self {
            case .trademark: Text(zh: "商标", en: "Trade mark")
            case .patent: Text(zh: "专利", en: "Patent")
            case .copyright: Text(zh: "著作权", en: "Copyright")
            case .geographicalIndication: Text(zh: "地理标志", en: "Geographical indication")
            case .plantVariety: Text(zh: "植物新品种", en: "Plant variety")
            case .layoutDesign: Text(zh: "集成电路布图设计", en: "Layout-design")
            case .name: Text(zh: "名称（非登记权利）", en: "Name (no registered right)")
            }
        }
    }
}
