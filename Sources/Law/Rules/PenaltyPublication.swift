import Base

/// 行政处罚信息公示: what is published of a penalty, when, and how an entry is corrected (XY-01 to XY-06).
extension Rule {
    /// 公示范围 (XY-01): penalties of the ordinary procedure; a mere warning is not published.
    package static let publicationScope = Rule(
        "XY-01", Text(zh: "行政处罚信息公示范围", en: "Which penalties are published"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "适用普通程序作出的行政处罚信息，记录于国家企业信用信息公示系统并公示；仅受到警告的不公示，法律、行政法规另有规定的除外。",
                en: """
                    Penalties of the ordinary procedure are entered in the National Enterprise Credit \
                    Information Publicity System and published; a mere warning is not, unless a law or \
                    administrative regulation says otherwise.
                    """),
            conditions: [
                Text(zh: "适用普通程序作出行政处罚决定", en: "the penalty was decided in the ordinary procedure"),
                Text(zh: "不是仅受到警告", en: "it is more than a mere warning"),
            ],
            decides: .decidingBureau,
            basis: [
                Citation(
                    .penaltyPublication, Article(2, paragraph: 1),
                    words: "市场监督管理部门对适用普通程序作出行政处罚决定的相关信息，应当记录于国家企业信用信息公示系统，并向社会公示"),
                Citation(.penaltyPublication, Article(2, paragraph: 2), words: "仅受到警告行政处罚的不予公示"),
            ], .publication))

    /// 公示内容 (XY-02): the decision as served, and its summary.
    package static let publicationContent = Rule(
        "XY-02", Text(zh: "公示的内容", en: "What is published"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "公示行政处罚决定书和摘要，摘要附于决定书之前；公示的决定书除依法处理的以外，与送达的一致。",
                en: """
                    The decision and its summary are published, the summary first; but for lawful masking the \
                    decision is the same as the one served.
                    """),
            conditions: [
                Text(zh: "行政处罚决定书文号", en: "number of the decision"),
                Text(zh: "行政处罚当事人基本情况", en: "particulars of the party"),
                Text(zh: "违法行为类型", en: "kind of unlawful act"),
                Text(zh: "行政处罚内容", en: "the penalty"),
                Text(zh: "作出行政处罚决定的行政机关名称和日期", en: "the deciding authority and the date"),
            ],
            decides: .decidingBureau, documents: [Form.penaltyDecision, Form.penaltySummary],
            basis: [
                Citation(
                    .penaltyPublication, Article(4, paragraph: 3),
                    words: "行政处罚信息摘要的内容包括：行政处罚决定书文号、行政处罚当事人基本情况、违法行为类型、行政处罚内容、作出行政处罚决定的行政机关名称和日期"),
                Citation(.penaltyPublication, Article(7), words: "内容应当与送达行政处罚当事人的行政处罚决定书一致"),
            ], .publication))

    /// 保密审查 (XY-03): secrets stay out; trade secrets and personal data are masked.
    package static let publicationMasking = Rule(
        "XY-03", Text(zh: "公示前的保密审查和处理", en: "Secrecy review and masking before publication"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "公示前进行保密审查，不得泄露国家秘密；涉及商业秘密和个人信息的，进行必要的处理。",
                en: """
                    Before publication the information is reviewed for state secrets; trade secrets and personal \
                    data are masked as needed.
                    """),
            conditions: [
                Text(
                    zh: "不得泄露国家秘密，不得危及国家安全、公共安全、经济安全和社会稳定",
                    en: """
                        no state secrets, nothing that endangers national, public or economic security or social \
                        stability
                        """),
                Text(zh: "商业秘密、个人信息作必要处理", en: "trade secrets and personal data masked"),
            ],
            decides: .decidingBureau,
            basis: [
                Citation(
                    .penaltyPublication, Article(5), words: "公示的行政处罚信息不得泄露国家秘密，不得危及国家安全、公共安全、经济安全和社会稳定"),
                Citation(
                    .penaltyPublication, Article(6), words: "应当遵守法律法规关于商业秘密和个人信息保护的有关规定，对信息进行必要的处理"),
            ], .publication))

    /// 公示告知 (XY-04): the party is told in writing, with the service of the decision.
    package static let publicationNotice = Rule(
        "XY-04", Text(zh: "公示的书面告知", en: "Written notice of publication"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "应当公示的处罚决定，送达决定书时书面告知当事人将向社会公示。",
                en: """
                    Where a penalty is to be published, the party is told so in writing when the decision is \
                    served.
                    """),
            decides: .decidingBureau, documents: [Form.penaltyDecision],
            basis: [
                Citation(
                    .penaltyPublication, Article(8),
                    words: "在送达行政处罚决定书时，市场监督管理部门应当书面告知行政处罚当事人行政处罚信息将向社会进行公示")
            ], .publication))

    /// 公示期限 (XY-05/publish): 20 working days from the decision, for a party of the same province.
    package static let publishPenalty = Rule(
        "XY-05/publish", Text(zh: "处罚信息公示期限（同省）", en: "Time to publish a penalty (party of the same province)"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "处罚机关和当事人登记地（住所地）在同一省的，自作出处罚决定之日起20个工作日内公示。",
                en: """
                    Where the deciding bureau and the party's place of registration or domicile are in the same \
                    province, the penalty is published within 20 working days of the decision.
                    """),
            term: Term(20, .workingDay), decides: .decidingBureau,
            basis: [
                Citation(
                    .penaltyPublication, Article(9),
                    words: "应当自作出行政处罚决定之日起二十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示")
            ], .publication))

    /// 推送期限 (XY-05/push): 10 working days from the decision, for a party of another province.
    package static let pushPenalty = Rule(
        "XY-05/push", Text(zh: "处罚信息推送期限（外省）", en: "Time to pass a penalty on (party of another province)"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "不在同一省的，自作出处罚决定之日起10个工作日内通过本省局推送至当事人登记地（住所地）局。",
                en: """
                    For a party of another province the information is passed on, through the provincial bureau, \
                    to the bureau of its registration or domicile within 10 working days of the decision.
                    """),
            term: Term(10, .workingDay), decides: .decidingBureau,
            basis: [
                Citation(
                    .penaltyPublication, Article(10),
                    words: "应当自作出行政处罚决定之日起十个工作日内通过本省、自治区、直辖市市场监督管理部门将行政处罚信息推送至当事人登记地（住所地）市场监督管理部门")
            ], .publication))

    /// 协助公示期限 (XY-05/post): 10 working days from receipt, at the bureau that received it.
    package static let postPushedPenalty = Rule(
        "XY-05/post", Text(zh: "协助公示期限（登记地局）", en: "Time to publish a penalty passed on (bureau of registration)"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "登记地（住所地）局自收到推送的处罚信息之日起10个工作日内协助公示。",
                en: """
                    The bureau of registration or domicile publishes information passed on to it within 10 \
                    working days of receipt.
                    """),
            term: Term(10, .workingDay),
            decides: Competence(
                Text(zh: "当事人登记地（住所地）市场监督管理部门", en: "the bureau of the party's registration or domicile")),
            basis: [
                Citation(
                    .penaltyPublication, Article(10),
                    words: "由其协助在收到行政处罚信息之日起十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示")
            ], .publication))

    /// 撤回与更正 (XY-06): withdrawn in 3 working days; a mistake is mended 及时, for which the rule gives no figure.
    package static let withdrawPublication = Rule(
        "XY-06", Text(zh: "公示信息的撤回和更正", en: "Withdrawing and correcting a published penalty"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "处罚决定被依法变更、撤销、确认违法或者确认无效的，3个工作日内撤回公示信息并说明理由；发现公示信息不准确的，及时更正。",
                en: """
                    When a decision is changed, annulled or declared unlawful or void, its publication is \
                    withdrawn within 3 working days, with reasons; information found inaccurate is promptly \
                    corrected.
                    """),
            conditions: [
                Text(
                    zh: "撤回：决定被依法变更、撤销、确认违法或者确认无效",
                    en: "withdrawal: the decision was changed, annulled or declared unlawful or void"),
                Text(
                    zh: "更正：自行发现不准确，或者有证据证明不准确的人要求更正",
                    en: "correction: found inaccurate by the bureau, or shown to be so by anyone with evidence"),
            ],
            term: Term(3, .workingDay, countedBy: .penaltyLawDays), decides: .decidingBureau,
            basis: [
                Citation(
                    .penaltyPublication, Article(11), words: "应当在三个工作日内撤回行政处罚公示信息并说明理由"),
                Citation(
                    .penaltyPublication, Article(12), words: "发现其公示的行政处罚信息不准确的，应当及时更正"),
                Citation(
                    .penaltyProcedure, Article(63, paragraph: 2), words: "应当在三个工作日内撤回行政处罚决定信息并公开说明理由"),
                Citation(
                    .penaltyLaw, Article(48, paragraph: 2), words: "行政机关应当在三日内撤回行政处罚决定信息并公开说明理由"),
            ], .publication))
}
