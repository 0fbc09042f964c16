import Base

/// 审核与告知: review of a case and the notice before its decision (CF-27 to CF-29).
extension Rule {
    /// 审核期限 (CF-27): 10 working days; the officers of the case may not review it.
    package static let reviewCase = Rule(
        "CF-27", Text(zh: "案件审核期限", en: "Time to review a case"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "审核机构自接到审核材料之日起10个工作日内完成审核，提出同意、建议纠正、建议补充调查或者其他意见；特殊情况经负责人批准可以延长。办案人员不得作为审核人员。",
                en: """
                    The review body finishes within 10 working days of receiving the papers: it agrees, or \
                    proposes to correct, to investigate further, or otherwise; in special cases the head may \
                    extend. Officers of the case do not review it.
                    """),
            conditions: [
                Text(zh: "是否具有管辖权", en: "competence"),
                Text(zh: "当事人的基本情况是否清楚", en: "the party is clear"),
                Text(zh: "案件事实是否清楚、证据是否充分", en: "facts clear, evidence sufficient"),
                Text(zh: "定性是否准确", en: "the act rightly characterised"),
                Text(zh: "适用依据是否正确", en: "the right provisions applied"),
                Text(zh: "程序是否合法", en: "the procedure lawful"),
                Text(zh: "处理是否适当", en: "the proposed decision fitting"),
            ],
            term: Term(10, .workingDay),
            extensions: [
                Extension(
                    nil, approver: .headOfBureau,
                    ground: Text(
                        zh: "特殊情况",
                        en: "special circumstances"))
            ],
            decides: .reviewBody, documents: [Form.review, Form.legalReview],
            basis: [
                Citation(
                    .penaltyProcedure, Article(55),
                    words: "审核机构应当自接到审核材料之日起十个工作日内完成审核。特殊情况下，经市场监督管理部门负责人批准可以延长"),
                Citation(.penaltyProcedure, Article(49, paragraph: 3), words: "办案人员不得作为审核人员"),
                Citation(.penaltyProcedure, Article(53), words: "审核的主要内容包括"),
                Citation(.penaltyProcedure, Article(54), words: "审核机构对案件进行审核，区别不同情况提出书面意见和建议"),
            ], .penaltyProcedure))

    /// 法制审核 (CF-28): which cases must pass it.
    package static let legalReview = Rule(
        "CF-28", Text(zh: "应当进行法制审核的案件", en: "Cases that need legal review"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: """
                    下列情节复杂或者重大违法的案件，作出处罚决定前应当进行法制审核；未经审核或者审核未通过的，不得作出决定。经过听证的，在听证结束后进行。\
                    初次从事法制审核的人员应当具有法律职业资格。县级以上局可以具体规定案件范围。
                    """,
                en: """
                    These complex or serious cases need legal review before the decision; without it, or without \
                    its passing, there is no decision. In heard cases it follows the hearing. Those new to legal \
                    review must hold the legal professional qualification. Bureaus of district level and above \
                    may specify the range.
                    """),
            conditions: [
                Text(zh: "涉及重大公共利益", en: "a major public interest is concerned"),
                Text(
                    zh: "直接关系当事人或者第三人重大权益，经过听证程序",
                    en: "major rights of the party or a third party are directly concerned and a hearing was held"),
                Text(zh: "案件情况疑难复杂、涉及多个法律关系", en: "difficult and complex, with several legal relations"),
                Text(
                    zh: "法律、法规规定应当进行法制审核的其他情形", en: "other cases in which a law or regulation requires it"),
            ],
            decides: .reviewBody, documents: [Form.legalReview],
            basis: [
                Citation(
                    .penaltyProcedure, Article(50, paragraph: 1),
                    words: "应当由从事行政处罚决定法制审核的人员进行法制审核；未经法制审核或者审核未通过的，不得作出决定"),
                Citation(.penaltyProcedure, Article(50, paragraph: 2), words: "在听证程序结束后进行法制审核"),
                Citation(
                    .penaltyProcedure, Article(51, paragraph: 2), words: "应当通过国家统一法律职业资格考试取得法律职业资格"),
                Citation(
                    .penaltyLaw, Article(58, paragraph: 1), words: "未经法制审核或者审核未通过的，不得作出决定"),
            ], .penaltyProcedure))

    /// 处罚告知 (CF-29): 5 working days from service to state one's case or ask for a hearing.
    package static let penaltyNotice = Rule(
        "CF-29", Text(zh: "处罚告知和陈述申辩期限", en: "Notice of the proposed penalty and time to answer it"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "作出处罚决定前书面告知拟处罚的内容及事实、理由、依据和陈述申辩权，属于听证范围的告知听证权；当事人自告知书送达之日起5个工作日内未行使的，视为放弃。未告知的，不得作出处罚决定。",
                en: """
                    Before the decision the party is told in writing the proposed penalty, the facts, reasons \
                    and basis, the right to be heard and, where there is one, to a hearing; what is not used \
                    within 5 working days of service is waived. Without notice there is no decision.
                    """),
            conditions: [
                Text(zh: "拟作出的行政处罚内容", en: "the proposed penalty"),
                Text(zh: "事实、理由、依据", en: "facts, reasons and basis"),
                Text(zh: "陈述权、申辩权", en: "the right to state and defend one's case"),
                Text(zh: "要求听证的权利（属于听证范围的）", en: "the right to ask for a hearing, where there is one"),
                Text(
                    zh: "拟责令退还的数额（法律、法规规定先责令退还多收价款的）",
                    en: "the sum to be refunded, where the law orders a refund of money overcharged first"),
            ],
            term: Term(5, .workingDay, countedBy: .penaltyLawDays), decides: .bureau,
            documents: [Form.penaltyNotice, Form.defenceRecord],
            basis: [
                Citation(
                    .penaltyProcedure, Article(57, paragraph: 1),
                    words: "应当书面告知当事人拟作出的行政处罚内容及事实、理由、依据，并告知当事人依法享有陈述权、申辩权"),
                Citation(
                    .penaltyProcedure, Article(57, paragraph: 2),
                    words: "当事人自告知书送达之日起五个工作日内，未行使陈述、申辩权，未要求听证的，视为放弃此权利"),
                Citation(
                    .penaltyLaw, Article(64, item: 1), words: "当事人要求听证的，应当在行政机关告知后五日内提出"),
                Citation(
                    .penaltyLaw, Article(62),
                    words: "未依照本法第四十四条、第四十五条的规定向当事人告知拟作出的行政处罚内容及事实、理由、依据，或者拒绝听取当事人的陈述、申辩，不得作出行政处罚决定"),
            ], .penaltyProcedure))
}
