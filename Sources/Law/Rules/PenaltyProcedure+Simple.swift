import Base

/// 简易程序、移送和一般要求: on-the-spot penalties, transfers and duties in every case (CF-06, CF-46 to CF-50).
extension Rule {
    /// 移送有管辖权的局 (CF-06/bureau): who receives it may not pass it on.
    package static let transferToBureau = Rule(
        "CF-06/bureau", Text(zh: "移送有管辖权的市场监管部门", en: "Transfer to the competent bureau"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "发现立案查处的案件不属于本部门管辖的，应当移送有管辖权的局；受移送的局有异议的，应当报请共同的上一级局指定管辖，不得再自行移送。",
                en: """
                    A case that is not ours goes to the competent bureau; one that objects asks the \
                    common superior to designate and may not pass it on itself.
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .head,
            documents: [Form.caseTransfer],
            basis: [
                Citation(.penaltyProcedure, Article(14), words: "受移送的市场监督管理部门对管辖权有异议的，应当报请共同的上一级市场监督管理部门指定管辖，不得再自行移送")
            ], .penaltyProcedure))

    /// 移送其他部门 (CF-06/department): promptly.
    package static let transferToDepartment = Rule(
        "CF-06/department", Text(zh: "移送其他行政管理部门", en: "Transfer to another department"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "发现案件属于其他行政管理部门管辖的，应当及时依法移送。",
                en: "A case that belongs to another department is transferred to it promptly."),
            target: .promptly(Term(3, .workingDay)),
            decides: .head,
            documents: [Form.caseTransfer],
            basis: [Citation(.penaltyProcedure, Article(17, paragraph: 1), words: "应当及时依法移送其他有关部门")], .penaltyProcedure)
    )

    /// 当场处罚 (CF-46/decide).
    package static let decideOnTheSpot = Rule(
        "CF-46/decide", Text(zh: "简易程序", en: "Penalty on the spot"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "违法事实确凿并有法定依据，对自然人处以二百元以下、对法人或者其他组织处以三千元以下罚款或者警告的，可以当场作出处罚决定；决定前应当告知并听取陈述、申辩。",
                en: """
                    Where the facts are certain and the law clear, a fine of up to CNY 200 (person) \
                    or CNY 3,000 (organisation), or a warning, may be imposed on the spot, after the \
                    party has been told and heard.
                    """),
            target: .promptly(Term(1, .workingDay)),
            decides: .officers,
            documents: [Form.spotDecision],
            basis: [
                Citation(.penaltyProcedure, Article(66), words: "可以当场作出行政处罚决定"),
                Citation(.penaltyProcedure, Article(67, paragraph: 1), words: "填写预定格式、编有号码的行政处罚决定书"),
                Citation(.penaltyProcedure, Article(69), words: "告知当事人有权进行陈述和申辩"),
                Citation(.penaltyLaw, Article(51), words: "对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款或者警告的行政处罚的"),
            ], .penaltyProcedure))

    /// 简易程序材料归档 (CF-46/file): seven working days.
    package static let fileOnTheSpotCase = Rule(
        "CF-46/file", Text(zh: "简易程序案件材料交回归档的期限", en: "Time to hand in the papers of an on-the-spot penalty"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "办案人员应当自作出处罚决定之日起7个工作日内将材料交至所在局归档保存。",
                en: "Officers hand in the papers within 7 working days of the decision."),
            term: Term(7, .workingDay),
            decides: .officers,
            documents: [Form.spotDecision],
            basis: [Citation(.penaltyProcedure, Article(70), words: "应当在作出行政处罚决定之日起七个工作日内交至所在的市场监督管理部门归档保存")],
            .penaltyProcedure))

    /// 撤回公开的处罚决定 (CF-47): three working days, with reasons.
    package static let withdrawDecisionFromPublic = Rule(
        "CF-47", Text(zh: "处罚决定变更、撤销后撤回公开信息的期限", en: "Time to withdraw a published decision"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "公开的处罚决定被依法变更、撤销、确认违法或者确认无效的，应当在3个工作日内撤回信息并公开说明理由。",
                en: """
                    A published decision that is changed, revoked or found unlawful or void is \
                    withdrawn within 3 working days, with public reasons.
                    """),
            term: Term(3, .workingDay, countedBy: .penaltyLawDays),
            decides: .decidingBureau,
            documents: [Form.matterApproval],
            basis: [
                Citation(.penaltyProcedure, Article(63, paragraph: 2), words: "市场监督管理部门应当在三个工作日内撤回行政处罚决定信息并公开说明理由"),
                Citation(.penaltyLaw, Article(48, paragraph: 2), words: "行政机关应当在三日内撤回行政处罚决定信息并公开说明理由"),
            ], .penaltyProcedure))

    /// 责令改正 (CF-48).
    package static let orderCorrection = Rule(
        "CF-48", Text(zh: "责令改正", en: "Order to correct"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "实施处罚时，应当责令当事人改正或者限期改正；有违法所得的，除依法应当退赔的外，应当没收。",
                en: """
                    With every penalty the party is ordered to correct the breach; gains are \
                    confiscated, save what must be paid back.
                    """),
            decides: .bureau,
            documents: [Form.correctionOrder],
            basis: [
                Citation(.penaltyLaw, Article(28, paragraph: 1), words: "应当责令当事人改正或者限期改正违法行为"),
                Citation(.penaltyLaw, Article(28, paragraph: 2), words: "当事人有违法所得，除依法应当退赔的外，应当予以没收"),
            ], .penaltyLaw))

    /// 裁量基准 (CF-49).
    package static let discretion = Rule(
        "CF-49", Text(zh: "行政处罚裁量基准", en: "Standards of discretion"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "行政处罚裁量基准应当向社会公布；案卷应当记录所用的基准。",
                en: "Standards of discretion are public; the file records the one used."),
            decides: .head,
            basis: [Citation(.penaltyLaw, Article(34), words: "行政处罚裁量基准应当向社会公布")], .penaltyLaw))

    /// 三项制度 (CF-50): publicity, full record, legal review.
    package static let threeSystems = Rule(
        "CF-50", Text(zh: "行政执法三项制度", en: "Publicity, full record and legal review"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "处罚的实施机关、立案依据、程序和救济渠道应当公示；启动、调查取证、审核、决定、送达、执行应当全过程记录、归档保存；应当法制审核的，未经审核或者未通过的不得作出决定。",
                en: """
                    Who penalises, on what basis, how, and the remedies are public; every step is \
                    recorded and kept; where legal review is due nothing is decided without passing \
                    it.
                    """),
            decides: .bureau,
            basis: [
                Citation(.penaltyLaw, Article(39), words: "行政处罚的实施机关、立案依据、实施程序和救济渠道等信息应当公示"),
                Citation(.penaltyLaw, Article(47), words: "行政机关应当依法以文字、音像等形式，对行政处罚的启动、调查取证、审核、决定、送达、执行等进行全过程记录，归档保存"),
                Citation(.penaltyLaw, Article(58, paragraph: 1), words: "未经法制审核或者审核未通过的，不得作出决定"),
            ], .penaltyLaw))
}
