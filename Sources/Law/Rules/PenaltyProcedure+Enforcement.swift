import Base

/// 执行与结案: payment, late fee, enforcement by the court, closing and archive (CF-40 to CF-45).
extension Rule {
    /// 缴款期限 (CF-40): 15 days from receipt of the decision.
    ///
    /// Art. 80 of the Procedure rolls over 法定节假日 only; a payer is given the weekend too, so that nothing is added
    /// for a day on which banks are shut.
    package static let payFine = Rule(
        "CF-40", Text(zh: "罚没款缴纳期限", en: "Time to pay a fine or confiscated gains"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "当事人自收到处罚决定书之日起15日内，通过指定银行或者电子支付系统缴纳罚没款；确有经济困难的，书面申请并经负责人批准可以延期或者分期。",
                en: """
                    The party pays through the designated bank or electronically within 15 calendar days of \
                    receiving the decision; in real hardship the head may, on written request, defer or allow \
                    instalments.
                    """),
            conditions: [
                Text(zh: "可以当场收缴：当场处以一百元以下罚款", en: "cash on the spot: on-the-spot fine of up to CNY 100"),
                Text(
                    zh: "可以当场收缴：当场对自然人处以二百元以下、对法人或者其他组织处以三千元以下罚款，不当场收缴事后难以执行",
                    en: """
                        cash on the spot: on-the-spot fine of up to CNY 200 (person) or CNY 3,000 (organisation) \
                        that would be hard to collect later
                        """),
                Text(
                    zh: "可以当场收缴：边远、水上、交通不便地区，缴纳确有困难并经当事人提出",
                    en: "cash on the spot: remote, waterborne or poorly connected places, at the party's request"),
            ],
            term: Term(15, .calendarDay, roll: .restDay, countedBy: .procedurePeriods),
            extensions: [
                Extension(
                    nil, approver: .headOfBureau,
                    ground: Text(
                        zh: """
                            确有经济困难，当事人书面申请延期或者分期缴纳
                            """, en: "real hardship and the party's written request to defer or pay in instalments"))
            ],
            decides: .head, documents: [Form.deferral],
            basis: [
                Citation(
                    .penaltyProcedure, Article(72, paragraph: 1),
                    words: "当事人应当自收到行政处罚决定书之日起十五日内，通过指定银行或者电子支付系统缴纳罚没款"),
                Citation(
                    .penaltyProcedure, Article(74), words: "应当书面告知当事人暂缓或者分期的期限"),
                Citation(
                    .penaltyLaw, Article(67, paragraph: 3),
                    words: "当事人应当自收到行政处罚决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款"),
            ], .penaltyProcedure))

    /// 当场收缴上交 (CF-41/officer): 2 working days from collection to the bureau.
    package static let handInCash = Rule(
        "CF-41/officer", Text(zh: "当场收缴罚款交至本局的期限", en: "Time for officers to hand in cash fines"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "办案人员当场收缴的罚款，自收缴之日起2个工作日内交至所在局；水上收缴的，自抵岸之日起算。",
                en: """
                    Officers hand cash fines in to their bureau within 2 working days of collection, or of \
                    landing when collected on the water.
                    """),
            term: Term(2, .workingDay, countedBy: .penaltyLawDays), decides: .officers,
            basis: [
                Citation(
                    .penaltyProcedure, Article(73),
                    words: "应当自收缴罚款之日起二个工作日内交至所在市场监督管理部门。在水上当场收缴的罚款，应当自抵岸之日起二个工作日内交至所在市场监督管理部门"),
                Citation(.penaltyLaw, Article(71), words: "应当自收缴罚款之日起二日内，交至行政机关"),
            ], .penaltyProcedure))

    /// 罚款缴付银行 (CF-41/bank): 2 working days from the bureau to the bank.
    package static let bankCash = Rule(
        "CF-41/bank", Text(zh: "当场收缴罚款缴付银行的期限", en: "Time for the bureau to bank cash fines"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "局应当在2个工作日内将当场收缴的罚款缴付指定银行。",
                en: "The bureau pays cash fines in to the designated bank within 2 working days."),
            term: Term(2, .workingDay, countedBy: .penaltyLawDays), decides: .bureau,
            basis: [
                Citation(
                    .penaltyProcedure, Article(73), words: "市场监督管理部门应当在二个工作日内将罚款缴付指定银行"),
                Citation(.penaltyLaw, Article(71), words: "行政机关应当在二日内将罚款缴付指定的银行"),
            ], .penaltyProcedure))

    /// 加处罚款 (CF-42): 3 % a day, never more than the fine; it rests during reconsideration and litigation.
    package static let lateFee = Rule(
        "CF-42", Text(zh: "加处罚款", en: "Late fee on an unpaid fine"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "当事人逾期不缴纳罚款的，可以每日按罚款数额的3%加处罚款，加处数额不得超出罚款数额；行政复议或者行政诉讼期间不予计算。",
                en: """
                    On an overdue fine 3 % of the fine may be added for each day, never more than the fine \
                    itself; nothing is added during reconsideration or litigation.
                    """),
            conditions: [
                Text(zh: "到期不缴纳罚款", en: "the fine is overdue"),
                Text(
                    zh: "行政复议、行政诉讼期间不计算", en: "days of reconsideration or litigation do not count"),
                Text(zh: "加处罚款的数额不超出罚款数额", en: "the sum added does not exceed the fine"),
                Text(zh: "加处罚款的标准应当告知当事人", en: "the rate must be told to the party"),
            ],
            rate: Rate(percentPerDay: 3, capPercent: 100), decides: .bureau,
            basis: [
                Citation(
                    .penaltyProcedure, Article(75),
                    words: "可以每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额"),
                Citation(
                    .penaltyLaw, Article(72, paragraph: 1, item: 1),
                    words: "每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额"),
                Citation(
                    .penaltyLaw, Article(73, paragraph: 3), words: "加处罚款的数额在行政复议或者行政诉讼期间不予计算"),
                Citation(
                    .compulsionLaw, Article(45, paragraph: 1), words: "加处罚款或者滞纳金的标准应当告知当事人"),
            ], .penaltyProcedure))

    /// 催告 (CF-43/urge): 10 working days after receipt of the notice that urges performance.
    package static let urgePerformance = Rule(
        "CF-43/urge", Text(zh: "催告履行期限", en: "Time to perform after being urged"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "申请人民法院强制执行前应当催告；当事人收到催告书10个工作日后仍不履行的，才可以申请。",
                en: """
                    Before applying to the court the bureau urges the party to perform; it may apply when 10 \
                    working days after receipt have passed without performance.
                    """),
            term: Term(10, .workingDay, countedBy: .compulsionLawDays), decides: .bureau, documents: [Form.urging],
            basis: [
                Citation(
                    .penaltyProcedure, Article(76, paragraph: 1), words: "且在收到催告书十个工作日后仍不履行行政处罚决定的"),
                Citation(
                    .compulsionLaw, Article(54),
                    words: "催告书送达十日后当事人仍未履行义务的，行政机关可以向所在地有管辖权的人民法院申请强制执行"),
            ], .penaltyProcedure))

    /// 申请强制执行 (CF-43/court): 3 months from the end of the time for remedies.
    package static let applyToCourt = Rule(
        "CF-43/court", Text(zh: "申请人民法院强制执行的期限", en: "Time to apply to the court for enforcement"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "当事人在法定期限内不复议、不起诉又不履行，经催告仍不履行的，可以自复议、诉讼期限届满之日起3个月内申请强制执行；批准延期、分期缴纳的，自暂缓或者分期期限结束之日起算。",
                en: """
                    Where the party neither uses its remedies in time nor performs, even when urged, the bureau \
                    may apply within 3 months of the end of the time for remedies; after deferral or \
                    instalments, of the end of those.
                    """),
            conditions: [
                Text(
                    zh: "法定期限内不申请行政复议、不提起行政诉讼", en: "no reconsideration or litigation within the time for it"),
                Text(zh: "不履行行政处罚决定", en: "the penalty decision is not performed"),
                Text(zh: "收到催告书十个工作日后仍不履行", en: "still not ten working days after receipt of the urging notice"),
            ],
            term: Term(3, .month, roll: .statutoryHoliday, countedBy: .procedurePeriods), decides: .bureau,
            documents: [Form.courtApplication],
            basis: [
                Citation(
                    .penaltyProcedure, Article(76, paragraph: 1),
                    words: "市场监督管理部门可以在期限届满之日起三个月内依法申请人民法院强制执行"),
                Citation(
                    .penaltyProcedure, Article(76, paragraph: 2),
                    words: "申请人民法院强制执行的期限，自暂缓或者分期缴纳罚款期限结束之日起计算"),
                Citation(
                    .compulsionLaw, Article(53),
                    words: "没有行政强制执行权的行政机关可以自期限届满之日起三个月内，依照本章规定申请人民法院强制执行"),
            ], .penaltyProcedure))

    /// 结案 (CF-44): the closing form within 15 working days.
    package static let closeCase = Rule(
        "CF-44", Text(zh: "结案期限", en: "Time to close a case"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "有下列情形之一的，办案机构在15个工作日内填写结案审批表，经负责人批准后结案。",
                en: """
                    In one of these cases the case unit fills in the closing form within 15 working days; the \
                    case closes with the head's approval.
                    """),
            conditions: [
                Text(zh: "行政处罚决定执行完毕", en: "the penalty decision has been carried out"),
                Text(zh: "人民法院裁定终结执行", en: "the court has ruled enforcement at an end"),
                Text(zh: "案件终止调查", en: "the investigation has been ended"),
                Text(
                    zh: "作出不予行政处罚、移送其他行政管理部门、移送司法机关的决定（第六十条第一款第二项至第五项）",
                    en: """
                        a decision not to penalise, or to transfer to another department or to the judicial \
                        organs (art. 60(1), items 2 to 5)
                        """),
                Text(zh: "其他应予结案的情形", en: "other cases that call for closing"),
            ],
            term: Term(15, .workingDay), decides: .head, documents: [Form.closing],
            basis: [
                Citation(
                    .penaltyProcedure, Article(77),
                    words: "办案机构应当在十五个工作日内填写结案审批表，经市场监督管理部门负责人批准后，予以结案")
            ], .penaltyProcedure))

    /// 归档 (CF-45): one volume a case, its main and its internal part in the order prescribed.
    package static let archiveCase = Rule(
        "CF-45", Text(zh: "立卷归档", en: "Archiving a case"),
        Version(
            from: .penaltyLaw2021, chosenBy: .step,
            Text(
                zh: "结案后立卷归档，一案一卷、材料齐全、规范有序；可以分正卷、副卷，按下列顺序归档。",
                en: """
                    After closing the papers are archived, one volume a case, complete and in order; a main and \
                    an internal part may be kept, in this order.
                    """),
            conditions: [
                Text(zh: "正卷1：立案审批表", en: "main 1: case-filing approval form"),
                Text(zh: "正卷2：行政处罚决定书及送达回证", en: "main 2: penalty decision and proof of service"),
                Text(
                    zh: """
                        正卷3：对当事人制发的其他法律文书及送达回证
                        """, en: "main 3: other documents issued to the party and proof of service"),
                Text(zh: "正卷4：证据材料", en: "main 4: evidence"),
                Text(zh: "正卷5：听证笔录", en: "main 5: hearing record"),
                Text(zh: "正卷6：财物处理单据", en: "main 6: vouchers for property dealt with"),
                Text(zh: "正卷7：其他有关材料", en: "main 7: other papers"),
                Text(zh: "副卷1：案源材料", en: "internal 1: source of the case"),
                Text(zh: "副卷2：调查终结报告", en: "internal 2: final investigation report"),
                Text(zh: "副卷3：审核意见", en: "internal 3: review opinion"),
                Text(zh: "副卷4：听证报告", en: "internal 4: hearing report"),
                Text(zh: "副卷5：结案审批表", en: "internal 5: case-closing approval form"),
                Text(zh: "副卷6：其他有关材料", en: "internal 6: other papers"),
            ],
            decides: .officers, documents: [Form.volumeCover, Form.volumeContents, Form.volumeNotes],
            basis: [
                Citation(
                    .penaltyProcedure, Article(78, paragraph: 1), words: "案卷归档应当一案一卷、材料齐全、规范有序"),
                Citation(.penaltyProcedure, Article(78, paragraph: 2), words: "正卷按照下列顺序归档"),
                Citation(.penaltyProcedure, Article(78, paragraph: 3), words: "副卷按照下列顺序归档"),
            ], .penaltyProcedure))
}
