import Base
import Law
import Procedure

extension Docket {
    /// 已收材料: as last said, at filing or when something was mended.
    fileprivate var papers: Deed? { done.last { AdjudicationRequestActs.paperActs.contains($0.act) } }

    /// 缺少的材料, by their names.
    fileprivate var lackingPapers: [Text] {
        guard let papers, case .chosen(let received)? = papers.answers["papers"] else { return [] }
        let known = procedure.act(papers.act)?.form.field("papers")?.options ?? []
        var lacking = known.filter { !received.contains($0.id) }.map(\.text)
        if papers.answers["report"]?.option == "demanded" {
            lacking.append(Text(zh: "已要求提交的专利权评价报告", en: "the evaluation report that was demanded"))
        }
        return lacking
    }

    /// 补正期限已过: until then more may come.
    fileprivate func isMendTimeOver(on day: Day) -> Bool {
        guard case .day(let last)? = answer("mend-by", in: "ask-papers") else { return false }
        return day > last
    }

    /// 补正期限已过, or something came: enough for an acceptance point to send it on.
    fileprivate func isMendingOver(on day: Day) -> Bool {
        guard let asked = last("ask-papers") else { return false }
        return isMendTimeOver(on: day) || (papers?.sequence ?? 0) > asked.sequence
    }

    /// 请求时限届满日, nil where it cannot be reckoned.
    fileprivate func lastDayToAsk(_ submission: Submission) throws(Refusal) -> Day? {
        guard case .day(let known)? = answer("known-on", in: "file") else { return nil }
        // Acts known before the measures took effect are judged by their oldest version too.
        let rule = try submission.lawbook.rules.rule(Rule.askForAdjudication.id.text)
        let version = try rule.version(on: max(submission.day, rule.versions.first?.from ?? submission.day))
        return try version.period(from: .day(known), in: submission.lawbook.calendar).due().legal.day
    }

    /// Whether the request came after its time; nil where that cannot be said.
    fileprivate func isLate(_ submission: Submission) throws(Refusal) -> Day? {
        guard let last = try lastDayToAsk(submission), case .day(let received)? = answer("received", in: "file"),
            received > last
        else { return nil }
        return last
    }
}

/// 立案的办理条件 (第十二条至第二十条).
extension Guard {
    static let papersInOrder = Guard.check("papersInOrder") { docket, _ in
        let lacking = docket.lackingPapers
        guard !lacking.isEmpty else { return .allowed }
        return adjudicationRefused(
            Text(
                zh: "还缺：" + lacking.map(\.zh).joined(separator: "、") + "。请办理“一次性告知补正”；逾期不补正的，不予立案",
                en: "Still lacking: " + lacking.map(\.en).joined(separator: "; ")
                    + ". “Ask once for what is lacking”; failing that, no case is opened."), Rule.completeRequest.id)
    }

    /// 受理点: forwarded in order, or after the time to mend with what is lacking said.
    static let formExamined = Guard.check("formExamined") { docket, submission in
        let lacking = docket.lackingPapers
        guard !lacking.isEmpty else { return .allowed }
        let names = Text(
            zh: lacking.map(\.zh).joined(separator: "、"), en: lacking.map(\.en).joined(separator: "; "))
        guard docket.isMendingOver(on: submission.day) else {
            return adjudicationRefused(
                Text(
                    zh: "还缺：\(names.zh)。请先办理“一次性告知补正”，等收到补正或者期限届满后再转送",
                    en: "Still lacking: \(names.en). Ask for it first, and forward when it came or its time is over."),
                Rule.completeRequest.id)
        }
        guard submission.isDraft || submission.answers["lacking"] != nil else {
            return adjudicationRefused(
                Text(
                    zh: "还缺：\(names.zh)。请在“仍然缺少的材料”中写明，随函转送",
                    en: "Say in the form that this is still lacking: \(names.en)."),
                Rule.completeRequest.id)
        }
        return .allowed
    }

    /// 受理条件 (第十二条): all five, and somebody who may ask.
    static let conditionsMet = Guard.check("conditionsMet") { docket, submission in
        var reasons: [Text] = []
        if docket.answer("standing", in: "file")?.option == "unempowered" {
            reasons.append(
                Text(
                    zh: "普通实施许可的被许可人没有合同约定或者专利权人授权的，不能单独提出请求",
                    en: "An ordinary licensee without powers by contract or from the patentee cannot ask alone."))
        }
        if !submission.isDraft {
            let options = submission.act.form.field("met")?.options ?? []
            var met: [Name<Form.Option>] = []
            if case .chosen(let chosen)? = submission.answers["met"] { met = chosen }
            for option in options where !met.contains(option.id) {
                reasons.append(
                    Text(zh: "没有核对符合：\(option.text.zh)", en: "Not found to be met: \(option.text.en)"))
            }
        }
        return Verdict(unless: reasons.map { Reason($0, rule: Rule.openAdjudication.id.text) })
    }

    /// 请求时限 (第十九条): three years, unless the act goes on and the patent is alive.
    static let withinRequestTime = Guard.check("withinRequestTime") { docket, submission in
        do throws(Refusal) {
            guard docket.answer("continuing", in: "file")?.option != "yes", let last = try docket.isLate(submission)
            else {
                return .allowed
            }
            return adjudicationRefused(
                Text(
                    zh: "请求时限已于\(last)届满，行为没有继续或者专利权已经失效，不能立案",
                    en: "The time to ask ended on \(last), and the act or the patent is over: no case can be opened."),
                Rule.askForAdjudication.id)
        } catch {
            return adjudicationRefused(error.text, Rule.askForAdjudication.id)
        }
    }

    /// 超过请求时限 as a ground to refuse.
    static let outOfTime = Guard.check("outOfTime") { docket, submission in
        do throws(Refusal) {
            let goesOn = docket.answer("continuing", in: "file")?.option == "yes"
            guard try docket.isLate(submission) == nil || goesOn else { return .allowed }
            return adjudicationRefused(
                goesOn
                    ? Text(
                        zh: "行为在请求时仍在继续且专利权有效的，超过时限也应当受理",
                        en: "While the act goes on and the patent is alive a late request is accepted too.")
                    : Text(zh: "请求时限没有届满，不能以此为由不予立案", en: "The time to ask has not ended; this is no ground."),
                Rule.askForAdjudication.id)
        } catch {
            return adjudicationRefused(error.text, Rule.askForAdjudication.id)
        }
    }

    /// 请求时限抗辩 (第十九条第三款): raised by the respondent, and true.
    static let timeDefenceHolds = Guard.check("timeDefenceHolds") { docket, submission in
        let isRaised = docket.done.contains { deed in
            guard case .chosen(let defences)? = deed.answers["defences"] else { return false }
            return defences.contains("time")
        }
        do throws(Refusal) {
            guard isRaised, try docket.isLate(submission) != nil else {
                return adjudicationRefused(
                    Text(
                        zh: "被请求人没有提出时限抗辩，或者请求没有超过时限，不能以此撤销案件",
                        en: "The respondent did not raise the defence of time, or the request was in time."),
                    Rule.askForAdjudication.id)
            }
            return .allowed
        } catch {
            return adjudicationRefused(error.text, Rule.askForAdjudication.id)
        }
    }

    /// 逾期未补正 (第十六条).
    static let unmended = Guard.check("unmended") { docket, submission in
        guard docket.lackingPapers.isEmpty || !docket.isMendTimeOver(on: submission.day) else { return .allowed }
        return adjudicationRefused(
            Text(
                zh: "先一次性告知补正，期限届满仍未补正或者补正后仍不符合的，才能以此不予立案",
                en: "Ask for what is lacking first; this is a ground only when the time to mend it is over."),
            Rule.completeRequest.id)
    }

    /// 不提交专利权评价报告 (第十四条第二款): where it may be demanded, and was.
    static let reportWithheld = Guard.check("reportWithheld") { docket, submission in
        let isDemanded = docket.papers?.answers["report"]?.option == "demanded"
        let isInvention = docket.answer("patent-kind", in: "file")?.option == "invention"
        guard isInvention || !isDemanded || !docket.isMendTimeOver(on: submission.day) else { return .allowed }
        return adjudicationRefused(
            Text(
                zh: "只有实用新型、外观设计，且已经要求提交、期限届满仍未提交的，才能以此不予立案",
                en: "Only for a utility model or design, when the report was demanded and its time is over."),
            Rule.evaluationReport.id)
    }

    static let isInvention = Guard.check("isInvention") { docket, _ in
        guard docket.answer("patent-kind", in: "file")?.option != "invention" else { return .allowed }
        return adjudicationRefused(
            Text(
                zh: "涉案专利不是发明专利；实用新型、外观设计被申请宣告无效并受理的，应当中止，或者选择其他不中止的情形",
                en: "This is no invention: a utility model or design must wait, unless another ground to go on holds."),
            Rule.suspendAdjudication.id)
    }

    static let reportIsSound = Guard.check("reportIsSound") { docket, _ in
        guard docket.papers?.answers["report"]?.option != "sound" else { return .allowed }
        return adjudicationRefused(
            Text(
                zh: "没有收到未发现缺陷的专利权评价报告，不能以此不中止",
                en: "No evaluation report without defects was handed in; this is no ground to go on."),
            Rule.suspendAdjudication.id)
    }

    /// 合议组 (第二十条): an odd number, three at least.
    static let oddPanel = Guard.check("oddPanel") { _, submission in
        guard !submission.isDraft else { return .allowed }
        let people = submission.answers["officers"]?.people ?? []
        let count = Set(people).count
        guard count < 3 || count.isMultiple(of: 2) || count != people.count else { return .allowed }
        return adjudicationRefused(
            Text(zh: "合议组由三名以上单数办案人员组成，请重新指定", en: "A panel has three members or another odd number of people."),
            Rule.openAdjudication.id)
    }
}
