import Base

/// 证据保全和行政强制措施: registering evidence, sealing and seizing (CF-15 to CF-19, CF-21).
extension Rule {
    /// 先行登记保存 (CF-15/approve): approved by the head, listed and handed over on the spot.
    package static let registerEvidence = Rule(
        "CF-15/approve", Text(zh: "先行登记保存证据", en: "Registering evidence for preservation"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "证据可能灭失或者以后难以取得的，经负责人批准可以先行登记保存；应当当场清点、开具清单，交当事人一份，并当场交付通知书。",
                en: """
                    Evidence that may vanish or be hard to get later may be registered and kept with \
                    the head's approval; it is counted and listed on the spot, and the party gets a \
                    copy and the notice there.
                    """),
            decides: .head,
            documents: [Form.registrationNotice, Form.goodsList],
            basis: [
                Citation(.penaltyProcedure, Article(33, paragraph: 1), words: "采取或者解除先行登记保存措施，应当经市场监督管理部门负责人批准"),
                Citation(
                    .penaltyProcedure, Article(34, paragraph: 1),
                    words: "应当当场清点，开具清单，由当事人和办案人员签名或者盖章，交当事人一份，并当场交付先行登记保存证据通知书"),
                Citation(.penaltyLaw, Article(56), words: "经行政机关负责人批准，可以先行登记保存"),
            ], .penaltyProcedure))

    /// 紧急先行登记保存的报告 (CF-15/report): 24 hours to report and to have it approved.
    package static let reportRegistration = Rule(
        "CF-15/report", Text(zh: "紧急先行登记保存的报告期限", en: "Time to report an urgent registration of evidence"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "情况紧急、当场采取先行登记保存的，办案人员应当在24小时内向负责人报告并补办批准手续；负责人认为不应当采取的，应当立即解除。",
                en: """
                    In urgent cases officers who registered evidence on the spot report to the head \
                    within 24 hours and have it approved; it is lifted at once if the head \
                    disagrees.
                    """),
            term: Term(24, .hour),
            decides: .head,
            documents: [Form.matterApproval],
            basis: [
                Citation(.penaltyProcedure, Article(33, paragraph: 2), words: "办案人员应当在二十四小时内向市场监督管理部门负责人报告，并补办批准手续")
            ], .penaltyProcedure))

    /// 先行登记保存的处理 (CF-16): seven working days, then it ends by itself.
    package static let actOnRegistration = Rule(
        "CF-16", Text(zh: "先行登记保存证据的处理期限", en: "Time to act on registered evidence"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "对先行登记保存的证据，应当在7个工作日内采取下列措施之一；逾期未采取的，先行登记保存措施自动解除。",
                en: """
                    Within 7 working days one of these is done with the registered evidence; \
                    otherwise the registration ends by itself.
                    """),
            conditions: [
                Text(zh: "采取记录、复制、拍照、录像等证据保全措施", en: "recorded, copied, photographed or filmed"),
                Text(zh: "送交检测、检验、检疫、鉴定", en: "sent for testing or appraisal"),
                Text(zh: "决定查封、扣押等行政强制措施", en: "sealed or seized, where law allows it"),
                Text(zh: "作出处罚决定，没收违法物品", en: "confiscated by a penalty decision"),
                Text(zh: "决定解除先行登记保存措施", en: "released"),
            ],
            term: Term(7, .workingDay, countedBy: .penaltyLawDays),
            decides: .head,
            documents: [Form.registrationRelease, Form.matterApproval],
            basis: [
                Citation(.penaltyProcedure, Article(35, paragraph: 1), words: "对于先行登记保存的证据，应当在七个工作日内采取以下措施"),
                Citation(.penaltyProcedure, Article(35, paragraph: 2), words: "逾期未采取相关措施的，先行登记保存措施自动解除"),
                Citation(.penaltyLaw, Article(56), words: "并应当在七日内及时作出处理决定"),
            ], .penaltyProcedure))

    /// 查封、扣押的实施 (CF-17/procedure).
    package static let seize = Rule(
        "CF-17/procedure", Text(zh: "查封、扣押的实施程序", en: "How sealing and seizure are done"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "实施查封、扣押前须经负责人批准，由两名以上执法人员实施，并当场交付实施行政强制措施决定书和清单。",
                en: """
                    Sealing and seizure need the head's approval first and two officers; the \
                    decision and the list are handed over on the spot.
                    """),
            conditions: [
                Text(zh: "事先报告并经批准", en: "reported and approved first"),
                Text(zh: "两名以上执法人员，出示执法身份证件", en: "two officers at least, who show their certificates"),
                Text(
                    zh: "通知当事人到场，当场告知理由、依据、权利和救济途径",
                    en: "the party is called and told reasons, basis, rights and remedies there"),
                Text(zh: "听取陈述和申辩", en: "its statement and defence are heard"),
                Text(
                    zh: "制作现场笔录，当事人和执法人员签名或者盖章；当事人不到场的，见证人签名",
                    en: "a record is made and signed by party and officers, or by a witness if the party is absent"),
                Text(zh: "清单一式二份，当事人和本局各执一份", en: "two copies of the list, one for the party and one for the bureau"),
            ],
            decides: .head,
            documents: [Form.measureDecision, Form.goodsList, Form.siteRecord],
            basis: [
                Citation(.penaltyProcedure, Article(36, paragraph: 1), words: "采取或者解除行政强制措施，应当经市场监督管理部门负责人批准"),
                Citation(.penaltyProcedure, Article(37), words: "并当场交付实施行政强制措施决定书和清单"),
                Citation(.compulsionLaw, Article(18), words: "实施前须向行政机关负责人报告并经批准"),
                Citation(.compulsionLaw, Article(24, paragraph: 1), words: "制作并当场交付查封、扣押决定书和清单"),
                Citation(.compulsionLaw, Article(23, paragraph: 1), words: "不得查封、扣押公民个人及其所扶养家属的生活必需品"),
            ], .penaltyProcedure))

    /// 紧急强制措施的报告 (CF-17/report): 24 hours.
    package static let reportSeizure = Rule(
        "CF-17/report", Text(zh: "紧急查封、扣押的报告期限", en: "Time to report an urgent sealing or seizure"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "情况紧急、当场实施行政强制措施的，执法人员应当在24小时内向负责人报告并补办批准手续；负责人认为不应当采取的，应当立即解除。",
                en: """
                    In urgent cases officers who sealed or seized on the spot report to the head \
                    within 24 hours and have it approved; it is lifted at once if the head \
                    disagrees.
                    """),
            term: Term(24, .hour),
            decides: .head,
            documents: [Form.matterApproval],
            basis: [
                Citation(.penaltyProcedure, Article(36, paragraph: 2), words: "办案人员应当在二十四小时内向市场监督管理部门负责人报告，并补办批准手续"),
                Citation(.compulsionLaw, Article(19), words: "行政执法人员应当在二十四小时内向行政机关负责人报告，并补办批准手续"),
            ], .penaltyProcedure))

    /// 查封、扣押期限 (CF-18): 30 days and 30 more.
    ///
    /// It does not move over holidays: moving would lengthen the measure, and it must be released when it ends (CF-19).
    package static let seizureLimit = Rule(
        "CF-18", Text(zh: "查封、扣押期限", en: "How long sealing and seizure may last"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "查封、扣押的期限不得超过30日；情况复杂的，经负责人批准可以延长，延长不得超过30日，并及时书面告知当事人、说明理由。检测、检验、检疫、鉴定的期间不包括在内，应当明确并书面告知当事人。",
                en: """
                    Sealing and seizure last at most 30 calendar days; in complex cases the head may \
                    add up to 30, telling the party promptly in writing why. Time for testing or \
                    appraisal is left out; it is fixed and told to the party in writing.
                    """),
            term: Term(30, .calendarDay),
            extensions: [
                Extension(
                    Term(30, .calendarDay), approver: .headOfBureau, ground: Text(zh: "情况复杂", en: "a complex case"))
            ],
            pauses: [.testing],
            decides: .head,
            documents: [Form.measureExtension, Form.appraisalPeriod],
            basis: [
                Citation(
                    .penaltyProcedure, Article(38, paragraph: 1),
                    words: "查封、扣押的期限不得超过三十日；情况复杂的，经市场监督管理部门负责人批准，可以延长，但是延长期限不得超过三十日"),
                Citation(.penaltyProcedure, Article(38, paragraph: 2), words: "延长查封、扣押的决定应当及时书面告知当事人，并说明理由"),
                Citation(.penaltyProcedure, Article(38, paragraph: 3), words: "查封、扣押的期间不包括检测、检验、检疫、鉴定的期间"),
                Citation(.compulsionLaw, Article(25, paragraph: 1), words: "查封、扣押的期限不得超过三十日"),
            ], .penaltyProcedure))

    /// 解除查封、扣押 (CF-19/release): at once on any of five grounds, the end of the term among them.
    package static let releaseSeized = Rule(
        "CF-19/release", Text(zh: "解除查封、扣押", en: "Releasing what was sealed or seized"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "有下列情形之一的，应当及时作出解除查封、扣押决定，并立即退还财物，由办案人员和当事人在财物清单上签名或者盖章。",
                en: """
                    On any of these grounds release is decided promptly and the property returned at \
                    once, the list being signed by officers and party.
                    """),
            conditions: [
                Text(zh: "当事人没有违法行为", en: "the party did nothing unlawful"),
                Text(zh: "场所、设施或者财物与违法行为无关", en: "the premises or property have nothing to do with it"),
                Text(zh: "已经作出处理决定，不再需要查封、扣押", en: "a decision has been taken and the measure is no longer needed"),
                Text(zh: "查封、扣押期限已经届满", en: "the term has ended"),
                Text(zh: "其他不再需要的情形", en: "other cases in which it is no longer needed"),
            ],
            target: .promptly(Term(1, .workingDay)),
            decides: .head,
            documents: [Form.measureRelease, Form.goodsList],
            basis: [
                Citation(.penaltyProcedure, Article(42, paragraph: 1), words: "市场监督管理部门应当及时作出解除查封、扣押决定"),
                Citation(.penaltyProcedure, Article(42, paragraph: 2), words: "解除查封、扣押应当立即退还财物，并由办案人员和当事人在财物清单上签名或者盖章"),
                Citation(.compulsionLaw, Article(28, paragraph: 1, item: 4), words: "查封、扣押期限已经届满"),
            ], .penaltyProcedure))

    /// 到期提醒 (CF-19/warn): the law warns nobody, and the measure ends all the same.
    package static let warnOfRelease = Rule(
        "CF-19/warn", Text(zh: "措施期限届满前的提醒", en: "Warning before a measure on goods ends"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "先行登记保存逾期自动解除，查封、扣押期限届满应当解除；系统在期限届满前提醒办案人员，以便在期限内依法处理。",
                en: """
                    Registered evidence is released by itself and seized goods must be released when the term ends; \
                    officers are warned before, so that they act in time.
                    """),
            target: .warning(Term(3, .workingDay, .before)),
            decides: .officers,
            basis: [
                Citation(.penaltyProcedure, Article(35, paragraph: 2), words: "逾期未采取相关措施的，先行登记保存措施自动解除"),
                Citation(.penaltyProcedure, Article(42, paragraph: 1, item: 4), words: "查封、扣押期限已经届满"),
            ], .penaltyProcedure))

    /// 公告认领 (CF-19/unclaimed): announced like service; 30 days.
    package static let unclaimedGoods = Rule(
        "CF-19/unclaimed", Text(zh: "解除查封、扣押后的公告认领期间", en: "Announcing goods for collection"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "当事人下落不明或者无法确定所有人的，按公告送达方式告知领取；自公告发布之日起经过30日仍无人领取的，经负责人批准，上缴或者依法拍卖后将所得款项上缴国库。",
                en: """
                    Where party or owner cannot be found, collection is announced like service by \
                    announcement; what is still unclaimed after 30 calendar days goes to the \
                    treasury, or is auctioned for it, with the head's approval.
                    """),
            term: Term(30, .calendarDay, roll: .statutoryHoliday, countedBy: .procedurePeriods),
            decides: .head,
            documents: [Form.serviceAnnouncement, Form.goodsDisposal],
            basis: [
                Citation(
                    .penaltyProcedure, Article(42, paragraph: 3),
                    words: "应当按照本规定第八十二条第五项规定的公告送达方式告知领取。公告期满仍无人领取的，经市场监督管理部门负责人批准，将涉案物品上缴或者依法拍卖后将所得款项上缴国库"),
                Citation(.penaltyProcedure, Article(82, item: 5), words: "自公告发布之日起经过三十日"),
            ], .penaltyProcedure))

    /// 先行处置 (CF-21).
    package static let disposeEarly = Rule(
        "CF-21", Text(zh: "先行处置不宜长期保存的物品", en: "Disposing early of goods that do not keep"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "容易损毁、灭失、变质、保管困难等不宜长期保存的物品，经权利人同意或者申请，并经负责人批准，留存证据后可以依法先行处置；权利人不明确的，公告期满后可以先行处置。所得款项按照涉案现金管理。",
                en: """
                    Goods that do not keep may be disposed of early with the holder's consent or \
                    request and the head's approval, once evidence is secured; where no holder is \
                    known, after an announcement. The proceeds are kept as case money.
                    """),
            decides: .head,
            documents: [Form.earlyDisposal],
            basis: [
                Citation(
                    .penaltyProcedure, Article(41, paragraph: 3),
                    words: "经权利人同意或者申请，并经市场监督管理部门负责人批准，在采取相关措施留存证据后，可以依法先行处置")
            ], .penaltyProcedure))
}
