import Base

/// 行政诉讼: going to court against the bureau, and its answer (CF-39).
extension Rule {
    /// 复议后起诉 (CF-39/court-after-review): fifteen days.
    package static let sueAfterReconsideration = Rule(
        "CF-39/court-after-review", Text(zh: "不服复议决定的起诉期限", en: "Time to sue after reconsideration"),
        Version(
            from: .litigation2017, chosenBy: .step,
            Text(
                zh: "不服复议决定的，可以自收到复议决定书之日起15日内起诉；复议机关逾期不作决定的，自复议期满之日起算。法律另有规定的除外。",
                en: """
                    Against a reconsideration decision the party may sue within 15 calendar days of \
                    receiving it, or of the end of the time to decide when none came, unless a law \
                    says otherwise.
                    """),
            term: Term(15, .calendarDay, roll: .restDay),
            pauses: [.litigationObstacle],
            decides: .court,
            basis: [
                Citation(
                    .litigationLaw, Article(45),
                    words: "可以在收到复议决定书之日起十五日内向人民法院提起诉讼。复议机关逾期不作决定的，申请人可以在复议期满之日起十五日内向人民法院提起诉讼")
            ], .quotedElsewhere))

    /// 最长起诉期限 (CF-39/court-outer): five years from the act.
    package static let litigationOuterLimit = Rule(
        "CF-39/court-outer", Text(zh: "起诉的最长期限", en: "Longest time to sue"),
        Version(
            from: .litigation2017, chosenBy: .step,
            Text(
                zh: "自行政行为作出之日起超过5年提起诉讼的，人民法院不予受理（因不动产提起的为二十年）。",
                en: """
                    A suit brought more than 5 years after the act is not accepted (twenty years \
                    where immovable property is concerned).
                    """),
            term: Term(5, .year),
            decides: .court,
            basis: [Citation(.litigationLaw, Article(46, paragraph: 2), words: "其他案件自行政行为作出之日起超过五年提起诉讼的，人民法院不予受理")],
            .quotedElsewhere))

    /// 不履行法定职责 (CF-39/court-inaction): two months after the application.
    package static let sueForInaction = Rule(
        "CF-39/court-inaction", Text(zh: "不履行法定职责的履行期限", en: "Time to act before a suit for inaction"),
        Version(
            from: .litigation2017, chosenBy: .step,
            Text(
                zh: "申请履行保护人身权、财产权等法定职责，行政机关在接到申请之日起2个月内不履行的，当事人可以起诉；法律、法规对履行期限另有规定的，从其规定。",
                en: """
                    Asked to perform a duty to protect person or property, the organ that does \
                    nothing for 2 months may be sued, unless law or regulation sets another time.
                    """),
            term: Term(2, .month, roll: .restDay),
            decides: .bureau,
            basis: [
                Citation(
                    .litigationLaw, Article(47, paragraph: 1), words: "行政机关在接到申请之日起两个月内不履行的，公民、法人或者其他组织可以向人民法院提起诉讼")
            ], .quotedElsewhere))

    /// 应诉答辩 (CF-39/court-answer): fifteen days, with all the evidence.
    package static let answerInCourt = Rule(
        "CF-39/court-answer", Text(zh: "行政诉讼答辩和举证期限", en: "Time to answer in court"),
        Version(
            from: .litigation2017, chosenBy: .step,
            Text(
                zh: "被告应当在收到起诉状副本之日起15日内提交作出行政行为的证据和所依据的规范性文件，并提出答辩状；不提供或者无正当理由逾期提供证据的，视为没有相应证据。",
                en: """
                    The bureau hands in evidence, norms and its answer within 15 calendar days of \
                    receiving the claim; evidence not given, or late without good reason, is deemed \
                    not to exist.
                    """),
            term: Term(15, .calendarDay, roll: .restDay),
            extensions: [
                Extension(
                    nil, approver: Text(zh: "人民法院", en: "the court"),
                    ground: Text(
                        zh: "因不可抗力等正当事由不能提供证据（第三十六条）",
                        en: "force majeure or another good reason for not giving evidence in time (art. 36)"))
            ],
            decides: .bureau,
            basis: [
                Citation(
                    .litigationLaw, Article(67, paragraph: 1),
                    words: "被告应当在收到起诉状副本之日起十五日内向人民法院提交作出行政行为的证据和所依据的规范性文件，并提出答辩状"),
                Citation(.litigationLaw, Article(34, paragraph: 2), words: "被告不提供或者无正当理由逾期提供证据，视为没有相应证据"),
            ], .quotedElsewhere))

    /// 上诉 (CF-39/court-appeal): fifteen days against a judgment.
    package static let appeal = Rule(
        "CF-39/court-appeal", Text(zh: "对一审判决的上诉期限", en: "Time to appeal against a judgment"),
        Version(
            from: .litigation2017, chosenBy: .step,
            Text(
                zh: "不服第一审判决的，在判决书送达之日起15日内上诉。",
                en: "An appeal against a first judgment is brought within 15 calendar days of service."),
            term: Term(15, .calendarDay, roll: .restDay),
            decides: .court,
            basis: [Citation(.litigationLaw, Article(85), words: "有权在判决书送达之日起十五日内向上一级人民法院提起上诉")], .quotedElsewhere))

    /// 上诉 (CF-39/court-appeal-ruling): ten days against a ruling.
    package static let appealRuling = Rule(
        "CF-39/court-appeal-ruling", Text(zh: "对一审裁定的上诉期限", en: "Time to appeal against a ruling"),
        Version(
            from: .litigation2017, chosenBy: .step,
            Text(
                zh: "不服第一审裁定的，在裁定书送达之日起10日内上诉。",
                en: "An appeal against a first ruling is brought within 10 calendar days of service."),
            term: Term(10, .calendarDay, roll: .restDay),
            decides: .court,
            basis: [Citation(.litigationLaw, Article(85), words: "有权在裁定书送达之日起十日内向上一级人民法院提起上诉")], .quotedElsewhere))

    /// 复议前置后起诉 (CF-39/court-mandatory): fifteen days.
    package static let sueAfterMandatoryReview = Rule(
        "CF-39/court-mandatory", Text(zh: "复议前置案件的起诉期限", en: "Time to sue where reconsideration comes first"),
        Version(
            from: .reconsideration2024, chosenBy: .step,
            Text(
                zh: "应当先复议的案件，复议机关不予受理、驳回申请或者逾期不作答复的，可以自收到决定书之日起或者复议期限届满之日起15日内起诉。",
                en: """
                    Where reconsideration comes first and the organ refuses, rejects or stays \
                    silent, the party may sue within 15 calendar days of its decision or of the end \
                    of its time.
                    """),
            term: Term(15, .calendarDay, roll: .restDay, countedBy: .reconsiderationPeriods),
            decides: .court,
            basis: [Citation(.reconsiderationLaw, Article(34), words: "可以自收到决定书之日起或者行政复议期限届满之日起十五日内，依法向人民法院提起行政诉讼")],
            .reconsiderationLaw))
}
