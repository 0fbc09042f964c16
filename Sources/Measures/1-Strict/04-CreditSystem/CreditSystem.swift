import Base
import Documents
import Procedure

extension Measure {
    /// 信用体系: the fourth measure of the policy.
    package static let creditSystem = Measure(
        4, Text(zh: "加强知识产权信用体系建设", en: "The credit system"),
        clause: Text(
            zh: "统一归集、依法公示知识产权行政处罚和抽查检查结果；依法依规将严重失信行为主体纳入信用档案“黑名单”，实施联合惩戒。",
            en: """
                Penalties and results of inspections are collected and published by law; grave offenders are entered on the \
                blacklist by law, with joint sanctions.
                """),
        lead: Text(zh: "区市场监督管理局", en: "District market regulation bureau"), procedures: [.seriousListing],
        layouts: [.listingNotice, .listingReport, .listingDecision, .delistingDecision],
        series: [.listingNotice, .listingReport, .listingDecision, .delistingDecision])
}
