import Base

/// 法律文件: the statutes the rule tables are cited from.
extension Statute {
    /// 投诉举报处理暂行办法: complaints and reports received until 14 April 2026.
    package static let complaints2020 = Statute(
        key: "TJ2020",
        name: Text(
            zh: "市场监督管理投诉举报处理暂行办法",
            en: "Interim Measures for Handling Complaints and Reports in Market Regulation"),
        number: "国家市场监督管理总局令第20号（第55号令修改）", effective: .complaints2020)

    /// 投诉举报处理办法: complaints and reports received from 15 April 2026.
    package static let complaints2026 = Statute(
        key: "TJ2026",
        name: Text(
            zh: "市场监督管理投诉举报处理办法",
            en: "Measures for Handling Complaints and Reports in Market Regulation"),
        number: "国家市场监督管理总局令第121号", effective: .complaints2026)

    /// 消费者权益保护法, as amended in 2013.
    package static let consumerLaw = Statute(
        key: "XB", name: Text(zh: "中华人民共和国消费者权益保护法", en: "Law on the Protection of Consumer Rights and Interests"))

    /// 反不正当竞争法 as amended in 2019, in force until 14 October 2025.
    package static let unfairCompetition2019 = Statute(
        key: "FZ2019", name: Text(zh: "中华人民共和国反不正当竞争法", en: "Anti-Unfair Competition Law (2019)"))

    /// 反不正当竞争法 as revised in 2025.
    package static let unfairCompetition2025 = Statute(
        key: "FZ2025", name: Text(zh: "中华人民共和国反不正当竞争法", en: "Anti-Unfair Competition Law (2025)"),
        effective: .unfairCompetition2025)

    /// 行政处罚法, as revised in 2021.
    package static let penaltyLaw = Statute(
        key: "CF", name: Text(zh: "中华人民共和国行政处罚法", en: "Law on Administrative Penalties"),
        effective: .penaltyLaw2021)

    /// 市场监督管理行政处罚程序规定, as amended by orders 42 and 61; the version read is cited from the day of order 42.
    package static let penaltyProcedure = Statute(
        key: "CX",
        name: Text(
            zh: "市场监督管理行政处罚程序规定",
            en: "Provisions on the Procedures for Administrative Penalties in Market Regulation"),
        number: "国家市场监督管理总局令第2号（第42号、第61号令修正）", effective: .penaltyLaw2021)

    /// 行政强制法.
    package static let compulsionLaw = Statute(
        key: "QZ", name: Text(zh: "中华人民共和国行政强制法", en: "Administrative Compulsion Law"), effective: .compulsion2012)

    /// 行政复议法, as revised in 2023.
    package static let reconsiderationLaw = Statute(
        key: "FY", name: Text(zh: "中华人民共和国行政复议法", en: "Administrative Reconsideration Law"),
        effective: .reconsideration2024)

    /// 行政诉讼法; its text was not at hand.
    package static let litigationLaw = Statute(
        key: "SS", name: Text(zh: "中华人民共和国行政诉讼法", en: "Administrative Litigation Law"))

    /// 专利法, as amended in 2020.
    package static let patentLaw = Statute(
        key: "ZL", name: Text(zh: "中华人民共和国专利法", en: "Patent Law"), effective: .patentLaw2021)

    /// 行政处罚信息公示规定.
    package static let penaltyPublication = Statute(
        key: "GS",
        name: Text(
            zh: "市场监督管理行政处罚信息公示规定",
            en: "Provisions on the Publication of Administrative Penalty Information in Market Regulation"),
        number: "国家市场监督管理总局令第45号", effective: .publication2021)

    /// 市场监督管理信用修复管理办法; known from retellings only.
    package static let creditRepair = Statute(
        key: "XF",
        name: Text(zh: "市场监督管理信用修复管理办法", en: "Measures for Credit Repair in Market Regulation"),
        number: "国家市场监督管理总局令第107号", effective: .creditRepair2025)

    /// 信用修复管理办法 of the National Development and Reform Commission; articles 1 to 4 and a press summary were seen.
    package static let nationalCreditRepair = Statute(
        key: "XFGG", name: Text(zh: "信用修复管理办法", en: "Measures for Credit Repair (national)"),
        number: "国家发展和改革委员会令第36号", effective: .nationalCreditRepair2026)
}
