package import Base

extension Rule {
    /// 权限: who decides, at which level of government and in which agency.
    package struct Competence: Sendable {
        package let who: Text
        package let level: Level
        package let agency: Agency

        package init(_ who: Text, _ level: Level = .district, _ agency: Agency = .marketRegulation) {
            self.who = who
            self.level = level
            self.agency = agency
        }

        /// For tables that name who decides, but not at which level or in which agency.
        package init(_ who: Text, ownDistrict: Bool) {
            self.init(who, .district, ownDistrict ? .marketRegulation : .others)
        }

        /// Whether the district's own market bureau decides; false where the law reserves it to a higher level or another agency.
        package var ownDistrict: Bool { level == .district && agency == .marketRegulation }

        /// 本局不能自行决定的说明: what a form tells the officer; nil where the district bureau decides.
        package var reservation: Text? {
            guard !ownDistrict else { return nil }
            guard agency != .others else {
                return Text(zh: "本局不能自行决定：\(who.zh)", en: "Not for this bureau to decide: \(who.en)")
            }
            return Text(
                zh: "本局不能自行决定，由\(level.name.zh)\(agency.name.zh)决定：\(who.zh)",
                en: "Not for this bureau to decide, but for \(agency.name.en) (\(level.name.en)): \(who.en)")
        }
    }

    /// 层级: the level of government a decision belongs to.
    package enum Level: String, Sendable, CaseIterable {
        case district, city, province, nation

        package var name: Text {
            switch self {
            case .district: Text(zh: "县（区）级", en: "district level")
            case .city: Text(zh: "设区的市级以上", en: "city level or above")
            case .province: Text(zh: "省级以上", en: "provincial level or above")
            case .nation: Text(zh: "国家级", en: "national level")
            }
        }
    }

    /// 机关: the kind of agency a decision belongs to.
    package enum Agency: String, Sendable, CaseIterable {
        case marketRegulation, patents, trademarks, copyright, plantVarieties, customs, creditInformation
        case government, police, procuratorate, court, notary, dataSharing, others

        package var name: Text {
            switch self {
            case .marketRegulation: Text(zh: "市场监督管理部门", en: "the market regulator")
            case .patents: Text(zh: "管理专利工作的部门", en: "the patent authority")
            case .trademarks: Text(zh: "商标注册、管理部门", en: "the trade mark authority")
            case .copyright: Text(zh: "著作权主管部门", en: "the copyright authority")
            case .plantVarieties: Text(zh: "农业农村、林业草原主管部门", en: "the agriculture or forestry authority")
            case .customs: Text(zh: "海关", en: "customs")
            case .creditInformation: Text(zh: "信用信息主管部门", en: "the credit information authority")
            case .government: Text(zh: "人民政府", en: "the people's government")
            case .police: Text(zh: "公安机关", en: "the police")
            case .procuratorate: Text(zh: "人民检察院", en: "the procuratorate")
            case .court: Text(zh: "人民法院", en: "the court")
            case .notary: Text(zh: "公证机构", en: "a notary")
            case .dataSharing: Text(zh: "政务数据共享主管部门", en: "the data sharing authority")
            case .others: Text(zh: "有关主体", en: "another body")
            }
        }
    }
}
