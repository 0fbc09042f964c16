import Base

/// 公安机关的期限: what the police owe the bureau after a transfer (XX-06, XX-07, XX-13a).
extension Rule {
    /// 公安转送 (XX-06): 24 hours where it is not theirs.
    package static let policeForward = Rule(
        "XX-06", Text(zh: "不属于本机关管辖的转送期限", en: "Time for the police to pass a case on"),
        Version(
            from: .crimeTransfer2020, chosenBy: .step,
            Text(
                zh: "公安机关应当在移送书的回执上签字；不属于本机关管辖的，应当在24小时内转送有管辖权的机关，并书面告知移送机关。",
                en: """
                    The police sign the receipt; a case that is not theirs is passed on within 24 \
                    hours and the bureau told in writing.
                    """),
            term: Term(24, .hour),
            decides: .police,
            documents: [Form.crimeTransferLetter],
            basis: [Citation(.crimeTransfer, Article(7), words: "应当在２４小时内转送有管辖权的机关，并书面告知移送案件的行政执法机关")], .crimeTransfer))

    /// 通知补正 (XX-06a/notice): 24 hours; the police may not refuse for that.
    package static let policeAskForPapers = Rule(
        "XX-06a/notice", Text(zh: "公安通知补正材料的期限", en: "Time for the police to ask for missing papers"),
        Version(
            from: .policeProcedure2020, chosenBy: .step,
            Text(
                zh: "公安机关认为移送材料不全的，应当在接受案件后24小时内通知移送机关补正，但不得以材料不全为由不接受。",
                en: """
                    If papers are missing the police say so within 24 hours of receiving the case; \
                    they may not refuse it for that.
                    """),
            term: Term(24, .hour),
            decides: .police,
            basis: [
                Citation(
                    .policeProcedure, Article(180, paragraph: 2),
                    words: "应当在接受案件后二十四小时以内通知移送案件的行政执法机关在三日以内补正，但不得以材料不全为由不接受移送案件")
            ], .policeProcedure))

    /// 补正材料 (XX-06a/supplement): three days.
    package static let supplementPapers = Rule(
        "XX-06a/supplement", Text(zh: "补正移送材料的期限", en: "Time to supply missing papers"),
        Version(
            from: .policeProcedure2020, chosenBy: .step,
            Text(
                zh: "移送机关应当在公安机关通知的3日内补正材料。",
                en: "The bureau supplies the missing papers within 3 calendar days of the notice."),
            term: Term(3, .calendarDay),
            decides: .caseUnit,
            documents: [Form.crimeTransferLetter],
            basis: [Citation(.policeProcedure, Article(180, paragraph: 2), words: "通知移送案件的行政执法机关在三日以内补正")],
            .policeProcedure))

    /// 公安审查 (XX-07): three days from acceptance.
    package static let policeReview = Rule(
        "XX-07", Text(zh: "公安机关审查移送案件的期限", en: "Time for the police to examine a transfer"),
        Version(
            from: .policeProcedure2020, chosenBy: .step,
            Text(
                zh: "公安机关应当自接受移送案件之日起3日内审查，决定立案的书面通知移送机关；不予立案的说明理由，书面通知并退回案卷材料。",
                en: """
                    The police examine the case within 3 calendar days of accepting it and tell the \
                    bureau in writing; a refusal comes with reasons and the papers.
                    """),
            term: Term(3, .calendarDay),
            decides: .police,
            basis: [
                Citation(.crimeTransfer, Article(8), words: "公安机关应当自接受行政执法机关移送的涉嫌犯罪案件之日起３日内"),
                Citation(.policeProcedure, Article(180, paragraph: 1), words: "公安机关应当自接受案件之日起三日以内进行审查"),
            ], .policeProcedure))

    /// 至迟决定 (XX-07a/latest): ten days in economic crime.
    package static let policeDecideAtLatest = Rule(
        "XX-07a/latest", Text(zh: "经济犯罪移送案件至迟决定立案的期限", en: "Latest day for the police to decide (economic crime)"),
        Version(
            from: .economicCrime2018, chosenBy: .step,
            Text(
                zh: "经济犯罪案件移送材料符合规定的，公安机关至迟应当在接受后10日内决定是否立案。",
                en: """
                    In economic crime the police decide at the latest within 10 calendar days of \
                    accepting a transfer that is in order.
                    """),
            term: Term(10, .calendarDay),
            decides: .police,
            basis: [Citation(.economicCrimeRules, Article(16), words: "至迟应当在十日以内作出决定")], .webExcerptUndated))

    /// 复杂案件 (XX-07a/complex): 30 days, 30 more from the next higher police.
    package static let policeDecideComplex = Rule(
        "XX-07a/complex",
        Text(zh: "重大、疑难、复杂移送案件决定立案的期限", en: "Time for the police to decide in grave or complex cases"),
        Version(
            from: .economicCrime2018, chosenBy: .step,
            Text(
                zh: "案情重大、疑难、复杂或者跨区域的，经县级以上公安机关负责人批准，在30日内决定；情况特殊的，经上一级公安机关负责人批准，可以再延长30日。",
                en: """
                    Grave, difficult, complex or cross-regional cases: within 30 calendar days with \
                    the approval of a police head of county level or above; in special circumstances \
                    the next higher police may add 30.
                    """),
            term: Term(30, .calendarDay),
            extensions: [
                Extension(
                    Term(30, .calendarDay), approver: Text(zh: "上一级公安机关负责人", en: "the head of the next higher police"),
                    ground: Text(zh: "情况特殊", en: "special circumstances"))
            ],
            decides: .police,
            basis: [
                Citation(
                    .economicCrimeRules, Article(16),
                    words: "经县级以上公安机关负责人批准，应当在三十日以内决定是否立案。情况特殊的，经上一级公安机关负责人批准，可以再延长三十日作出决定")
            ], .webExcerptUndated))

    /// 说明不立案理由 (XX-13a/explain): seven days.
    package static let policeExplain = Rule(
        "XX-13a/explain", Text(zh: "公安说明不立案理由的期限", en: "Time for the police to explain a refusal"),
        Version(
            from: .policeProcedure2020, chosenBy: .step,
            Text(
                zh: "人民检察院要求说明不立案理由的，公安机关应当在收到通知书后7日内书面说明，回复人民检察院。",
                en: """
                    Asked by the procuratorate why no case was opened, the police answer in writing \
                    within 7 calendar days.
                    """),
            term: Term(7, .calendarDay),
            decides: .police,
            basis: [Citation(.policeProcedure, Article(182, paragraph: 1), words: "公安机关应当在收到通知书后七日以内")],
            .policeProcedure))

    /// 通知立案 (XX-13a/open): fifteen days.
    package static let policeOpenOnOrder = Rule(
        "XX-13a/open", Text(zh: "检察院通知立案后的立案期限", en: "Time for the police to open a case on notice"),
        Version(
            from: .policeProcedure2020, chosenBy: .step,
            Text(
                zh: "人民检察院通知立案的，公安机关应当在收到通知书后15日内立案。",
                en: "On the procuratorate's notice the police open the case within 15 calendar days."),
            term: Term(15, .calendarDay),
            decides: .police,
            basis: [Citation(.policeProcedure, Article(182, paragraph: 2), words: "公安机关应当在收到通知书后十五日以内立案")],
            .policeProcedure))
}
