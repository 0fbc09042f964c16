import Base

/// 听证和集体讨论: what a party may ask to be heard on, and when (CF-30 to CF-36).
extension Rule {
    /// 不因申辩加重 (CF-30).
    package static let noHeavierForDefence = Rule(
        "CF-30", Text(zh: "不得因陈述、申辩加重处罚", en: "No heavier penalty for a defence"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "对当事人提出的事实、理由和证据应当复核，成立的应当采纳；不得因陈述、申辩或者要求听证而给予更重的处罚。",
                en: """
                    What the party puts forward is reviewed, and adopted where it holds; defending \
                    oneself or asking for a hearing never makes the penalty heavier.
                    """),
            decides: .head,
            documents: [Form.defenceRecord],
            basis: [
                Citation(.penaltyProcedure, Article(58), words: "不得因当事人陈述、申辩或者要求听证而给予更重的行政处罚"),
                Citation(.penaltyLaw, Article(45, paragraph: 2), words: "行政机关不得因当事人陈述、申辩而给予更重的处罚"),
            ], .penaltyProcedure))

    /// 听证范围 (CF-31).
    package static let hearingScope = Rule(
        "CF-31", Text(zh: "应当告知听证权利的处罚", en: "Penalties that carry a right to a hearing"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "拟作出下列处罚决定的，应当告知当事人有要求听证的权利；当事人要求的，应当组织听证，费用不由当事人承担。",
                en: """
                    Before any of these penalties the party is told that it may ask for a hearing; \
                    one is held when it asks, at no cost to it.
                    """),
            conditions: [
                Text(zh: "较大数额罚款", en: "a large fine"),
                Text(zh: "没收较大数额违法所得、没收较大价值非法财物", en: "confiscation of large gains or of goods of great value"),
                Text(zh: "降低资质等级、吊销许可证件", en: "downgraded qualification or revoked permit"),
                Text(zh: "责令停产停业、责令关闭、限制从业", en: "suspension or closure of business, restriction of employment"),
                Text(zh: "其他较重的行政处罚", en: "other heavy penalties"),
                Text(zh: "法律、法规、规章规定的其他情形", en: "other cases in law, regulation or rule"),
            ],
            decides: .head,
            documents: [Form.penaltyNotice],
            basis: [
                Citation(.penaltyLaw, Article(63, paragraph: 1), words: "应当告知当事人有要求听证的权利，当事人要求听证的，行政机关应当组织听证"),
                Citation(.penaltyLaw, Article(63, paragraph: 2), words: "当事人不承担行政机关组织听证的费用"),
                Citation(.penaltyProcedure, Article(57, paragraph: 1), words: "拟作出的行政处罚属于听证范围的，还应当告知当事人有要求听证的权利"),
            ], .penaltyLaw))

    /// 较大数额 (CF-32): 10,000 and 100,000 yuan, unless the province says otherwise.
    package static let hearingAmounts = Rule(
        "CF-32", Text(zh: "较大数额罚没款的标准（市场监管）", en: "What counts as a large fine (market regulation)"),
        Version(
            from: .marketProcedure2019, through: Day.penaltyLaw2021.previous, chosenBy: .step,
            Text(
                zh: "对自然人处以一万元以上、对法人或者其他组织处以十万元以上罚款，没收违法所得和非法财物价值达到上述数额的，应当告知听证权利；省级有具体规定的，可以从其规定。",
                en: """
                    A fine of CNY 10,000 or more on a person, CNY 100,000 or more on an \
                    organisation, and confiscation of as much, carry the right to a hearing; a \
                    province may set its own figures.
                    """),
            decides: .head,
            basis: [
                Citation(.hearingRules2018, Article(5, paragraph: 1, item: 3), words: "对自然人处以一万元以上、对法人或者其他组织处以十万元以上罚款"),
                Citation(.hearingRules2018, Article(5, paragraph: 2), words: "可以从其规定"),
            ], .webExcerpt),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "对自然人处以一万元以上、对法人或者其他组织处以十万元以上罚款，没收达到上述数额的，应当告知听证权利；安徽省是否另有规定待核。",
                en: """
                    A fine of CNY 10,000 or more on a person, CNY 100,000 or more on an \
                    organisation, and confiscation of as much, carry the right to a hearing; whether \
                    Anhui sets its own figures is to be checked.
                    """),
            decides: .head,
            basis: [Citation(.hearingRules2021, Article(5))], .secondHand))

    /// 较大数额 (CF-33): copyright cases.
    package static let hearingAmountsCopyright = Rule(
        "CF-33", Text(zh: "较大数额罚款的标准（著作权）", en: "What counts as a large fine (copyright)"),
        Version(
            from: .copyrightPenalties2009, chosenBy: .step,
            Text(
                zh: "著作权案件的较大数额罚款，是指对个人处以两万元以上、对单位处以十万元以上的罚款；地方性法规、规章另有规定的，依照其规定。",
                en: """
                    In copyright cases a large fine is CNY 20,000 or more on a person, CNY 100,000 \
                    or more on an entity, unless local law says otherwise.
                    """),
            decides: .copyrightAuthority,
            basis: [Citation(.copyrightPenalties, Article(33, paragraph: 2), words: "是指对个人处以两万元以上、对单位处以十万元以上的罚款")],
            .copyrightPenalties))

    /// 要求听证 (CF-34/request): five working days.
    package static let askForHearing = Rule(
        "CF-34/request", Text(zh: "要求听证的期限", en: "Time to ask for a hearing"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "当事人要求听证的，应当自告知书送达之日起5个工作日内提出；逾期未要求的，视为放弃。",
                en: """
                    The party asks for a hearing within 5 working days of service of the notice; \
                    later it is deemed waived.
                    """),
            term: Term(5, .workingDay, countedBy: .penaltyLawDays),
            documents: [Form.penaltyNotice],
            basis: [
                Citation(.penaltyLaw, Article(64, item: 1), words: "当事人要求听证的，应当在行政机关告知后五日内提出"),
                Citation(
                    .penaltyProcedure, Article(57, paragraph: 2), words: "当事人自告知书送达之日起五个工作日内，未行使陈述、申辩权，未要求听证的，视为放弃此权利"),
            ], .penaltyProcedure))

    /// 听证通知 (CF-34/notify): seven working days before.
    package static let notifyHearing = Rule(
        "CF-34/notify", Text(zh: "听证通知的期限", en: "Time to give notice of a hearing"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "应当在举行听证的7个工作日前，通知当事人及有关人员听证的时间、地点。",
                en: "The party and others concerned are told time and place 7 working days before the hearing."),
            term: Term(7, .workingDay, .before, countedBy: .penaltyLawDays),
            decides: .hearingChair,
            documents: [Form.hearingNotice],
            basis: [Citation(.penaltyLaw, Article(64, item: 2), words: "行政机关应当在举行听证的七日前，通知当事人及有关人员听证的时间、地点")],
            .penaltyLaw))

    /// 听证的进行 (CF-34/conduct).
    package static let conductHearing = Rule(
        "CF-34/conduct", Text(zh: "听证的进行", en: "How a hearing is held"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "听证由非本案调查人员主持，除涉及国家秘密、商业秘密或者个人隐私外公开举行；应当制作笔录，根据听证笔录作出决定。",
                en: """
                    The hearing is chaired by someone who did not investigate and is public unless \
                    secrets or privacy are concerned; a record is made and the decision rests on it.
                    """),
            conditions: [
                Text(zh: "当事人可以委托一至二人代理", en: "the party may send one or two agents"),
                Text(
                    zh: "无正当理由拒不出席或者中途退出的，视为放弃，终止听证", en: "staying away or leaving without good reason ends the hearing"
                ),
                Text(
                    zh: "调查人员提出事实、证据和处罚建议，当事人申辩和质证",
                    en:
                        "officers state facts, evidence and proposal; the party defends itself and examines the evidence"
                ), Text(zh: "笔录交当事人核对后签字或者盖章", en: "the party checks and signs the record"),
            ],
            decides: .hearingChair,
            documents: [Form.hearingRecord, Form.hearingReport],
            basis: [
                Citation(.penaltyLaw, Article(64, item: 4), words: "听证由行政机关指定的非本案调查人员主持"),
                Citation(.penaltyLaw, Article(64, item: 3), words: "除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行"),
                Citation(.penaltyLaw, Article(65), words: "行政机关应当根据听证笔录"),
            ], .penaltyLaw))

    /// 听证内部期限 (CF-35/chair): known at second hand only.
    package static let appointChair = Rule(
        "CF-35/chair", Text(zh: "指定听证主持人的期限", en: "Time to appoint the chair"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "收到听证要求后3个工作日内指定听证主持人（据转引，条文未得）。",
                en: "The chair is appointed within 3 working days of the request (quoted at second hand)."),
            term: Term(3, .workingDay),
            decides: .head,
            basis: [Citation(.hearingRules2021)], .secondHand))

    /// 听证内部期限 (CF-35/file): known at second hand only.
    package static let handInCaseFile = Rule(
        "CF-35/file", Text(zh: "移交案件材料的期限", en: "Time to hand the file to the chair"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "办案人员在主持人确定后3个工作日内将案件材料移交主持人（据转引，条文未得）。",
                en: """
                    Officers hand the file to the chair within 3 working days of the appointment \
                    (quoted at second hand).
                    """),
            term: Term(3, .workingDay),
            decides: .officers,
            basis: [Citation(.hearingRules2021)], .secondHand))

    /// 听证内部期限 (CF-35/date): known at second hand only.
    package static let fixHearingDate = Rule(
        "CF-35/date", Text(zh: "确定听证时间、地点的期限", en: "Time to fix date and place"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "听证主持人自接到材料之日起5个工作日内确定听证的时间、地点（据转引，条文未得）。",
                en: """
                    The chair fixes date and place within 5 working days of receiving the file \
                    (quoted at second hand).
                    """),
            term: Term(5, .workingDay),
            decides: .hearingChair,
            basis: [Citation(.hearingRules2021)], .secondHand))

    /// 听证内部期限 (CF-35/report): known at second hand only.
    package static let reportHearing = Rule(
        "CF-35/report", Text(zh: "听证报告的期限", en: "Time for the hearing report"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "听证结束后5个工作日内撰写听证报告（据转引，条文未得）。",
                en: "The report is written within 5 working days of the end of the hearing (quoted at second hand)."),
            term: Term(5, .workingDay),
            decides: .hearingChair,
            documents: [Form.hearingReport],
            basis: [Citation(.hearingRules2021)], .secondHand))

    /// 集体讨论 (CF-36).
    package static let panelDecision = Rule(
        "CF-36", Text(zh: "应当集体讨论决定的案件", en: "Cases decided by the heads in panel"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "对情节复杂或者重大违法行为给予处罚的（应当法制审核的案件），由负责人集体讨论决定。",
                en: """
                    Penalties for complex or grave acts (the cases under legal review) are decided \
                    by the heads in panel.
                    """),
            conditions: [
                Text(zh: "涉及重大公共利益", en: "grave public interests"),
                Text(zh: "直接关系当事人或者第三人重大权益，经过听证程序", en: "grave interests of party or third persons, after a hearing"),
                Text(zh: "案件疑难复杂、涉及多个法律关系", en: "difficult cases with several legal relations"),
                Text(zh: "法律、法规规定应当进行法制审核的其他情形", en: "other cases that law puts under legal review"),
            ],
            decides: .panel,
            documents: [Form.panelRecord],
            basis: [
                Citation(.penaltyProcedure, Article(60, paragraph: 2), words: "拟给予行政处罚的，应当由市场监督管理部门负责人集体讨论决定"),
                Citation(.penaltyLaw, Article(57, paragraph: 2), words: "行政机关负责人应当集体讨论决定"),
            ], .penaltyProcedure))
}
