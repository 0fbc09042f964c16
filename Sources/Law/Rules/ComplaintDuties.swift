import Base

/// 投诉举报工作的一般义务: confidence, abuse and publication (TJ-22 to TJ-24).
extension Rule {
    /// 举报人信息保密 (TJ-22).
    package static let reporterConfidence = Rule(
        "TJ-22", Text(zh: "举报人信息保密", en: "Confidence of the reporter"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "对举报人信息予以保密，不得将其个人信息、举报办理情况泄露给被举报人或者无关人员。",
                en: """
                    Data about the reporter are kept in confidence; neither they nor the state of the report \
                    reach the target or staff not concerned.
                    """),
            conditions: [
                Text(
                    zh: "例外：同时包含投诉和举报，需要向被举报人提供组织调解所必需的信息",
                    en: "exception: complaint and report in one, and the target needs the data to be mediated with")
            ],
            decides: .bureau,
            basis: [
                Citation(
                    .complaints2020, Article(33),
                    words: "不得将举报人个人信息、举报办理情况等泄露给被举报人或者与办理举报工作无关的人员")
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "对举报人信息予以保密，不得将其个人信息、举报处理情况泄露给被举报人或者无关人员。",
                en: """
                    Data about the reporter are kept in confidence; neither they nor the handling of the report \
                    reach the target or staff not concerned.
                    """),
            conditions: [
                Text(
                    zh: "例外：同时包含投诉和举报，需要向被举报人提供组织调解所必需的信息",
                    en: "exception: complaint and report in one, and the target needs the data to be mediated with")
            ],
            decides: .bureau,
            basis: [
                Citation(
                    .complaints2026, Article(37),
                    words: "不得将举报人个人信息、举报处理情况等泄露给被举报人或者与处理举报工作无关的人员")
            ], .complaints2026))

    /// 滥用投诉举报 (TJ-23): suspected fraud or extortion goes to the police. The text of 2019 had no such rule.
    package static let complaintAbuse = Rule(
        "TJ-23", Text(zh: "骗取赔偿、敲诈勒索的移送", en: "Transfer of suspected fraud or extortion"),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "发现投诉举报人涉嫌骗取经营者赔偿或者敲诈勒索的，依法移送公安机关等部门处理。",
                en: """
                    Where a complainant or reporter is suspected of cheating traders out of compensation or of \
                    extortion, the matter is transferred to the police or other authorities.
                    """),
            conditions: [
                Text(
                    zh: "通过夹带、掉包、造假、篡改商品信息、捏造事实等方式骗取赔偿",
                    en: """
                        compensation obtained by smuggling in, swapping or forging goods, altering product \
                        information or inventing facts
                        """),
                Text(zh: "对经营者敲诈勒索", en: "extortion of traders"),
            ],
            decides: .bureau, documents: [Form.caseTransfer],
            basis: [
                Citation(.complaints2026, Article(7, paragraph: 2), words: "不得滥用投诉举报权利、利用投诉举报牟取不正当利益"),
                Citation(.complaints2026, Article(42), words: "移送公安机关等部门处理"),
            ], .complaints2026))

    /// 投诉举报信息公示 (TJ-24).
    package static let publishComplaints = Rule(
        "TJ-24", Text(zh: "投诉举报统计和消费投诉信息公示", en: "Statistics of filings and publication of consumer complaints"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "定期公布投诉举报统计分析报告，依法公示消费投诉信息；条文未规定周期。",
                en: """
                    Statistical reports on filings are published regularly, and consumer complaints according to \
                    law; the article sets no interval.
                    """),
            decides: .bureau,
            basis: [
                Citation(.complaints2020, Article(34), words: "定期公布投诉举报统计分析报告，依法公示消费投诉信息")
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "开展消费预警和风险提示，公布投诉举报统计分析报告，依法公示消费投诉信息；条文未规定周期。",
                en: """
                    The bureau issues consumer warnings and risk notes, publishes statistical reports on \
                    filings, and consumer complaints according to law; the article sets no interval.
                    """),
            decides: .bureau,
            basis: [
                Citation(
                    .complaints2026, Article(38), words: "开展消费预警和风险提示，公布投诉举报统计分析报告，依法公示消费投诉信息")
            ], .complaints2026))
}
