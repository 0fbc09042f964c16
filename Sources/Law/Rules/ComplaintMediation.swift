import Base

/// 投诉的调解: mediating an accepted complaint (TJ-07 to TJ-11).
extension Rule {
    /// 调解 (TJ-07): only with the consent of both sides.
    package static let mediate = Rule(
        "TJ-07", Text(zh: "投诉调解", en: "Mediation of a complaint"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "经双方同意，以调解方式处理投诉；可以委托消费者协会或者依法成立的其他调解组织等代为调解。检定、检验、检测、鉴定所需时间不计入调解期限。",
                en: """
                    With the consent of both sides the complaint is mediated; a consumer association or another \
                    lawful mediation body may be entrusted with it. Time for verification, inspection, testing \
                    or appraisal does not count.
                    """),
            conditions: [
                Text(zh: "投诉人和被投诉人均同意调解", en: "both sides consent to mediation"),
                Text(
                    zh: "现场调解的，提前告知时间、地点、调解人员",
                    en: "for mediation on site: time, place and mediators are told beforehand"),
                Text(
                    zh: "受托单位以委托局名义调解，不得再委托",
                    en: "an entrusted body acts in the bureau's name and may not pass the task on"),
                Text(
                    zh: "申请回避的，中止调解并作出是否回避的决定",
                    en: "a challenge to a mediator suspends mediation until it is decided"),
            ],
            decides: .bureau, documents: [Form.mediationNotice],
            basis: [
                Citation(.complaints2020, Article(16, paragraph: 1), words: "经投诉人和被投诉人同意，采用调解的方式处理投诉"),
                Citation(
                    .complaints2020, Article(17, paragraph: 1), words: "可以委托消费者协会或者依法成立的其他调解组织等单位代为调解"),
                Citation(
                    .complaints2020, Article(18, paragraph: 2), words: "应当提前告知投诉人和被投诉人调解的时间、地点、调解人员等"),
                Citation(.complaints2020, Article(19, paragraph: 2), words: "应当中止调解，并作出是否回避的决定"),
                Citation(
                    .complaints2020, Article(20, paragraph: 3), words: "检定、检验、检测、鉴定所需时间不计算在调解期限内"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "经双方同意，以调解方式处理投诉；经双方同意，可以委托消费者协会或者依法成立的其他调解组织调解。鉴定、检测所需时间不计入调解期限。",
                en: """
                    With the consent of both sides the complaint is mediated; again with both sides' consent a \
                    consumer association or another lawful mediation body may be entrusted with it. Time for \
                    appraisal or testing does not count.
                    """),
            conditions: [
                Text(zh: "投诉人和被投诉人均同意调解", en: "both sides consent to mediation"),
                Text(zh: "委托调解的，投诉人和被投诉人均同意", en: "both sides consent to entrusting another body"),
                Text(
                    zh: "现场调解的，提前告知时间、地点、调解人员",
                    en: "for mediation on site: time, place and mediators are told beforehand"),
                Text(
                    zh: "受托组织以委托局名义调解，不得再委托",
                    en: "an entrusted body acts in the bureau's name and may not pass the task on"),
                Text(
                    zh: "申请回避的，中止调解并作出是否回避的决定",
                    en: "a challenge to a mediator suspends mediation until it is decided"),
            ],
            decides: .bureau, documents: [Form.mediationNotice],
            basis: [
                Citation(.complaints2026, Article(18), words: "经投诉人和被投诉人同意，采用调解的方式处理投诉"),
                Citation(
                    .complaints2026, Article(19),
                    words: "经投诉人和被投诉人同意，市场监督管理部门可以依法将投诉委托消费者协会或者依法成立的其他调解组织调解"),
                Citation(.complaints2026, Article(20), words: "应当提前告知投诉人和被投诉人调解的时间、地点、调解人员等"),
                Citation(.complaints2026, Article(21), words: "应当中止调解，并作出是否回避的决定"),
                Citation(.complaints2026, Article(22), words: "鉴定、检测所需时间不计算在调解期限内"),
            ], .complaints2026))

    /// 调解期限 (TJ-08): 45 working days became 60 days; the other grounds that end mediation stand beside it.
    package static let mediationLimit = Rule(
        "TJ-08", Text(zh: "调解期限和终止调解情形", en: "Time limit of mediation and grounds for ending it"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "自投诉受理之日起45个工作日内未能达成调解协议的，终止调解；有其他法定情形的，也终止调解。",
                en: """
                    Mediation ends when no agreement is reached within 45 working days of acceptance, or on one \
                    of the other grounds.
                    """),
            conditions: [
                Text(zh: "投诉人撤回投诉或者双方自行和解", en: "the complaint is withdrawn or the parties settle"),
                Text(
                    zh: "双方对承担检定、检验、检测、鉴定的技术机构或者费用承担无法协商一致",
                    en: "the parties cannot agree on the technical body or on who pays it"),
                Text(
                    zh: "投诉人或者被投诉人无正当理由不参加调解，或者被投诉人明确拒绝调解",
                    en: "a party stays away without good reason, or the respondent plainly refuses mediation"),
                Text(zh: "经组织调解，一方明确表示无法达成协议", en: "after mediation a party states that no agreement is possible"),
                Text(zh: "自受理之日起四十五个工作日内未能达成协议", en: "no agreement within forty-five working days of acceptance"),
                Text(zh: "受理后发现存在不予受理情形", en: "a ground for refusal comes to light after acceptance"),
                Text(zh: "法律、法规、规章规定应当终止调解的其他情形", en: "other grounds in law, regulation or rule"),
            ],
            term: Term(45, .workingDay), pauses: [.mediationTests2020], decides: .bureau,
            documents: [Form.mediationEnded],
            basis: [
                Citation(
                    .complaints2020, Article(21, paragraph: 1, item: 5),
                    words: "自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议的"),
                Citation(
                    .complaints2020, Article(20, paragraph: 3), words: "检定、检验、检测、鉴定所需时间不计算在调解期限内"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "自投诉受理之日起60日内未能达成调解协议的，终止调解；有其他法定情形的，也终止调解。",
                en: """
                    Mediation ends when no agreement is reached within 60 calendar days of acceptance, or on one \
                    of the other grounds.
                    """),
            conditions: [
                Text(zh: "投诉人撤回投诉或者双方自行和解", en: "the complaint is withdrawn or the parties settle"),
                Text(
                    zh: "投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解",
                    en: "a party stays away without good reason or plainly refuses mediation"),
                Text(zh: "经组织调解，一方明确表示无法达成协议", en: "after mediation a party states that no agreement is possible"),
                Text(zh: "双方对鉴定、检测费用承担无法协商一致", en: "the parties cannot agree on who pays for appraisal or testing"),
                Text(zh: "自受理之日起六十日内未能达成协议", en: "no agreement within sixty days of acceptance"),
                Text(
                    zh: "受理后发现存在不予受理情形，或者涉嫌骗取赔偿、敲诈勒索",
                    en: "after acceptance a ground for refusal, or suspected fraud or extortion, comes to light"),
                Text(zh: "投诉人、被投诉人死亡或者主体资格灭失", en: "a party dies or ceases to exist"),
                Text(zh: "法律、法规、规章规定应当终止调解的其他情形", en: "other grounds in law, regulation or rule"),
            ],
            term: Term(
                60, .calendarDay, roll: .statutoryHoliday,
                countedBy: .complaintPeriods),
            pauses: [.mediationTests2026], decides: .bureau, documents: [Form.mediationEnded],
            basis: [
                Citation(
                    .complaints2026, Article(23, paragraph: 1, item: 5),
                    words: "自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的"),
                Citation(.complaints2026, Article(22), words: "鉴定、检测所需时间不计算在调解期限内"),
            ], .complaints2026))

    /// 终止调解告知 (TJ-09): 7 working days from the decision to end mediation.
    package static let mediationEndNotice = Rule(
        "TJ-09", Text(zh: "终止调解告知期限", en: "Time to tell the parties that mediation has ended"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "自作出终止调解决定之日起7个工作日内告知投诉人和被投诉人。",
                en: "Both parties are told within 7 working days of the decision to end mediation."),
            term: Term(7, .workingDay), decides: .bureau, documents: [Form.mediationEnded],
            basis: [
                Citation(
                    .complaints2020, Article(21, paragraph: 2),
                    words: "应当自作出终止调解决定之日起七个工作日内告知投诉人和被投诉人")
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "自作出终止调解决定之日起7个工作日内告知投诉人和被投诉人。",
                en: "Both parties are told within 7 working days of the decision to end mediation."),
            term: Term(7, .workingDay), decides: .bureau, documents: [Form.mediationEnded],
            basis: [
                Citation(
                    .complaints2026, Article(23, paragraph: 2),
                    words: "应当自作出终止调解决定之日起七个工作日内告知投诉人和被投诉人")
            ], .complaints2026))

    /// 调解书 (TJ-10): when one is drawn up and what it carries.
    package static let mediationAgreement = Rule(
        "TJ-10", Text(zh: "调解书", en: "Written mediation agreement"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "现场调解达成协议的，制作调解书，双方签字或者盖章并加盖局印章，一式三份；未制作的，做好调解记录。",
                en: """
                    An agreement reached on site is put in a mediation agreement, signed by both parties and \
                    sealed by the bureau, in three copies; otherwise a record is kept.
                    """),
            conditions: [
                Text(zh: "例外：协议已经即时履行", en: "exception: the agreement was performed at once"),
                Text(zh: "例外：双方同意不制作调解书", en: "exception: both parties agree to do without"),
            ],
            decides: .bureau, documents: [Form.mediationAgreement],
            basis: [
                Citation(
                    .complaints2020, Article(22, paragraph: 1),
                    words: "经现场调解达成调解协议的，市场监督管理部门应当制作调解书，但调解协议已经即时履行或者双方同意不制作调解书的除外"),
                Citation(.complaints2020, Article(22, paragraph: 2), words: "未制作调解书的，市场监督管理部门应当做好调解记录备查"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "现场调解达成协议的，制作调解书，双方签字或者盖章并加盖局印章，一式三份；未制作的，做好调解记录。",
                en: """
                    An agreement reached on site is put in a mediation agreement, signed by both parties and \
                    sealed by the bureau, in three copies; otherwise a record is kept.
                    """),
            conditions: [
                Text(zh: "例外：协议已经即时履行", en: "exception: the agreement was performed at once"),
                Text(zh: "例外：双方同意不制作调解书", en: "exception: both parties agree to do without"),
            ],
            decides: .bureau, documents: [Form.mediationAgreement],
            basis: [
                Citation(
                    .complaints2026, Article(24, paragraph: 1),
                    words: "经现场调解达成调解协议的，市场监督管理部门应当制作调解书，但调解协议已经即时履行或者双方同意不制作调解书的除外"),
                Citation(.complaints2026, Article(24, paragraph: 2), words: "未制作调解书的，市场监督管理部门应当做好调解记录备查"),
            ], .complaints2026))

    /// 调解中发现违法线索 (TJ-11): verified in 15 working days, 15 more in special cases.
    package static let leadFoundInMediation = Rule(
        "TJ-11", Text(zh: "调解中发现线索的核查期限", en: "Time to verify a lead found in mediation"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "调解中发现涉嫌违法线索的，自发现之日起15个工作日内核查，并按行政处罚有关规定处理；特殊情况可以延长15个工作日。",
                en: """
                    A lead found in mediation is verified within 15 working days of discovery and handled under \
                    the penalty rules; in special cases 15 working days may be added.
                    """),
            term: Term(15, .workingDay),
            extensions: [
                Extension(
                    Term(15, .workingDay),
                    approver: Text(
                        zh: "市场监督管理部门负责人（本条未写批准人，依《程序规定》第18条）",
                        en: "the head of the bureau (this article names no approver; art. 18 of the Procedure does)"),
                    ground: Text(zh: "特殊情况", en: "special circumstances"))
            ],
            decides: .head, documents: [Form.caseSource, Form.filing, Form.noFiling],
            basis: [
                Citation(.complaints2020, Article(23, paragraph: 1), words: "应当自发现之日起十五个工作日内予以核查"),
                Citation(.complaints2020, Article(23, paragraph: 1), words: "特殊情况下，核查时限可以延长十五个工作日"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "调解中发现涉嫌违法线索的，自发现之日起15个工作日内核查，并按《程序规定》处理；特殊情况经负责人批准可以延长15个工作日。",
                en: """
                    A lead found in mediation is verified within 15 working days of discovery and handled under \
                    the Procedure; in special cases the head may add 15 working days.
                    """),
            term: Term(15, .workingDay),
            extensions: [
                Extension(
                    Term(15, .workingDay), approver: .headOfBureau,
                    ground: Text(
                        zh: "特殊情况",
                        en: "special circumstances"))
            ],
            decides: .head, documents: [Form.caseSource, Form.filing, Form.noFiling],
            basis: [
                Citation(.complaints2026, Article(27, paragraph: 1), words: "应当自发现之日起十五个工作日内予以核查"),
                Citation(
                    .complaints2026, Article(27, paragraph: 1),
                    words: "特殊情况下，经市场监督管理部门负责人批准，核查时限可以延长十五个工作日"),
            ], .complaints2026))
}
