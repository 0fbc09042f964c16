import Base
import Documents
import Law
import Procedure

/// 当场处罚的条件: how much, when, and no more than the party was told.
extension Guard {
    /// 限额 (程序规定第六十六条): by who the party is.
    static let withinSpotLimit = Guard.check("withinSpotLimit") { docket, submission in
        guard let fine = submission.answers.fine else { return .allowed }
        let kind = docket.answer(Fact.PartyParticular.kind, in: "begin")?.option
        let limit = kind.map(organisations.contains) == true ? SpotLimit.organisation : SpotLimit.person
        let isOver = fine > limit.most
        guard isOver || fine.fen == 0 else { return .allowed }
        let text =
            isOver
            ? Text(
                zh: "对该当事人当场处罚的罚款不能超过\(limit.most.text.zh)；超过的，转普通程序",
                en:
                    "On the spot this party can be fined up to \(limit.most.text.en); for more use the ordinary procedure."
            )
            : Text(zh: "请填写罚款数额", en: "Say how high the fine is.")
        return .refused([Reason(text, rule: Rule.decideOnTheSpot.id.text)])
    }

    /// Those for whom the higher limit is; everybody else has the lower one.
    private static let organisations: [Name<Form.Option>] = ["organisation", "unregistered"]

    /// 登记在当日: what was found another day is no longer on the spot.
    static let foundToday = Guard.check("foundToday") { _, submission in
        guard case .instant(let found)? = submission.answers["found-at"], found.day != submission.day else {
            return .allowed
        }
        return .refused([
            Reason(
                Text(
                    zh: "查处时间须在登记当日；以前发现的，按线索登记核查",
                    en: "It must have been found today; register an earlier find as a lead."),
                rule: Rule.decideOnTheSpot.id.text)
        ])
    }

    /// 当场: on the day it was found; later nothing is decided on the spot any more.
    static let onTheSpot = Guard.check("onTheSpot") { docket, submission in
        guard let found = docket.dates[.act], submission.day != found else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "查处时间是\(found)，只能当场作出决定；不能当场决定的，转普通程序",
                    en: "It was found on \(found) and could only be decided on the spot; use the ordinary procedure."),
                rule: Rule.decideOnTheSpot.id.text)
        ])
    }

    /// 不因申辩加重 (行政处罚法第四十五条): neither a higher fine nor another kind beside what was told.
    static let noHeavierThanTold = Guard.check("noHeavierThanTold") { docket, submission in
        guard let told = docket.last("tell")?.answers, let kind = submission.answers["penalty"]?.option else {
            return .allowed
        }
        let toldKind = told["penalty"]?.option
        let isHeavier =
            kind != "warning" && (toldKind == "warning" || kind == "both" && toldKind == "fine")
            || (submission.answers.fine ?? Money(fen: 0)) > (told.fine ?? Money(fen: 0))
        guard isHeavier else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "处罚不能重于告知的内容，不得因当事人陈述、申辩而给予更重的处罚",
                    en: "The penalty cannot be heavier than what the party was told, least of all for its defence."),
                rule: Rule.noHeavierForDefence.id.text)
        ])
    }

    /// 当场收缴罚款 (程序规定第七十二条第一款): the whole fine, on a ground of law; the first two on the spot only.
    static let cashAllowed = Guard.check("cashAllowed") { docket, submission in
        guard !submission.isDraft, let decided = docket.last("decide"), let fine = decided.answers.fine else {
            return .allowed
        }
        let ground = submission.answers["ground"]?.option
        var reasons: [Text] = []
        if ground == "small", fine > SpotLimit.cash.most {
            reasons.append(
                Text(
                    zh: "罚款超过\(SpotLimit.cash.most.text.zh)，不能以此为由当场收缴",
                    en: "The fine is above \(SpotLimit.cash.most.text.en); this is no ground to take it in cash."))
        }
        if ground != "remote", case .day(let day)? = submission.answers["collected-on"],
            day != decided.happenedAt.day
        {
            reasons.append(
                Text(zh: "这一情形只能在作出决定时当场收缴", en: "On this ground it is taken when the decision is made only."))
        }
        if case .money(let sum)? = submission.answers["amount"], sum != fine {
            reasons.append(
                Text(zh: "收缴的数额应为\(fine.text.zh)", en: "What is taken must be \(fine.text.en)."))
        }
        return Verdict(unless: reasons.map { Reason($0, rule: Rule.payFine.id.text) })
    }
}

extension Answers {
    fileprivate var fine: Money? {
        guard self["penalty"]?.option != "warning", case .money(let sum)? = self["fine"] else { return nil }
        return sum
    }
}
