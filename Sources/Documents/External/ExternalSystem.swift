package import Base

/// 应当使用的系统: one that the office has to use besides this one, because a higher authority says so.
package enum ExternalSystem: String, Sendable, CaseIterable {
    /// 全国12315平台
    case platform = "12315"
    /// 省行政执法办案系统
    case caseSystem = "case-system"
    /// 国家企业信用信息公示系统
    case disclosure = "disclosure-system"

    package var name: Text {
        switch self {
        case .platform: Text(zh: "全国12315平台", en: "the national 12315 platform")
        case .caseSystem: Text(zh: "省执法办案系统", en: "the provincial case system")
        case .disclosure: Text(zh: "国家企业信用信息公示系统", en: "the national disclosure system")
        }
    }

    /// The same where it stands by itself.
    package var title: Text {
        switch self {
        case .platform: Text(zh: name.zh, en: "12315 platform")
        case .caseSystem: Text(zh: name.zh, en: "Provincial case system")
        case .disclosure: Text(zh: name.zh, en: "National disclosure system")
        }
    }

    /// 号码空间: under which its number of a matter of this procedure is unique. One number of the platform may stand for
    /// a report and a complaint, which are two matters here (TJ-01).
    package func space(of procedure: String) -> String {
        self == .platform && procedure == "consumer-complaint" ? rawValue + "-complaint" : rawValue
    }
}

/// 办理方式: where a stage is carried out by law.
package enum ExternalMode: String, Sendable, CaseIterable {
    /// 主办: here; what was done is copied there.
    case lead
    /// 伴办: there, under its number; here are evidence, clocks and drafts.
    case companion
    /// 镜像: there, and only read from there.
    case mirror
    /// 不涉及: that system has nothing to do with it.
    case none

    package var name: Text {
        switch self {
        case .lead: Text(zh: "主办：在本系统办理，结果抄录过去", en: "Lead: done here and copied there")
        case .companion: Text(zh: "伴办：在对方系统办理和编号，本系统配合", en: "Companion: done and numbered there, supported here")
        case .mirror: Text(zh: "镜像：在对方系统办理，本系统只读取", en: "Mirror: done there and only read here")
        case .none: Text(zh: "不涉及", en: "Not concerned")
        }
    }
}
