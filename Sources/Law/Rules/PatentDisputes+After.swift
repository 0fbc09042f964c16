import Base

/// 专利纠纷调解、执行和公开 (PC-09 to PC-14).
extension Rule {
    /// 送达调解请求 (PC-09/serve): five working days.
    package static let serveMediationRequest = Rule(
        "PC-09/serve", Text(zh: "送达陈述意见通知书的期限", en: "Time to serve a request for mediation"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "应当在收到调解请求书后5个工作日内将陈述意见通知书连同请求书副本送达被请求人。",
                en: "The notice to comment and the request are served within 5 working days of receipt."),
            term: Term(5, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(65), words: "连同请求书副本于五个工作日内送达被请求人")], .quotedElsewhere))

    /// 意见陈述 (PC-09/reply): fifteen days.
    package static let replyToMediation = Rule(
        "PC-09/reply", Text(zh: "提交意见陈述书的期限", en: "Time to reply to a request for mediation"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(zh: "被请求人自收到通知书之日起15日内提交意见陈述书。", en: "The respondent replies within 15 calendar days of receipt."),
            term: Term(15, .calendarDay, roll: .restDay),
            basis: [Citation(.patentAdjudication, Article(65), words: "要求其自收到之日起十五日内提交意见陈述书")], .quotedElsewhere))

    /// 调解立案 (PC-09/open): five working days.
    package static let openPatentMediation = Rule(
        "PC-09/open", Text(zh: "专利纠纷调解的立案期限", en: "Time to open a mediation"),
        Version(
            from: .patentEnforcement2015, through: Day.adjudication2025.previous, chosenBy: .step,
            Text(
                zh: "被请求人同意调解的，应当在收到意见陈述书之日起5个工作日内立案，并通知调解的时间和地点。",
                en: """
                    If the respondent agrees, the mediation is opened within 5 working days of its \
                    reply and time and place are told.
                    """),
            term: Term(5, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentEnforcement, Article(24, paragraph: 1), words: "应当在收到意见陈述书之日起5个工作日内立案")], .excerpted
        ),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "被请求人同意调解的，应当自收到意见陈述书之日起5个工作日内立案，并通知调解的时间和地点。",
                en: """
                    If the respondent agrees, the mediation is opened within 5 working days of its \
                    reply and time and place are told.
                    """),
            term: Term(5, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(66, paragraph: 1), words: "应当自收到意见陈述书之日起五个工作日内立案")],
            .quotedElsewhere))

    /// 不予立案通知 (PC-09/refuse): five working days.
    package static let refusePatentMediation = Rule(
        "PC-09/refuse", Text(zh: "调解不予立案的通知期限", en: "Time to tell that no mediation is opened"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "被请求人逾期未提交意见或者不接受调解的，不予立案，并在期限届满或者收到意见陈述书之日起5个工作日内通知请求人。",
                en: """
                    If the respondent is silent or refuses, no mediation is opened; the requester is \
                    told within 5 working days of the end of the time or of the reply.
                    """),
            term: Term(5, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(66, paragraph: 2), words: "并在期限届满或者收到意见陈述书之日起五个工作日内通知请求人")],
            .quotedElsewhere))

    /// 对裁决起诉 (PC-10): fifteen days; a suit does not stop it.
    package static let suePatentRuling = Rule(
        "PC-10", Text(zh: "对专利侵权裁决起诉的期限", en: "Time to sue against an adjudication"),
        Version(
            from: .patentLaw2021, chosenBy: .step,
            Text(
                zh: "当事人不服责令停止侵权的处理决定的，自收到处理通知之日起15日内起诉；期满不起诉又不停止侵权的，申请人民法院强制执行。",
                en: """
                    A party may sue within 15 calendar days of receiving the order to stop; if it \
                    neither sues nor stops the court is asked to enforce it.
                    """),
            term: Term(15, .calendarDay, roll: .restDay),
            decides: .court,
            basis: [Citation(.patentLaw, Article(65), words: "可以自收到处理通知之日起十五日内依照《中华人民共和国行政诉讼法》向人民法院起诉")], .patentLaw))

    /// 司法确认 (PC-11): thirty days, jointly.
    package static let confirmMediation = Rule(
        "PC-11", Text(zh: "调解协议申请司法确认的期限", en: "Time to have a mediated agreement confirmed"),
        Version(
            from: .mediation2011, chosenBy: .step,
            Text(
                zh: "经人民调解委员会调解达成协议的，双方认为有必要的，可以自协议生效之日起30日内共同向人民法院申请司法确认。",
                en: """
                    Parties to an agreement made before a people's mediation committee may jointly \
                    ask the court to confirm it within 30 calendar days of its taking effect.
                    """),
            term: Term(30, .calendarDay, roll: .restDay, countedBy: .civilPeriods),
            decides: .court,
            basis: [Citation(.peoplesMediation, Article(33, paragraph: 1), words: "可以自调解协议生效之日起三十日内共同向人民法院申请司法确认")],
            .transcribed))

    /// 赋强公证 (PC-11/notary).
    package static let enforceableMediation = Rule(
        "PC-11/notary", Text(zh: "调解书的强制执行效力公证", en: "Making a mediation enforceable by a notary"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "调解书有给付内容并载明愿意接受强制执行的，可以申请公证机关赋予强制执行效力；未能达成协议的，以撤销案件的方式结案并通知双方。",
                en: """
                    A mediation that obliges to pay or do and accepts enforcement may be made \
                    enforceable by a notary; without an agreement the case is closed by withdrawal \
                    and both are told.
                    """),
            decides: .cityPatents,
            basis: [
                Citation(.patentAdjudication, Article(69, paragraph: 2), words: "当事人可以依照《中华人民共和国公证法》的规定申请公证机关赋予强制执行效力"),
                Citation(.patentAdjudication, Article(69, paragraph: 1), words: "以撤销案件的方式结案，并通知双方当事人"),
            ], .excerpted))

    /// 裁决公开 (PC-12/publish): twenty working days.
    package static let publishAdjudication = Rule(
        "PC-12/publish", Text(zh: "行政裁决公开的期限", en: "Time to publish an adjudication"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "应当自作出裁决之日起20个工作日内依法公开，并遮盖国家秘密、商业秘密、个人隐私和其他不宜公开的信息。",
                en: """
                    An adjudication is published within 20 working days of being made, with secrets, \
                    privacy and other matter masked.
                    """),
            term: Term(20, .workingDay),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(83, paragraph: 1), words: "应当自作出之日起二十个工作日内依法公开")], .excerpted)
    )

    /// 变更、撤销的公开 (PC-12/change): twenty working days.
    package static let publishChangedAdjudication = Rule(
        "PC-12/change", Text(zh: "裁决变更、撤销信息公开的期限", en: "Time to publish that an adjudication was changed"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "裁决因行政诉讼变更或者撤销的，应当自变更或者撤销之日起20个工作日内公开有关信息。",
                en: "If an adjudication is changed or annulled in court, that is published within 20 working days."),
            term: Term(20, .workingDay),
            decides: .cityPatents,
            basis: [
                Citation(.patentAdjudication, Article(83, paragraph: 2), words: "应当自变更或者撤销之日起二十个工作日内，公开有关变更或者撤销的信息")
            ], .excerpted))

    /// 申请强制执行 (PC-13/authority): three months.
    package static let enforceAdjudication = Rule(
        "PC-13/authority", Text(zh: "管理部门申请执行裁决的期限", en: "Time for the authority to seek enforcement"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "被请求人期满不起诉又不停止侵权的，管理专利工作的部门可以自履行期限届满之日起3个月内申请人民法院强制执行。",
                en: """
                    If the respondent neither sues nor stops, the authority may ask the court to \
                    enforce within 3 months of the end of the time to perform.
                    """),
            term: Term(3, .month, roll: .statutoryHoliday),
            decides: .cityPatents,
            basis: [Citation(.patentAdjudication, Article(80, paragraph: 2), words: "可以自被执行人的履行期限届满之日起三个月内申请人民法院强制执行")],
            .excerpted))

    /// 权利人申请强制执行 (PC-13/holder): six months after that.
    package static let enforceAdjudicationByHolder = Rule(
        "PC-13/holder", Text(zh: "权利人申请执行裁决的期限", en: "Time for the right holder to seek enforcement"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "管理专利工作的部门在其期限内未申请的，权利人或者其继承人、权利承受人可以在6个月内申请人民法院强制执行。",
                en: """
                    If the authority did not ask in its time, the right holder or its successor may \
                    ask within 6 months.
                    """),
            term: Term(6, .month, roll: .restDay),
            decides: .court,
            basis: [
                Citation(
                    .patentAdjudication, Article(80, paragraph: 2), words: "生效的行政裁决确定的权利人或者其继承人、权利承受人可以在六个月内申请人民法院强制执行")
            ], .excerpted))

    /// 送达 (PC-14): electronically with consent.
    package static let serveAdjudicationPapers = Rule(
        "PC-14", Text(zh: "裁决文书的送达方式", en: "Ways of service in adjudication"),
        Version(
            from: .adjudication2025, chosenBy: .step,
            Text(
                zh: "可以邮寄、直接、留置、公告或者其他方式送达；经受送达人同意，也可以采用短信、传真、电子邮件、即时通信账号等能够确认收悉的电子方式。",
                en: """
                    Service is by post, in person, by leaving, by announcement or otherwise; with \
                    consent also by text message, fax, e-mail or messenger that proves receipt.
                    """),
            decides: .cityPatents,
            basis: [
                Citation(
                    .patentAdjudication, Article(10, paragraph: 2),
                    words: "经受送达人同意，也可以采用手机短信、传真、电子邮件、即时通信账号等能够确认其收悉的电子方式送达")
            ], .excerpted))

    /// 假冒专利立案 (JM-01/found): five working days of discovery.
    ///
    /// The market bureaus also have 程序规定 art 18 (fifteen working days, CF-01); the shorter one warns.
    package static let openFalsePatentCase = Rule(
        "JM-01/found", Text(zh: "发现假冒专利的立案期限", en: "Time to open a false marking case that was found"),
        Version(
            from: .patentEnforcement2015, chosenBy: .step,
            Text(
                zh: "发现涉嫌假冒专利行为的，应当自发现之日起5个工作日内立案，并指定两名以上执法人员调查（与程序规定第十八条的关系由本局确定，较短者用于提醒）。",
                en: """
                    A case of suspected false marking is opened within 5 working days of discovery, \
                    with two or more officers (how this stands to art. 18 of the Procedure is for \
                    the bureau to settle; the shorter one warns).
                    """),
            term: Term(5, .workingDay),
            decides: .head,
            documents: [Form.filing],
            basis: [
                Citation(
                    .patentEnforcement, Article(28), words: "应当自发现之日起5个工作日内或者收到举报、投诉之日起10个工作日内立案，并指定两名或者两名以上执法人员进行调查")
            ], .excerpted))

    /// 假冒专利立案 (JM-01/report): ten working days of a report.
    package static let openReportedFalsePatent = Rule(
        "JM-01/report", Text(zh: "收到假冒专利举报的立案期限", en: "Time to open a reported false marking case"),
        Version(
            from: .patentEnforcement2015, chosenBy: .step,
            Text(
                zh: "接到举报、投诉发现涉嫌假冒专利行为的，应当自收到之日起10个工作日内立案，并指定两名以上执法人员调查（与程序规定第十八条的关系由本局确定，较短者用于提醒）。",
                en: """
                    On a report or complaint of false marking the case is opened within 10 working \
                    days of receipt, with two or more officers (how this stands to art. 18 of the \
                    Procedure is for the bureau to settle; the shorter one warns).
                    """),
            term: Term(10, .workingDay),
            decides: .head,
            documents: [Form.filing],
            basis: [
                Citation(
                    .patentEnforcement, Article(28), words: "应当自发现之日起5个工作日内或者收到举报、投诉之日起10个工作日内立案，并指定两名或者两名以上执法人员进行调查")
            ], .excerpted))

    /// 展会和平台 (JM-02).
    package static let stopFalsePatentAtShow = Rule(
        "JM-02", Text(zh: "展会和电子商务平台上的侵权、假冒专利", en: "Infringement and false marking at shows and on platforms"),
        Version(
            from: .patentEnforcement2015, chosenBy: .step,
            Text(
                zh: "可以责令参展方撤出侵权或者假冒专利展品、销毁或者封存宣传材料、更换或者遮盖展板；认定平台上的行为成立的，通知平台删除、屏蔽或者断开链接。",
                en: """
                    Exhibitors may be ordered to withdraw exhibits, destroy or seal leaflets and \
                    replace or cover boards; platforms are told to delete, block or unlink.
                    """),
            decides: .head,
            documents: [Form.correctionOrder],
            basis: [
                Citation(
                    .patentEnforcement, Article(45), words: "责令假冒专利的参展方采取从展会上撤出假冒专利展品、销毁或者封存相应的宣传材料、更换或者遮盖相应的展板等撤展措施"),
                Citation(.patentEnforcement, Article(43), words: "应当通知电子商务平台提供者及时对相关网页采取删除、屏蔽或者断开链接等措施"),
            ], .excerpted))

    /// 公开 (JM-03): twenty working days.
    package static let publishFalsePatentDecision = Rule(
        "JM-03", Text(zh: "专利侵权决定、假冒专利处罚的公开期限", en: "Time to publish decisions on infringement and false marking"),
        Version(
            from: .patentEnforcement2015, chosenBy: .step,
            Text(
                zh: "应当自作出决定之日起20个工作日内公开，通过政府网站等途径及时发布执法信息。",
                en: "The decision is published within 20 working days, on the government website and elsewhere."),
            term: Term(20, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.patentEnforcement, Article(46), words: "应当自作出决定之日起20个工作日内予以公开")], .excerpted))
}
