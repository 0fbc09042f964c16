import Base

/// 救济: the party's remedies and the bureau's answer to them (CF-39).
extension Rule {
    /// 行政复议申请期限 (CF-39/review): 60 days; to the district people's government.
    package static let askForReconsideration = Rule(
        "CF-39/review", Text(zh: "申请行政复议的期限", en: "Time to ask for administrative reconsideration"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "当事人可以自知道或者应当知道行政行为之日起60日内申请行政复议，法律规定的期限超过60日的除外；对区局的决定，向区人民政府申请。",
                en: """
                    The party may ask for reconsideration within 60 calendar days of the day it knew or should \
                    have known of the act, unless a law gives longer; against the district bureau, from the \
                    district people's government.
                    """),
            term: Term(60, .calendarDay, roll: .restDay, countedBy: .reconsiderationPeriods), pauses: [.obstacle],
            decides: .districtGovernment, documents: [Form.penaltyDecision],
            basis: [
                Citation(
                    .reconsiderationLaw, Article(20, paragraph: 1),
                    words: "可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请"),
                Citation(
                    .reconsiderationLaw, Article(20, paragraph: 2),
                    words: "因不可抗力或者其他正当理由耽误法定申请期限的，申请期限自障碍消除之日起继续计算"),
                Citation(
                    .reconsiderationLaw, Article(24, paragraph: 1, item: 1), words: "对本级人民政府工作部门作出的行政行为不服的"),
            ], .reconsiderationLaw))

    /// 未告知复议权利 (CF-39/review-untold): a year at most from knowing the act.
    package static let reconsiderationUntold = Rule(
        "CF-39/review-untold",
        Text(
            zh: "未告知复议权利时的最长期限",
            en: "Longest time when the right to reconsideration was not told"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "未告知复议权利、复议机关和申请期限的，期限自知道或者应当知道之日起算，但自知道或者应当知道行政行为内容之日起最长不得超过1年。",
                en: """
                    Where the right, the organ and the time were not told, time runs from when the party knew or \
                    should have known them, but ends 1 year after it knew or should have known the content of \
                    the act.
                    """),
            term: Term(1, .year, roll: .restDay, countedBy: .reconsiderationPeriods), decides: .districtGovernment,
            basis: [
                Citation(
                    .reconsiderationLaw, Article(20, paragraph: 3),
                    words: "但是自知道或者应当知道行政行为内容之日起最长不得超过一年")
            ], .reconsiderationLaw))

    /// 复议前置 (CF-39/review-first): penalties imposed on the spot go to reconsideration before court.
    package static let reconsiderationFirst = Rule(
        "CF-39/review-first", Text(zh: "复议前置", en: "Reconsideration before court"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "对下列情形不服的，应当先申请行政复议，再提起行政诉讼；作出行政行为时应当告知。",
                en: """
                    In these cases reconsideration comes before court, and the party must be told so when the \
                    act is done.
                    """),
            conditions: [
                Text(zh: "当场作出的行政处罚决定", en: "a penalty imposed on the spot"),
                Text(
                    zh: "侵犯已经依法取得的自然资源所有权或者使用权的决定", en: "a decision infringing rights in natural resources"),
                Text(zh: "未履行法定职责（行政复议法第十一条）", en: "failure to perform a statutory duty (art. 11)"),
                Text(zh: "申请政府信息公开，行政机关不予公开", en: "refusal of a request for government information"),
                Text(zh: "法律、行政法规规定的其他情形", en: "other cases in a law or administrative regulation"),
            ],
            decides: .districtGovernment, documents: [Form.penaltyDecision],
            basis: [
                Citation(
                    .reconsiderationLaw, Article(23, paragraph: 1, item: 1), words: "对当场作出的行政处罚决定不服"),
                Citation(
                    .reconsiderationLaw, Article(23, paragraph: 2),
                    words: "行政机关在作出行政行为时应当告知公民、法人或者其他组织先向行政复议机关申请行政复议"),
            ], .reconsiderationLaw))

    /// 行政诉讼起诉期限 (CF-39/court): six months; the law's text was not at hand.
    package static let sueInCourt = Rule(
        "CF-39/court", Text(zh: "提起行政诉讼的期限", en: "Time to go to court"),
        Version(
            from: .litigation2017, chosenBy: .step,
            Text(
                zh: "当事人直接起诉的，自知道或者应当知道作出行政行为之日起6个月内提出，法律另有规定的除外。",
                en: """
                    A party that goes straight to court does so within 6 months of the day it knew or should \
                    have known of the act, unless a law says otherwise.
                    """),
            term: Term(6, .month, roll: .restDay), decides: .court, documents: [Form.penaltyDecision],
            basis: [Citation(.litigationLaw, Article(46, paragraph: 1))], .litigationLaw))

    /// 专利侵权处理决定起诉期限 (CF-39/patent): 15 days from receipt.
    package static let suePatentDecision = Rule(
        "CF-39/patent", Text(zh: "对专利侵权处理决定提起诉讼的期限", en: "Time to sue against a patent infringement decision"),
        Version(
            from: .patentLaw2021, chosenBy: .step,
            Text(
                zh: "对管理专利工作的部门责令停止侵权的决定不服的，自收到处理通知之日起15日内起诉。区局没有自己的裁决权。",
                en: """
                    Against an order of the patent authority to stop infringing, the party may sue within 15 \
                    calendar days of receipt. The district bureau has no such power of its own.
                    """),
            term: Term(15, .calendarDay, roll: .restDay), decides: .court,
            basis: [
                Citation(
                    .patentLaw, Article(65),
                    words: "当事人不服的，可以自收到处理通知之日起十五日内依照《中华人民共和国行政诉讼法》向人民法院起诉")
            ], .patentLaw))

    /// 复议答复 (CF-39/answer): 10 working days in ordinary proceedings, with all the evidence.
    package static let answerReconsideration = Rule(
        "CF-39/answer", Text(zh: "复议答复期限（普通程序）", en: "Time to answer in reconsideration (ordinary)"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "被申请人自收到申请书副本或者笔录复印件之日起10个工作日内书面答复，并提交证据、依据和其他材料；逾期不提交的，视为没有证据、依据。",
                en: """
                    The bureau answers in writing within 10 working days of receiving the application, with \
                    evidence, basis and other papers; what is not handed in is deemed not to exist.
                    """),
            term: Term(10, .workingDay, countedBy: .reconsiderationLawDays), decides: .bureau,
            basis: [
                Citation(
                    .reconsiderationLaw, Article(48),
                    words: "被申请人应当自收到行政复议申请书副本或者行政复议申请笔录复印件之日起十日内，提出书面答复，并提交作出行政行为的证据、依据和其他有关材料"),
                Citation(.reconsiderationLaw, Article(70), words: "视为该行政行为没有证据、依据"),
            ], .reconsiderationLaw))

    /// 复议答复 (CF-39/answer-simplified): 5 working days in simplified proceedings.
    package static let answerSimplifiedReconsideration = Rule(
        "CF-39/answer-simplified", Text(zh: "复议答复期限（简易程序）", en: "Time to answer in reconsideration (simplified)"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "适用简易程序的，被申请人自收到申请书副本或者笔录复印件之日起5个工作日内书面答复，并提交证据、依据和其他材料；逾期不提交的，视为没有证据、依据。",
                en: """
                    In simplified proceedings the bureau answers within 5 working days of receiving the \
                    application, with evidence, basis and other papers; what is not handed in is deemed not to \
                    exist.
                    """),
            term: Term(5, .workingDay, countedBy: .reconsiderationLawDays), decides: .bureau,
            basis: [
                Citation(
                    .reconsiderationLaw, Article(54, paragraph: 1),
                    words: "被申请人应当自收到行政复议申请书副本或者行政复议申请笔录复印件之日起五日内，提出书面答复，并提交作出行政行为的证据、依据和其他有关材料"),
                Citation(.reconsiderationLaw, Article(70), words: "视为该行政行为没有证据、依据"),
            ], .reconsiderationLaw))
}
