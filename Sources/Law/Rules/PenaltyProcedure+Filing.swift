import Base

/// 立案: verifying a lead and opening a case (CF-01 to CF-05).
extension Rule {
    /// 立案期限 (CF-01): 15 working days to verify and decide, 15 more in special cases.
    package static let decideOnFiling = Rule(
        "CF-01", Text(zh: "立案期限", en: "Time to decide on opening a case"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "自发现线索或者收到材料之日起15个工作日内核查，由负责人决定是否立案；特殊情况经负责人批准可以延长15个工作日。",
                en: """
                    A lead is verified within 15 working days of its discovery or of receipt of the material, \
                    when the head decides on filing; in special cases the head may add 15 working days.
                    """),
            conditions: [
                Text(zh: "监督检查发现", en: "found in inspection"),
                Text(zh: "投诉、举报", en: "complaint or report"),
                Text(zh: "其他部门移送", en: "transferred by another department"),
                Text(zh: "上级交办", en: "assigned by a superior"),
                Text(zh: "其他途径", en: "other sources"),
            ],
            term: Term(15, .workingDay),
            extensions: [
                Extension(
                    Term(15, .workingDay), approver: .headOfBureau,
                    ground: Text(
                        zh: "特殊情况",
                        en: "special circumstances"))
            ],
            pauses: [.testing, .identification], decides: .head,
            documents: [Form.caseSource, Form.filing, Form.noFiling],
            basis: [
                Citation(
                    .penaltyProcedure, Article(18, paragraph: 1),
                    words: "应当自发现线索或者收到材料之日起十五个工作日内予以核查，由市场监督管理部门负责人决定是否立案；特殊情况下，经市场监督管理部门负责人批准，可以延长十五个工作日"),
                Citation(
                    .penaltyProcedure, Article(18, paragraph: 2),
                    words: "检测、检验、检疫、鉴定以及权利人辨认或者鉴别等所需时间，不计入前款规定期限"),
            ], .penaltyProcedure))

    /// 立案条件 (CF-02): four, all of them.
    package static let filingConditions = Rule(
        "CF-02", Text(zh: "立案条件", en: "Conditions for opening a case"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "经核查，同时符合四项条件的，应当立案；填写立案审批表，由办案机构负责人指定两名以上具有行政执法资格的办案人员。",
                en: """
                    A case is opened when all four conditions are met; the head of the case unit names at least \
                    two officers with enforcement qualification.
                    """),
            conditions: [
                Text(
                    zh: "有证据初步证明存在违反市场监管法律、法规、规章的行为",
                    en: "prima facie evidence of a breach of market regulation"),
                Text(zh: "依法应当给予行政处罚", en: "a penalty is due by law"),
                Text(zh: "属于本部门管辖", en: "within this bureau's competence"),
                Text(zh: "在给予行政处罚的法定期限内", en: "within the time bar"),
            ],
            decides: .head, documents: [Form.filing],
            basis: [
                Citation(.penaltyProcedure, Article(19, paragraph: 1), words: "经核查，符合下列条件的，应当立案"),
                Citation(
                    .penaltyProcedure, Article(19, paragraph: 2),
                    words: "由办案机构负责人指定两名以上具有行政执法资格的办案人员负责调查处理"),
            ], .penaltyProcedure))

    /// 可以不予立案 (CF-03).
    package static let filingWaived = Rule(
        "CF-03", Text(zh: "可以不予立案的情形", en: "When a case need not be opened"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "有下列情形之一的，可以不予立案，填写不予立案审批表；依法不予行政处罚的，应当对当事人进行教育。",
                en: """
                    On one of these grounds a case need not be opened; a party who by law is not penalised is \
                    given instruction.
                    """),
            conditions: [
                Text(
                    zh: "违法行为轻微并及时改正，没有造成危害后果", en: "slight, promptly corrected and without harmful consequences"),
                Text(
                    zh: "初次违法且危害后果轻微并及时改正", en: "first breach, slight consequences, promptly corrected"),
                Text(
                    zh: "当事人有证据足以证明没有主观过错（法律、行政法规另有规定的除外）",
                    en: "the party proves absence of fault (unless a law or regulation says otherwise)"),
                Text(zh: "依法可以不予立案的其他情形", en: "other cases in which the law allows it"),
            ],
            target: .promptly(Term(5, .workingDay)), decides: .head, documents: [Form.noFiling],
            basis: [
                Citation(.penaltyProcedure, Article(20, paragraph: 1), words: "经核查，有下列情形之一的，可以不予立案"),
                Citation(.penaltyProcedure, Article(20, paragraph: 2), words: "决定不予立案的，应当填写不予立案审批表"),
                Citation(
                    .penaltyLaw, Article(33, paragraph: 3), words: "对当事人的违法行为依法不予行政处罚的，行政机关应当对当事人进行教育"),
            ], .penaltyProcedure))

    /// 处罚时效 (CF-04/ordinary): two years from the end of the act.
    ///
    /// It does not roll over holidays: nothing in the law lengthens the power to punish.
    package static let timeBar = Rule(
        "CF-04/ordinary", Text(zh: "处罚时效（一般）", en: "Time bar (ordinary)"),
        Version(
            from: .penaltyLaw2021, chosenBy: .act,
            Text(
                zh: "违法行为在2年内未被发现的，不再给予行政处罚；自行为发生之日起算，有连续或者继续状态的，自行为终了之日起算。法律另有规定的除外。",
                en: """
                    An act not discovered within 2 years is no longer penalised, unless a law says otherwise; \
                    counted from the day of the act, or from its end where it was repeated or continued.
                    """),
            term: Term(2, .year), decides: .head, documents: [Form.noFiling],
            basis: [
                Citation(.penaltyLaw, Article(36, paragraph: 1), words: "违法行为在二年内未被发现的，不再给予行政处罚"),
                Citation(
                    .penaltyLaw, Article(36, paragraph: 2),
                    words: "从违法行为发生之日起计算；违法行为有连续或者继续状态的，从行为终了之日起计算"),
            ], .penaltyLaw))

    /// 处罚时效 (CF-04/harm): five years where life, health or financial safety is concerned and harm was done.
    package static let timeBarWithHarm = Rule(
        "CF-04/harm", Text(zh: "处罚时效（危害生命健康、金融安全）", en: "Time bar (harm to life, health or financial safety)"),
        Version(
            from: .penaltyLaw2021, chosenBy: .act,
            Text(
                zh: "涉及公民生命健康安全、金融安全且有危害后果的，处罚时效为5年。",
                en: """
                    The time bar is 5 years where citizens' life and health or financial safety are concerned \
                    and harm was done.
                    """),
            conditions: [
                Text(zh: "涉及公民生命健康安全、金融安全", en: "citizens' life and health, or financial safety, are concerned"),
                Text(zh: "有危害后果", en: "harm was done"),
            ],
            term: Term(5, .year), decides: .head, documents: [Form.noFiling],
            basis: [
                Citation(
                    .penaltyLaw, Article(36, paragraph: 1),
                    words: "涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年"),
                Citation(
                    .penaltyLaw, Article(36, paragraph: 2),
                    words: "从违法行为发生之日起计算；违法行为有连续或者继续状态的，从行为终了之日起计算"),
            ], .penaltyLaw))

    /// 案件管辖 (CF-05/place).
    package static let caseCompetence = Rule(
        "CF-05/place", Text(zh: "行政处罚案件管辖", en: "Which bureau is competent for a penalty case"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "由违法行为发生地的县级以上局管辖，法律、行政法规、部门规章另有规定的除外；两个以上局都有管辖权的，由最先立案的局管辖。",
                en: """
                    The bureau (district and above) of the place of the act is competent, unless otherwise \
                    provided; of several competent bureaus the first to open a case.
                    """),
            conditions: [
                Text(zh: "一般：违法行为发生地县级以上局", en: "in general: bureau of the place of the act, district and above"),
                Text(
                    zh: "法律、法规、规章规定由省级以上局管辖的，从其规定",
                    en: "cases a law, regulation or rule reserves to provincial level and above"),
                Text(
                    zh: "派出机构在确定的权限内以局的名义处罚，法律、法规授权的除外",
                    en: """
                        branch offices act in the bureau's name within the powers set, unless law or regulation \
                        empowers them
                        """),
                Text(
                    zh: "平台经营者，自建网站、其他网络服务经营者：住所地县级以上局",
                    en: """
                        platform operators and traders on their own site or another network service: bureau of \
                        their domicile
                        """),
                Text(
                    zh: "平台内经营者：实际经营地县级以上局；平台经营者住所地局先行发现线索或者收到投诉、举报的，也可以管辖",
                    en: """
                        traders on a platform: bureau of their actual place of business; the platform's bureau \
                        may, if it found the lead or received the filing first
                        """),
                Text(
                    zh: "大众媒介广告：广告发布者所在地局；异地广告主、广告经营者管辖有困难的，可以移送",
                    en: """
                        mass-media advertising: bureau of the publisher; distant advertisers and agencies may be \
                        transferred
                        """),
                Text(
                    zh: "互联网广告：广告主、广告经营者所在地局先行发现或者收到的，也可以管辖；广告主自行发布的，由广告主所在地局管辖",
                    en: """
                        internet advertising: the bureau of advertiser or agency may, if first; self-published \
                        advertising goes to the advertiser's bureau
                        """),
                Text(zh: "两个以上局都有管辖权：最先立案的局", en: "several competent bureaus: the first to open a case"),
            ],
            decides: .bureau,
            basis: [
                Citation(.penaltyProcedure, Article(7), words: "行政处罚由违法行为发生地的县级以上市场监督管理部门管辖"),
                Citation(.penaltyProcedure, Article(10, paragraph: 2), words: "平台内经营者的违法行为由其实际经营地县级以上市场监督管理部门管辖"),
                Citation(.penaltyProcedure, Article(11, paragraph: 1), words: "由广告发布者所在地市场监督管理部门管辖"),
                Citation(.penaltyProcedure, Article(12), words: "由最先立案的市场监督管理部门管辖"),
                Citation(.penaltyLaw, Article(22), words: "行政处罚由违法行为发生地的行政机关管辖"),
            ], .penaltyProcedure))

    /// 管辖争议协商 (CF-05/negotiate): 7 working days from the dispute.
    package static let competenceDispute = Rule(
        "CF-05/negotiate", Text(zh: "管辖争议的协商期限", en: "Time to settle a dispute over competence"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "自发生争议之日起7个工作日内协商解决；协商不成的，报请共同的上一级局指定管辖，也可以直接由其指定。",
                en: """
                    The bureaus settle it between them within 7 working days of the dispute; failing that, or at \
                    once, their common superior designates one.
                    """),
            term: Term(7, .workingDay), decides: .superior, documents: [Form.designation],
            basis: [
                Citation(
                    .penaltyProcedure, Article(13),
                    words: "应当自发生争议之日起七个工作日内协商解决，协商不成的，报请共同的上一级市场监督管理部门指定管辖"),
                Citation(
                    .penaltyLaw, Article(25, paragraph: 2),
                    words: "对管辖发生争议的，应当协商解决，协商不成的，报请共同的上一级行政机关指定管辖"),
            ], .penaltyProcedure))

    /// 确定管辖 (CF-05/designate): the superior has 7 working days from receipt of the papers.
    package static let competenceDesignation = Rule(
        "CF-05/designate", Text(zh: "上级确定管辖的期限", en: "Time for the superior to fix competence"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "报请上一级局管辖或者指定管辖的，上一级局自收到报送材料之日起7个工作日内确定管辖部门。",
                en: """
                    A superior asked to take or to designate competence does so within 7 working days of \
                    receiving the papers.
                    """),
            term: Term(7, .workingDay),
            decides: .higherBureau,
            documents: [Form.designation],
            basis: [
                Citation(
                    .penaltyProcedure, Article(16),
                    words: "上一级市场监督管理部门应当在收到报送材料之日起七个工作日内确定案件的管辖部门")
            ], .penaltyProcedure))

    /// 上级管辖、交办和报请 (CF-05/superior): a superior may take a case, or give it to another bureau.
    package static let competenceOfSuperior = Rule(
        "CF-05/superior", Text(zh: "上级直接查处、交由下级和报请上级管辖", en: "Cases a superior takes, gives or is asked to take"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: """
                    上级局认为必要时，可以直接查处下级局管辖的案件，可以指定其他下级局管辖，也可以将本部门管辖的案件交由下级局管辖；\
                    法律、法规、规章明确规定由上级局管辖的，不得交由下级局管辖。下级局管辖的案件存在特殊原因、难以办理的，\
                    可以报请上一级局管辖或者指定管辖。
                    """,
                en: """
                    A superior may take a case of a bureau below it, designate another one, or give a case of its own to \
                    one below unless the law reserves it; a bureau that for special reasons can hardly handle its case \
                    may ask its superior to take it or to designate.
                    """),
            decides: .higherBureau,
            documents: [Form.designation],
            basis: [
                Citation(
                    .penaltyProcedure, Article(15, paragraph: 1),
                    words: "上级市场监督管理部门不得将案件交由下级市场监督管理部门管辖"),
                Citation(
                    .penaltyProcedure, Article(15, paragraph: 2), words: "可以直接查处下级市场监督管理部门管辖的案件"),
                Citation(
                    .penaltyProcedure, Article(15, paragraph: 3), words: "存在特殊原因，难以办理的，可以报请上一级市场监督管理部门管辖或者指定管辖"),
            ], .penaltyProcedure))
}
