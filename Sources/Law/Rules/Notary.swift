import Base

/// 公证和司法确认 (ZJ-08, ZJ-09).
extension Rule {
    /// 出具公证书 (ZJ-08): fifteen working days.
    package static let notarialDeed = Rule(
        "ZJ-08", Text(zh: "出具公证书的期限", en: "Time for a notarial deed"),
        Version(
            from: .notarisation2018, chosenBy: .step,
            Text(
                zh: "公证机构应当自受理之日起15个工作日内出具公证书；因不可抗力、补充证明材料或者需要核实的时间不计算在内。",
                en: """
                    The notary issues the deed within 15 working days of acceptance; time for force \
                    majeure, further papers or verification does not count.
                    """),
            term: Term(15, .workingDay),
            pauses: [.notaryVerification],
            decides: .notary,
            basis: [
                Citation(.notarisation, Article(30), words: "应当自受理公证申请之日起十五个工作日内向当事人出具公证书"),
                Citation(.notarisation, Article(30), words: "因不可抗力、补充证明材料或者需要核实有关情况的，所需时间不计算在期限内"),
            ], .transcribedUndated))

    /// 司法确认 (ZJ-09): thirty days, jointly; the article was not at hand.
    package static let confirmInCourt = Rule(
        "ZJ-09", Text(zh: "调解协议司法确认的申请期限（民事诉讼法）", en: "Time to ask for judicial confirmation (civil procedure)"),
        Version(
            from: .civilProcedure2024, chosenBy: .step,
            Text(
                zh: "经依法设立的调解组织调解达成协议的，双方自协议生效之日起30日内共同向人民法院申请司法确认（据转引）。",
                en: """
                    Parties to an agreement made before a lawful mediation body ask the court \
                    jointly within 30 calendar days of its taking effect (quoted at second hand).
                    """),
            term: Term(30, .calendarDay, roll: .restDay),
            decides: .court,
            basis: [Citation(.civilProcedure, Article(205))], .secondHand))
}
