import Base
import Law
import Procedure

/// 听证的办理条件: who may chair, and what the days must be.
extension Guard {
    /// 非本案调查人员 (行政处罚法第六十四条第四项).
    static let chairDidNotInvestigate = Guard.check("chairDidNotInvestigate") { docket, submission in
        let named = ["chair", "members", "recorder"].flatMap { people(submission.answers[Name($0)]) }
        // Who was replaced investigated all the same.
        let investigators = docket.officers + docket.done.flatMap { people($0.answers["officers"]) }
        guard !submission.isDraft, named.contains(where: investigators.contains) else { return .allowed }
        return refused(
            Text(
                zh: "听证由非本案调查人员主持，办案人员不能担任主持人、听证员或者记录员，请另行指定",
                en: "Whoever investigated the case neither chairs nor records its hearing; name others."),
            Rule.conductHearing.id)
    }

    /// Who was named to chair it, first or in another's place.
    static let chairs = Guard.check("chairs") { docket, submission in
        let named = docket.done.last { $0.answers["chair"] != nil }?.answers["chair"]
        guard !people(named).contains(submission.actor.id) else { return .allowed }
        return refused(
            Text(zh: "由指定的听证主持人办理", en: "For whoever was appointed to chair the hearing."), Rule.conductHearing.id)
    }

    /// 举行听证的七个工作日前: there is time left to serve a notice.
    static let enoughTimeToNotify = Guard.check("enoughTimeToNotify") { docket, submission in
        guard case .instant(let when)? = submission.answers["when"] else { return .allowed }
        do throws(Refusal) {
            let version = try docket.version(
                of: Rule.notifyHearing.id, at: submission.day, submission.lawbook.rules)
            let last = try version.period(from: .day(when.day), in: submission.lawbook.calendar).due().legal.day
            guard submission.day > last else { return .allowed }
            return refused(
                Text(
                    zh: "这一天举行听证的，通知书最迟应当于\(last)送达；请改定以后的日期",
                    en: "For a hearing on that day the notice had to be served by \(last); fix a later one."),
                Rule.notifyHearing.id)
        } catch {
            return .refused([Reason(error.text, rule: Rule.notifyHearing.id.text)])
        }
    }

    static let servedInTime = Guard.check("servedInTime") { docket, submission in
        guard case .day(let served)? = submission.answers["served-on"] else { return .allowed }
        do throws(Refusal) {
            let due = try docket.reading(of: "notifying", at: submission.happenedAt, submission.lawbook)?.due.legal.day
            guard let due, served > due else { return .allowed }
            return refused(
                Text(
                    zh: "通知书最迟应当于\(due)送达，现在已经不足法定时间，请重新确定听证时间",
                    en: "The notice had to be served by \(due); fix another day for the hearing."),
                Rule.notifyHearing.id)
        } catch {
            return .refused([Reason(error.text, rule: Rule.notifyHearing.id.text)])
        }
    }

    /// Nothing is held or given up before the day of which the party was told.
    static let hearingDayCame = Guard.check("hearingDayCame") { docket, submission in
        guard case .instant(let when)? = docket.answer("when", in: "fix") else { return .allowed }
        var day = submission.happenedAt.day
        if case .instant(let began)? = submission.answers["began"] { day = began.day }
        guard day < when.day else { return .allowed }
        return refused(
            Text(zh: "听证定于\(when.day)举行，当日才能办理", en: "The hearing is on \(when.day); not before."),
            Rule.notifyHearing.id)
    }

    static let heldOnThatDay = Guard.check("heldOnThatDay") { docket, submission in
        guard case .day(let day)? = submission.answers["held-on"],
            case .instant(let began)? = docket.answer("began", in: "hold"), day != began.day
        else { return .allowed }
        return refused(
            Text(zh: "听证笔录记载的日期是\(began.day)，请核对", en: "The record says it was held on \(began.day); check the day."),
            Rule.reportHearing.id)
    }

    private static func people(_ answer: Answer?) -> [Name<Person>] {
        guard case .people(let people)? = answer else { return [] }
        return people
    }

    private static func refused(_ text: Text, _ rule: Rule.ID) -> Verdict {
        .refused([Reason(text, rule: rule.text)])
    }
}
