package import Base

/// 办案机构: a part of the office that works on matters. Which ones there are, the district says; these have names here.
package enum Unit: String, Sendable, CaseIterable {
    /// 收件: where what people file arrives before it is handed out.
    case intake
    case bureau, station, section, brigade

    /// A unit's name; of one that is not known, its id.
    package static func name(_ id: String) -> Text { Unit(rawValue: id)?.name ?? Text(same: id) }

    package var name: Text {
        switch self {
        case .intake: Text(zh: "收件窗口", en: "Intake")
        case .bureau: Text(zh: "局机关", en: "Bureau")
        case .station: Text(zh: "市场监管所", en: "Station")
        case .section: Text(zh: "知识产权科", en: "IP section")
        case .brigade: Text(zh: "执法大队", en: "Enforcement brigade")
        }
    }
}
