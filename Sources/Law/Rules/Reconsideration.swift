import Base

/// 行政复议: the course of a reconsideration after the bureau has acted (CF-39).
extension Rule {
    /// 最长期限 (CF-39/review-outer): five years from the act.
    ///
    /// It does not move over holidays: it is a bar, not a time to act within.
    package static let reconsiderationOuterLimit = Rule(
        "CF-39/review-outer", Text(zh: "行政复议申请的最长期限", en: "Longest time for asking for reconsideration"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "行政复议申请自行政行为作出之日起超过5年的，复议机关不予受理（因不动产提出的为二十年）。",
                en: """
                    An application made more than 5 years after the act is not accepted (twenty \
                    years where immovable property is concerned).
                    """),
            term: Term(5, .year),
            decides: .districtGovernment,
            basis: [Citation(.reconsiderationLaw, Article(21), words: "其他行政复议申请自行政行为作出之日起超过五年的，行政复议机关不予受理")],
            .reconsiderationLaw))

    /// 转送复议申请 (CF-39/review-forward): five working days, where the application came through this bureau.
    package static let forwardReconsideration = Rule(
        "CF-39/review-forward",
        Text(zh: "经本局提交的复议申请的转送期限", en: "Time to forward an application made through this bureau"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "对当场作出的处罚决定，当事人可以通过本局提交复议申请；本局应当及时处理，认为需要维持的，自收到申请之日起5个工作日内转送复议机关。",
                en: """
                    Against a penalty imposed on the spot the party may apply through this bureau, \
                    which deals with it promptly and, if it upholds the penalty, forwards the \
                    application within 5 working days of receipt.
                    """),
            term: Term(5, .workingDay, countedBy: .reconsiderationLawDays),
            decides: .bureau,
            documents: [Form.matterApproval],
            basis: [Citation(.reconsiderationLaw, Article(32, paragraph: 2), words: "应当自收到行政复议申请之日起五日内转送行政复议机关")],
            .reconsiderationLaw))

    /// 审查受理 (CF-39/review-accept): five working days, else deemed accepted.
    package static let examineApplication = Rule(
        "CF-39/review-accept", Text(zh: "复议申请的审查期限", en: "Time to examine an application"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "复议机关应当在收到申请后5个工作日内审查；期限届满未作出不予受理决定的，视为受理。",
                en: """
                    The organ examines the application within 5 working days; without a refusal by \
                    then it counts as accepted.
                    """),
            term: Term(5, .workingDay, countedBy: .reconsiderationLawDays),
            decides: .districtGovernment,
            basis: [
                Citation(.reconsiderationLaw, Article(30, paragraph: 1), words: "行政复议机关收到行政复议申请后，应当在五日内进行审查"),
                Citation(.reconsiderationLaw, Article(30, paragraph: 3), words: "审查期限届满之日起视为受理"),
            ], .reconsiderationLaw))

    /// 补正 (CF-39/review-correct): ten working days; the organ may add time.
    package static let completeApplication = Rule(
        "CF-39/review-correct", Text(zh: "复议申请的补正期限", en: "Time to complete an application"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "申请人应当自收到补正通知之日起10个工作日内提交补正材料；有正当理由的，复议机关可以延长合理的期限；无正当理由逾期的，视为放弃申请。",
                en: """
                    The applicant completes the papers within 10 working days of the notice; for \
                    good reason the organ may add a reasonable time; otherwise the application \
                    counts as given up.
                    """),
            term: Term(10, .workingDay, countedBy: .reconsiderationLawDays),
            extensions: [
                Extension(
                    nil, approver: Text(zh: "行政复议机关", en: "the reconsideration organ"),
                    ground: Text(zh: "有正当理由不能按期补正", en: "good reason for not completing in time"))
            ],
            basis: [
                Citation(
                    .reconsiderationLaw, Article(31, paragraph: 2),
                    words: "申请人应当自收到补正通知之日起十日内提交补正材料。有正当理由不能按期补正的，行政复议机关可以延长合理的补正期限")
            ], .reconsiderationLaw))

    /// 发送副本 (CF-39/review-copy): seven working days.
    package static let sendApplication = Rule(
        "CF-39/review-copy",
        Text(zh: "发送复议申请书副本的期限（普通程序）", en: "Time to send the application to the bureau (ordinary)"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "复议机构应当自受理之日起7个工作日内将申请书副本或者笔录复印件发送被申请人。",
                en: "The application is sent to the respondent within 7 working days of acceptance."),
            term: Term(7, .workingDay, countedBy: .reconsiderationLawDays),
            decides: .districtGovernment,
            basis: [Citation(.reconsiderationLaw, Article(48), words: "行政复议机构应当自行政复议申请受理之日起七日内")], .reconsiderationLaw))

    /// 发送副本 (CF-39/review-copy-simplified): three working days.
    package static let sendApplicationSimplified = Rule(
        "CF-39/review-copy-simplified",
        Text(zh: "发送复议申请书副本的期限（简易程序）", en: "Time to send the application to the bureau (simplified)"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "适用简易程序的，复议机构应当自受理之日起3个工作日内将申请书副本或者笔录复印件发送被申请人。",
                en: """
                    In simplified proceedings the application is sent to the respondent within 3 \
                    working days of acceptance.
                    """),
            term: Term(3, .workingDay, countedBy: .reconsiderationLawDays),
            decides: .districtGovernment,
            basis: [Citation(.reconsiderationLaw, Article(54, paragraph: 1), words: "行政复议机构应当自受理行政复议申请之日起三日内")],
            .reconsiderationLaw))

    /// 复议听证通知 (CF-39/review-hearing): five working days before; the head attends.
    package static let notifyReconsiderationHearing = Rule(
        "CF-39/review-hearing", Text(zh: "复议听证通知的期限", en: "Time to give notice of a reconsideration hearing"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "复议机构应当于举行听证的5个工作日前书面通知当事人；被申请人的负责人应当参加，不能参加的说明理由并委托相应的工作人员参加。",
                en: """
                    The parties are told in writing 5 working days before the hearing; the \
                    respondent's head attends, or explains why not and sends a member of staff.
                    """),
            term: Term(5, .workingDay, .before, countedBy: .reconsiderationLawDays),
            decides: .districtGovernment,
            basis: [
                Citation(.reconsiderationLaw, Article(51, paragraph: 1), words: "应当于举行听证的五日前将听证的时间、地点和拟听证事项书面通知当事人"),
                Citation(.reconsiderationLaw, Article(51, paragraph: 3), words: "被申请人的负责人应当参加听证"),
            ], .reconsiderationLaw))

    /// 复议决定 (CF-39/review-decision): 60 days and at most 30 more.
    package static let decideReconsideration = Rule(
        "CF-39/review-decision", Text(zh: "复议决定期限（普通程序）", en: "Time to decide (ordinary)"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "适用普通程序的，复议机关应当自受理申请之日起60日内作出决定；情况复杂的，经复议机构负责人批准可以延长，最多不得超过30日。",
                en: """
                    In ordinary proceedings the organ decides within 60 calendar days of acceptance; \
                    in complex cases the head of its office may add up to 30.
                    """),
            term: Term(60, .calendarDay, roll: .restDay, countedBy: .reconsiderationPeriods),
            extensions: [
                Extension(
                    Term(30, .calendarDay),
                    approver: Text(zh: "行政复议机构的负责人", en: "the head of the reconsideration office"),
                    ground: Text(zh: "情况复杂", en: "a complex case"))
            ],
            pauses: [.reconsiderationSuspended],
            decides: .districtGovernment,
            basis: [
                Citation(.reconsiderationLaw, Article(62, paragraph: 1), words: "行政复议机关应当自受理申请之日起六十日内作出行政复议决定"),
                Citation(.reconsiderationLaw, Article(62, paragraph: 1), words: "但是延长期限最多不得超过三十日"),
            ], .reconsiderationLaw))

    /// 复议决定 (CF-39/review-decision-simplified): 30 days.
    package static let decideReconsiderationSimplified = Rule(
        "CF-39/review-decision-simplified", Text(zh: "复议决定期限（简易程序）", en: "Time to decide (simplified)"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "适用简易程序的，复议机关应当自受理申请之日起30日内作出决定。",
                en: "In simplified proceedings the organ decides within 30 calendar days of acceptance."),
            term: Term(30, .calendarDay, roll: .restDay, countedBy: .reconsiderationPeriods),
            pauses: [.reconsiderationSuspended],
            decides: .districtGovernment,
            basis: [Citation(.reconsiderationLaw, Article(62, paragraph: 2), words: "行政复议机关应当自受理申请之日起三十日内作出行政复议决定")],
            .reconsiderationLaw))

    /// 行政复议意见书 (CF-39/review-opinion): 60 days to report what was put right.
    package static let reportOnOpinion = Rule(
        "CF-39/review-opinion", Text(zh: "落实行政复议意见书的报送期限", en: "Time to report on a reconsideration opinion"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "本局应当自收到行政复议意见书之日起60日内，将纠正相关违法或者不当行政行为的情况报送复议机关。",
                en: "The bureau reports what it put right within 60 calendar days of receiving the opinion."),
            term: Term(60, .calendarDay, roll: .restDay, countedBy: .reconsiderationPeriods),
            decides: .bureau,
            documents: [Form.matterApproval],
            basis: [Citation(.reconsiderationLaw, Article(76), words: "有关机关应当自收到行政复议意见书之日起六十日内")], .reconsiderationLaw))

    /// 附带审查 (CF-39/review-norms): ten working days for the maker of the norm to answer.
    package static let answerNormReview = Rule(
        "CF-39/review-norms", Text(zh: "规范性文件附带审查的答复期限", en: "Time to answer on a norm under review"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "规范性文件的制定机关应当自收到复议机构书面通知之日起10个工作日内提交书面答复及相关材料。",
                en: "The maker of the norm answers in writing within 10 working days of the notice, with its papers."),
            term: Term(10, .workingDay, countedBy: .reconsiderationLawDays),
            decides: .bureau,
            basis: [Citation(.reconsiderationLaw, Article(58, paragraph: 1), words: "制定机关应当自收到书面通知之日起十日内提交书面答复及相关材料")],
            .reconsiderationLaw))
}
