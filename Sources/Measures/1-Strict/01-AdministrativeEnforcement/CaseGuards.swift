import Base
import Law
import Procedure

/// 办理条件: rules of judgement that the engine has no kind of its own for.
extension Guard {
    /// 电子送达: only where the addressee agreed in a signed confirmation of address (程序规定第八十二条第三项).
    static let electronicServiceAgreed = Guard.check("electronicServiceAgreed") { _, submission in
        guard submission.answers["manner"]?.option == "electronic",
            submission.answers["address-confirmed"]?.option != "yes"
        else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "电子送达须经受送达人同意并签订送达地址确认书，请先取得或者改用其他方式",
                    en: "Electronic service needs a signed confirmation of address; get one or serve in another way."),
                rule: Rule.mannerOfService.id.text)
        ])
    }

    /// 处罚时效: the act was discovered (the lead received) within the time bar (行政处罚法第三十六条).
    static let withinTimeBar = Guard.check("withinTimeBar") { docket, submission in
        guard case .day(let ended)? = submission.answers["act-ended"], let found = docket.dates[.receipt] else {
            return .allowed
        }
        let harm = submission.answers["harm"]?.option == "yes"
        let id = harm ? Rule.timeBarWithHarm.id : Rule.timeBar.id
        do throws(Refusal) {
            let rule = try submission.lawbook.rules.rule(id.text)
            // The law before 2021 gave no more time, so that its oldest version here also judges older acts.
            let version = try rule.version(on: max(ended, rule.versions.first?.from ?? ended))
            let last = try version.period(from: .day(ended), in: submission.lawbook.calendar).due().legal
            guard found > last.day else { return .allowed }
            return .refused([
                Reason(
                    Text(
                        zh: "违法行为\(ended)终了，处罚时效\(last)届满，发现时（\(found)）已过时效，不予立案",
                        en:
                            "The act ended on \(ended); the time bar ran out on \(last), before it was found on \(found)."
                    ),
                    rule: id.text)
            ])
        } catch {
            return .refused([Reason(error.text, rule: id.text)])
        }
    }
}
