import Base

/// 专利权的期限、评价报告和审查期限 (ZL-05, ZL-07 to ZL-13).
extension Rule {
    /// 非正常申请的处理 (ZL-05): no five-year bar, no limit on claw-back.
    package static let abnormalFilingMeasures = Rule(
        "ZL-05", Text(zh: "非正常专利申请的处理措施", en: "Measures against abnormal patent applications"),
        Version(
            from: .filingConduct2024, chosenBy: .act,
            Text(
                zh: "可以对非正常申请专利行为采取下列措施；采取措施前，必要时允许当事人陈述意见。",
                en: """
                    These measures may be taken against abnormal applications; where necessary the \
                    party may first state its views.
                    """),
            conditions: [
                Text(
                    zh: "不予减缴专利费用；五年内多次等情节严重的，该段时间内的申请均不予减缴，已减缴的补缴",
                    en: """
                        no reduction of fees; in grave cases (several times in five years) for no \
                        application of that time, and reductions paid back
                        """), Text(zh: "予以公告，纳入全国信用信息共享平台", en: "published and put on the national credit platform"),
                Text(
                    zh: "损害社会公共利益并受到较重行政处罚的，列入严重违法失信名单",
                    en: "listed, where public interests were harmed and a heavy penalty was imposed"),
                Text(zh: "在申请数量统计中扣除", en: "left out of the statistics"),
                Text(
                    zh: "对申请人和代理机构不予资助或者奖励，已经发放的全部或者部分追还",
                    en: "no subsidy or award to applicant and agency; what was paid is taken back in whole or part"),
            ],
            decides: .patentOffice,
            basis: [
                Citation(.filingConduct, Article(9), words: "不予资助或者奖励；已经资助或者奖励的，全部或者部分追还"),
                Citation(.filingConduct, Article(10), words: "必要时允许当事人陈述意见"),
            ], .excerpted))

    /// 专利权评价报告 (ZL-07): two months.
    package static let evaluationReport = Rule(
        "ZL-07", Text(zh: "作出专利权评价报告的期限", en: "Time for a patent evaluation report"),
        Version(
            from: .patentRegulation2024, chosenBy: .step,
            Text(
                zh: "国务院专利行政部门应当自收到请求书后2个月内作出；办理登记手续时请求的，自公告授予专利权之日起算。同一专利权仅作出一份，任何人可以查阅、复制。",
                en: """
                    The patent office issues it within 2 months of the request, or of the \
                    announcement of grant if asked for at registration; one report for each right, \
                    open to all.
                    """),
            term: Term(2, .month, roll: .restDay, countedBy: .patentPeriods),
            decides: .patentOffice,
            basis: [
                Citation(.patentRegulation, Article(63, paragraph: 1), words: "国务院专利行政部门应当自收到专利权评价报告请求书后2个月内作出专利权评价报告")
            ], .transcribedUndated))

    /// 开放许可 (ZL-08).
    package static let openLicence = Rule(
        "ZL-08", Text(zh: "专利开放许可", en: "Open licences"),
        Version(
            from: .patentRegulation2024, chosenBy: .step,
            Text(
                zh: "开放许可声明应当在公告授予专利权后提出；有下列情形之一的，不得实行；达成的许可凭书面文件备案。",
                en: """
                    An open licence is declared after the announcement of grant; not in these cases; \
                    licences made under it are recorded.
                    """),
            conditions: [
                Text(zh: "处于独占或者排他许可有效期限内", en: "under an exclusive or sole licence"),
                Text(zh: "属于中止情形", en: "procedures are suspended"), Text(zh: "没有按照规定缴纳年费", en: "annual fees unpaid"),
                Text(zh: "专利权被质押，未经质权人同意", en: "pledged, without the pledgee's consent"),
                Text(zh: "其他妨碍专利权有效实施的情形", en: "other obstacles to working the patent"),
            ],
            decides: .patentOffice,
            basis: [
                Citation(.patentRegulation, Article(85, paragraph: 1), words: "应当在公告授予专利权后提出"),
                Citation(.patentRegulation, Article(86), words: "专利权人不得对其实行开放许可"),
                Citation(.patentRegulation, Article(87), words: "应当凭能够证明达成许可的书面文件向国务院专利行政部门备案"),
            ], .transcribedUndated))

    /// 专利权期限 (ZL-09/invention): from the filing date; it does not move over days of rest.
    package static let inventionTerm = Rule(
        "ZL-09/invention", Text(zh: "发明专利权的期限", en: "Term of a patent for invention"),
        Version(
            from: .patentLaw2021, chosenBy: .step,
            Text(zh: "发明专利权的期限为20年，自申请日起计算。", en: "The term is 20 years from the filing date."),
            term: Term(20, .year),
            decides: .patentOffice,
            basis: [
                Citation(
                    .patentLaw, Article(42, paragraph: 1), words: "发明专利权的期限为二十年，实用新型专利权的期限为十年，外观设计专利权的期限为十五年，均自申请日起计算")
            ], .patentLaw))

    /// 专利权期限 (ZL-09/utility): from the filing date; it does not move over days of rest.
    package static let utilityModelTerm = Rule(
        "ZL-09/utility", Text(zh: "实用新型专利权的期限", en: "Term of a utility model patent"),
        Version(
            from: .patentLaw2021, chosenBy: .step,
            Text(zh: "实用新型专利权的期限为10年，自申请日起计算。", en: "The term is 10 years from the filing date."),
            term: Term(10, .year),
            decides: .patentOffice,
            basis: [
                Citation(
                    .patentLaw, Article(42, paragraph: 1), words: "发明专利权的期限为二十年，实用新型专利权的期限为十年，外观设计专利权的期限为十五年，均自申请日起计算")
            ], .patentLaw))

    /// 外观设计专利权期限 (ZL-09/design): ten years for filings before 1 June 2021, by the filing date.
    package static let designTerm = Rule(
        "ZL-09/design", Text(zh: "外观设计专利权的期限", en: "Term of a design patent"),
        Version(
            from: .patentLaw2009, through: Day.patentLaw2021.previous, chosenBy: .step,
            Text(
                zh: "申请日在2021年5月31日以前的，期限为10年，自申请日起计算（据转引）。",
                en: "Filed by 31 May 2021: 10 years from the filing date (quoted at second hand)."),
            term: Term(10, .year),
            decides: .patentOffice,
            basis: [Citation(.patentLaw2008)], .secondHand),
        Version(
            from: .patentLaw2021, chosenBy: .step,
            Text(zh: "期限为15年，自申请日起计算。", en: "The term is 15 years from the filing date."),
            term: Term(15, .year),
            decides: .patentOffice,
            basis: [Citation(.patentLaw, Article(42, paragraph: 1), words: "外观设计专利权的期限为十五年，均自申请日起计算")], .patentLaw))

    /// 诉讼时效 (ZL-09/limitation): three years.
    package static let patentLimitation = Rule(
        "ZL-09/limitation", Text(zh: "侵犯专利权的诉讼时效", en: "Limitation of actions for patent infringement"),
        Version(
            from: .patentLaw2021, chosenBy: .step,
            Text(
                zh: "侵犯专利权的诉讼时效为3年，自知道或者应当知道侵权行为以及侵权人之日起计算。",
                en: """
                    Actions for infringement are limited to 3 years from when the holder knew or \
                    should have known act and infringer.
                    """),
            term: Term(3, .year, roll: .restDay, countedBy: .civilPeriods),
            decides: .court,
            basis: [
                Citation(
                    .patentLaw, Article(74, paragraph: 1), words: "侵犯专利权的诉讼时效为三年，自专利权人或者利害关系人知道或者应当知道侵权行为以及侵权人之日起计算")
            ], .patentLaw))

    /// 优先审查 (ZL-10/first): from the day the notice is sent, save in difficult cases.
    package static let prioritisedFirstAction = Rule(
        "ZL-10/first", Text(zh: "发明优先审查首次处理的期限", en: "First action in prioritised examination (invention)"),
        Version(
            from: .priority2017, through: Day.priority2026.previous, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，发明专利申请在45日内作出首次处理（2017年办法，据转引）。",
                en: """
                    From the day the notice is sent: a first action on an invention within 45 \
                    calendar days (measures of 2017, quoted at second hand).
                    """),
            term: Term(45, .calendarDay),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2017)], .secondHand),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，发明专利申请在45日内作出首次处理，存在疑难复杂情况的除外。",
                en: """
                    From the day the notice is sent, save in difficult cases: a first action on an \
                    invention within 45 calendar days.
                    """),
            term: Term(45, .calendarDay),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2026, Article(15), words: "发明专利申请在四十五日内作出首次处理")], .excerpted))

    /// 优先审查 (ZL-10/invention): from the day the notice is sent, save in difficult cases.
    package static let prioritisedInvention = Rule(
        "ZL-10/invention", Text(zh: "发明优先审查结案的期限", en: "Closing prioritised examination (invention)"),
        Version(
            from: .priority2017, through: Day.priority2026.previous, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，发明专利申请在1年内结案（2017年办法，据转引）。",
                en: """
                    From the day the notice is sent: an invention is closed within 1 year (measures \
                    of 2017, quoted at second hand).
                    """),
            term: Term(1, .year),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2017)], .secondHand),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，发明专利申请在1年内结案，存在疑难复杂情况的除外。",
                en: "From the day the notice is sent, save in difficult cases: an invention is closed within 1 year."),
            term: Term(1, .year),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2026, Article(15), words: "并在一年内结案")], .excerpted))

    /// 优先审查 (ZL-10/model): from the day the notice is sent, save in difficult cases.
    package static let prioritisedModel = Rule(
        "ZL-10/model", Text(zh: "实用新型、外观设计优先审查结案的期限", en: "Closing prioritised examination (utility model, design)"),
        Version(
            from: .priority2017, through: Day.priority2026.previous, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，实用新型和外观设计专利申请在2个月内结案（2017年办法，据转引）。",
                en: """
                    From the day the notice is sent: utility models and designs are closed within 2 \
                    months (measures of 2017, quoted at second hand).
                    """),
            term: Term(2, .month),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2017)], .secondHand),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，实用新型和外观设计专利申请在2个月内结案，存在疑难复杂情况的除外。",
                en: """
                    From the day the notice is sent, save in difficult cases: utility models and \
                    designs are closed within 2 months.
                    """),
            term: Term(2, .month),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2026, Article(15), words: "实用新型和外观设计专利申请在两个月内结案")], .excerpted))

    /// 优先审查 (ZL-10/reexamination): from the day the notice is sent, save in difficult cases.
    package static let prioritisedReexamination = Rule(
        "ZL-10/reexamination", Text(zh: "复审优先审查结案的期限", en: "Closing prioritised re-examination"),
        Version(
            from: .priority2017, through: Day.priority2026.previous, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，复审案件在7个月内结案（2017年办法，据转引）。",
                en: """
                    From the day the notice is sent: re-examination is closed within 7 months \
                    (measures of 2017, quoted at second hand).
                    """),
            term: Term(7, .month),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2017)], .secondHand),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，复审案件在7个月内结案，存在疑难复杂情况的除外。",
                en: """
                    From the day the notice is sent, save in difficult cases: re-examination is \
                    closed within 7 months.
                    """),
            term: Term(7, .month),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2026, Article(15), words: "复审案件在七个月内结案")], .excerpted))

    /// 优先审查 (ZL-10/invalidation): from the day the notice is sent, save in difficult cases.
    package static let prioritisedInvalidation = Rule(
        "ZL-10/invalidation",
        Text(zh: "发明、实用新型无效优先审查结案的期限", en: "Closing prioritised invalidation (invention, utility model)"),
        Version(
            from: .priority2017, through: Day.priority2026.previous, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，发明和实用新型专利无效宣告案件在5个月内结案（2017年办法，据转引）。",
                en: """
                    From the day the notice is sent: invalidation of inventions and utility models \
                    is closed within 5 months (measures of 2017, quoted at second hand).
                    """),
            term: Term(5, .month),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2017)], .secondHand),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，发明和实用新型专利无效宣告案件在5个月内结案，存在疑难复杂情况的除外。",
                en: """
                    From the day the notice is sent, save in difficult cases: invalidation of \
                    inventions and utility models is closed within 5 months.
                    """),
            term: Term(5, .month),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2026, Article(15), words: "发明和实用新型专利无效宣告案件在五个月内结案")], .excerpted))

    /// 优先审查 (ZL-10/design-invalidation): from the day the notice is sent, save in difficult cases.
    package static let prioritisedDesignInvalidation = Rule(
        "ZL-10/design-invalidation", Text(zh: "外观设计无效优先审查结案的期限", en: "Closing prioritised invalidation (design)"),
        Version(
            from: .priority2017, through: Day.priority2026.previous, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，外观设计专利无效宣告案件在4个月内结案（2017年办法，据转引）。",
                en: """
                    From the day the notice is sent: invalidation of designs is closed within 4 \
                    months (measures of 2017, quoted at second hand).
                    """),
            term: Term(4, .month),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2017)], .secondHand),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "自优先审查通知书发文日起，外观设计专利无效宣告案件在4个月内结案，存在疑难复杂情况的除外。",
                en: """
                    From the day the notice is sent, save in difficult cases: invalidation of \
                    designs is closed within 4 months.
                    """),
            term: Term(4, .month),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2026, Article(15), words: "外观设计专利无效宣告案件在四个月内结案")], .excerpted))

    /// 答复 (ZL-10/answer): one month.
    package static let answerPrioritised = Rule(
        "ZL-10/answer", Text(zh: "优先审查发明审查意见的答复期限", en: "Time to answer in prioritised examination (invention)"),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "申请人答复发明专利申请审查意见通知书的期限为自发文日起1个月。",
                en: "The applicant answers the examiner on an invention within 1 month of the day the notice is sent."),
            term: Term(1, .month, roll: .restDay, countedBy: .patentPeriods),
            basis: [Citation(.priorityExamination2026, Article(16), words: "申请人答复发明专利申请审查意见通知书的期限为自通知书发文日起一个月")],
            .excerpted))

    /// 答复 (ZL-10/answer-model): fifteen days.
    package static let answerPrioritisedModel = Rule(
        "ZL-10/answer-model",
        Text(zh: "优先审查实用新型、外观设计的答复期限", en: "Time to answer in prioritised examination (utility model, design)"),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "申请人答复实用新型和外观设计专利申请补正通知书或者审查意见通知书的期限为自发文日起15日。",
                en: """
                    The applicant answers on a utility model or design within 15 calendar days of \
                    the day the notice is sent.
                    """),
            term: Term(15, .calendarDay, roll: .restDay, countedBy: .patentPeriods),
            basis: [
                Citation(
                    .priorityExamination2026, Article(16), words: "申请人答复实用新型和外观设计专利申请补正通知书或者审查意见通知书的期限为自通知书发文日起十五日")
            ], .excerpted))

    /// 预审 (ZL-11): practice of the protection centres, not in the order.
    package static let preExamination = Rule(
        "ZL-11", Text(zh: "保护中心预审", en: "Pre-examination at protection centres"),
        Version(
            from: .priority2017, through: Day.priority2026.previous, chosenBy: .step,
            Text(
                zh: "经保护中心预审合格后的快速审查按照有关规定处理；各类申请的天数未见条文，以保护中心公布的为准。",
                en: """
                    Fast examination after pre-examination at a protection centre follows its own \
                    rules; no article with days was found, those the centre publishes apply.
                    """),
            decides: .patentOffice,
            basis: [Citation(.priorityExamination2017)], .practiceOnly),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "经保护中心预审合格后的快速审查按照有关规定处理，不适用优先审查办法；各类申请的天数未见条文，以保护中心公布的为准。",
                en: """
                    Fast examination after pre-examination at a protection centre follows its own \
                    rules, not these measures; no article with days was found, those the centre \
                    publishes apply.
                    """),
            decides: .patentOffice,
            basis: [
                Citation(
                    .priorityExamination2026, Article(4, paragraph: 2),
                    words: "经国家级知识产权保护中心、快速维权中心预审合格后开展快速审查的，按照有关规定处理，不适用本办法")
            ], .practiceOnly))

    /// 非正常申请线索报告 (ZL-12): promptly, to the national office.
    package static let reportAbnormalFiling = Rule(
        "ZL-12", Text(zh: "非正常申请线索的报告", en: "Reporting leads to abnormal applications"),
        Version(
            from: .filingConduct2024, chosenBy: .step,
            Text(
                zh: "地方管理专利工作的部门发现或者根据举报得知非正常申请线索的，应当及时向国务院专利行政部门报告，并配合处理。",
                en: """
                    A local office that finds or is told of a lead to abnormal applications reports \
                    it promptly to the national office and cooperates.
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .bureau,
            basis: [Citation(.filingConduct, Article(11, paragraph: 2), words: "应当及时向国务院专利行政部门报告")], .excerpted))

    /// 优先审查推荐 (ZL-13): the provincial office recommends.
    package static let priorityRequest = Rule(
        "ZL-13", Text(zh: "优先审查请求的推荐", en: "Recommending prioritised examination"),
        Version(
            from: .priority2026, chosenBy: .step,
            Text(
                zh: "请求书应当由国务院有关主管部门或者省级知识产权局签署推荐意见（第五条第（四）项除外），并经全体权利人同意；提交虚假材料的，不予推荐。地方知识产权局可以说明理由请求优先审查无效宣告案件。",
                en: """
                    A request is recommended by a ministry or the provincial office (save ground \
                    5(4)) with the consent of all holders; not after false papers. A local office \
                    may ask for priority in invalidation, with reasons.
                    """),
            decides: .provincialPatents,
            basis: [
                Citation(
                    .priorityExamination2026, Article(11, paragraph: 1), words: "优先审查请求书应当由国务院有关主管部门或者省级知识产权局签署推荐意见"),
                Citation(.priorityExamination2026, Article(9), words: "应当经全体申请人、全体复审请求人或者全体专利权人同意"),
                Citation(.priorityExamination2026, Article(13), words: "不予推荐"),
            ], .excerpted))
}
