import Base

/// 信用修复: asking for it and deciding on it (XY-09, XY-10, XY-29).
extension Rule {
    /// 受理 (XY-09/accept): two working days, by memory of the rule of 2021.
    package static let acceptRepair = Rule(
        "XY-09/accept", Text(zh: "信用修复申请的受理期限", en: "Time to accept a request for repair"),
        Version(
            from: .publication2021, through: Day.creditRepair2025.previous, chosenBy: .step,
            Text(
                zh: "自收到申请之日起2个工作日内决定是否受理（2021年规则，据转引）。",
                en: "Accepted or not within 2 working days of the request (rule of 2021, quoted at second hand)."),
            term: Term(2, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair2021)], .secondHand),
        Version(
            from: .creditRepair2025, chosenBy: .step,
            Text(
                zh: "自收到申请之日起2个工作日内决定是否受理（沿用2021年规则的数字，第107号令条文未得）。",
                en: """
                    Accepted or not within 2 working days of the request (the figure of 2021 carried \
                    on; the articles of order 107 were not at hand).
                    """),
            term: Term(2, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair)], .creditRepair2025))

    /// 决定 (XY-09/decide): seven working days since order 107, fifteen before.
    package static let decideRepair = Rule(
        "XY-09/decide", Text(zh: "信用修复的决定期限", en: "Time to decide on repair"),
        Version(
            from: .publication2021, through: Day.creditRepair2025.previous, chosenBy: .step,
            Text(
                zh: "自受理之日起15个工作日内决定（2021年规则，据转引）。",
                en: "Decided within 15 working days of acceptance (rule of 2021, quoted at second hand)."),
            term: Term(15, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair2021)], .secondHand),
        Version(
            from: .creditRepair2025, chosenBy: .step,
            Text(
                zh: "自受理之日起7个工作日内决定（据总局令第107号转述）。",
                en: "Decided within 7 working days of acceptance (by retellings of order 107)."),
            term: Term(7, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair)], .creditRepair2025))

    /// 停止公示 (XY-09/execute): three working days.
    package static let executeRepair = Rule(
        "XY-09/execute", Text(zh: "信用修复决定的执行期限", en: "Time to carry out a repair"),
        Version(
            from: .publication2021, through: Day.creditRepair2025.previous, chosenBy: .step,
            Text(
                zh: "准予修复的，自决定之日起3个工作日内停止公示（2021年规则，据转引）。",
                en: """
                    A granted repair is carried out within 3 working days of the decision (rule of \
                    2021, quoted at second hand).
                    """),
            term: Term(3, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair2021)], .secondHand),
        Version(
            from: .creditRepair2025, chosenBy: .step,
            Text(
                zh: "准予修复的，自决定之日起3个工作日内停止公示；外省当事人的，同期推送登记地机关（据总局令第107号转述）。",
                en: """
                    A granted repair is carried out within 3 working days of the decision; for \
                    parties of another province it is pushed there in the same time (by retellings \
                    of order 107).
                    """),
            term: Term(3, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair)], .creditRepair2025))

    /// 双公示 (XY-10): seven working days; policy, quoted in the press.
    package static let publishTwice = Rule(
        "XY-10", Text(zh: "处罚信息上网公开（双公示）的期限", en: "Time to put penalties online (double publication)"),
        Version(
            from: .threeSystems2019, chosenBy: .step,
            Text(
                zh: "行政许可、行政处罚的执法决定信息自作出决定之日起7个工作日内上网公开（据新闻引用）。",
                en: """
                    Decisions on licences and penalties go online within 7 working days of being \
                    made (quoted in the press).
                    """),
            term: Term(7, .workingDay),
            decides: .decidingBureau,
            basis: [Citation(.threeSystemsNotice)], .pressOnly))

    /// 遮盖 (XY-11): practice; masked by one person, checked by another.
    package static let maskingPractice = Rule(
        "XY-11", Text(zh: "公开处罚信息的遮盖", en: "What is masked in published penalties"),
        Version(
            from: .publication2021, chosenBy: .step,
            Text(
                zh: "下列信息应当遮盖，遮盖后由另一人复核；受处罚的自然人、个体工商户的姓名、名称保留（据实务，待核）。",
                en: """
                    These are masked, and another person checks the masking; names of punished \
                    persons and sole traders stay (by practice, to be checked).
                    """),
            conditions: [
                Text(
                    zh: "自然人的住址（与经营场所一致的除外）、证件号码、电话、出生日期、银行账号、健康和财产状况",
                    en: """
                        a person's home (unless the place of business), identity number, telephone, \
                        date of birth, bank account, health and property
                        """), Text(zh: "单位银行账号", en: "an organisation's bank account"),
                Text(
                    zh: "举报人、证人、未成年人、权利人工作人员的信息",
                    en: "data of reporters, witnesses, minors and the right holder's staff"),
                Text(zh: "商业秘密和其他不宜公开的信息", en: "trade secrets and other matter not for the public"),
            ],
            decides: .decidingBureau,
            basis: [Citation(.penaltyPublication)], .practiceOnly))

    /// 修复渠道 (XY-29).
    package static let repairChannel = Rule(
        "XY-29", Text(zh: "市场监管信息的修复渠道", en: "Where market entries are repaired"),
        Version(
            from: .creditRepair2025, chosenBy: .step,
            Text(
                zh: "市场监管领域的失信信息通过国家企业信用信息公示系统修复（据转述，待核）。",
                en: """
                    Market entries are repaired through the national enterprise credit system (by a \
                    retelling, to be checked).
                    """),
            decides: .decidingBureau,
            basis: [Citation(.creditRepair)], .creditRepair2025))
}
