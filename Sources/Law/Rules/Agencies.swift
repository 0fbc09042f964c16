import Base

/// 代理机构: filings, changes and reports (DL-01, DL-02, DL-05, DL-08).
extension Rule {
    /// 变更备案 (DL-01/change): thirty days.
    package static let changeAgencyRecord = Rule(
        "DL-01/change", Text(zh: "商标代理机构变更备案的期限", en: "Time for a mark agency to file changes"),
        Version(
            from: .markAgencies2022, chosenBy: .step,
            Text(
                zh: "备案信息发生变化的，应当自实际发生变化或者登记、批准之日起30日内办理变更备案。",
                en: "Changes are filed within 30 calendar days of happening, or of registration or approval."),
            term: Term(30, .calendarDay, roll: .restDay, countedBy: .civilPeriods),
            decides: .markOffice,
            basis: [Citation(.markAgencies, Article(7), words: "应当自实际发生变化或者有关主管部门登记、批准之日起三十日内")], .excerpted))

    /// 案卷 (DL-01/records): kept; the order gives no number of years.
    package static let keepClientRecords = Rule(
        "DL-01/records", Text(zh: "商标代理机构的案卷保存", en: "Records of mark agencies"),
        Version(
            from: .markAgencies2022, chosenBy: .step,
            Text(
                zh: "应当对所承办业务的案卷和有关材料及时立卷归档，妥善保管；记录应当真实、准确、完整。",
                en: "Files are made up promptly and kept well; records are true, exact and complete."),
            decides: .markOffice,
            basis: [Citation(.markAgencies, Article(18), words: "应当对所承办业务的案卷和有关材料及时立卷归档，妥善保管")], .excerpted))

    /// 经营异常名录 (DL-02): seven grounds; the province inspects.
    package static let abnormalAgency = Rule(
        "DL-02", Text(zh: "专利代理机构列入经营异常名录", en: "Patent agencies on the list of abnormal operations"),
        Version(
            from: .patentAgencies2019, chosenBy: .step,
            Text(
                zh: "有下列情形之一的，列入经营异常名录；检查、监督由省级管理专利工作的部门进行，可以要求下一级协助。",
                en: """
                    On these grounds an agency is listed; the provincial authority inspects and may \
                    ask the level below to help.
                    """),
            conditions: [
                Text(zh: "未在规定的期限提交年度报告", en: "no yearly report in time"),
                Text(zh: "取得许可证或者提交年度报告时提供虚假信息", en: "false information for the licence or the report"),
                Text(
                    zh: "擅自变更名称、场所、负责人、合伙人或者股东", en: "name, place, head, partners or shareholders changed without leave"
                ), Text(zh: "分支机构未按规定备案", en: "branches not filed"),
                Text(zh: "不再符合执业条件，整改期满仍不符合", en: "no longer qualified, also after time to mend"),
                Text(zh: "公示信息与登记信息不一致", en: "published and registered data differ"),
                Text(zh: "通过登记的经营场所无法联系", en: "not to be reached at the registered place"),
            ],
            decides: .provincialPatents,
            basis: [
                Citation(.patentAgencies, Article(37), words: "按照国家有关规定列入经营异常名录"),
                Citation(.patentAgencies, Article(48, paragraph: 1), words: "要求下一级人民政府管理专利工作的部门协助处理专利代理违法违规行为"),
            ], .excerpted))

    /// 备案有效期 (DL-05/validity): three years, renewed in the last six months.
    package static let agencyValidity = Rule(
        "DL-05/validity", Text(zh: "商标代理机构备案的有效期", en: "Validity of a mark agency's filing"),
        Version(
            from: .markAgencies2022, chosenBy: .step,
            Text(
                zh: "备案的有效期为3年；可以在届满前六个月内延续，每次三年，自原有效期满次日起计算。",
                en: """
                    A filing is valid for 3 years; it may be renewed in the last six months, each \
                    time for three years from the day after expiry.
                    """),
            term: Term(3, .year),
            decides: .markOffice,
            basis: [Citation(.markAgencies, Article(5, paragraph: 2), words: "商标代理机构备案的有效期为三年")], .excerpted))

    /// 年度报告 (DL-05/report).
    package static let agencyReport = Rule(
        "DL-05/report", Text(zh: "商标代理机构的年度报告", en: "Yearly report of mark agencies"),
        Version(
            from: .markAgencies2022, chosenBy: .step,
            Text(zh: "应当按照国家有关规定报送年度报告。", en: "A yearly report is made as national rules say."),
            decides: .markOffice,
            basis: [Citation(.markAgencies, Article(22), words: "应当按照国家有关规定报送年度报告")], .excerpted))

    /// 通报查处情况 (DL-08/notify): as the rules say, without a number.
    package static let reportAgencyCase = Rule(
        "DL-08/notify", Text(zh: "代理机构案件查处情况的通报", en: "Reporting agency cases to the national office"),
        Version(
            from: .markAgencies2022, chosenBy: .step,
            Text(
                zh: "对商标代理机构的违法行为查处后，依照有关规定将查处情况通报国家知识产权局。",
                en: "The result of a case against a mark agency is reported to the national office as the rules say."),
            target: .promptly(Term(5, .workingDay)),
            decides: .bureau,
            basis: [Citation(.markAgencies, Article(34, paragraph: 1), words: "依照有关规定将查处情况通报国家知识产权局")], .excerpted))

    /// 停止受理 (DL-08/stop): six months at least, up to for good.
    package static let stopAgency = Rule(
        "DL-08/stop", Text(zh: "停止受理代理业务的最短期间", en: "Shortest time an agency is shut out"),
        Version(
            from: .markAgencies2022, chosenBy: .step,
            Text(
                zh: "情节严重的，可以决定停止受理其代理业务6个月以上直至永久停止受理；两年内受到三次以上行政处罚的，属于情节严重。",
                en: """
                    In grave cases the national office may shut an agency out for 6 months or more, \
                    up to for good; three penalties or more in two years are grave.
                    """),
            term: Term(6, .month),
            decides: .markOffice,
            basis: [
                Citation(.markAgencies, Article(34, paragraph: 1), words: "六个月以上直至永久停止受理的决定"),
                Citation(.markAgencies, Article(34, paragraph: 2), words: "两年内受到三次以上行政处罚的，属于前款规定情节严重的情形"),
            ], .excerpted))
}
