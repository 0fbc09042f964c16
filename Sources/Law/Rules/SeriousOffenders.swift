import Base

/// 严重违法失信名单: listing, its effect and its end (XY-13 to XY-20).
extension Rule {
    /// 列入条件 (XY-13): all of them.
    package static let listingConditions = Rule(
        "XY-13", Text(zh: "列入严重违法失信名单的条件", en: "Conditions for listing"),
        Version(
            from: .seriousOffenders2021, chosenBy: .act,
            Text(
                zh: "违反法律、行政法规，性质恶劣、情节严重、社会危害较大，并受到较重行政处罚的，列入名单（据译文）。",
                en: """
                    Listed is who broke law or regulation in a bad, grave and harmful way and \
                    received a heavy penalty (by translations).
                    """),
            conditions: [
                Text(zh: "依裁量基准从重处以罚款", en: "a fine in the heavy band"),
                Text(zh: "降低资质等级、吊销许可证件、营业执照", en: "downgraded qualification, revoked permit or licence"),
                Text(
                    zh: "限制开展生产经营活动、责令停产停业、责令关闭、限制从业",
                    en: "restriction, suspension or closure of business, restriction of employment"),
                Text(zh: "其他较重的行政处罚", en: "other heavy penalties"),
            ],
            decides: .cityBureau,
            basis: [Citation(.seriousOffenders, Article(2))], .pressOnly))

    /// 知识产权领域列入情形 (XY-14).
    package static let listingGrounds = Rule(
        "XY-14", Text(zh: "知识产权领域的列入情形", en: "Grounds of listing in intellectual property"),
        Version(
            from: .seriousOffenders2021, chosenBy: .act,
            Text(
                zh: "下列行为符合条件的，列入名单（据转述）。",
                en: "These acts lead to listing where the conditions are met (by a retelling)."),
            conditions: [
                Text(zh: "侵犯商业秘密", en: "infringement of trade secrets"),
                Text(zh: "故意侵犯知识产权", en: "intentional infringement of intellectual property"),
                Text(
                    zh: "提交非正常专利申请、恶意商标注册申请损害社会公共利益",
                    en: "abnormal patent or bad-faith mark applications that harm public interests"),
                Text(zh: "从事严重违法专利、商标代理行为", en: "grave breaches by patent or mark agencies"),
            ],
            decides: .cityBureau,
            basis: [Citation(.seriousOffenders, Article(9))], .pressOnly))

    /// 判断因素 (XY-15).
    package static let listingFactors = Rule(
        "XY-15", Text(zh: "判断性质恶劣、情节严重的因素", en: "What makes an act grave"),
        Version(
            from: .seriousOffenders2021, chosenBy: .act,
            Text(
                zh: "综合考虑主观恶意、违法频次、持续时间、罚没数额、危害等因素；有证据证明没有主观故意的，不列入（据转述，待核）。",
                en: """
                    Weighed are malice, frequency, duration, sums and harm; without intent there is \
                    no listing (by a retelling, to be checked).
                    """),
            decides: .head,
            basis: [Citation(.seriousOffenders, Article(12))], .pressOnly))

    /// 上一级同意 (XY-16): the district may not list by itself.
    package static let listingConsent = Rule(
        "XY-16", Text(zh: "列入名单须经上一级同意", en: "Consent of the upper bureau to a listing"),
        Version(
            from: .seriousOffenders2021, chosenBy: .step,
            Text(
                zh: "县级、设区的市级局作出列入决定的，应当报经上一级局同意；2025年10月的修订草案拟取消，正式文本未见。",
                en: """
                    A listing by a district or city bureau needs the consent of the one above; a \
                    draft of October 2025 would drop that, no final text was seen.
                    """),
            target: .promptly(Term(15, .workingDay)), decides: .cityBureau,
            documents: [Form.matterApproval],
            basis: [Citation(.seriousOffenders)], .pressOnly))

    /// 事先告知 (XY-17/notice): the party is told before a listing, and what it says is heard.
    package static let listingNotice = Rule(
        "XY-17/notice", Text(zh: "列入前的告知", en: "Notice before a listing"),
        Version(
            from: .seriousOffenders2021, chosenBy: .step,
            Text(
                zh: "作出列入决定前应当告知当事人，听取陈述、申辩（凭记忆，条文未得）。",
                en: "Before a listing the party is told and heard (from memory; the articles were not at hand)."),
            target: .promptly(Term(5, .workingDay)), decides: .decidingBureau,
            basis: [Citation(.seriousOffenders)], .pressOnly))

    /// 公示 (XY-17/publish): twenty working days.
    package static let publishListing = Rule(
        "XY-17/publish", Text(zh: "列入决定的公示期限", en: "Time to publish a listing"),
        Version(
            from: .seriousOffenders2021, chosenBy: .step,
            Text(
                zh: "自决定之日起20个工作日内公示（凭记忆，条文未得）。",
                en: """
                    A listing is published within 20 working days of the decision (from memory; the articles \
                    were not at hand).
                    """),
            term: Term(20, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.seriousOffenders)], .pressOnly))

    /// 管理措施 (XY-18).
    package static let listingEffects = Rule(
        "XY-18", Text(zh: "列入名单的管理措施", en: "Effects of a listing"),
        Version(
            from: .seriousOffenders2021, chosenBy: .step,
            Text(zh: "列入名单的，实施下列管理措施（凭记忆，待核）。", en: "A listing has these effects (from memory, to be checked)."),
            conditions: [
                Text(zh: "在许可、采购中作为审慎参考", en: "weighed in licensing and procurement"),
                Text(zh: "列为重点监管对象", en: "key supervision"), Text(zh: "不适用告知承诺制", en: "no trust-based procedures"),
                Text(zh: "不予授予荣誉称号", en: "no honours"),
            ],
            decides: .decidingBureau,
            basis: [Citation(.seriousOffenders, Article(15))], .pressOnly))

    /// 列入期限 (XY-19/term): three years.
    package static let listingTerm = Rule(
        "XY-19/term", Text(zh: "严重违法失信名单的列入期限", en: "How long a listing lasts"),
        Version(
            from: .seriousOffenders2021, through: Day.creditRepair2025.previous, chosenBy: .step,
            Text(
                zh: "自列入之日起满3年的，移出名单并停止公示（凭记忆，条文未得）。",
                en: "A listing ends 3 years after it was made (from memory; the articles were not at hand)."),
            term: Term(3, .year),
            decides: .decidingBureau,
            basis: [Citation(.seriousOffenders)], .pressOnly),
        Version(
            from: .creditRepair2025, chosenBy: .step,
            Text(
                zh: "自列入之日起满3年的，自动移出（据总局令第107号转述）。",
                en: "A listing ends by itself after 3 years (by retellings of order 107)."),
            term: Term(3, .year),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair)], .creditRepair2025))

    /// 提前移出 (XY-19/early): after one year.
    package static let leaveListEarly = Rule(
        "XY-19/early", Text(zh: "申请提前移出名单的最短期间", en: "Shortest time before asking to leave the list"),
        Version(
            from: .seriousOffenders2021, through: Day.creditRepair2025.previous, chosenBy: .step,
            Text(
                zh: "列入满1年，履行义务、消除危害且未再受较重处罚的，可以申请提前移出（凭记忆，条文未得）。",
                en: """
                    After 1 year, duties done, harm removed and no new heavy penalty, the party may \
                    ask to leave (from memory; the articles were not at hand).
                    """),
            term: Term(1, .year),
            decides: .decidingBureau,
            basis: [Citation(.seriousOffenders)], .pressOnly),
        Version(
            from: .creditRepair2025, chosenBy: .step,
            Text(
                zh: "列入满1年的，可以申请修复（据总局令第107号转述）。",
                en: "After 1 year repair may be asked for (by retellings of order 107)."),
            term: Term(1, .year),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair)], .creditRepair2025))

    /// 提前移出的决定 (XY-19/decide): seven working days since order 107, fifteen before.
    package static let decideLeaving = Rule(
        "XY-19/decide", Text(zh: "提前移出名单的决定期限", en: "Time to decide on leaving the list"),
        Version(
            from: .seriousOffenders2021, through: Day.creditRepair2025.previous, chosenBy: .step,
            Text(
                zh: "自受理之日起15个工作日内决定（凭记忆，条文未得）。",
                en: "Decided within 15 working days of acceptance (from memory; the articles were not at hand)."),
            term: Term(15, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.seriousOffenders)], .pressOnly),
        Version(
            from: .creditRepair2025, chosenBy: .step,
            Text(
                zh: "自受理之日起7个工作日内决定（据总局令第107号转述）。",
                en: "Decided within 7 working days of acceptance (by retellings of order 107)."),
            term: Term(7, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair)], .creditRepair2025))

    /// 失信管理期限 (XY-20/measures): one year; the figure is weak.
    package static let officeCreditTerm = Rule(
        "XY-20/measures", Text(zh: "知识产权失信管理的期限", en: "How long national credit measures last"),
        Version(
            from: .officeCredit2022, chosenBy: .step,
            Text(
                zh: "国家知识产权局对失信主体的管理期限为1年（仅见于地方文件，待核）；本局只报送线索。",
                en: """
                    Measures of the national office last 1 year (seen only in a local paper, to be \
                    checked); this bureau reports leads.
                    """),
            term: Term(1, .year),
            decides: .patentOffice,
            basis: [Citation(.officeCredit)], .pressOnly))

    /// 信用修复 (XY-20/repair): after six months; the figure is weak.
    package static let officeCreditRepair = Rule(
        "XY-20/repair", Text(zh: "知识产权失信申请修复的最短期间", en: "Shortest time before national credit repair"),
        Version(
            from: .officeCredit2022, chosenBy: .step,
            Text(
                zh: "认定满6个月可以申请信用修复（仅见于地方文件，待核）。",
                en: "Repair may be asked for 6 months after the finding (seen only in a local paper, to be checked)."),
            term: Term(6, .month),
            decides: .patentOffice,
            basis: [Citation(.officeCredit)], .pressOnly))
}
