import Base
import Law
import Procedure

extension Docket {
    /// 不正当竞争案件: said so when it was assigned or opened.
    fileprivate var isCompetition: Bool {
        done.contains { ["assign", "open"].contains($0.act) && $0.answers["competition"]?.option == "yes" }
    }

    /// Whether somebody with the power has agreed to the measure, in the last answer given.
    fileprivate func has(_ measure: Name<Form.Option>, _ approved: Deed?) -> Bool {
        guard let approved, case .chosen(let measures)? = approved.answers["measures"] else { return false }
        return measures.contains(measure)
    }
}

/// 批准在先 (反不正当竞争法第十六条第二款).
extension Guard {
    /// 本局主要负责人批准: before entry, questions and copies in a case of unfair competition; others need none.
    static func competitionApproved(_ measure: Name<Form.Option>) -> Guard {
        .check("competitionApproved") { docket, _ in
            guard docket.isCompetition else { return .allowed }
            let last = docket.done.last { $0.act == "approve-competition" && docket.has(measure, $0) }
            guard last?.answers["decision"]?.option != "approved" else { return .allowed }
            return .refused([
                Reason(
                    Text(
                        zh: "不正当竞争案件采取这一措施，须先向本局主要负责人书面报告并经批准；请办理“主要负责人批准反不正当竞争措施”",
                        en: """
                            In a case of unfair competition this needs a written report to the principal head and approval \
                            first: “Approve measures against unfair competition”.
                            """),
                    rule: Rule.inspectUnfairCompetition.id.text)
            ])
        }
    }

    /// 立案不改变案件性质: what was verified as unfair competition is opened as such.
    static let competitionCarriedOn = Guard.check("competitionCarriedOn") { docket, submission in
        guard docket.isCompetition, submission.answers["competition"]?.option != "yes" else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "核查时已认定涉嫌不正当竞争，立案时“属于涉嫌不正当竞争案件”应选“是”",
                    en: "It was verified as unfair competition; say so when the case is opened."),
                rule: Rule.inspectUnfairCompetition.id.text)
        ])
    }

    /// 设区的市级以上局主要负责人批准: the last answer counts.
    static func cityApproved(_ measure: Name<Form.Option>) -> Guard {
        .check("cityApproved") { docket, _ in
            let last = docket.last("city-approval")
            guard last?.answers["answer"]?.option != "approved" || !docket.has(measure, last) else { return .allowed }
            return cityRefused
        }
    }

    /// 查封、扣押: where it rests on the law against unfair competition, on the letter that came for it.
    static let citySeizureApproved = Guard.check("citySeizureApproved") { docket, submission in
        // Without a number, or on the spot, the measure is refused as such (`seizureAllowed`).
        guard submission.answers["basis"]?.option == "competition", let number = submission.answers["city-approval"]
        else { return .allowed }
        let last = docket.last("city-approval")
        guard last?.answers["answer"]?.option == "approved", docket.has("seize", last) else { return cityRefused }
        guard number != last?.answers["letter"] else { return .allowed }
        return .refused([
            Reason(
                Text(zh: "所填批准文号与登记的市级局批复不一致，请核对", en: "The number is not that of the answer entered; check it."),
                rule: Rule.seizeUnfairCompetition.id.text)
        ])
    }

    static let cityWasAsked = Guard.check("cityWasAsked") { docket, _ in
        guard docket.last("report-to-city") == nil else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "先办理“报请设区的市级局批准查封扣押、查询账户”",
                    en: "First “Ask the city bureau to approve seizure or bank queries”."),
                rule: Rule.seizeUnfairCompetition.id.text)
        ])
    }

    /// 主要负责人: no other head can stand in.
    static let byPrincipalHead = Guard.check("byPrincipalHead") { _, submission in
        guard !submission.isDraft, submission.answers["principal"]?.option != "yes" else { return .allowed }
        return .refused([
            Reason(
                Text(zh: "应当由本局主要负责人批准，其他负责人不能代批", en: "For the principal head to approve; no other head can."),
                rule: Rule.inspectUnfairCompetition.id.text)
        ])
    }

    private static let cityRefused = Verdict.refused([
        Reason(
            Text(
                zh: "查封、扣押、查询银行账户须先经设区的市级以上局主要负责人批准，本局不能自行批准；请先报请并登记批复",
                en: """
                    Seizure and bank queries are for the principal head of the city's bureau to approve, not for this one; \
                    report first and enter the answer.
                    """),
            rule: Rule.seizeUnfairCompetition.id.text)
    ])
}
