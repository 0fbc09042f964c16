import Base

/// 政务数据共享: answering, delivering, correcting (IS-14).
extension Rule {
    /// 政务数据共享 (IS-14/unconditional).
    package static let answerOpenSharing = Rule(
        "IS-14/unconditional", Text(zh: "无条件共享的答复期限", en: "Time to answer (unconditional sharing)"),
        Version(
            from: .dataSharing2025, chosenBy: .step,
            Text(
                zh: "属于无条件共享类的，应当自收到申请之日起1个工作日内答复。",
                en: "Data shared unconditionally: an answer within 1 working day of the request."),
            term: Term(1, .workingDay),
            decides: .bureau,
            basis: [Citation(.dataSharing, Article(21, paragraph: 1), words: "应当自收到政务数据共享申请之日起1个工作日内作出答复")],
            .transcribed))

    /// 政务数据共享 (IS-14/conditional).
    package static let answerConditionalSharing = Rule(
        "IS-14/conditional", Text(zh: "有条件共享的答复期限", en: "Time to answer (conditional sharing)"),
        Version(
            from: .dataSharing2025, chosenBy: .step,
            Text(
                zh: "属于有条件共享类的，应当自收到申请之日起10个工作日内答复；因特殊原因经主管部门同意可以延长，最长不超过10个工作日。",
                en: """
                    Data shared on conditions: an answer within 10 working days of the request; for \
                    special reasons, with the authority's consent, up to 10 working days more.
                    """),
            term: Term(10, .workingDay),
            extensions: [
                Extension(
                    Term(10, .workingDay),
                    approver: Text(zh: "同级政务数据共享主管部门", en: "the data sharing authority of the same level"),
                    ground: Text(zh: "特殊原因", en: "special reasons"))
            ],
            decides: .bureau,
            basis: [Citation(.dataSharing, Article(21, paragraph: 1), words: "应当自收到政务数据共享申请之日起10个工作日内作出是否同意共享的答复")],
            .transcribed))

    /// 政务数据共享 (IS-14/deliver).
    package static let deliverData = Rule(
        "IS-14/deliver", Text(zh: "提供共享数据的期限", en: "Time to deliver shared data"),
        Version(
            from: .dataSharing2025, chosenBy: .step,
            Text(zh: "应当自作出同意共享的答复之日起20个工作日内共享。", en: "Data are delivered within 20 working days of consent."),
            term: Term(20, .workingDay),
            decides: .bureau,
            basis: [Citation(.dataSharing, Article(22, paragraph: 1), words: "应当自作出同意共享的答复之日起20个工作日内共享政务数据")],
            .transcribed))

    /// 政务数据共享 (IS-14/correct).
    package static let correctData = Rule(
        "IS-14/correct", Text(zh: "校核纠错的期限", en: "Time to correct shared data"),
        Version(
            from: .dataSharing2025, chosenBy: .step,
            Text(
                zh: "应当自收到校核申请之日起10个工作日内核实、更正并反馈。",
                en: "Corrections are checked, made and answered within 10 working days of the request."),
            term: Term(10, .workingDay),
            decides: .bureau,
            basis: [
                Citation(.dataSharing, Article(26, paragraph: 2), words: "应当自收到政务数据校核申请之日起10个工作日内予以核实、更正并反馈校核处理结果")
            ], .transcribed))

    /// 政务数据共享 (IS-14/catalogue).
    package static let updateCatalogue = Rule(
        "IS-14/catalogue", Text(zh: "目录更新的期限", en: "Time to update the catalogue"),
        Version(
            from: .dataSharing2025, chosenBy: .step,
            Text(
                zh: "应当自调整、变化发生之日起10个工作日内更新目录；因特殊原因经主管部门同意，可以延长5个工作日。",
                en: """
                    The catalogue is updated within 10 working days of a change; for special \
                    reasons, with the authority's consent, 5 working days more.
                    """),
            term: Term(10, .workingDay),
            extensions: [
                Extension(
                    Term(5, .workingDay),
                    approver: Text(zh: "同级政务数据共享主管部门", en: "the data sharing authority of the same level"),
                    ground: Text(zh: "特殊原因", en: "special reasons"))
            ],
            decides: .bureau,
            basis: [Citation(.dataSharing, Article(17, paragraph: 2), words: "应当自调整、变化发生之日起10个工作日内对政务数据目录完成更新")],
            .transcribed))

    /// 政务数据共享 (IS-14/review).
    package static let reviewCatalogue = Rule(
        "IS-14/review", Text(zh: "目录审核的期限", en: "Time to review the catalogue"),
        Version(
            from: .dataSharing2025, chosenBy: .step,
            Text(
                zh: "主管部门应当自收到更新后的目录之日起2个工作日内审核并发布。",
                en: "The authority reviews and publishes it within 2 working days of receipt."),
            term: Term(2, .workingDay),
            decides: .dataAuthority,
            basis: [Citation(.dataSharing, Article(17, paragraph: 3), words: "应当自收到更新后的政务数据目录之日起2个工作日内完成审核并发布")],
            .transcribed))

    /// 政务数据共享 (IS-14/records).
    package static let keepSharingRecords = Rule(
        "IS-14/records", Text(zh: "共享使用记录的保存期限", en: "How long records of use are kept"),
        Version(
            from: .dataSharing2025, chosenBy: .step,
            Text(zh: "使用共享数据的有关记录保存期限不少于3年。", en: "Records of the use of shared data are kept for at least 3 years."),
            term: Term(3, .year),
            decides: .bureau,
            basis: [Citation(.dataSharing, Article(29, paragraph: 2), words: "有关记录保存期限不少于3年")], .transcribed))
}
