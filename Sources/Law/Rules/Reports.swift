import Base

/// 举报的处理: what a report holds, which bureau handles it and in which time (TJ-14 to TJ-21).
extension Rule {
    /// 举报内容 (TJ-14): a concrete lead; the reporter's name is not asked for.
    package static let reportContent = Rule(
        "TJ-14", Text(zh: "举报应当提供的内容", en: "What a report must hold"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "举报人应当提供具体线索，对举报内容的真实性负责；非书面举报由工作人员记录。不要求实名。",
                en: """
                    The reporter gives a concrete lead and answers for its truth; an oral report is written down \
                    by staff. No name is required.
                    """),
            conditions: [
                Text(zh: "涉嫌违反市场监管法律、法规、规章的具体线索", en: "a concrete lead to a suspected breach of market regulation")
            ],
            decides: .intake, documents: [Form.reportRecord],
            basis: [
                Citation(
                    .complaints2020, Article(24, paragraph: 1),
                    words: "举报人应当提供涉嫌违反市场监督管理法律、法规、规章的具体线索，对举报内容的真实性负责")
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "举报人应当提供具体线索和相应的事实依据，并对举报内容的真实性负责；非书面举报由工作人员记录。不要求实名。",
                en: """
                    The reporter gives a concrete lead and the facts it rests on and answers for their truth; an \
                    oral report is written down by staff. No name is required.
                    """),
            conditions: [
                Text(zh: "涉嫌违反市场监管法律、法规、规章的具体线索", en: "a concrete lead to a suspected breach of market regulation"),
                Text(zh: "相应的事实依据", en: "the facts it rests on"),
            ],
            decides: .intake, documents: [Form.reportRecord],
            basis: [
                Citation(
                    .complaints2026, Article(28, paragraph: 1),
                    words: "举报人应当提供涉嫌违反市场监督管理法律、法规、规章的具体线索和相应的事实依据，并对举报内容的真实性负责")
            ], .complaints2026))

    /// 举报处理权限 (TJ-15): the bureau of the place of the act, with rules of their own for e-commerce and advertising.
    package static let reportCompetence = Rule(
        "TJ-15", Text(zh: "举报处理权限", en: "Which bureau handles a report"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "举报由被举报行为发生地的县级以上局处理，法律、行政法规、部门规章另有规定的除外；电商、广告按下列规则确定。",
                en: """
                    The bureau (district and above) of the place of the act handles a report, unless otherwise \
                    provided; for e-commerce and advertising the rules below apply.
                    """),
            conditions: [
                Text(zh: "一般：行为发生地县级以上局", en: "in general: bureau of the place of the act, district and above"),
                Text(
                    zh: "派出机构：在确定的权限内以局的名义处理，法律、法规、规章授权的除外",
                    en: """
                        branch offices: in the bureau's name within the powers set, unless law, regulation or \
                        rule empowers them
                        """),
                Text(
                    zh: "平台经营者，自建网站、其他网络服务经营者：住所地县级以上局",
                    en: """
                        platform operators and traders on their own site or another network service: bureau of \
                        their domicile
                        """),
                Text(
                    zh: "平台内经营者：实际经营地县级以上局；平台经营者住所地局先收到的，也可以处理",
                    en: """
                        traders on a platform: bureau of their actual place of business; the platform's bureau \
                        may, if it received the report first
                        """),
                Text(
                    zh: "大众媒介广告：广告发布者所在地局；对异地广告主、广告经营者处理有困难的，可以移送其所在地局",
                    en: """
                        mass-media advertising: bureau of the publisher; distant advertisers and agencies may be \
                        transferred to their own bureau
                        """),
                Text(
                    zh: "互联网广告：广告主、广告经营者所在地局先收到的，也可以处理；广告主自行发布的，由广告主所在地局处理",
                    en: """
                        internet advertising: the bureau of advertiser or agency may, if first to receive; \
                        self-published advertising goes to the advertiser's bureau
                        """),
            ],
            decides: .bureau,
            basis: [
                Citation(.complaints2020, Article(25), words: "举报由被举报行为发生地的县级以上市场监督管理部门处理"),
                Citation(
                    .complaints2020, Article(26), words: "以县级市场监督管理部门的名义处理举报，法律、法规、规章授权以派出机构名义处理举报的除外"),
                Citation(
                    .complaints2020, Article(27, paragraph: 2), words: "对平台内经营者的举报，由其实际经营地县级以上市场监督管理部门处理"),
                Citation(.complaints2020, Article(28, paragraph: 1), words: "由广告发布者所在地市场监督管理部门处理"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "举报由被举报行为发生地的县级以上局处理，法律、行政法规、部门规章另有规定的除外；电商、广告按下列规则确定。",
                en: """
                    The bureau (district and above) of the place of the act handles a report, unless otherwise \
                    provided; for e-commerce and advertising the rules below apply.
                    """),
            conditions: [
                Text(zh: "一般：行为发生地县级以上局", en: "in general: bureau of the place of the act, district and above"),
                Text(
                    zh: "派出机构：在确定的权限内以局的名义处理，法律、法规授权的除外",
                    en: """
                        branch offices: in the bureau's name within the powers set, unless law or regulation \
                        empowers them
                        """),
                Text(
                    zh: "平台经营者，自建网站、其他网络服务经营者：住所地县级以上局",
                    en: """
                        platform operators and traders on their own site or another network service: bureau of \
                        their domicile
                        """),
                Text(
                    zh: "平台内经营者：实际经营地县级以上局；平台经营者住所地局先收到的，也可以处理",
                    en: """
                        traders on a platform: bureau of their actual place of business; the platform's bureau \
                        may, if it received the report first
                        """),
                Text(zh: "大众媒介广告：广告发布者所在地局", en: "mass-media advertising: bureau of the publisher"),
                Text(
                    zh: "互联网广告：广告主、广告经营者所在地局先收到的，也可以处理；广告主自行发布的，由广告主所在地局处理",
                    en: """
                        internet advertising: the bureau of advertiser or agency may, if first to receive; \
                        self-published advertising goes to the advertiser's bureau
                        """),
            ],
            decides: .bureau,
            basis: [
                Citation(.complaints2026, Article(29), words: "举报由被举报行为发生地的县级以上市场监督管理部门处理"),
                Citation(.complaints2026, Article(30), words: "以本部门的名义处理举报，法律、法规授权以派出机构名义处理举报的除外"),
                Citation(
                    .complaints2026, Article(31, paragraph: 2), words: "对平台内经营者的举报，由其实际经营地县级以上市场监督管理部门处理"),
                Citation(.complaints2026, Article(32, paragraph: 1), words: "由广告发布者所在地市场监督管理部门处理"),
            ], .complaints2026))

    /// 处理权限争议 (TJ-16): 7 working days to agree, then the common superior designates.
    package static let handlingDispute = Rule(
        "TJ-16", Text(zh: "处理权限争议的协商期限", en: "Time to settle which bureau handles a filing"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "自发生争议之日起7个工作日内协商解决；协商不成的，报请共同的上一级局指定，也可以直接由其指定。",
                en: """
                    The bureaus settle it between them within 7 working days of the dispute; failing that, or at \
                    once, their common superior designates one.
                    """),
            term: Term(7, .workingDay), decides: .superior, documents: [Form.designation],
            basis: [
                Citation(
                    .complaints2020, Article(30),
                    words: "应当自发生争议之日起七个工作日内协商解决，协商不成的，报请共同的上一级市场监督管理部门指定处理机关")
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "自发生争议之日起7个工作日内协商解决；协商不成的，报请共同的上一级局指定，也可以直接由其指定。",
                en: """
                    The bureaus settle it between them within 7 working days of the dispute; failing that, or at \
                    once, their common superior designates one.
                    """),
            term: Term(7, .workingDay), decides: .superior, documents: [Form.designation],
            basis: [
                Citation(
                    .complaints2026, Article(33),
                    words: "应当自发生争议之日起七个工作日内协商解决，协商不成的，报请共同的上一级市场监督管理部门指定处理机关")
            ], .complaints2026))

    /// 无权处理的举报 (TJ-17): the reporter is told; a unit gives it back to intake and never forwards it itself.
    package static let reportNotCompetent = Rule(
        "TJ-17", Text(zh: "无处理权限的举报", en: "A report this bureau may not handle"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "本局无处理权限的，告知举报人直接向有权限的局提出。统一接收机构应当及时分送；内设机构无权限的，及时反馈统一接收机构，不得自行移送。",
                en: """
                    A bureau without competence tells the reporter to turn to the competent one. Intake forwards \
                    filings promptly; a unit without competence promptly gives them back to intake and may not \
                    pass them on itself.
                    """),
            target: .promptly(Term(3, .workingDay)), decides: .intake, documents: [Form.forwarding],
            basis: [
                Citation(.complaints2020, Article(29), words: "应当告知举报人直接向有处理权限的市场监督管理部门提出"),
                Citation(
                    .complaints2020, Article(37, paragraph: 2), words: "应当及时反馈统一接收投诉举报的工作机构，不得自行移送"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "本局无处理权限的，告知举报人；属于市场监管职责范围的，告知其直接向有权限的局提出。统一接收机构应当及时分送；内设机构无权限的，及时反馈统一接收机构，不得自行移送。",
                en: """
                    A bureau without competence tells the reporter so and, where the matter is one for market \
                    regulation, to turn to the competent bureau. Intake forwards filings promptly; a unit \
                    without competence promptly gives them back to intake and may not pass them on itself.
                    """),
            target: .promptly(Term(3, .workingDay)), decides: .intake, documents: [Form.forwarding],
            basis: [
                Citation(
                    .complaints2026, Article(34), words: "收到举报的市场监督管理部门不具备处理权限的，应当告知举报人"),
                Citation(
                    .complaints2026, Article(34), words: "应当告知举报人直接向有处理权限的市场监督管理部门提出"),
                Citation(
                    .complaints2026, Article(41, paragraph: 2), words: "应当及时反馈统一接收投诉举报的工作机构，不得自行移送"),
            ], .complaints2026))

    /// 举报处理期限 (TJ-18): handled under the penalty procedure, so 15 + 15 working days to decide on filing.
    ///
    /// Until 14 July 2021 the reference led to a text of the procedure that was not at hand, so no period is stated.
    package static let handleReport = Rule(
        "TJ-18", Text(zh: "举报处理期限", en: "Time to handle a report"),
        Version(
            from: .complaints2020, through: Day.penaltyLaw2021.previous, chosenBy: .receipt,
            Text(
                zh: "按照当时有效的行政处罚程序规定处理举报；该文本未取得，期限未录。",
                en: """
                    A report is handled under the penalty procedure then in force; that text was not at hand and \
                    its period is not entered.
                    """),
            decides: .head, documents: [Form.caseSource, Form.filing, Form.noFiling],
            basis: [
                Citation(
                    .complaints2020, Article(31, paragraph: 1), words: "市场监督管理部门应当按照市场监督管理行政处罚等有关规定处理举报")
            ], .complaints2020),
        Version(
            from: .penaltyLaw2021, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "按照行政处罚有关规定处理举报：自收到材料之日起15个工作日内核查并由负责人决定是否立案；特殊情况经负责人批准可以延长15个工作日。",
                en: """
                    A report is handled under the penalty procedure: verified within 15 working days of receipt, \
                    when the head decides on filing; in special cases the head may add 15 working days.
                    """),
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
                    .complaints2020, Article(31, paragraph: 1), words: "市场监督管理部门应当按照市场监督管理行政处罚等有关规定处理举报"),
                Citation(
                    .penaltyProcedure, Article(18, paragraph: 1),
                    words: "应当自发现线索或者收到材料之日起十五个工作日内予以核查，由市场监督管理部门负责人决定是否立案"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "按照《程序规定》处理举报：自收到材料之日起15个工作日内核查并由负责人决定是否立案；特殊情况经负责人批准可以延长15个工作日。",
                en: """
                    A report is handled under the Procedure: verified within 15 working days of receipt, when \
                    the head decides on filing; in special cases the head may add 15 working days.
                    """),
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
                    .complaints2026, Article(35, paragraph: 1), words: "市场监督管理部门应当按照《市场监督管理行政处罚程序规定》处理举报"),
                Citation(
                    .penaltyProcedure, Article(18, paragraph: 1),
                    words: "应当自发现线索或者收到材料之日起十五个工作日内予以核查，由市场监督管理部门负责人决定是否立案"),
            ], .complaints2026))

    /// 实名举报立案告知 (TJ-19): 5 working days until 14 April 2026; the clause is gone since.
    package static let tellReporterOfFiling = Rule(
        "TJ-19", Text(zh: "实名举报人立案告知", en: "Telling a named reporter whether a case was opened"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "举报人实名举报的，自作出是否立案决定之日起5个工作日内告知举报人。",
                en: """
                    A reporter who gave a name is told within 5 working days of the decision whether a case was \
                    opened.
                    """),
            term: Term(5, .workingDay), decides: .bureau, documents: [Form.reportResult],
            basis: [
                Citation(
                    .complaints2020, Article(31, paragraph: 2), words: "应当自作出是否立案决定之日起五个工作日内告知举报人")
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "不再规定5个工作日的立案告知；只有法律、法规、规章规定应当告知举报处理结果的，才予以告知。",
                en: """
                    The notice within 5 working days no longer exists; the result of a report is told only where \
                    a law, regulation or rule says so.
                    """),
            decides: .bureau, documents: [Form.reportResult],
            basis: [
                Citation(
                    .complaints2026, Article(36), words: "法律、法规、规章规定市场监督管理部门应当将举报处理结果告知举报人")
            ], .complaints2026))

    /// 不正当竞争举报的结果告知 (TJ-20): owed to a named reporter who gave facts and evidence; 及时 only since October 2025.
    package static let tellReporterOfResult = Rule(
        "TJ-20", Text(zh: "不正当竞争举报处理结果告知", en: "Telling the result of a report of unfair competition"),
        Version(
            from: .complaints2020, through: Day.unfairCompetition2025.previous, chosenBy: .receipt,
            Text(
                zh: "对实名举报不正当竞争并提供相关事实和证据的，将处理结果告知举报人；条文未规定时限。",
                en: """
                    A named reporter of unfair competition who gave facts and evidence is told the result; the \
                    article sets no time.
                    """),
            conditions: [
                Text(zh: "实名举报", en: "the reporter gave a name"),
                Text(zh: "提供相关事实和证据", en: "the reporter gave facts and evidence"),
            ],
            target: .promptly(Term(5, .workingDay)), decides: .bureau, documents: [Form.reportResult],
            basis: [
                Citation(
                    .unfairCompetition2019, Article(16, paragraph: 2),
                    words: "对实名举报并提供相关事实和证据的，监督检查部门应当将处理结果告知举报人"),
                Citation(.complaints2020, Article(32), words: "法律、法规、规章规定市场监督管理部门应当将举报处理结果告知举报人"),
            ], .unfairCompetition),
        Version(
            from: .unfairCompetition2025, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "对实名举报不正当竞争并提供相关事实和证据的，将处理结果及时告知举报人。",
                en: """
                    A named reporter of unfair competition who gave facts and evidence is promptly told the \
                    result.
                    """),
            conditions: [
                Text(zh: "实名举报", en: "the reporter gave a name"),
                Text(zh: "提供相关事实和证据", en: "the reporter gave facts and evidence"),
            ],
            target: .promptly(Term(5, .workingDay)), decides: .bureau, documents: [Form.reportResult],
            basis: [
                Citation(
                    .unfairCompetition2025, Article(20, paragraph: 2),
                    words: "对实名举报并提供相关事实和证据的，监督检查部门应当将处理结果及时告知举报人"),
                Citation(.complaints2020, Article(32), words: "法律、法规、规章规定市场监督管理部门应当将举报处理结果告知举报人"),
            ], .unfairCompetition),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "对实名举报不正当竞争并提供相关事实和证据的，将处理结果及时告知举报人；五个工作日立案告知取消后仍然适用。",
                en: """
                    A named reporter of unfair competition who gave facts and evidence is promptly told the \
                    result; this stands although the 5-day filing notice is gone.
                    """),
            conditions: [
                Text(zh: "实名举报", en: "the reporter gave a name"),
                Text(zh: "提供相关事实和证据", en: "the reporter gave facts and evidence"),
            ],
            target: .promptly(Term(5, .workingDay)), decides: .bureau, documents: [Form.reportResult],
            basis: [
                Citation(
                    .unfairCompetition2025, Article(20, paragraph: 2),
                    words: "对实名举报并提供相关事实和证据的，监督检查部门应当将处理结果及时告知举报人"),
                Citation(
                    .complaints2026, Article(36), words: "法律、法规、规章规定市场监督管理部门应当将举报处理结果告知举报人"),
            ], .unfairCompetition))

    /// 重复举报 (TJ-21): not handled again, unless with new facts; the text of 2019 had no such rule.
    package static let repeatedReport = Rule(
        "TJ-21", Text(zh: "重复举报和补充新事实", en: "Repeated reports and new facts"),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "同一举报人就同一事实重复举报同一被举报人的，不再另行处理；以补充新的事实再次举报的，可以合并处理，处理期限自收到最后一次举报之日起重新计算。",
                en: """
                    The same report by the same reporter on the same facts against the same target is not \
                    handled again; a further report with new facts may be merged, and the period starts anew on \
                    receipt of the last one.
                    """),
            conditions: [
                Text(zh: "同一举报人、同一涉嫌违法事实、同一被举报人：不再另行处理", en: "same reporter, facts and target: not handled again"),
                Text(
                    zh: "同一举报人补充新的事实再次举报同一被举报人：可以合并，期限重新计算",
                    en: "same reporter and target, new facts: may be merged, period restarts"),
            ],
            decides: .bureau,
            basis: [
                Citation(
                    .complaints2026, Article(35, paragraph: 2), words: "就同一涉嫌违法事实重复举报同一被举报人的，不再另行处理"),
                Citation(
                    .complaints2026, Article(35, paragraph: 2), words: "可以合并处理，并自收到最后一次举报之日起重新计算处理期限"),
            ], .complaints2026))
}
