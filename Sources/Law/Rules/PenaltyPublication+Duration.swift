import Base

/// 公示期: how long a penalty stays published, and when it may be taken down early (XY-07, XY-08).
///
/// Order 45 is read; SAMR order 107 and NDRC order 36, which sort entries into slight, ordinary and serious, are known
/// from retellings. Their versions are unverified and carry the words of order 45 as a fallback. A term here is how
/// long something lasts, not a time to act in: rolling it over a holiday would only prolong the publication.
extension Rule {
    /// 公示期 (XY-07/short): three months.
    package static let shortPublication = Rule(
        "XY-07/short",
        Text(
            zh: "公示期（通报批评、较低数额罚款；轻微）",
            en: "Duration of publication (reprimand or lower fine; slight)"),
        Version(
            from: .publication2021, through: Day.creditRepair2025.previous, chosenBy: .step,
            Text(
                zh: "仅受到通报批评或者较低数额罚款的，自公示之日起满3个月停止公示；较低数额由省级以上局规定。",
                en: """
                    Where the penalty is only a public reprimand or a lower fine, publication ends 3 months \
                    after it began; bureaus of provincial level and above say what a lower fine is.
                    """),
            conditions: [
                Text(zh: "仅受到通报批评", en: "only a public reprimand"),
                Text(zh: "仅受到较低数额罚款", en: "only a lower fine"),
            ],
            term: Term(3, .month), decides: .decidingBureau,
            basis: [
                Citation(
                    .penaltyPublication, Article(13, paragraph: 1),
                    words: "仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示"),
                Citation(
                    .penaltyPublication, Article(13, paragraph: 2), words: "较低数额罚款由省级以上市场监督管理部门结合工作实际规定"),
            ], .publication),
        Version(
            from: .creditRepair2025, through: Day.nationalCreditRepair2026.previous, chosenBy: .step,
            Text(
                zh: "轻微信息：警告不公示，其他公示满3个月自动停止，无须申请（据总局令第107号转述）。",
                en: """
                    Slight entries: a warning is not published, others end by themselves 3 months after \
                    publication began (by a retelling of order 107).
                    """),
            conditions: [Text(zh: "轻微（划分标准条文未取得）", en: "slight (the text that says what is slight was not at hand)")],
            term: Term(3, .month), decides: .decidingBureau,
            basis: [
                Citation(.creditRepair),
                Citation(
                    .penaltyPublication, Article(13, paragraph: 1),
                    words: "仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示"),
            ], .creditRepair2025),
        Version(
            from: .nationalCreditRepair2026, chosenBy: .step,
            Text(
                zh: "轻微信息：警告不公示，其他公示满3个月自动停止，无须申请（据总局令第107号转述）；国家发展改革委令第36号据转述为轻微信息原则上不公示，最长3个月，自文书认定之日起算，二者关系待核。",
                en: """
                    Slight entries: a warning is not published, others end by themselves 3 months after \
                    publication began (by a retelling of order 107). NDRC order 36 is said to leave slight \
                    entries unpublished as a rule, 3 months at most, counted from the deciding document; how the \
                    two stand is open.
                    """),
            conditions: [Text(zh: "轻微（划分标准条文未取得）", en: "slight (the text that says what is slight was not at hand)")],
            term: Term(3, .month), decides: .decidingBureau,
            basis: [
                Citation(.creditRepair), Citation(.nationalCreditRepair),
                Citation(
                    .penaltyPublication, Article(13, paragraph: 1),
                    words: "仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示"),
            ], .creditRepair2026))

    /// 公示期 (XY-07/middle): the class of ordinary entries, one year at most; it came with order 107.
    package static let middlePublication = Rule(
        "XY-07/middle", Text(zh: "公示期（一般）", en: "Duration of publication (ordinary)"),
        Version(
            from: .creditRepair2025, through: Day.nationalCreditRepair2026.previous, chosenBy: .step,
            Text(
                zh: "一般信息：公示期3个月至1年，满1年自动停止公示（据总局令第107号转述）。",
                en: """
                    Ordinary entries: published for 3 months to 1 year, ending by themselves after 1 year (by a \
                    retelling of order 107).
                    """),
            conditions: [
                Text(
                    zh: "一般（划分标准条文未取得）",
                    en: "ordinary (the text that says what is ordinary was not at hand)")
            ],
            term: Term(1, .year), decides: .decidingBureau, basis: [Citation(.creditRepair)], .creditRepair2025),
        Version(
            from: .nationalCreditRepair2026, chosenBy: .step,
            Text(
                zh: "一般信息：公示期3个月至1年，满1年自动停止公示（据总局令第107号、国家发展改革委令第36号转述）；后者据转述自文书认定之日起算，与第45号令自公示之日起算不同，待核。",
                en: """
                    Ordinary entries: published for 3 months to 1 year, ending by themselves after 1 year (by \
                    retellings of orders 107 and 36). Order 36 is said to count from the deciding document, \
                    order 45 from publication; to be checked.
                    """),
            conditions: [
                Text(
                    zh: "一般（划分标准条文未取得）",
                    en: "ordinary (the text that says what is ordinary was not at hand)")
            ],
            term: Term(1, .year), decides: .decidingBureau,
            basis: [Citation(.creditRepair), Citation(.nationalCreditRepair)], .creditRepair2026))

    /// 公示期 (XY-07/long): three years.
    package static let longPublication = Rule(
        "XY-07/long", Text(zh: "公示期（其他；严重）", en: "Duration of publication (other; serious)"),
        Version(
            from: .publication2021, through: Day.creditRepair2025.previous, chosenBy: .step,
            Text(
                zh: "通报批评、较低数额罚款以外的处罚信息，自公示之日起满3年停止公示。",
                en: "For penalties other than a reprimand or a lower fine publication ends 3 years after it began."),
            term: Term(3, .year), decides: .decidingBureau,
            basis: [
                Citation(
                    .penaltyPublication, Article(13, paragraph: 1), words: "其他行政处罚信息自公示之日起届满三年的，停止公示")
            ], .publication),
        Version(
            from: .creditRepair2025, through: Day.nationalCreditRepair2026.previous, chosenBy: .step,
            Text(
                zh: "严重信息：公示期1年至3年，满3年自动停止公示（据总局令第107号转述）。",
                en: """
                    Serious entries: published for 1 to 3 years, ending by themselves after 3 years (by a \
                    retelling of order 107).
                    """),
            conditions: [
                Text(
                    zh: "严重（划分标准条文未取得）",
                    en: "serious (the text that says what is serious was not at hand)")
            ],
            term: Term(3, .year), decides: .decidingBureau,
            basis: [
                Citation(.creditRepair),
                Citation(
                    .penaltyPublication, Article(13, paragraph: 1), words: "其他行政处罚信息自公示之日起届满三年的，停止公示"),
            ], .creditRepair2025),
        Version(
            from: .nationalCreditRepair2026, chosenBy: .step,
            Text(
                zh: "严重信息：公示期1年至3年，满3年自动停止公示（据总局令第107号、国家发展改革委令第36号转述）；后者据转述自文书认定之日起算，与第45号令自公示之日起算不同，待核。",
                en: """
                    Serious entries: published for 1 to 3 years, ending by themselves after 3 years (by \
                    retellings of orders 107 and 36). Order 36 is said to count from the deciding document, \
                    order 45 from publication; to be checked.
                    """),
            conditions: [
                Text(
                    zh: "严重（划分标准条文未取得）",
                    en: "serious (the text that says what is serious was not at hand)")
            ],
            term: Term(3, .year), decides: .decidingBureau,
            basis: [
                Citation(.creditRepair), Citation(.nationalCreditRepair),
                Citation(
                    .penaltyPublication, Article(13, paragraph: 1), words: "其他行政处罚信息自公示之日起届满三年的，停止公示"),
            ], .creditRepair2026))

    /// 公示期 (XY-07/restriction): a restriction of more than three years is published as long as it lasts.
    package static let restrictionPublication = Rule(
        "XY-07/restriction", Text(zh: "公示期（限制超过三年）", en: "Duration of publication (restriction over three years)"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "依法被限制开展生产经营活动、限制从业超过三年的，公示期按照实际限制期限执行。",
                en: """
                    A restriction of business or of employment for over three years is published for as long as \
                    it lasts.
                    """),
            decides: .decidingBureau,
            basis: [
                Citation(
                    .penaltyPublication, Article(13, paragraph: 3),
                    words: "依照法律法规被限制开展生产经营活动、限制从业超过三年的，公示期按照实际限制期限执行")
            ], .publication))

    /// 提前停止公示的条件 (XY-08/conditions): four together, after the waiting time, and never for the gravest penalties.
    package static let earlyEndConditions = Rule(
        "XY-08/conditions", Text(zh: "提前停止公示的条件", en: "Conditions for ending publication early"),
        Version(
            from: .publication2021, through: Day.creditRepair2025.previous, chosenBy: .step,
            Text(
                zh: "公示达到规定时限并同时符合四项条件的，可以向作出处罚决定的局申请提前停止公示；受到较为严重处罚的，不得提前停止。",
                en: """
                    When the waiting time is over and all four conditions are met the party may ask the deciding \
                    bureau to end publication early; never for the graver penalties.
                    """),
            conditions: earlyEnd,
            decides: .decidingBureau, basis: earlyEndBasis, .publication),
        Version(
            from: .creditRepair2025, through: Day.nationalCreditRepair2026.previous, chosenBy: .step,
            Text(
                zh: "达到最短公示期后可以申请信用修复。第45号令的四项条件和不得提前停止的情形文字仍在；总局令第107号据转述准许严重信息满1年申请，二者不一致处待核。",
                en: """
                    After the shortest time of publication the party may ask for credit repair. The four \
                    conditions and the bar in order 45 still stand in its text; order 107 is said to let serious \
                    entries apply after 1 year; the conflict is to be checked.
                    """),
            conditions: earlyEnd,
            decides: .decidingBureau, basis: [Citation(.creditRepair)] + earlyEndBasis, .creditRepair2025),
        Version(
            from: .nationalCreditRepair2026, chosenBy: .step,
            Text(
                zh: "达到最短公示期后可以申请信用修复。除第45号令的条件外，国家发展改革委令第36号据转述还要求公开作出信用承诺；二者与总局令第107号不一致处待核。",
                en: """
                    After the shortest time of publication the party may ask for credit repair. Beside the \
                    conditions of order 45, NDRC order 36 is said to ask for a public pledge; conflicts with \
                    order 107 are to be checked.
                    """),
            conditions: earlyEnd + [
                Text(zh: "公开作出信用承诺（国家发展改革委令第36号，据转述）", en: "a public pledge (NDRC order 36, by retelling)")
            ],
            decides: .decidingBureau,
            basis: [Citation(.creditRepair), Citation(.nationalCreditRepair)] + earlyEndBasis, .creditRepair2026))

    /// 申请修复的最短公示期 (XY-08/ordinary): three months, by order 107.
    package static let waitBeforeRepair = Rule(
        "XY-08/ordinary", Text(zh: "申请修复的最短公示期（一般）", en: "Shortest publication before credit repair (ordinary)"),
        Version(
            from: .creditRepair2025, through: Day.nationalCreditRepair2026.previous, chosenBy: .step,
            Text(
                zh: "一般信息：公示满3个月可以申请修复（据总局令第107号转述）。",
                en: """
                    Ordinary entries: repair may be asked for after 3 months of publication (by a retelling of \
                    order 107).
                    """),
            term: Term(3, .month), decides: .decidingBureau,
            basis: [Citation(.creditRepair), waitDelegated], .creditRepair2025),
        Version(
            from: .nationalCreditRepair2026, chosenBy: .step,
            Text(
                zh: "一般信息：公示满3个月可以申请修复（据总局令第107号、国家发展改革委令第36号转述）。",
                en: """
                    Ordinary entries: repair may be asked for after 3 months of publication (by retellings of \
                    orders 107 and 36).
                    """),
            term: Term(3, .month), decides: .decidingBureau,
            basis: [Citation(.creditRepair), Citation(.nationalCreditRepair), waitDelegated], .creditRepair2026))

    /// 申请修复的最短公示期 (XY-08/serious): one year, by order 107.
    package static let waitBeforeRepairWhenSerious = Rule(
        "XY-08/serious", Text(zh: "申请修复的最短公示期（严重）", en: "Shortest publication before credit repair (serious)"),
        Version(
            from: .creditRepair2025, through: Day.nationalCreditRepair2026.previous, chosenBy: .step,
            Text(
                zh: "严重信息：公示满1年可以申请修复（据总局令第107号转述）；与第45号令第十四条第三款不得提前停止公示的关系待核。",
                en: """
                    Serious entries: repair may be asked for after 1 year of publication (by a retelling of \
                    order 107); how that stands to the bar in art. 14(3) of order 45 is to be checked.
                    """),
            term: Term(1, .year), decides: .decidingBureau,
            basis: [Citation(.creditRepair), waitDelegated, neverEarly], .creditRepair2025),
        Version(
            from: .nationalCreditRepair2026, chosenBy: .step,
            Text(
                zh: "严重信息：公示满1年可以申请修复（据总局令第107号、国家发展改革委令第36号转述）；与第45号令第十四条第三款不得提前停止公示的关系待核。",
                en: """
                    Serious entries: repair may be asked for after 1 year of publication (by retellings of \
                    orders 107 and 36); how that stands to the bar in art. 14(3) of order 45 is to be checked.
                    """),
            term: Term(1, .year), decides: .decidingBureau,
            basis: [Citation(.creditRepair), Citation(.nationalCreditRepair), waitDelegated, neverEarly],
            .creditRepair2026))

    /// The four conditions of order 45, art. 14(1), and the bar of art. 14(3).
    private static let earlyEnd: [Text] = [
        Text(zh: "已经自觉履行行政处罚决定中规定的义务", en: "the duties under the decision have been performed"),
        Text(zh: "已经主动消除危害后果和不良影响", en: "harm and bad effects have been removed"),
        Text(zh: "未因同一类违法行为再次受到市场监管部门行政处罚", en: "no further penalty for the same kind of act"),
        Text(
            zh: "未在经营异常名录和严重违法失信名单中", en: "on neither the list of abnormal operations nor that of serious offenders"),
        Text(
            zh: "不得提前停止：责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件、吊销营业执照以及总局规定的其他较为严重处罚",
            en: """
                never early: suspension or restriction of business, restriction of employment, downgraded \
                qualification, revoked permit or licence, and other graver penalties named by the national \
                regulator
                """),
    ]

    private static let earlyEndBasis: [Citation] = [
        Citation(
            .penaltyPublication, Article(14, paragraph: 1),
            words: "行政处罚信息公示达到规定时限要求，且同时符合以下条件的，可以向作出行政处罚决定的市场监督管理部门申请提前停止公示"),
        neverEarly,
    ]

    private static let neverEarly = Citation(
        .penaltyPublication, Article(14, paragraph: 3),
        words: "当事人受到责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件、吊销营业执照以及国家市场监督管理总局规定的其他较为严重行政处罚的，不得提前停止公示")

    private static let waitDelegated = Citation(
        .penaltyPublication, Article(14, paragraph: 2), words: "前款所称时限要求和提前停止公示的具体实施办法由国家市场监督管理总局另行规定")
}
