import Base

/// 电子商务平台: notices, statements and what platforms keep and publish (DS-01 to DS-03, DS-05).
extension Rule {
    /// 通知 (DS-01): the platform acts promptly; there is no number of days.
    package static let platformNotice = Rule(
        "DS-01", Text(zh: "权利人通知和平台的必要措施", en: "Notice to a platform and its measures"),
        Version(
            from: .ecommerce2019, chosenBy: .step,
            Text(
                zh: "权利人有权通知平台采取删除、屏蔽、断开链接、终止交易和服务等必要措施，通知应当包括构成侵权的初步证据；平台接到后应当及时采取措施并转送。错误通知承担民事责任，恶意的加倍赔偿。",
                en: """
                    A right holder may ask a platform to delete, block or unlink, or to end trade \
                    and service, with prima facie evidence; the platform acts promptly and forwards \
                    the notice. A wrong notice brings liability, a malicious one double damages.
                    """),
            decides: .platform,
            basis: [
                Citation(.ecommerceLaw, Article(42, paragraph: 1), words: "通知应当包括构成侵权的初步证据"),
                Citation(.ecommerceLaw, Article(42, paragraph: 2), words: "应当及时采取必要措施，并将该通知转送平台内经营者"),
                Citation(.ecommerceLaw, Article(42, paragraph: 3), words: "恶意发出错误通知，造成平台内经营者损失的，加倍承担赔偿责任"),
            ], .transcribed))

    /// 声明后的等待期 (DS-02/wait): fifteen days from arrival at the right holder.
    package static let counterStatement = Rule(
        "DS-02/wait", Text(zh: "转送声明后终止措施的期限", en: "Time before a platform lifts its measures"),
        Version(
            from: .ecommerce2019, chosenBy: .step,
            Text(
                zh: "平台在转送声明到达权利人后15日内，未收到权利人已经投诉或者起诉通知的，应当及时终止所采取的措施。",
                en: """
                    The platform lifts its measures promptly if within 15 calendar days of the \
                    statement reaching the right holder it gets no notice of a complaint or suit.
                    """),
            term: Term(15, .calendarDay, roll: .restDay, countedBy: .civilPeriods),
            decides: .platform,
            basis: [
                Citation(
                    .ecommerceLaw, Article(43, paragraph: 2),
                    words: "电子商务平台经营者在转送声明到达知识产权权利人后十五日内，未收到权利人已经投诉或者起诉通知的，应当及时终止所采取的措施")
            ], .transcribed))

    /// 受理回执 (DS-02/receipt): what a right holder shows the platform; the office's own target.
    package static let complaintReceipt = Rule(
        "DS-02/receipt", Text(zh: "出具投诉受理回执", en: "Receipt for a complaint, to show the platform"),
        Version(
            from: .ecommerce2019, chosenBy: .step,
            Text(
                zh: "权利人因平台转送声明而投诉的，本局出具受理回执，供其在十五日内提交平台；法律没有规定出具期限。",
                en: """
                    To a right holder who complains after a forwarded statement the bureau gives a \
                    receipt to show the platform within the fifteen days; the law sets no time for \
                    it.
                    """),
            target: .promptly(Term(1, .workingDay)),
            decides: .intake,
            documents: [Form.reportRecord],
            basis: [Citation(.ecommerceLaw, Article(43, paragraph: 2), words: "并告知其可以向有关主管部门投诉或者向人民法院起诉")], .transcribed
        ))

    /// 公示 (DS-03): promptly, by the platform.
    package static let publishNotices = Rule(
        "DS-03", Text(zh: "平台公示通知、声明和处理结果", en: "Publication of notices by the platform"),
        Version(
            from: .ecommerce2019, chosenBy: .step,
            Text(zh: "平台应当及时公示收到的通知、声明及处理结果。", en: "The platform publishes notices, statements and results promptly."),
            decides: .platform,
            basis: [Citation(.ecommerceLaw, Article(44), words: "电子商务平台经营者应当及时公示收到的本法第四十二条、第四十三条规定的通知、声明及处理结果")],
            .transcribed))

    /// 交易信息保存 (DS-05/trade): three years from completion.
    package static let keepTradeData = Rule(
        "DS-05/trade", Text(zh: "平台保存商品、服务和交易信息的期限", en: "How long platforms keep trade data"),
        Version(
            from: .ecommerce2019, through: Day.onlineTrading2021.previous, chosenBy: .step,
            Text(
                zh: "商品和服务信息、交易信息的保存时间自交易完成之日起不少于3年；法律、行政法规另有规定的，依照其规定。",
                en: """
                    Data on goods, services and trades are kept for at least 3 years from \
                    completion, unless law or administrative regulation says otherwise.
                    """),
            term: Term(3, .year),
            decides: .platform,
            basis: [Citation(.ecommerceLaw, Article(31), words: "商品和服务信息、交易信息保存时间自交易完成之日起不少于三年")], .transcribed),
        Version(
            from: .onlineTrading2021, chosenBy: .step,
            Text(
                zh: "商品或者服务信息，支付记录、物流、退换货和售后等交易信息的保存时间自交易完成之日起不少于3年；法律、行政法规另有规定的，依照其规定。",
                en: """
                    Data on goods, services, payment, delivery, returns and after-sales are kept for \
                    at least 3 years from completion, unless law or administrative regulation says \
                    otherwise.
                    """),
            term: Term(3, .year),
            decides: .platform,
            basis: [
                Citation(.ecommerceLaw, Article(31), words: "商品和服务信息、交易信息保存时间自交易完成之日起不少于三年"),
                Citation(.onlineTrading, Article(31), words: "交易信息的保存时间自交易完成之日起不少于三年"),
            ], .transcribed))

    /// 身份信息保存 (DS-05/identity): three years from leaving the platform.
    package static let keepIdentityData = Rule(
        "DS-05/identity", Text(zh: "平台保存经营者身份信息的期限", en: "How long platforms keep sellers' identities"),
        Version(
            from: .onlineTrading2021, chosenBy: .step,
            Text(
                zh: "平台对平台内经营者身份信息的保存时间自其退出平台之日起不少于3年。",
                en: "Sellers' identities are kept for at least 3 years from the day they leave the platform."),
            term: Term(3, .year),
            decides: .platform,
            basis: [Citation(.onlineTrading, Article(31), words: "网络交易平台经营者对平台内经营者身份信息的保存时间自其退出平台之日起不少于三年")],
            .transcribed))

    /// 直播视频保存 (DS-05/live): three years.
    package static let keepLiveVideo = Rule(
        "DS-05/live", Text(zh: "直播视频的保存期限", en: "How long live videos are kept"),
        Version(
            from: .onlineTrading2021, chosenBy: .step,
            Text(
                zh: "网络直播服务提供者对网络交易活动的直播视频保存时间自直播结束之日起不少于3年。",
                en: "Videos of live trading are kept for at least 3 years from the end of the broadcast."),
            term: Term(3, .year),
            decides: .platform,
            basis: [Citation(.onlineTrading, Article(20), words: "网络直播服务提供者对网络交易活动的直播视频保存时间自直播结束之日起不少于三年")],
            .transcribed))

    /// 处理措施公示 (DS-05/sanction): one working day.
    package static let publishSanction = Rule(
        "DS-05/sanction", Text(zh: "平台公示对经营者处理措施的期限", en: "Time for a platform to publish sanctions"),
        Version(
            from: .onlineTrading2021, chosenBy: .step,
            Text(
                zh: "平台对平台内经营者违法行为采取警示、暂停或者终止服务等措施的，应当自决定之日起1个工作日内公示。",
                en: """
                    A platform that warns, suspends or ends service for a breach publishes it within \
                    1 working day of the decision.
                    """),
            term: Term(1, .workingDay),
            decides: .platform,
            basis: [Citation(.onlineTrading, Article(30), words: "应当自决定作出处理措施之日起一个工作日内予以公示")], .transcribed))

    /// 信息变更报送 (DS-05/change): three working days.
    package static let reportChange = Rule(
        "DS-05/change", Text(zh: "平台内经营者报送信息变更的期限", en: "Time for sellers to report changes"),
        Version(
            from: .onlineTrading2021, chosenBy: .step,
            Text(
                zh: "平台内经营者公示的信息发生变更的，应当在3个工作日内报送平台。",
                en: "Sellers report changes of published data to the platform within 3 working days."),
            term: Term(3, .workingDay),
            decides: .platform,
            basis: [Citation(.onlineTrading, Article(26), words: "应当在三个工作日内将变更情况报送平台")], .transcribed))

    /// 变更核验 (DS-05/verify-change): seven working days.
    package static let verifyChange = Rule(
        "DS-05/verify-change", Text(zh: "平台核验信息变更的期限", en: "Time for a platform to verify changes"),
        Version(
            from: .onlineTrading2021, chosenBy: .step,
            Text(
                zh: "平台应当在7个工作日内核验变更，完成更新公示。",
                en: "The platform verifies changes and updates what it publishes within 7 working days."),
            term: Term(7, .workingDay),
            decides: .platform,
            basis: [Citation(.onlineTrading, Article(26), words: "平台应当在七个工作日内进行核验，完成更新公示")], .transcribed))

    /// 报送经营者身份信息 (DS-05/half-year): every January and July, to the province.
    package static let reportSellers = Rule(
        "DS-05/half-year", Text(zh: "平台每年一月、七月报送经营者身份信息", en: "Platforms' half-yearly report of sellers"),
        Version(
            from: .onlineTrading2021, chosenBy: .step,
            Text(
                zh: "平台应当分别于每年1月和7月向住所地省级局报送平台内经营者的身份信息。",
                en: """
                    Every January and July a platform reports its sellers' identities to the \
                    provincial bureau of its domicile.
                    """),
            decides: .provincialBureau,
            basis: [Citation(.onlineTrading, Article(25), words: "网络交易平台经营者应当分别于每年1月和7月向住所地省级市场监督管理部门报送平台内经营者的下列身份信息")],
            .transcribed))
}
