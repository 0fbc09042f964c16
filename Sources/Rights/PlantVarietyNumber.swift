package import Base

/// 植物新品种申请号、品种权号: agriculture writes `CNA`, the year and a serial number, forestry eight digits.
///
/// Both forms are known from practice only: what is read here is to be looked up in the register.
package struct PlantVarietyNumber: IdentifierValue {
    package static let scheme = Scheme.plantVarietyNumber
    package let agency: Agency
    package let year: Int
    package let text: String

    /// 审批机关: who grants the right.
    package enum Agency: String, Sendable {
        case agriculture, forestry

        package var name: Text {
            switch self {
            case .agriculture: Text(zh: "农业农村主管部门", en: "Agriculture")
            case .forestry: Text(zh: "林业和草原主管部门", en: "Forestry and grassland")
            }
        }
    }

    package static func read(_ typed: Typed) -> Reading<PlantVarietyNumber> {
        var reader = Typed.Reader(typed.compact)
        let agency = reader.take("CNA") ? Agency.agriculture : .forestry
        // Protection of varieties began with the regulation of 1997.
        guard let year = reader.year(1997...2099),
            let serial = agency == .agriculture ? reader.digits(3, 7) : reader.digits(4)
        else { return .other([wrongForm]) }
        var text = (agency == .agriculture ? "CNA" : "") + String(year) + serial
        if agency == .agriculture, reader.take(".") {
            guard let check = reader.digits(1) else { return .other([wrongForm]) }
            text += "." + check
        }
        return reader.atEnd ? .whole(PlantVarietyNumber(agency: agency, year: year, text: text)) : .other([wrongForm])
    }

    package var parts: [Identification.Part] {
        [
            .init(Text(zh: "审批机关", en: "Granting authority"), agency.name),
            .init(Text(zh: "年份", en: "Year"), String(year)),
        ]
    }

    private static let wrongForm = Reason(
        form: Text(zh: "CNA 加年份和流水号，或林草8位数字", en: "CNA, a year and a serial number, or eight digits for forestry"),
        example: "CNA20191001234")
}
