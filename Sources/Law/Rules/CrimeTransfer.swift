import Base

/// 移送涉嫌犯罪案件: what the bureau must do, and when (XX-01 to XX-05, XX-08 to XX-12).
extension Rule {
    /// 移送条件 (XX-01): in intellectual property reasonable suspicion is enough.
    package static let transferDuty = Rule(
        "XX-01", Text(zh: "应当移送公安机关的情形", en: "When a case must go to the police"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(
                zh: "涉嫌构成犯罪，依法需要追究刑事责任的，必须移送；知识产权案件存在犯罪的合理嫌疑，需要公安机关采取措施进一步获取证据以判断是否达到立案追诉标准的，应当移送。",
                en: """
                    A case that looks like a crime must be transferred; in intellectual property \
                    reasonable suspicion is enough where police measures are needed to tell whether \
                    the threshold is met.
                    """),
            decides: .principalHead,
            documents: [Form.crimeTransferLetter],
            basis: [
                Citation(.crimeTransfer, Article(3, paragraph: 1), words: "涉嫌构成犯罪，依法需要追究刑事责任的，必须依照本规定向公安机关移送"),
                Citation(
                    .crimeTransfer, Article(3, paragraph: 2),
                    words: "认为存在犯罪的合理嫌疑，需要公安机关采取措施进一步获取证据以判断是否达到刑事案件立案追诉标准的，应当向公安机关移送"),
            ], .crimeTransfer))

    /// 专案组 (XX-02): at once, two officers at least.
    package static let transferTeam = Rule(
        "XX-02", Text(zh: "专案组和移送报告", en: "Team and report for a transfer"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(
                zh: "应当立即指定2名或者2名以上执法人员组成专案组，核实后提出移送的书面报告，报正职负责人或者主持工作的负责人审批。",
                en: """
                    Two or more officers are named at once as a team; having verified the facts they \
                    report in writing to the head or the one in charge.
                    """),
            target: .promptly(Term(1, .workingDay)),
            decides: .principalHead,
            documents: [Form.matterApproval],
            basis: [
                Citation(
                    .crimeTransfer, Article(5, paragraph: 1),
                    words: "应当立即指定２名或者２名以上行政执法人员组成专案组专门负责，核实情况后提出移送涉嫌犯罪案件的书面报告，报经本机关正职负责人或者主持工作的负责人审批")
            ], .crimeTransfer))

    /// 审批移送 (XX-03): three days, counted as calendar days.
    ///
    /// The regulation has no clause on working days; the strict reading warns in time.
    package static let decideOnTransfer = Rule(
        "XX-03", Text(zh: "审批移送的期限", en: "Time to decide on a transfer"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(
                zh: "正职负责人或者主持工作的负责人应当自接到报告之日起3日内作出批准或者不批准移送的决定；不批准的，将理由记录在案。",
                en: """
                    The head or the one in charge decides within 3 calendar days of the report; \
                    reasons for refusal are put on file.
                    """),
            term: Term(3, .calendarDay),
            decides: .principalHead,
            documents: [Form.matterApproval],
            basis: [Citation(.crimeTransfer, Article(5, paragraph: 2), words: "应当自接到报告之日起３日内作出批准移送或者不批准移送的决定")],
            .crimeTransfer))

    /// 移送 (XX-04): 24 hours after approval.
    package static let sendTransfer = Rule(
        "XX-04", Text(zh: "批准后移送的期限", en: "Time to send an approved transfer"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(
                zh: "决定批准移送的，应当在24小时内向同级公安机关移送。",
                en: "An approved transfer goes to the police of the same level within 24 hours."),
            term: Term(24, .hour),
            decides: .caseUnit,
            documents: [Form.crimeTransferLetter],
            basis: [Citation(.crimeTransfer, Article(5, paragraph: 2), words: "决定批准的，应当在２４小时内向同级公安机关移送")],
            .crimeTransfer))

    /// 移送材料 (XX-05): five kinds; a copy to the procuratorate is practice, not in this article.
    package static let transferPapers = Rule(
        "XX-05", Text(zh: "移送应当附有的材料", en: "Papers of a transfer"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(zh: "向公安机关移送，应当附有下列材料。", en: "A transfer comes with these papers."),
            conditions: [
                Text(zh: "涉嫌犯罪案件移送书", en: "the transfer letter"),
                Text(zh: "情况的调查报告", en: "the report of the investigation"), Text(zh: "涉案物品清单", en: "the list of goods"),
                Text(zh: "有关检验报告或者鉴定结论", en: "test reports or expert conclusions"),
                Text(zh: "其他有关涉嫌犯罪的材料", en: "other papers on the suspected crime"),
            ],
            decides: .caseUnit,
            documents: [Form.crimeTransferLetter, Form.goodsList],
            basis: [Citation(.crimeTransfer, Article(6), words: "行政执法机关向公安机关移送涉嫌犯罪案件，应当附有下列材料")], .crimeTransfer))

    /// 提请复议 (XX-08/review): three days.
    package static let askPoliceToReconsider = Rule(
        "XX-08/review", Text(zh: "对公安不予立案提请复议的期限", en: "Time to ask the police to reconsider"),
        Version(
            from: .policeProcedure2020, chosenBy: .step,
            Text(
                zh: "认为依法应当立案的，可以自接到不予立案通知书之日起3日内提请作出决定的公安机关复议，也可以建议人民检察院进行立案监督。",
                en: """
                    If the bureau thinks a case should be opened it may, within 3 calendar days of \
                    the refusal, ask the same police to reconsider, or suggest supervision by the \
                    procuratorate.
                    """),
            term: Term(3, .calendarDay),
            decides: .head,
            documents: [Form.matterApproval],
            basis: [
                Citation(.crimeTransfer, Article(9, paragraph: 1), words: "可以自接到不予立案通知书之日起３日内，提请作出不予立案决定的公安机关复议"),
                Citation(.policeProcedure, Article(181), words: "可以在收到不予立案通知书后三日以内向作出决定的公安机关申请复议"),
            ], .crimeTransfer))

    /// 公安复议 (XX-08/answer): three days.
    package static let policeAnswerReconsideration = Rule(
        "XX-08/answer", Text(zh: "公安机关对复议作出决定的期限", en: "Time for the police to answer"),
        Version(
            from: .policeProcedure2020, chosenBy: .step,
            Text(
                zh: "公安机关应当自收到提请复议的文件之日起3日内作出立案或者不予立案的决定，并书面通知移送机关。",
                en: """
                    The police decide within 3 calendar days of receiving the request and tell the \
                    bureau in writing.
                    """),
            term: Term(3, .calendarDay),
            decides: .police,
            basis: [
                Citation(.crimeTransfer, Article(9, paragraph: 2), words: "应当自收到行政执法机关提请复议的文件之日起３日内作出立案或者不予立案的决定"),
                Citation(.policeProcedure, Article(181), words: "公安机关应当在收到行政执法机关的复议申请后三日以内作出决定"),
            ], .crimeTransfer))

    /// 建议立案监督 (XX-08/supervision): three days after the reconsideration.
    package static let suggestSupervision = Rule(
        "XX-08/supervision", Text(zh: "建议检察院立案监督的期限", en: "Time to suggest supervision by the procuratorate"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(
                zh: "对公安机关不予立案的复议决定仍有异议的，应当自收到复议决定通知书之日起3日内建议人民检察院进行立案监督。",
                en: """
                    If it still disagrees the bureau suggests supervision to the procuratorate \
                    within 3 calendar days of receiving the decision.
                    """),
            term: Term(3, .calendarDay),
            decides: .head,
            documents: [Form.matterApproval],
            basis: [Citation(.crimeTransfer, Article(9, paragraph: 2), words: "应当自收到复议决定通知书之日起３日内建议人民检察院依法进行立案监督")],
            .crimeTransfer))

    /// 不予立案后的处理 (XX-09).
    package static let handleUnfiled = Rule(
        "XX-09", Text(zh: "公安不予立案后的行政处理", en: "What follows a refusal by the police"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "对公安机关决定不予立案的案件，应当依法作出处理；应当给予行政处罚的，依法处罚。原案已因移送结案的，另行立案并关联原案。",
                en: """
                    A case the police did not open is dealt with here, and penalised where a penalty \
                    is due; where it was closed by the transfer a new linked case is opened.
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .head,
            documents: [Form.filing],
            basis: [
                Citation(.crimeTransfer, Article(10), words: "行政执法机关对公安机关决定不予立案的案件，应当依法作出处理"),
                Citation(.penaltyProcedure, Article(60, paragraph: 1, item: 5), words: "违法行为涉嫌犯罪的，移送司法机关"),
            ], .crimeTransfer))

    /// 移交涉案物品 (XX-10): three days; the party is told.
    package static let handOverGoods = Rule(
        "XX-10", Text(zh: "移交涉案物品和材料的期限", en: "Time to hand over goods and papers"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(
                zh: "对公安机关决定立案的案件，应当自接到立案通知书之日起3日内移交涉案物品和其他材料，并办结交接手续；查封、扣押的财物一并移送的，书面告知当事人。",
                en: """
                    When the police open a case, goods and papers are handed over within 3 calendar \
                    days of the notice; the party is told in writing of what had been sealed or \
                    seized.
                    """),
            term: Term(3, .calendarDay),
            decides: .caseUnit,
            documents: [Form.seizedTransferNotice, Form.goodsList],
            basis: [
                Citation(.crimeTransfer, Article(12), words: "应当自接到立案通知书之日起３日内将涉案物品以及与案件有关的其他材料移交公安机关，并办结交接手续"),
                Citation(.compulsionLaw, Article(21), words: "行政机关应当将查封、扣押、冻结的财物一并移送，并书面告知当事人"),
            ], .crimeTransfer))

    /// 不得以罚代移 (XX-11).
    package static let noSubstitution = Rule(
        "XX-11", Text(zh: "不得以行政处罚代替移送", en: "No penalty in place of a transfer"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(
                zh: "不得以行政处罚代替移送；移送前已经作出的警告、责令停产停业、暂扣或者吊销证照的决定不停止执行；已经给予的罚款，判处罚金时依法折抵。",
                en: """
                    A penalty never replaces a transfer; warnings, suspensions and revocations \
                    decided before go on; fines paid are set off against a criminal fine.
                    """),
            decides: .head,
            basis: [
                Citation(.crimeTransfer, Article(11, paragraph: 1), words: "不得以行政处罚代替移送"),
                Citation(.crimeTransfer, Article(11, paragraph: 2), words: "不停止执行"),
                Citation(.crimeTransfer, Article(11, paragraph: 3), words: "人民法院判处罚金时，依法折抵相应罚金"),
            ], .crimeTransfer))

    /// 反向移送 (XX-12): back from the judicial organs, and help for them, promptly.
    package static let reverseTransfer = Rule(
        "XX-12", Text(zh: "反向移送和协助", en: "Transfer back, and help to the judicial organs"),
        Version(
            from: .penaltyLaw2021, through: Day.trademarkLaw2027.previous, chosenBy: .step,
            Text(
                zh: "不需要追究刑事责任或者免予刑事处罚，但应当给予行政处罚的，司法机关应当及时移送行政机关。",
                en: """
                    Where there is no prosecution or no criminal penalty but an administrative one \
                    is due, the judicial organs transfer the case promptly.
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .caseUnit,
            documents: [Form.caseSource],
            basis: [
                Citation(.penaltyLaw, Article(27, paragraph: 1), words: "司法机关应当及时将案件移送有关行政机关"),
                Citation(.crimeTransfer, Article(13), words: "应当及时将案件移送同级行政执法机关，有关行政执法机关应当依法作出处理"),
            ], .crimeTransfer),
        Version(
            from: .trademarkLaw2027, chosenBy: .step,
            Text(
                zh: "不需要追究刑事责任或者免予刑事处罚，但应当给予行政处罚的，司法机关应当及时移送；商标案件中公检法商请提供专业支持、认定意见和无害化处置协助的，应当及时协助。",
                en: """
                    Where there is no prosecution or no criminal penalty but an administrative one \
                    is due, the judicial organs transfer the case promptly; in trade mark cases \
                    their requests for expertise, opinions and harmless disposal are answered \
                    promptly.
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .caseUnit,
            documents: [Form.caseSource],
            basis: [
                Citation(.penaltyLaw, Article(27, paragraph: 1), words: "司法机关应当及时将案件移送有关行政机关"),
                Citation(.trademarkLaw2027, Article(75, paragraph: 2), words: "相关部门应当及时予以协助"),
            ], .trademarkLaw))

    /// 移送监督 (XX-13).
    package static let transferSupervision = Rule(
        "XX-13", Text(zh: "移送的监督", en: "Supervision of transfers"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(
                zh: "移送应当接受人民检察院和监察机关的监督；任何单位和个人对应当移送而不移送的，有权举报。",
                en: """
                    Transfers are supervised by the procuratorate and the supervisory organs; anyone \
                    may report a failure to transfer.
                    """),
            decides: .procuratorate,
            basis: [
                Citation(.crimeTransfer, Article(14, paragraph: 1), words: "应当接受人民检察院和监察机关依法实施的监督"),
                Citation(.crimeTransfer, Article(14, paragraph: 2), words: "有权向人民检察院、监察机关或者上级行政执法机关举报"),
            ], .crimeTransfer))
}
