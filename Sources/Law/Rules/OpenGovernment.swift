import Base

/// 政府信息公开: publishing and answering requests (XY-12).
extension Rule {
    /// 主动公开 (XY-12/publish): twenty working days.
    package static let publishInformation = Rule(
        "XY-12/publish", Text(zh: "主动公开政府信息的期限", en: "Time to publish information"),
        Version(
            from: .openGovernment2019, chosenBy: .step,
            Text(
                zh: "属于主动公开范围的政府信息，应当自形成或者变更之日起20个工作日内公开；法律、法规另有规定的，从其规定。",
                en: """
                    Information to be published is published within 20 working days of being made or \
                    changed, unless law or regulation says otherwise.
                    """),
            term: Term(20, .workingDay),
            decides: .bureau,
            basis: [Citation(.openGovernment, Article(26), words: "应当自该政府信息形成或者变更之日起20个工作日内及时公开")], .transcribed))

    /// 告知补正 (XY-12/complete): seven working days; the time to answer runs from the completed request.
    package static let askToCompleteRequest = Rule(
        "XY-12/complete", Text(zh: "信息公开申请告知补正的期限", en: "Time to ask for a request to be completed"),
        Version(
            from: .openGovernment2019, chosenBy: .step,
            Text(
                zh: "申请内容不明确的，自收到申请之日起7个工作日内一次性告知补正；答复期限自收到补正的申请之日起计算。",
                en: """
                    An unclear request is to be completed: the applicant is told once, within 7 \
                    working days; the time to answer runs from the completed request.
                    """),
            term: Term(7, .workingDay),
            decides: .bureau,
            basis: [Citation(.openGovernment, Article(30), words: "并自收到申请之日起7个工作日内一次性告知申请人作出补正")], .transcribed))

    /// 答复 (XY-12/answer): twenty working days and at most twenty more.
    package static let answerInformationRequest = Rule(
        "XY-12/answer", Text(zh: "信息公开申请的答复期限", en: "Time to answer a request for information"),
        Version(
            from: .openGovernment2019, chosenBy: .step,
            Text(
                zh: "不能当场答复的，自收到申请之日起20个工作日内答复；需要延长的，经信息公开工作机构负责人同意并告知申请人，最长不超过20个工作日；征求第三方和其他机关意见的时间不计算在内。",
                en: """
                    What cannot be answered at once is answered within 20 working days of the \
                    request; with the consent of the head of the information office, and telling the \
                    applicant, up to 20 working days more; time for asking third parties and other \
                    organs does not count.
                    """),
            term: Term(20, .workingDay),
            extensions: [
                Extension(
                    Term(20, .workingDay),
                    approver: Text(zh: "政府信息公开工作机构负责人", en: "the head of the information office"),
                    ground: Text(zh: "需要延长答复期限", en: "more time is needed"))
            ],
            pauses: [.thirdPartyOpinion],
            decides: .bureau,
            basis: [
                Citation(.openGovernment, Article(33, paragraph: 2), words: "应当自收到申请之日起20个工作日内予以答复"),
                Citation(.openGovernment, Article(33, paragraph: 2), words: "延长的期限最长不得超过20个工作日"),
                Citation(.openGovernment, Article(33, paragraph: 3), words: "行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内"),
            ], .transcribed))

    /// 第三方意见 (XY-12/third-party): fifteen working days.
    package static let thirdPartyAnswer = Rule(
        "XY-12/third-party", Text(zh: "第三方提出意见的期限", en: "Time for a third party to give its view"),
        Version(
            from: .openGovernment2019, chosenBy: .step,
            Text(
                zh: "第三方应当自收到征求意见书之日起15个工作日内提出意见；逾期未提出的，由本局决定是否公开。",
                en: "A third party answers within 15 working days of being asked; failing that the bureau decides."),
            term: Term(15, .workingDay),
            basis: [Citation(.openGovernment, Article(32), words: "第三方应当自收到征求意见书之日起15个工作日内提出意见")], .transcribed))

    /// 共同制作 (XY-12/joint): fifteen working days, silence is consent.
    package static let jointInformation = Rule(
        "XY-12/joint", Text(zh: "共同制作信息的其他机关提出意见的期限", en: "Time for a co-author to give its view"),
        Version(
            from: .openGovernment2019, chosenBy: .step,
            Text(
                zh: "被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期视为同意公开。",
                en: """
                    An organ that shared in making the information answers within 15 working days; \
                    silence is consent.
                    """),
            term: Term(15, .workingDay),
            decides: .bureau,
            basis: [Citation(.openGovernment, Article(34), words: "被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开")],
            .transcribed))
}
