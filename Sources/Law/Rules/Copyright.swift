import Base

/// 著作权: the copyright authority's periods, and notices on the network (ZZ-02, ZZ-05 to ZZ-08).
extension Rule {
    /// 受理 (ZZ-02): fifteen days; the article was not at hand.
    package static let acceptCopyrightComplaint = Rule(
        "ZZ-02", Text(zh: "著作权投诉的受理期限", en: "Time to accept a copyright complaint"),
        Version(
            from: .copyrightPenalties2009, chosenBy: .step,
            Text(
                zh: "自收到全部投诉材料之日起15日内决定是否受理，不予受理的书面说明理由（据转引）。",
                en: """
                    Within 15 calendar days of the full papers the complaint is accepted or refused \
                    with written reasons (quoted at second hand).
                    """),
            term: Term(15, .calendarDay),
            decides: .copyrightAuthority,
            documents: [Form.caseTransfer],
            basis: [Citation(.copyrightPenalties, Article(13))], .secondHand))

    /// 服务对象资料 (ZZ-05).
    package static let askForUserData = Rule(
        "ZZ-05", Text(zh: "网络服务提供者提供服务对象资料", en: "User data from service providers"),
        Version(
            from: .networkTransmission2013, chosenBy: .step,
            Text(
                zh: "著作权行政管理部门可以要求网络服务提供者提供涉嫌侵权的服务对象的姓名（名称）、联系方式、网络地址等资料。",
                en: """
                    The copyright authority may ask service providers for name, contact and network \
                    address of suspected infringers.
                    """),
            decides: .copyrightAuthority,
            basis: [Citation(.networkTransmission, Article(13), words: "可以要求网络服务提供者提供涉嫌侵权的服务对象的姓名(名称)、联系方式、网络地址等资料")],
            .transcribed))

    /// 通知删除 (ZZ-06/takedown): at once, by the provider.
    package static let takeDown = Rule(
        "ZZ-06/takedown", Text(zh: "信息网络传播权的通知与删除", en: "Notice and takedown on networks"),
        Version(
            from: .networkTransmission2013, chosenBy: .step,
            Text(
                zh: "网络服务提供者接到通知书后，应当立即删除或者断开链接，并同时转送服务对象；通知书应当包含下列内容。",
                en: """
                    On notice the provider deletes or unlinks at once and forwards the notice, which \
                    holds these contents.
                    """),
            conditions: [
                Text(zh: "权利人的姓名（名称）、联系方式和地址", en: "the holder's name, contact and address"),
                Text(zh: "要求删除或者断开链接的作品名称和网络地址", en: "the works and their network addresses"),
                Text(zh: "构成侵权的初步证明材料", en: "prima facie proof of infringement"),
            ],
            decides: .platform,
            basis: [Citation(.networkTransmission, Article(15), words: "应当立即删除涉嫌侵权的作品、表演、录音录像制品")], .transcribed))

    /// 书面说明和恢复 (ZZ-06/restore): at once; no second notice.
    package static let restoreContent = Rule(
        "ZZ-06/restore", Text(zh: "信息网络传播权的恢复", en: "Counter-notice and restoring"),
        Version(
            from: .networkTransmission2013, chosenBy: .step,
            Text(
                zh: "接到服务对象的书面说明后，应当立即恢复，并转送权利人；权利人不得再通知删除或者断开链接。",
                en: """
                    On the user's written statement the provider restores at once and forwards it; \
                    the holder may not give notice again.
                    """),
            decides: .platform,
            basis: [
                Citation(.networkTransmission, Article(17), words: "应当立即恢复被删除的作品、表演、录音录像制品"),
                Citation(.networkTransmission, Article(17), words: "权利人不得再通知网络服务提供者删除该作品、表演、录音录像制品"),
            ], .transcribed))

    /// 紧急立案 (ZZ-06/urgent): seven days of finding it, read as calendar days.
    package static let openUrgentCopyrightCase = Rule(
        "ZZ-06/urgent", Text(zh: "著作权紧急情况的立案期限", en: "Time to open an urgent copyright case"),
        Version(
            from: .copyrightPenalties2009, chosenBy: .step,
            Text(
                zh: "情况紧急先行制止、登记保存或者收集证据的，应当于发现情况之日起7日内办理立案手续。",
                en: "After urgent measures the case is opened within 7 calendar days of finding the act."),
            term: Term(7, .calendarDay),
            decides: .copyrightAuthority,
            basis: [Citation(.copyrightPenalties, Article(15, paragraph: 2), words: "并于发现情况之日起七日内办理立案手续")],
            .copyrightPenalties))

    /// 登记保存证据的处理 (ZZ-07): seven days, working days by the law of 2021.
    ///
    /// The text of 2009 says seven days; 行政处罚法 arts 56 and 85, later and higher, make them working days. That reading is ours.
    package static let actOnCopyrightEvidence = Rule(
        "ZZ-07", Text(zh: "著作权案件登记保存证据的处理期限", en: "Time to act on registered evidence (copyright)"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "应当在交付登记保存通知书后7个工作日内作出下列处理决定之一。",
                en: "Within 7 working days of handing over the notice one of these is decided."),
            conditions: [
                Text(zh: "送交鉴定", en: "sent for appraisal"), Text(zh: "依照法定程序没收", en: "confiscated"),
                Text(zh: "连同证据移送有关部门", en: "transferred with the evidence"), Text(zh: "解除登记保存措施", en: "released"),
                Text(zh: "其他法定措施", en: "other lawful measures"),
            ],
            term: Term(7, .workingDay, countedBy: .penaltyLawDays),
            decides: .copyrightAuthority,
            basis: [
                Citation(.copyrightPenalties, Article(22), words: "应当在交付证据先行登记保存通知书后七日内作出下列处理决定"),
                Citation(.penaltyLaw, Article(56), words: "并应当在七日内及时作出处理决定"),
            ], .copyrightPenalties))

    /// 陈述申辩 (ZZ-08/notice): seven days of the notice.
    package static let copyrightDefence = Rule(
        "ZZ-08/notice", Text(zh: "著作权案件的陈述申辩期限", en: "Time to defend oneself (copyright)"),
        Version(
            from: .copyrightPenalties2009, chosenBy: .step,
            Text(
                zh: "当事人应当在被告知后7日内提出陈述、申辩意见；未行使的，视为放弃。",
                en: "The party states its case within 7 calendar days of the notice; otherwise it is waived."),
            term: Term(7, .calendarDay, roll: .restDay),
            basis: [Citation(.copyrightPenalties, Article(27, paragraph: 1), words: "应当在被告知后七日内")], .copyrightPenalties)
    )

    /// 陈述申辩 (ZZ-08/announcement): thirty days of the announcement.
    package static let copyrightDefenceAnnounced = Rule(
        "ZZ-08/announcement",
        Text(zh: "著作权案件公告告知后的陈述申辩期限", en: "Time to defend oneself after an announcement (copyright)"),
        Version(
            from: .copyrightPenalties2009, chosenBy: .step,
            Text(
                zh: "公告告知的，当事人应当自发布公告之日起30日内提出陈述、申辩意见；未行使的，视为放弃。",
                en: """
                    After notice by announcement the party states its case within 30 calendar days; \
                    otherwise it is waived.
                    """),
            term: Term(30, .calendarDay, roll: .restDay),
            basis: [Citation(.copyrightPenalties, Article(27, paragraph: 1), words: "或者自发布公告之日起三十日内")],
            .copyrightPenalties))
}
