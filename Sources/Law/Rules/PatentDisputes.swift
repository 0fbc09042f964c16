import Base

/// 专利侵权纠纷行政裁决: filing, answering and closing; reserved to the city bureau (PC-01 to PC-08).
extension Rule {
    /// 请求时限 (PC-01): three years; later while the act goes on.
    ///
    /// It is read like a limitation of actions and moves over days of rest (民法典 art 203).
    package static let askForAdjudication = Rule(
        "PC-01", Text(zh: "请求专利侵权裁决的时限", en: "Time to ask for a patent adjudication"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "请求时限为3年，自知道或者应当知道侵权行为以及侵权人之日起算；超过时限但行为在请求时仍在继续且专利权有效的，应当受理；时限抗辩成立的，撤案。",
                en: """
                    The time is 3 years from when the holder knew or should have known act and \
                    infringer; a later request is still accepted while the act goes on and the \
                    patent is alive; where the defence of time holds, the case is withdrawn.
                    """),
            term: Term(3, .year, roll: .restDay, countedBy: .civilPeriods),
            decides: .cityPatents,
            basis: [
                Citation(
                    .patentAdjudication, Article(19, paragraph: 1),
                    words: "行政裁决请求时限为三年，自专利权人或者利害关系人知道或者应当知道侵权行为以及侵权人之日起算")
            ], .quotedElsewhere))

    /// 补正 (PC-02): one written list; the authority sets the time.
    package static let completeRequest = Rule(
        "PC-02", Text(zh: "裁决请求材料的补正", en: "Completing a request for adjudication"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "材料不符合规定的，应当及时释明，以书面形式一次性全面告知应当补正的材料和期限；逾期未补正或者仍不符合的，不予立案。",
                en: """
                    Papers not in order: the office explains promptly and lists in writing, once and \
                    in full, what is missing and by when; failing that no case is opened.
                    """),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(16), words: "并以书面形式一次性全面告知请求人应当补正的材料和期限")], .quotedElsewhere))

    /// 立案 (PC-03): five working days, five more.
    package static let openAdjudication = Rule(
        "PC-03", Text(zh: "专利侵权裁决的立案期限", en: "Time to open an adjudication"),
        Version(
            from: .patentEnforcement2015, through: Day.adjudication2025.previous, chosenBy: .step,
            Text(
                zh: "应当自收到请求书之日起5个工作日内立案或者通知不予立案（2010年办法，据转引）。",
                en: """
                    A case is opened or refused within 5 working days of the request (measures of \
                    2010, quoted at second hand).
                    """),
            term: Term(5, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentEnforcement)], .secondHand),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "应当自收到请求书之日起5个工作日内立案并通知请求人，指定三名以上单数办案人员组成合议组，或者通知不予立案并说明理由；特殊情况经负责人批准可以延长5个工作日。",
                en: """
                    Within 5 working days of the request the case is opened, with a panel of three \
                    or another odd number, or refused with reasons; in special circumstances the \
                    head may add 5 working days.
                    """),
            term: Term(5, .workingDay),
            extensions: [
                Extension(
                    Term(5, .workingDay), approver: Text(zh: "管理专利工作的部门负责人", en: "the head of the patent authority"),
                    ground: Text(zh: "案情特别复杂或者有其他特殊情况", en: "a particularly complex case, or special circumstances"))
            ],
            decides: .cityPatents,
            basis: [
                Citation(.patentAdjudication, Article(20), words: "应当自收到请求书之日起五个工作日内立案并通知请求人"),
                Citation(.patentAdjudication, Article(20), words: "经管理专利工作的部门负责人批准，立案期限可以延长五个工作日"),
            ], .quotedElsewhere))

    /// 送达请求书 (PC-04/serve): five working days.
    package static let serveRequest = Rule(
        "PC-04/serve", Text(zh: "送达请求书副本的期限", en: "Time to serve the request"),
        Version(
            from: .patentEnforcement2015, through: Day.adjudication2025.previous, chosenBy: .step,
            Text(
                zh: "应当自立案之日起5个工作日内送达请求书副本（2010年办法，据转引）。",
                en: """
                    The request is served within 5 working days of opening the case (measures of \
                    2010, quoted at second hand).
                    """),
            term: Term(5, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentEnforcement)], .secondHand),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "应当自立案之日起5个工作日内将请求书及其附件的副本送达被请求人。",
                en: "The request and its annexes are served within 5 working days of opening the case."),
            term: Term(5, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(22, paragraph: 1), words: "应当自立案之日起五个工作日内将请求书及其附件的副本送达被请求人")],
            .quotedElsewhere))

    /// 答辩 (PC-04/answer): fifteen days.
    package static let answerRequest = Rule(
        "PC-04/answer", Text(zh: "被请求人的答辩期限", en: "Time to answer a request"),
        Version(
            from: .patentEnforcement2015, through: Day.adjudication2025.previous, chosenBy: .step,
            Text(
                zh: "被请求人自收到之日起15日内提交答辩书（2010年办法，据转引）。",
                en: """
                    The respondent answers within 15 calendar days of receipt (measures of 2010, \
                    quoted at second hand).
                    """),
            term: Term(15, .calendarDay, roll: .restDay),
            basis: [Citation(.patentEnforcement)], .secondHand),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "被请求人自收到请求书副本之日起15日内提交答辩书；申请延期的，由合议组决定；逾期不影响处理。",
                en: """
                    The respondent answers within 15 calendar days of receipt; the panel decides on \
                    a request for more time; the case goes on without an answer.
                    """),
            term: Term(15, .calendarDay, roll: .restDay),
            extensions: [
                Extension(
                    nil, approver: Text(zh: "合议组", en: "the panel"),
                    ground: Text(zh: "被请求人申请延期并说明理由", en: "the respondent asks for it with reasons"))
            ],
            basis: [Citation(.patentAdjudication, Article(22, paragraph: 1), words: "要求其自收到之日起十五日内提交答辩书")],
            .quotedElsewhere))

    /// 答辩 (PC-04/answer-abroad): thirty days without a fixed home in China.
    package static let answerRequestAbroad = Rule(
        "PC-04/answer-abroad",
        Text(zh: "境内无固定住所的被请求人的答辩期限", en: "Time to answer for a respondent without a fixed domicile in China"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "被请求人在境内没有固定住所的，自收到请求书副本之日起30日内提交答辩书。",
                en: "A respondent without a fixed domicile in China answers within 30 calendar days of receipt."),
            term: Term(30, .calendarDay, roll: .restDay),
            extensions: [
                Extension(
                    nil, approver: Text(zh: "合议组", en: "the panel"),
                    ground: Text(zh: "被请求人申请延期并说明理由", en: "the respondent asks for it with reasons"))
            ],
            basis: [Citation(.patentAdjudication, Article(22, paragraph: 1), words: "应当自收到之日起三十日内提交答辩书")],
            .quotedElsewhere))

    /// 送达答辩书 (PC-04/copy): five working days.
    package static let sendAnswer = Rule(
        "PC-04/copy", Text(zh: "向请求人送达答辩书副本的期限", en: "Time to send the answer to the requester"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "应当自收到答辩书之日起5个工作日内将副本送达请求人。",
                en: "A copy goes to the requester within 5 working days of receipt of the answer."),
            term: Term(5, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(22, paragraph: 2), words: "应当自收到之日起五个工作日内将答辩书副本送达请求人")],
            .quotedElsewhere))

    /// 口头审理通知 (PC-04/hearing): three working days before it.
    package static let notifyOralHearing = Rule(
        "PC-04/hearing", Text(zh: "口头审理的通知期限", en: "Notice of an oral hearing"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "决定口头审理的，应当至少在口头审理3个工作日前将时间、地点通知当事人；申请延期的，是否准许由合议组决定。",
                en: """
                    The parties are told time and place at least 3 working days before an oral hearing; the panel decides \
                    on a request to put it off.
                    """),
            term: Term(3, .workingDay, .before),
            decides: .cityPatents,
            basis: [
                Citation(.patentAdjudication, Article(26), words: "应当至少在口头审理三个工作日前将口头审理的时间、地点通知当事人")
            ], .quotedElsewhere))

    /// 申请回避 (PC-05): three working days, or at the oral hearing.
    ///
    /// Those challenged stop work on the case, unlike in penalty cases (CF-08).
    package static let challengePanel = Rule(
        "PC-05", Text(zh: "申请办案人员回避的期限", en: "Time to challenge those who handle an adjudication"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh:
                    "当事人应当自知道或者应当知道办案人员名单之日起3个工作日内申请回避；决定口头审理的，最迟在口头审理开始时提出，事由之后知道的，在口头审理终结前提出。决定作出前，被申请回避的人员暂停参与，紧急措施除外。",
                en: """
                    A challenge is made within 3 working days of learning the names, at an oral \
                    hearing at its opening, or before it ends where the ground became known later. \
                    Meanwhile those challenged stay out of the case, save for urgent measures.
                    """),
            term: Term(3, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(5, paragraph: 3), words: "最迟在知道或者应当知道办案人员名单之日起三个工作日内提出")],
            .quotedElsewhere))

    /// 中止 (PC-06): must, where a utility model or design is under invalidation.
    package static let suspendAdjudication = Rule(
        "PC-06", Text(zh: "应当中止裁决的情形", en: "When an adjudication must be suspended"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "有下列情形之一的，应当依申请或者依职权中止；原因消除后及时恢复。",
                en: """
                    On any of these grounds the case is suspended on request or ex officio, and \
                    resumed promptly when it has gone.
                    """),
            conditions: [
                Text(
                    zh: "实用新型、外观设计专利权被申请宣告无效并被受理", en: "an accepted request to invalidate the utility model or design"),
                Text(zh: "一方死亡，等待继承人表明是否参加", en: "a party has died and the heirs have not yet said whether they join"),
                Text(zh: "一方丧失民事行为能力，尚未确定法定代理人", en: "a party has lost capacity and has no representative yet"),
                Text(zh: "一方终止，尚未确定权利义务承受人", en: "a party has ceased and has no successor yet"),
                Text(zh: "一方因不可抗拒的事由不能参加", en: "a party is kept away by force majeure"),
                Text(zh: "须以另一案的审理结果为依据，另一案尚未审结", en: "the case turns on another one not yet decided"),
                Text(zh: "向上级请示法律适用等问题，确需等待批复", en: "a question of law has been put to a superior"),
            ],
            target: .promptly(Term(1, .workingDay)),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(28), words: "应当依申请或者依职权中止案件处理")], .quotedElsewhere))

    /// 结案 (PC-07): three months, one more, two more.
    package static let closeAdjudication = Rule(
        "PC-07", Text(zh: "专利侵权裁决的结案期限", en: "Time to close an adjudication"),
        Version(
            from: .patentEnforcement2015, through: Day.adjudication2025.previous, chosenBy: .step,
            Text(
                zh: "应当自立案之日起3个月内结案；特别复杂的，经负责人批准可以延长，最多不超过1个月。",
                en: """
                    The case is closed within 3 months of being opened; in particularly complex \
                    cases the head may add up to 1 month.
                    """),
            term: Term(3, .month, roll: .statutoryHoliday),
            extensions: [
                Extension(
                    Term(1, .month), approver: Text(zh: "管理专利工作的部门负责人", en: "the head of the patent authority"),
                    ground: Text(zh: "案件特别复杂", en: "a particularly complex case"))
            ],
            decides: .cityPatents,
            basis: [
                Citation(
                    .patentEnforcement, Article(21, paragraph: 1),
                    words: "应当自立案之日起3个月内结案。案件特别复杂需要延长期限的，应当由管理专利工作的部门负责人批准。经批准延长的期限，最多不超过1个月")
            ], .excerpted),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "应当自立案之日起3个月内结案；案件复杂的，经负责人批准可以延长，最长不超过1个月；特别复杂或者有其他特殊情况的，经上一级批准继续延期，最长不超过2个月。",
                en: """
                    The case is closed within 3 months of being opened; the head may add up to 1 \
                    month in complex cases, and the next higher authority up to 2 months in \
                    particularly complex ones.
                    """),
            term: Term(3, .month, roll: .statutoryHoliday),
            extensions: [
                Extension(
                    Term(1, .month), approver: Text(zh: "管理专利工作的部门负责人", en: "the head of the patent authority"),
                    ground: Text(zh: "案件复杂", en: "a complex case")),
                Extension(
                    Term(2, .month), approver: Text(zh: "上一级管理专利工作的部门", en: "the next higher patent authority"),
                    ground: Text(zh: "案件特别复杂或者有其他特殊情况", en: "a particularly complex case, or special circumstances")),
            ],
            pauses: [
                .adjudicationSuspended, .announcement, .testing, .competenceObjection, .moreTimeForEvidence,
                .settlementTalks,
            ],
            decides: .cityPatents,
            basis: [
                Citation(.patentAdjudication, Article(37, paragraph: 1), words: "应当自立案之日起三个月内结案"),
                Citation(.patentAdjudication, Article(37, paragraph: 1), words: "经批准延长的期限，最长不超过一个月"),
                Citation(.patentAdjudication, Article(37, paragraph: 1), words: "应当同时确定不超过两个月的延长期限"),
                Citation(
                    .patentAdjudication, Article(37, paragraph: 2),
                    words: "中止、公告、检验鉴定、管辖异议和当事人申请的延长举证期限与和解期间不计入前款案件处理期限"),
            ], .excerpted))

    /// 再次侵权 (PC-08): a direct order; refusal may lead to the list.
    package static let repeatedPatentInfringement = Rule(
        "PC-08", Text(zh: "同一专利再次侵权和拒不履行", en: "Repeated infringement and refusal to obey"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "裁决或者判决生效后就同一专利权再次实施相同类型侵权行为的，可以直接作出责令立即停止的裁决；故意侵犯专利权，或者有履行能力但拒不履行、逃避执行，严重影响公信力的，可以依法列入严重失信主体名单。",
                en: """
                    Who infringes the same patent again in the same way after a final decision may \
                    be ordered to stop at once; intentional infringers and those who could obey but \
                    refuse, gravely harming public trust, may be listed.
                    """),
            decides: .cityPatents,
            basis: [
                Citation(.patentAdjudication, Article(34, paragraph: 1), words: "管理专利工作的部门可以直接作出责令立即停止侵权行为的行政裁决"),
                Citation(.patentAdjudication, Article(34, paragraph: 2), words: "可以依法将其列入严重失信主体名单实施联合惩戒"),
            ], .excerpted))
}
