import Base
import Law
package import Procedure

extension Procedure {
    /// 电商平台通知与声明: a right holder's notice to a platform, the seller's statement, and the fifteen days in which
    /// only a complaint or a suit keeps the measures up (电子商务法第四十二条至第四十五条、第八十四条).
    package static let platformNotice = Procedure(
        "platform-notice", version: 1, measure: 16, Text(zh: "电商平台侵权通知", en: "Notice to a platform"),
        for: Text(
            zh: "登记权利人给平台的通知和对方的声明，盯住十五日期限，出具受理回执；平台不履行的转核查。",
            en:
                "Follow a notice to a platform and the seller's statement, watch the fifteen days, give the receipt that "
                + "keeps measures up; a platform that does nothing is verified."),
        clocks: [
            // The platform must act 及时; the office gives it what it gives itself for its receipt.
            Clock(
                "platform", Text(zh: "平台采取措施（内部跟进目标）", en: "Measures by the platform (internal follow-up)"),
                Rule.complaintReceipt.id, .target, from: Text(zh: "通知到达平台之日", en: "arrival of the notice")),
            Clock(
                "waiting", Text(zh: "声明到达后的十五日", en: "Fifteen days after the statement"), Rule.counterStatement.id,
                .party, from: Text(zh: "声明到达权利人之日", en: "arrival of the statement at the right holder")),
            Clock(
                "receipt", Text(zh: "出具受理回执（内部目标）", en: "Receipt (internal target)"), Rule.complaintReceipt.id,
                .target, from: Text(zh: "收到投诉之日", en: "receipt of the complaint")),
        ],
        stages: [
            Stage(
                "notified", Text(zh: "已通知平台", en: "Platform notified"), public: .atPlatform, holder: .officer,
                keptBy: [.clock("platform")]),
            Stage(
                "measures", Text(zh: "平台已采取措施", en: "Measures taken"), public: .atPlatform, holder: .officer,
                keptBy: [.clock("platform")]),
            Stage(
                "statement", Text(zh: "对方已提交声明", en: "Statement forwarded"), public: .atPlatform, holder: .officer,
                keptBy: [.clock("waiting")]),
            Stage(
                "complained", Text(zh: "待出具受理回执", en: "Receipt to be given"), public: .received, holder: .officer,
                keptBy: [.clock("receipt")]),
            Stage("accepted", Text(zh: "已受理，转核查", en: "Accepted, being verified"), public: .verifying, ends: .done),
            Stage("sued", Text(zh: "权利人已起诉", en: "Taken to court"), public: .decided, ends: .ended),
            Stage("settled", Text(zh: "措施维持，无争议", en: "Measures stand"), public: .decided, ends: .done),
            Stage("lifted", Text(zh: "期满终止措施", en: "Measures lifted"), public: .decided, ends: .ended),
            Stage("referred", Text(zh: "平台不履行，转核查", en: "Platform referred"), public: .verifying, ends: .transferred),
        ], acts: PlatformNoticeActs.all)
}

extension Text {
    fileprivate static let atPlatform = Text(zh: "平台处理中", en: "With the platform")
}
