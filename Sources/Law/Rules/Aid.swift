import Base

/// 维权援助、质押登记和执法监督 (WQ-01, YY-01 to YY-04, ZF-01).
extension Rule {
    /// 维权援助 (WQ-01/accept): the office's own target.
    package static let acceptAid = Rule(
        "WQ-01/accept", Text(zh: "维权援助的受理", en: "Accepting a request for aid"),
        Version(
            from: .rightsAid2020, chosenBy: .step,
            Text(
                zh: "维权援助申请的受理天数由省级工作指引规定，条文未得；本局目标见下。",
                en: """
                    The days to accept are set by provincial guides, which were not at hand; the \
                    office's own target is below.
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .bureau,
            basis: [Citation(.rightsAid)], .guideUnread))

    /// 维权援助 (WQ-01/answer): the office's own target.
    package static let answerAid = Rule(
        "WQ-01/answer", Text(zh: "维权援助的答复", en: "Answering a request for aid"),
        Version(
            from: .rightsAid2020, chosenBy: .step,
            Text(
                zh: "维权援助申请的答复天数由省级工作指引规定，条文未得；本局目标见下。",
                en: """
                    The days to answer are set by provincial guides, which were not at hand; the \
                    office's own target is below.
                    """),
            target: .promptly(Term(5, .workingDay)),
            decides: .bureau,
            basis: [Citation(.rightsAid)], .guideUnread))

    /// 维权援助 (WQ-01/opinion): the office's own target.
    package static let aidOpinion = Rule(
        "WQ-01/opinion", Text(zh: "维权援助的专家意见", en: "Expert opinion in aid"),
        Version(
            from: .rightsAid2020, chosenBy: .step,
            Text(
                zh: "专家意见的天数由省级工作指引规定，条文未得；本局目标见下。",
                en: """
                    The days for an expert opinion are set by provincial guides, which were not at \
                    hand; the office's own target is below.
                    """),
            target: .promptly(Term(10, .workingDay)),
            decides: .bureau,
            basis: [Citation(.rightsAid)], .guideUnread))

    /// 登记 (YY-01/paper).
    package static let patentPledge = Rule(
        "YY-01/paper", Text(zh: "专利权质押登记的期限", en: "Time to register a patent pledge"),
        Version(
            from: .patentPledges2021, chosenBy: .step,
            Text(
                zh: "自受理之日起5个工作日内审查登记（凭记忆，条文未得）。",
                en: "Registered within 5 working days of acceptance (from memory; the articles were not at hand)."),
            term: Term(5, .workingDay),
            decides: .patentOffice,
            basis: [Citation(.patentPledges)], .memoryOnly))

    /// 登记 (YY-01/online).
    package static let patentPledgeOnline = Rule(
        "YY-01/online", Text(zh: "专利权质押网上登记的期限", en: "Time to register a patent pledge online"),
        Version(
            from: .patentPledges2021, chosenBy: .step,
            Text(
                zh: "网上办理的，自受理之日起2个工作日内审查登记（凭记忆，条文未得）。",
                en: "Online within 2 working days of acceptance (from memory; the articles were not at hand)."),
            term: Term(2, .workingDay),
            decides: .patentOffice,
            basis: [Citation(.patentPledges)], .memoryOnly))

    /// 登记 (YY-02).
    package static let markPledge = Rule(
        "YY-02", Text(zh: "商标专用权质押登记的期限", en: "Time to register a mark pledge"),
        Version(
            from: .markPledges2020, chosenBy: .step,
            Text(
                zh: "自受理之日起5个工作日内登记（凭记忆，二至五个工作日说法不一，条文未得）。",
                en: """
                    Registered within 5 working days of acceptance (from memory; between two and \
                    five days are quoted; the articles were not at hand).
                    """),
            term: Term(5, .workingDay),
            decides: .markOffice,
            basis: [Citation(.markPledges)], .memoryOnly))

    /// 登记 (YY-04).
    package static let technologyContract = Rule(
        "YY-04", Text(zh: "技术合同认定登记的期限", en: "Time to register a technology contract"),
        Version(
            from: .technologyContracts2000, chosenBy: .step,
            Text(
                zh: "自受理之日起30日内认定登记（凭记忆，条文未得）。",
                en: "Registered within 30 calendar days of acceptance (from memory; the articles were not at hand)."),
            term: Term(30, .calendarDay),
            decides: .others,
            basis: [Citation(.technologyContracts)], .memoryOnly))

    /// 著作权质权登记 (YY-03/register).
    package static let copyrightPledge = Rule(
        "YY-03/register", Text(zh: "著作权质权登记的期限", en: "Time to register a copyright pledge"),
        Version(
            from: .copyrightPledges2011, chosenBy: .step,
            Text(zh: "应当自受理之日起10日内予以登记。", en: "Registered within 10 calendar days of acceptance."),
            term: Term(10, .calendarDay),
            decides: .copyrightOffice,
            basis: [Citation(.copyrightPledges, Article(9), words: "登记机构应当自受理之日起10日内予以登记")], .excerpted))

    /// 著作权质权登记 (YY-03/change).
    package static let changeCopyrightPledge = Rule(
        "YY-03/change", Text(zh: "著作权质权变更登记的期限", en: "Time to change a copyright pledge"),
        Version(
            from: .copyrightPledges2011, chosenBy: .step,
            Text(zh: "自受理之日起10日内完成审查。", en: "Reviewed within 10 calendar days of acceptance."),
            term: Term(10, .calendarDay),
            decides: .copyrightOffice,
            basis: [Citation(.copyrightPledges, Article(17), words: "登记机构自受理之日起10日内完成审查")], .excerpted))

    /// 著作权质权登记 (YY-03/cancel).
    package static let cancelCopyrightPledge = Rule(
        "YY-03/cancel", Text(zh: "著作权质权注销登记的期限", en: "Time to cancel a copyright pledge"),
        Version(
            from: .copyrightPledges2011, chosenBy: .step,
            Text(zh: "应当自受理之日起10日内办理完毕。", en: "Done within 10 calendar days of acceptance."),
            term: Term(10, .calendarDay),
            decides: .copyrightOffice,
            basis: [Citation(.copyrightPledges, Article(19), words: "登记机构应当自受理之日起10日内办理完毕")], .excerpted))

    /// 行政执法监督 (ZF-01): the justice department of the same level.
    package static let superviseEnforcement = Rule(
        "ZF-01", Text(zh: "行政执法监督机构", en: "Who supervises enforcement"),
        Version(
            from: .enforcementSupervision2026, chosenBy: .step,
            Text(
                zh: "区司法行政部门是本级人民政府的行政执法监督机构，承担行政执法监督具体事务。",
                en: "The district's justice department is the government's body for supervising enforcement."),
            decides: .justiceDepartment,
            basis: [Citation(.enforcementSupervision, Article(6), words: "县级以上人民政府司法行政部门是本级人民政府的行政执法监督机构")], .webExcerpt
        ))
}
