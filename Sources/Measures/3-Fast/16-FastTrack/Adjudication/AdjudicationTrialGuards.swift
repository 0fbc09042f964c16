import Base
import Law
import Procedure

/// 审理和裁决以后的办理条件.
extension Guard {
    /// 三个工作日前 (第二十六条): both notices served by then.
    static let hearingNotifiedInTime = Guard.check("hearingNotifiedInTime") { docket, submission in
        guard case .instant(let when)? = submission.answers["when"],
            case .day(let served)? = submission.answers["served-on"]
        else { return .allowed }
        do throws(Refusal) {
            let rule = Rule.notifyOralHearing.id
            let version = try docket.version(of: rule, at: submission.day, submission.lawbook.rules)
            let last = try version.period(from: .day(when.day), in: submission.lawbook.calendar).due().legal.day
            guard served > last else { return .allowed }
            return adjudicationRefused(
                Text(
                    zh: "这一天口头审理的，最迟应当于\(last)通知当事人；请改定以后的日期",
                    en: "For an oral hearing on that day the parties had to be told by \(last); fix a later one."), rule
            )
        } catch {
            return adjudicationRefused(error.text, Rule.notifyOralHearing.id)
        }
    }

    /// 口头审理之日: not before the time that was notified.
    static let oralHearingCame = Guard.check("oralHearingCame") { docket, submission in
        guard case .instant(let when)? = docket.answer("when", in: "notify-hearing") else { return .allowed }
        var began = submission.happenedAt
        if case .instant(let answered)? = submission.answers["began"] { began = answered }
        guard began.day < when.day else { return .allowed }
        return adjudicationRefused(
            Text(zh: "通知的口头审理日期是\(when.day)，尚未到", en: "The oral hearing was notified for \(when.day)."),
            Rule.notifyOralHearing.id)
    }

    /// 全体成员参加合议.
    static let wholePanel = Guard.check("wholePanel") { docket, submission in
        guard !submission.isDraft, Set(submission.answers["members"]?.people ?? []) != Set(docket.officers) else {
            return .allowed
        }
        return adjudicationRefused(
            Text(zh: "合议由合议组全体成员参加，请填写全部成员", en: "All members of the panel deliberate; name all of them."),
            Rule.openAdjudication.id)
    }

    /// 少数服从多数 (第二十五条第二款).
    static let majority = Guard.check("majority") { _, submission in
        guard case .number(let against)? = submission.answers["against"] else { return .allowed }
        let members = Set(submission.answers["members"]?.people ?? []).count
        guard against * 2 >= members else { return .allowed }
        return adjudicationRefused(
            Text(zh: "合议结论须有过半数成员同意，不同意的人数不能达到半数", en: "A conclusion needs more than half of the members."),
            Rule.openAdjudication.id)
    }

    /// 答辩书副本已送达请求人 (第二十二条第二款).
    static let answerSentOn = Guard.check("answerSentOn") { docket, _ in
        guard let run = docket.clocks["copying"], run.stoppedAt == nil else { return .allowed }
        return adjudicationRefused(
            Text(zh: "还没有把答辩书副本送达请求人，先办理“向请求人送达答辩书副本”", en: "The requester has not got the answer; send it first."),
            Rule.sendAnswer.id)
    }

    /// 不早于裁决之日.
    static func afterRuling(_ field: Name<Form.Field>) -> Guard {
        .check("afterRuling") { docket, submission in
            guard case .day(let day)? = submission.answers[field], let ruling = docket.adjudicated,
                day < ruling.happenedAt.day
            else { return .allowed }
            let label = submission.act.form.field(field)?.label ?? Text(same: field.text)
            return adjudicationRefused(
                Text(
                    zh: "“\(label.zh)”不能早于作出裁决之日（\(ruling.happenedAt.day)）",
                    en: "“\(label.en)” cannot lie before the decision (\(ruling.happenedAt.day))"),
                Rule.closeAdjudication.id)
        }
    }

    /// 责令停止: there is something to obey, by the decision or by what the court made of it.
    static let orderedToStop = Guard.check("orderedToStop") { docket, _ in
        guard docket.isDismissed else { return .allowed }
        return adjudicationRefused(
            Text(zh: "裁决驳回了请求，没有责令停止侵权的内容", en: "The request was dismissed; nothing was ordered to stop."),
            Rule.enforceAdjudication.id)
    }

    /// 驳回请求: there is nothing to obey.
    static let dismissed = Guard.check("dismissed") { docket, _ in
        guard !docket.isDismissed else { return .allowed }
        return adjudicationRefused(
            Text(zh: "裁决责令停止侵权，不是驳回请求，请核对", en: "The decision orders to stop and does not dismiss; check it."),
            Rule.closeAdjudication.id)
    }

    /// 十五日内起诉: by the day of the suit, not that of its entry, and by the party's own receipt.
    static let suedInTime = Guard.check("suedInTime") { docket, submission in
        guard case .day(let sued)? = submission.answers["sued-on"] else { return .allowed }
        do throws(Refusal) {
            let clock: Name<Clock> =
                submission.answers["who"]?.option == "requester" ? "requester-suing" : "suing"
            let due = try docket.reading(of: clock, at: submission.happenedAt, submission.lawbook)?.due.legal.day
            guard let due, sued > due else { return .allowed }
            return adjudicationRefused(
                Text(zh: "起诉期限已于\(due)届满", en: "The time to sue ended on \(due)."), Rule.suePatentRuling.id)
        } catch {
            return adjudicationRefused(error.text, Rule.suePatentRuling.id)
        }
    }

    /// 变更、撤销信息已公开 (第八十三条第二款).
    static let changePublished = Guard.check("changePublished") { docket, _ in
        guard let run = docket.clocks["republishing"], run.stoppedAt == nil else { return .allowed }
        return adjudicationRefused(
            Text(zh: "裁决变更、撤销的信息还没有公开，先办理“公开裁决变更、撤销信息”", en: "The change of the decision is not published yet."),
            Rule.publishChangedAdjudication.id)
    }
}

extension Docket {
    /// 裁决: made after deliberation, or directly.
    fileprivate var adjudicated: Deed? { done.last { ["decide", "decide-directly"].contains($0.act) } }

    /// Whether nothing is ordered: the request was dismissed, and no court has made an order of it.
    fileprivate var isDismissed: Bool {
        guard last("ruled")?.answers["result"]?.option != "changed" else { return false }
        return adjudicated?.answers["ruling"]?.option == "dismiss"
    }
}
