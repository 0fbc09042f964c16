import Base

/// 强制措施的权限: who may seal and seize for what, and what a district may not approve itself (CF-20).
extension Rule {
    /// 商标侵权物品 (CF-20/marks): the article moves with the law of 2027.
    package static let seizeMarkGoods = Rule(
        "CF-20/marks", Text(zh: "查封、扣押商标侵权物品的权限", en: "Power to seize goods that infringe marks"),
        Version(
            from: .trademarkLaw2019, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "对有证据证明是侵犯他人注册商标专用权的物品，可以查封或者扣押。",
                en: "Goods proved to infringe a registered mark may be sealed or seized."),
            decides: .head,
            documents: [Form.measureDecision],
            basis: [
                Citation(.trademarkLaw2019, Article(62, paragraph: 1, item: 4), words: "对有证据证明是侵犯他人注册商标专用权的物品，可以查封或者扣押")
            ], .trademarkLaw),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "对有证据证明是侵犯他人注册商标专用权的物品，可以查封或者扣押；证据可能灭失或者以后难以取得的，可以先行登记保存。",
                en: """
                    Goods proved to infringe a registered mark may be sealed or seized; evidence \
                    that may vanish or be hard to get later may be registered.
                    """),
            decides: .head,
            documents: [Form.measureDecision, Form.registrationNotice],
            basis: [
                Citation(
                    .trademarkLaw2027, Article(76, paragraph: 1, item: 4), words: "对有证据证明是侵犯他人注册商标专用权的物品，可以查封或者扣押"),
                Citation(.trademarkLaw2027, Article(76, paragraph: 1, item: 5), words: "在证据可能灭失或者以后难以取得的情况下，可以先行登记保存"),
            ], .trademarkLaw))

    /// 假冒专利产品 (CF-20/patents).
    package static let seizeFalsePatentGoods = Rule(
        "CF-20/patents", Text(zh: "查封、扣押假冒专利产品的权限", en: "Power to seize falsely marked patent goods"),
        Version(
            from: .patentLaw2021, chosenBy: .step,
            Text(
                zh: "对有证据证明是假冒专利的产品，可以查封或者扣押。",
                en: "Products proved to be falsely marked as patented may be sealed or seized."),
            decides: .head,
            documents: [Form.measureDecision],
            basis: [Citation(.patentLaw, Article(69, paragraph: 1, item: 5), words: "对有证据证明是假冒专利的产品，可以查封或者扣押")],
            .patentLaw))

    /// 侵权复制品 (CF-20/copyright): the copyright authority, not the market bureau.
    package static let seizePirateCopies = Rule(
        "CF-20/copyright", Text(zh: "查封、扣押涉嫌侵犯著作权的场所和物品的权限", en: "Power to seal and seize in copyright cases"),
        Version(
            from: .copyrightLaw2021, chosenBy: .step,
            Text(
                zh: "主管著作权的部门对涉嫌违法行为的场所和物品，可以查封或者扣押。",
                en: "The copyright authority may seal or seize premises and goods."),
            decides: .copyrightAuthority,
            documents: [Form.caseTransfer],
            basis: [Citation(.copyrightLaw, Article(55, paragraph: 1), words: "主管著作权的部门对涉嫌侵犯著作权和与著作权有关的权利的行为进行查处时")],
            .transcribedUndated))

    /// 奥林匹克标志 (CF-20/olympic).
    package static let seizeOlympicGoods = Rule(
        "CF-20/olympic", Text(zh: "查封、扣押侵犯奥林匹克标志物品的权限", en: "Power to seize goods that infringe Olympic symbols"),
        Version(
            from: .olympicSymbols2018, chosenBy: .step,
            Text(
                zh: "对有证据证明是侵犯奥林匹克标志专有权的物品，予以查封或者扣押。",
                en: "Goods proved to infringe Olympic symbols are sealed or seized."),
            decides: .head,
            documents: [Form.measureDecision],
            basis: [
                Citation(.olympicSymbols, Article(13, paragraph: 2, item: 4), words: "对有证据证明是侵犯奥林匹克标志专有权的物品，予以查封或者扣押")
            ], .transcribed))

    /// 不正当竞争案件的检查、询问、查询复制 (CF-20/competition): written report to the principal head.
    package static let inspectUnfairCompetition = Rule(
        "CF-20/competition", Text(zh: "调查不正当竞争采取措施的批准", en: "Approval of measures against unfair competition"),
        Version(
            from: .unfairCompetition2019, through: Day.unfairCompetition2025.previous, chosenBy: .step,
            Text(
                zh: "进入经营场所检查、询问、查询复制资料，应当向本局主要负责人书面报告并经批准。",
                en: """
                    Entering premises, questioning and copying records need a written report to and \
                    approval by the bureau's principal head.
                    """),
            decides: .principalHead,
            documents: [Form.matterApproval],
            basis: [
                Citation(.unfairCompetition2019, Article(13, paragraph: 2), words: "采取前款规定的措施，应当向监督检查部门主要负责人书面报告，并经批准")
            ], .unfairCompetition),
        Version(
            from: .unfairCompetition2025, chosenBy: .step,
            Text(
                zh: "进入经营场所检查、询问、查询复制资料，应当向本局主要负责人书面报告并经批准。",
                en: """
                    Entering premises, questioning and copying records need a written report to and \
                    approval by the bureau's principal head.
                    """),
            decides: .principalHead,
            documents: [Form.matterApproval],
            basis: [
                Citation(.unfairCompetition2025, Article(16, paragraph: 2), words: "采取前款规定的措施，应当向监督检查部门主要负责人书面报告，并经批准")
            ], .unfairCompetition))

    /// 不正当竞争案件的查封、扣押和查询账户 (CF-20/competition-seizure): reserved to the city bureau.
    package static let seizeUnfairCompetition = Rule(
        "CF-20/competition-seizure",
        Text(zh: "不正当竞争案件查封、扣押财物和查询银行账户的批准", en: "Approval of seizure and of bank queries against unfair competition"),
        Version(
            from: .unfairCompetition2019, through: Day.unfairCompetition2025.previous, chosenBy: .step,
            Text(
                zh: "查封、扣押财物，查询银行账户，应当向设区的市级以上监督检查部门主要负责人书面报告并经批准；区局不能自行批准。",
                en: """
                    Sealing, seizing and querying bank accounts need a written report to and \
                    approval by the principal head of the bureau of the city or above; the district \
                    bureau cannot approve them.
                    """),
            decides: .cityBureauHead,
            documents: [Form.matterApproval],
            basis: [
                Citation(
                    .unfairCompetition2019, Article(13, paragraph: 2),
                    words: "采取前款第四项、第五项规定的措施，应当向设区的市级以上人民政府监督检查部门主要负责人书面报告，并经批准")
            ], .unfairCompetition),
        Version(
            from: .unfairCompetition2025, chosenBy: .step,
            Text(
                zh: "查封、扣押财物，查询银行账户，应当向设区的市级以上监督检查部门主要负责人书面报告并经批准；区局不能自行批准。",
                en: """
                    Sealing, seizing and querying bank accounts need a written report to and \
                    approval by the principal head of the bureau of the city or above; the district \
                    bureau cannot approve them.
                    """),
            decides: .cityBureauHead,
            documents: [Form.matterApproval],
            basis: [
                Citation(
                    .unfairCompetition2025, Article(16, paragraph: 2),
                    words: "采取前款第四项、第五项规定的措施，应当向设区的市级以上人民政府监督检查部门主要负责人书面报告，并经批准")
            ], .unfairCompetition))

    /// 商业秘密案件 (CF-20/secrets): the city bureau, unless the national regulator approved this one.
    package static let tradeSecretCases = Rule(
        "CF-20/secrets", Text(zh: "商业秘密案件的管辖", en: "Which bureau handles trade secret cases"),
        Version(
            from: .tradeSecrets2026, chosenBy: .step,
            Text(
                zh: "商业秘密案件一般由设区的市级以上局管辖，县级局经总局批准才可以管辖；区局登记并妥善保管材料后移送市局（据第126号令译文，译文对“技术秘密”还是“商业秘密”说法不一）。",
                en: """
                    Trade secret cases generally belong to bureaus of a city or above, to a district \
                    bureau only with the national regulator's approval; the district registers and \
                    secures the papers and hands them to the city (by translations of order 126, \
                    which differ on technical secrets or all trade secrets).
                    """),
            decides: .cityBureau,
            documents: [Form.caseTransfer],
            basis: [Citation(.tradeSecretRules, Article(3))], .translationOnly))
}
