import Base

/// 数据安全和个人信息: logs, breaches, requests and records (IS-01, IS-03, IS-08 to IS-10).
extension Rule {
    /// 网络日志 (IS-01): six months at least; art 21, art 23 from 2026.
    package static let keepLogs = Rule(
        "IS-01", Text(zh: "网络日志的留存期限", en: "How long network logs are kept"),
        Version(
            from: .cyberSecurity2017, through: Day.cyberSecurity2026.previous, chosenBy: .step,
            Text(zh: "应当留存相关的网络日志不少于6个月。", en: "Network logs are kept for at least 6 months."),
            term: Term(6, .month),
            decides: .bureau,
            basis: [Citation(.cyberSecurity2017, Article(21, item: 3), words: "并按照规定留存相关的网络日志不少于六个月")], .transcribed),
        Version(
            from: .cyberSecurity2026, chosenBy: .step,
            Text(
                zh: "应当留存相关的网络日志不少于6个月（2025年修正后移至第二十三条，据转引）。",
                en: """
                    Network logs are kept for at least 6 months (moved to art. 23 by the amendment \
                    of 2025, quoted at second hand).
                    """),
            term: Term(6, .month),
            decides: .bureau,
            basis: [Citation(.cyberSecurity2026, Article(23))], .quotedElsewhere))

    /// 个人信息泄露 (IS-03/breach): at once; the hours are the office's own.
    package static let reportBreach = Rule(
        "IS-03/breach", Text(zh: "个人信息泄露的补救和通知", en: "Reporting a leak of personal data"),
        Version(
            from: .personalInformation2021, chosenBy: .step,
            Text(
                zh: "发生或者可能发生个人信息泄露、篡改、丢失的，应当立即采取补救措施，并通知履行个人信息保护职责的部门和个人；采取措施能够有效避免危害的，可以不通知个人。",
                en: """
                    If personal data leaked, were altered or lost, or may have been, remedies are \
                    taken at once and the authority and the persons told; the persons need not be \
                    told where harm is effectively avoided.
                    """),
            conditions: [
                Text(zh: "泄露、篡改、丢失的信息种类、原因和可能造成的危害", en: "kinds of data, cause and possible harm"),
                Text(zh: "采取的补救措施和个人可以采取的减轻危害的措施", en: "remedies taken, and what persons can do"),
                Text(zh: "个人信息处理者的联系方式", en: "contact of the processor"),
            ],
            target: .promptly(Term(24, .hour)),
            decides: .bureau,
            basis: [
                Citation(.personalInformation, Article(57, paragraph: 1), words: "应当立即采取补救措施，并通知履行个人信息保护职责的部门和个人"),
                Citation(.personalInformation, Article(57, paragraph: 2), words: "个人信息处理者可以不通知个人"),
            ], .transcribed))

    /// 数据安全事件 (IS-03/incident): at once.
    package static let reportIncident = Rule(
        "IS-03/incident", Text(zh: "数据安全事件的处置和报告", en: "Reporting a data security incident"),
        Version(
            from: .dataSecurity2021, chosenBy: .step,
            Text(
                zh: "发生数据安全事件时，应当立即采取处置措施，按照规定及时告知用户并向有关主管部门报告。",
                en: """
                    On a data security incident measures are taken at once, users told promptly and \
                    the authority informed.
                    """),
            target: .promptly(Term(24, .hour)),
            decides: .bureau,
            basis: [Citation(.dataSecurity, Article(29), words: "应当立即采取处置措施，按照规定及时告知用户并向有关主管部门报告")], .transcribed))

    /// 产品缺陷 (IS-03/defect): 24 hours where national security or public interests are concerned.
    package static let reportDefect = Rule(
        "IS-03/defect", Text(zh: "网络产品安全缺陷的报告期限", en: "Time to report a defect of a network product"),
        Version(
            from: .networkData2025, chosenBy: .step,
            Text(
                zh: "网络产品、服务的缺陷、漏洞涉及危害国家安全、公共利益的，应当在24小时内向有关主管部门报告。",
                en: """
                    Defects of network products or services that endanger national security or \
                    public interests are reported to the authority within 24 hours.
                    """),
            term: Term(24, .hour),
            decides: .bureau,
            basis: [Citation(.networkData, Article(10), words: "网络数据处理者还应当在24小时内向有关主管部门报告")], .transcribed))

    /// 影响评估记录 (IS-08): three years at least.
    package static let keepAssessments = Rule(
        "IS-08", Text(zh: "个人信息保护影响评估报告和记录的保存期限", en: "How long impact assessments are kept"),
        Version(
            from: .personalInformation2021, chosenBy: .step,
            Text(
                zh: "个人信息保护影响评估报告和处理情况记录应当至少保存3年。",
                en: "Impact assessments and the records on them are kept for at least 3 years."),
            term: Term(3, .year),
            decides: .bureau,
            basis: [Citation(.personalInformation, Article(56, paragraph: 2), words: "个人信息保护影响评估报告和处理情况记录应当至少保存三年")],
            .transcribed))

    /// 个人信息请求 (IS-09): promptly; refusals with reasons.
    package static let answerDataSubject = Rule(
        "IS-09", Text(zh: "查阅、复制、更正、删除个人信息的请求", en: "Requests of persons about their data"),
        Version(
            from: .personalInformation2021, chosenBy: .step,
            Text(
                zh: "个人请求查阅、复制的，应当及时提供；请求更正、补充的，应当核实并及时办理；拒绝的，应当说明理由。",
                en: "Copies are given promptly; corrections are verified and made promptly; a refusal states reasons."),
            target: .promptly(Term(10, .workingDay)),
            decides: .bureau,
            basis: [
                Citation(.personalInformation, Article(45, paragraph: 2), words: "个人信息处理者应当及时提供"),
                Citation(.personalInformation, Article(46, paragraph: 2), words: "应当对其个人信息予以核实，并及时更正、补充"),
                Citation(.personalInformation, Article(50, paragraph: 1), words: "拒绝个人行使权利的请求的，应当说明理由"),
            ], .transcribed))

    /// 提供、委托处理记录 (IS-10): three years at least.
    package static let keepProcessorRecords = Rule(
        "IS-10", Text(zh: "提供、委托处理个人信息记录的保存期限", en: "How long records of giving or entrusting data are kept"),
        Version(
            from: .networkData2025, chosenBy: .step,
            Text(
                zh: "向其他网络数据处理者提供、委托处理个人信息和重要数据的处理情况记录，应当至少保存3年；国家机关委托应当经过严格的批准程序。",
                en: """
                    Records of giving or entrusting personal or important data are kept for at least \
                    3 years; a state organ entrusts only after strict approval.
                    """),
            term: Term(3, .year),
            decides: .bureau,
            basis: [
                Citation(.networkData, Article(12, paragraph: 1), words: "应当至少保存3年"),
                Citation(.dataSecurity, Article(40), words: "应当经过严格的批准程序"),
            ], .transcribed))
}
