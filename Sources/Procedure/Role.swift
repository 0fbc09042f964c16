package import Base

/// 角色: in which capacity somebody acts on a matter; one person may have several.
package enum Role: String, Sendable, CaseIterable {
    case reporter, rightsHolder, respondent
    case counter, dispatcher, officer, stationHead, brigade, reviewer, bureauHead
    case creditSection, keeper, finance, archivist, liaison, publisher
    /// The product itself, where one matter's end moves another, or a date passes.
    case system

    /// Whether it is somebody outside the office, on whom no matter may wait for ever.
    package var isOutside: Bool {
        switch self {
        case .reporter, .rightsHolder, .respondent: true
        default: false
        }
    }

    /// 执法: whether acting in it takes an enforcement certificate.
    package var enforces: Bool { capacities.contains(.officer) }

    /// The roles whose acts somebody in it may take: who handles cases in the brigade is a case officer there.
    package var capacities: [Role] { self == .brigade ? [.brigade, .officer] : [self] }

    package var name: Text {
        switch self {
        case .reporter: Text(zh: "举报人", en: "the reporter")
        case .rightsHolder: Text(zh: "权利人", en: "the right holder")
        case .respondent: Text(zh: "当事人", en: "the party")
        case .counter: Text(zh: "窗口人员", en: "the counter")
        case .dispatcher: Text(zh: "分送人员", en: "the dispatcher")
        case .officer: Text(zh: "办案人员", en: "a case officer")
        case .stationHead: Text(zh: "办案机构负责人", en: "the head of the case unit")
        case .brigade: Text(zh: "执法大队", en: "the enforcement brigade")
        case .reviewer: Text(zh: "审核人员", en: "a reviewer")
        case .bureauHead: Text(zh: "局负责人", en: "the head of the bureau")
        case .creditSection: Text(zh: "信用监管科", en: "the credit section")
        case .keeper: Text(zh: "涉案物品保管员", en: "the keeper of seized goods")
        case .finance: Text(zh: "财务人员", en: "finance")
        case .archivist: Text(zh: "档案管理人员", en: "the archivist")
        case .liaison: Text(zh: "联络员", en: "a liaison officer")
        case .publisher: Text(zh: "公示人员", en: "the publisher")
        case .system: Text(zh: "系统", en: "the system")
        }
    }
}
