import Base

/// 投诉举报的提出: splitting, contents, representation and channels (TJ-01 to TJ-03, TJ-25 to TJ-27).
extension Rule {
    /// 分别处理 (TJ-01).
    package static let splitFiling = Rule(
        "TJ-01", Text(zh: "投诉和举报分别处理", en: "Complaint and report are handled separately"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "同时提出投诉和举报，或者材料同时包含两者的，按照规定的程序分别处理。",
                en: "A filing that holds both a complaint and a report is handled as two, each by its own procedure."),
            decides: .intake,
            basis: [Citation(.complaints2020, Article(7), words: "予以分别处理")], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "同时提出投诉和举报，或者材料同时包含两者的，按照规定的程序分别处理。",
                en: "A filing that holds both a complaint and a report is handled as two, each by its own procedure."),
            decides: .intake,
            basis: [Citation(.complaints2026, Article(9), words: "对投诉和举报予以分别处理")], .complaints2026))

    /// 投诉内容 (TJ-02): real identity and the facts since 2026.
    package static let complaintContent = Rule(
        "TJ-02", Text(zh: "投诉应当提供的内容", en: "What a complaint must hold"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "投诉应当提供下列材料；采取非书面方式的，由工作人员记录。", en: "A complaint holds these; an oral one is written down by staff."
            ),
            conditions: [
                Text(zh: "投诉人的姓名、电话号码、通讯地址", en: "name, telephone and address of the complainant"),
                Text(zh: "被投诉人的名称（姓名）、地址", en: "name and address of the respondent"),
                Text(zh: "具体的投诉请求以及消费者权益争议事实", en: "the request and the facts of the dispute"),
            ],
            decides: .intake,
            documents: [Form.complaintRecord],
            basis: [Citation(.complaints2020, Article(9, paragraph: 1), words: "投诉应当提供下列材料")], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "投诉人应当提供下列材料并对真实性负责；采取非书面方式的，由工作人员记录；为核验身份，可以要求提供身份证明材料。",
                en: """
                    A complainant gives these and answers for their truth; an oral complaint is \
                    written down by staff; proof of identity may be asked for.
                    """),
            conditions: [
                Text(zh: "投诉人的姓名、电话号码、通讯地址等真实身份信息", en: "real identity: name, telephone, address"),
                Text(zh: "被投诉人的名称（姓名）、地址", en: "name and address of the respondent"),
                Text(zh: "具体的投诉请求以及相应的消费者权益争议事实依据", en: "the request, and the facts the dispute rests on"),
            ],
            decides: .intake,
            documents: [Form.complaintRecord, Form.identityRequest],
            basis: [
                Citation(.complaints2026, Article(10, paragraph: 1), words: "投诉人应当提供下列材料，并对所提供材料内容的真实性负责"),
                Citation(.complaints2026, Article(10, paragraph: 3), words: "可以要求投诉人提供相应的身份证明材料"),
            ], .complaints2026))

    /// 代理和共同投诉 (TJ-03).
    package static let representedComplaint = Rule(
        "TJ-03", Text(zh: "委托投诉和共同投诉", en: "Represented and joint complaints"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "委托投诉的，还应当提供授权委托书原件和受托人身份证明；两人以上的同一争议，经投诉人同意可以按共同投诉处理，推选两名代表人。",
                en: """
                    With an agent, the original power of attorney and the agent's proof of identity; \
                    two or more on one dispute may with consent be handled jointly, through two \
                    representatives.
                    """),
            decides: .intake,
            basis: [
                Citation(.complaints2020, Article(10, paragraph: 1), words: "授权委托书原件"),
                Citation(.complaints2020, Article(11, paragraph: 1), words: "可以按共同投诉处理"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "委托投诉的，还应当提供授权委托书原件和受托人身份证明；两人以上的同一争议，经投诉人同意可以按共同投诉处理，书面推选两名代表人。",
                en: """
                    With an agent, the original power of attorney and the agent's proof of identity; \
                    two or more on one dispute may with consent be handled jointly, through two \
                    representatives named in writing.
                    """),
            decides: .intake,
            basis: [
                Citation(.complaints2026, Article(11), words: "还应当提供授权委托书原件以及受托人身份证明"),
                Citation(.complaints2026, Article(12), words: "经投诉人同意，市场监督管理部门可以按共同投诉处理"),
            ], .complaints2026))

    /// 渠道 (TJ-25): only the 12315 platform and what it lists.
    package static let complaintChannels = Rule(
        "TJ-25", Text(zh: "投诉举报的渠道", en: "Channels for complaints and reports"),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "投诉举报应当通过全国12315平台、12315热线或者公布的邮寄地址、受理窗口等渠道进行，统一通过全国12315平台处理。",
                en: """
                    Filings come through the national 12315 platform, its hotline or the published \
                    address or counter, and are all handled in that platform.
                    """),
            decides: .intake,
            basis: [
                Citation(.complaints2026, Article(8), words: "应当通过全国12315平台、12315热线电话或者市场监督管理部门公布的邮寄地址、受理窗口等渠道进行"),
                Citation(.complaints2026, Article(40), words: "统一通过全国12315平台处理投诉举报"),
            ], .complaints2026))

    /// 不适用 (TJ-26).
    package static let misusedChannel = Rule(
        "TJ-26", Text(zh: "以投诉举报形式提出的其他事项", en: "Other matters in the form of a complaint"),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "以投诉举报形式进行咨询、信息公开申请、行政复议申请、纪检监察检举控告的，不适用投诉举报办法，可以告知通过相应途径提出。",
                en: """
                    Enquiries, requests for information or reconsideration and disciplinary charges \
                    in this form are outside the measures; the person may be told the right way.
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .intake,
            basis: [Citation(.complaints2026, Article(44), words: "不适用本办法，市场监督管理部门可以告知通过相应途径提出")], .complaints2026))

    /// 权利人投诉 (TJ-27): no consumer dispute; a report or a request.
    package static let rightsHolderFiling = Rule(
        "TJ-27", Text(zh: "权利人就侵权提出的投诉", en: "Complaints of right holders about infringement"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "知识产权行政部门处理投诉举报，适用暂行办法；权利人反映侵权线索的，按举报处理。",
                en: """
                    Intellectual property offices handle filings under the measures; a right \
                    holder's lead to infringement is a report.
                    """),
            decides: .intake,
            basis: [Citation(.complaints2020, Article(38, paragraph: 3), words: "知识产权行政部门处理投诉举报，适用本办法")],
            .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "投诉限于消费者为生活消费需要发生的争议；权利人反映侵权的，按举报或者请求处理办理，其他投诉可以参照办理。",
                en: """
                    A complaint is a consumer's dispute over goods for daily life; a right holder's \
                    filing is a report or a request to deal with infringement; other complaints may \
                    be handled by analogy.
                    """),
            decides: .intake,
            basis: [
                Citation(.complaints2026, Article(3), words: "是指消费者为生活消费需要购买、使用商品或者接受服务，与经营者发生消费者权益争议"),
                Citation(.complaints2026, Article(43), words: "其他投诉的，可以参照本办法执行"),
            ], .complaints2026))
}
