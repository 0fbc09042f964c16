import Base

/// 调查: assistance, suspension, recording, the period of a case and the final report (CF-22 to CF-26).
extension Rule {
    /// 协助调查 (CF-22): another bureau asked for help finishes within 15 working days.
    package static let assistInvestigation = Rule(
        "CF-22", Text(zh: "协助调查期限", en: "Time to assist another bureau's investigation"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "收到协助调查函的局对职权范围内的事项，自接到之日起15个工作日内完成；需要延期的，在期限届满前告知请求局。",
                en: """
                    A bureau asked for assistance within its powers finishes within 15 working days of receiving \
                    the letter; if it needs longer it tells the asking bureau before the time is up.
                    """),
            term: Term(15, .workingDay),
            extensions: [
                Extension(
                    nil,
                    approver: Text(
                        zh: "协助的局（届满前告知请求局）",
                        en: "the assisting bureau (telling the asking bureau beforehand)"),
                    ground: Text(zh: "需要延期完成", en: "more time is needed"))
            ],
            decides: .bureau, documents: [Form.assistance],
            basis: [
                Citation(
                    .penaltyProcedure, Article(45, paragraph: 2),
                    words: "在接到协助调查函之日起十五个工作日内完成相关工作。需要延期完成的，应当在期限届满前告知提出协查请求的市场监督管理部门")
            ], .penaltyProcedure))

    /// 中止调查 (CF-23/suspend): the time does not count towards the period of the case.
    package static let suspendInvestigation = Rule(
        "CF-23/suspend", Text(zh: "中止案件调查", en: "Suspending an investigation"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "有下列情形之一的，经负责人批准中止调查；原因消除后立即恢复。中止时间不计入办案期限。",
                en: """
                    On one of these grounds the head suspends the investigation; it resumes at once when the \
                    ground is gone. The time does not count towards the period of the case.
                    """),
            conditions: [
                Text(
                    zh: "须以相关案件的裁判结果或者其他行政决定为依据，而其尚未审结或者作出",
                    en: "the decision rests on a judgment or another decision not yet given"),
                Text(
                    zh: "涉及法律适用等问题，需要送请有权机关解释或者确认", en: "a question of law must go to the body that may answer it"),
                Text(zh: "因不可抗力暂时无法调查", en: "force majeure prevents investigation for the time being"),
                Text(zh: "因当事人下落不明暂时无法调查", en: "the party's whereabouts are unknown"),
                Text(zh: "其他应当中止调查的情形", en: "other cases that call for suspension"),
            ],
            decides: .head, documents: [Form.matterApproval],
            basis: [
                Citation(.penaltyProcedure, Article(46, paragraph: 1), words: "有下列情形之一的，经市场监督管理部门负责人批准，中止案件调查"),
                Citation(.penaltyProcedure, Article(46, paragraph: 2), words: "中止调查的原因消除后，应当立即恢复案件调查"),
            ], .penaltyProcedure))

    /// 终止调查 (CF-23/end): the party is gone and nobody takes its place.
    package static let endInvestigation = Rule(
        "CF-23/end", Text(zh: "终止案件调查", en: "Ending an investigation"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "因下列原因致使调查无法继续进行的，经负责人批准，终止调查。",
                en: "The head ends an investigation that cannot go on for these reasons."),
            conditions: [
                Text(
                    zh: """
                        涉嫌违法的自然人死亡，并且无权利义务承受人
                        """, en: "the suspected person has died and nobody succeeds to rights and duties"),
                Text(
                    zh: "法人、其他组织终止，并且无权利义务承受人", en: "the organisation has ceased to exist and nobody succeeds to it"),
                Text(zh: "其他致使调查无法继续进行的原因", en: "other reasons that make it impossible to go on"),
            ],
            decides: .head, documents: [Form.matterApproval],
            basis: [
                Citation(
                    .penaltyProcedure, Article(47),
                    words: "致使案件调查无法继续进行的，经市场监督管理部门负责人批准，案件终止调查")
            ], .penaltyProcedure))

    /// 现场记录 (CF-24): photographs, sound and video; what to do when a party refuses to sign.
    package static let recordOnSite = Rule(
        "CF-24", Text(zh: "现场音像记录", en: "Recording on site"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "进行下列活动时，按照有关规定拍照、录音、录像；当事人不到场、拒绝接受调查或者拒绝签名的，在笔录上注明并录音录像，必要时邀请见证人。全过程记录归档。",
                en: """
                    These steps are photographed or recorded as the rules on recording provide; when a party is \
                    absent, refuses or will not sign, that is noted and recorded, with a witness where needed. \
                    The record of the whole process is archived.
                    """),
            conditions: [
                Text(zh: "现场检查", en: "on-site inspection"),
                Text(zh: "询问当事人及其他有关单位和个人", en: "questioning of parties and others"),
                Text(zh: "抽样取证", en: "sampling"),
                Text(zh: "先行登记保存", en: "advance registration and preservation of evidence"),
                Text(zh: "查封、扣押等行政强制措施", en: "sealing, seizure and other compulsory measures"),
            ],
            decides: .officers, documents: [Form.siteRecord, Form.interviewRecord],
            basis: [
                Citation(
                    .penaltyProcedure, Article(43),
                    words: "办案人员应当在笔录或者其他材料上注明情况，并采取录音、录像等方式记录，必要时可以邀请有关人员作为见证人"),
                Citation(.penaltyProcedure, Article(44), words: "按照有关规定采取拍照、录音、录像等方式记录现场情况"),
                Citation(
                    .penaltyProcedure, Article(79),
                    words: "对行政处罚的启动、调查取证、审核、决定、送达、执行等进行全过程记录"),
                Citation(.penaltyLaw, Article(47), words: "进行全过程记录，归档保存"),
            ], .penaltyProcedure))

    /// 办案期限 (CF-25): 90 days from filing, 30 more, then a date set in panel discussion.
    package static let decideCase = Rule(
        "CF-25", Text(zh: "办案期限", en: "Time to decide a case"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "适用普通程序的案件自立案之日起90日内作出处理决定；经负责人批准可以延长30日；仍不能决定的，由负责人集体讨论决定是否继续延期并同时确定合理期限。",
                en: """
                    An ordinary case is decided within 90 calendar days of filing; the head may add 30 days; if \
                    that is not enough the heads decide in panel discussion whether to extend further and fix a \
                    reasonable term.
                    """),
            term: Term(90, .calendarDay, roll: .statutoryHoliday, countedBy: .procedurePeriods),
            extensions: [
                Extension(
                    Term(30, .calendarDay, roll: .statutoryHoliday, countedBy: .procedurePeriods),
                    approver: .headOfBureau,
                    ground: Text(zh: "案情复杂或者其他原因", en: "a complex case, or another reason")),
                Extension(
                    nil, approver: .headsInPanel,
                    ground: Text(
                        zh: "案情特别复杂或者有其他特殊情况",
                        en: "an especially complex case, or other special circumstances")),
            ],
            pauses: [.suspension, .hearing, .announcement, .testing, .identification, .refund], decides: .head,
            documents: [Form.handlingApproval, Form.penaltyDecision, Form.noPenaltyDecision],
            basis: [
                Citation(
                    .penaltyProcedure, Article(64, paragraph: 1),
                    words: "适用普通程序办理的案件应当自立案之日起九十日内作出处理决定"),
                Citation(
                    .penaltyProcedure, Article(64, paragraph: 1), words: "经市场监督管理部门负责人批准，可以延长三十日"),
                Citation(
                    .penaltyProcedure, Article(64, paragraph: 1),
                    words: "应当由市场监督管理部门负责人集体讨论决定是否继续延期，决定继续延期的，应当同时确定延长的合理期限"),
                Citation(
                    .penaltyProcedure, Article(64, paragraph: 2),
                    words: "中止、听证、公告和检测、检验、检疫、鉴定、权利人辨认或者鉴别、责令退还多收价款等时间不计入前款所指的案件办理期限"),
                Citation(.penaltyLaw, Article(60), words: "行政机关应当自行政处罚案件立案之日起九十日内作出行政处罚决定"),
            ], .penaltyProcedure))

    /// 调查终结报告 (CF-26): six contents.
    package static let investigationReport = Rule(
        "CF-26", Text(zh: "案件调查终结报告的内容", en: "Contents of the final investigation report"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "案件调查终结，办案机构应当撰写调查终结报告，包括六项内容。",
                en: "When the investigation ends the case unit writes a report with six contents."),
            conditions: [
                Text(zh: "当事人的基本情况", en: "the party"),
                Text(
                    zh: """
                        案件来源、调查经过及采取行政强制措施的情况
                        """, en: "source of the case, course of the investigation, compulsory measures"),
                Text(zh: "调查认定的事实及主要证据", en: "facts found and main evidence"),
                Text(zh: "违法行为性质", en: "nature of the unlawful act"),
                Text(zh: "处理意见及依据", en: "proposed decision and its basis"),
                Text(zh: "自由裁量的理由等其他需要说明的事项", en: "reasons for the discretion used, and other matters"),
            ],
            decides: .caseUnit, documents: [Form.investigationReport],
            basis: [
                Citation(
                    .penaltyProcedure, Article(48), words: "案件调查终结，办案机构应当撰写调查终结报告。案件调查终结报告包括以下内容")
            ], .penaltyProcedure))
}
