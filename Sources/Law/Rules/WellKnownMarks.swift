import Base

/// 驰名商标保护: the city bureau's way up to the national office (CM-01, CM-02).
extension Rule {
    /// 驰名商标案件管辖 (CM-01): the city bureau or above; the district refers up.
    package static let wellKnownCompetence = Rule(
        "CM-01", Text(zh: "驰名商标保护案件的管辖", en: "Which bureau handles well-known mark cases"),
        Version(
            from: .wellKnown2014, chosenBy: .step,
            Text(
                zh: "涉及驰名商标保护的商标违法案件由市级以上局管辖；区局收到请求的，指引当事人并移送市局。",
                en: """
                    Cases on the protection of well-known marks belong to bureaus of a city or \
                    above; the district tells the party and refers them up.
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .cityBureau,
            documents: [Form.caseTransfer],
            basis: [Citation(.wellKnownMarks, Article(7), words: "涉及驰名商标保护的商标违法案件由市（地、州）级以上工商行政管理部门管辖")], .excerpted))

    /// 驰名商标认定的报送和处理 (CM-02/city).
    package static let sendUpWellKnown = Rule(
        "CM-02/city", Text(zh: "报送驰名商标认定请示的期限（市局）", en: "Time to send a request up (city)"),
        Version(
            from: .wellKnown2014, chosenBy: .step,
            Text(
                zh: "经初步核查符合规定的，应当自立案之日起30日内报送上级局。",
                en: "If it is in order the request goes up within 30 calendar days of opening the case."),
            term: Term(30, .calendarDay, roll: .statutoryHoliday),
            decides: .cityBureau,
            basis: [Citation(.wellKnownMarks, Article(11), words: "应当自立案之日起三十日内将驰名商标认定请示、案件材料副本一并报送上级工商行政管理部门")],
            .excerpted))

    /// 驰名商标认定的报送和处理 (CM-02/province).
    package static let sendOnWellKnown = Rule(
        "CM-02/province", Text(zh: "报送驰名商标认定请示的期限（省局）", en: "Time to send a request on (province)"),
        Version(
            from: .wellKnown2014, chosenBy: .step,
            Text(
                zh: "经核查符合规定的，应当自收到材料之日起30日内报送国家知识产权局。",
                en: "If it is in order the province sends it on within 30 calendar days of receipt."),
            term: Term(30, .calendarDay, roll: .statutoryHoliday),
            decides: .provincialBureau,
            basis: [Citation(.wellKnownMarks, Article(12), words: "应当自收到驰名商标认定相关材料之日起三十日内")], .excerpted))

    /// 驰名商标认定的报送和处理 (CM-02/decide).
    package static let decideWellKnownCase = Rule(
        "CM-02/decide", Text(zh: "认定批复后处理的期限", en: "Time to decide after recognition"),
        Version(
            from: .wellKnown2014, chosenBy: .step,
            Text(
                zh: "应当自认定批复后60日内依法处理，并抄报省局。",
                en: "The case is decided within 60 calendar days of the reply, with a copy to the province."),
            term: Term(60, .calendarDay, roll: .statutoryHoliday),
            decides: .cityBureau,
            basis: [Citation(.wellKnownMarks, Article(14, paragraph: 2), words: "应当自商标局作出认定批复后六十日内依法予以处理")], .excerpted)
    )

    /// 驰名商标认定的报送和处理 (CM-02/report).
    package static let reportWellKnownCase = Rule(
        "CM-02/report", Text(zh: "省局报送处理情况的期限", en: "Time for the province to report"),
        Version(
            from: .wellKnown2014, chosenBy: .step,
            Text(
                zh: "省局应当自收到抄报的处罚决定书之日起30日内报送国家知识产权局。",
                en: "The province reports within 30 calendar days of receiving the decision."),
            term: Term(30, .calendarDay, roll: .statutoryHoliday),
            decides: .provincialBureau,
            basis: [Citation(.wellKnownMarks, Article(14, paragraph: 2), words: "应当自收到抄报的行政处罚决定书之日起三十日内")], .excerpted))
}
