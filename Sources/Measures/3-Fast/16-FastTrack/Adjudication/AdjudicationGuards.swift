import Base
import Law
import Procedure

/// 权限: what the district may do of an adjudication, by its switch and by what each matter was filed with.
extension Guard {
    /// 本区的办理方式 at filing: the switch of the day. It says where to go where nothing is filed here.
    static let adjudicationOpen = Guard.check("adjudicationOpen") { _, submission in
        let adjudication = submission.lawbook.adjudication
        let authority = Text(
            zh: adjudication.authority ?? "设区的市级以上管理专利工作的部门",
            en: adjudication.authority ?? "the patent authority of the city or above")
        guard adjudication.mode != .elsewhere else {
            return powerRefused(
                Text(
                    zh: "本区不办理专利侵权纠纷行政裁决，不在这里登记；请告知请求人向\(authority.zh)提出请求，或者向人民法院起诉",
                    en: """
                        This district takes no requests for adjudication; tell who asks to go to \(authority.en), or to \
                        court.
                        """))
        }
        guard !submission.isDraft, let chosen = submission.answers["mode"]?.option,
            chosen.text != adjudication.mode.rawValue
        else { return .allowed }
        let name = adjudication.mode.name
        return powerRefused(
            Text(
                zh: "本区现在的办理方式是“\(name.zh)”，请按此登记；本区没有自己的裁决权",
                en:
                    "The district's mode is now “\(name.en)”; register it so. The district has no such power of its own."
            ))
    }

    /// 以委托机关名义办理: only what was filed under an entrustment, whatever the switch says today.
    static let decidesHere = Guard.check("decidesHere") { docket, submission in
        guard docket.answer("mode", in: "file")?.option != "entrusted" else { return .allowed }
        return powerRefused(
            Text(
                zh: "本件按受理点方式登记，是否立案、如何裁决由有处理权的部门决定；请办理“转送有处理权的部门”",
                en: """
                    This matter was filed at an acceptance point: whether there is a case and how it is decided is for \
                    the authority. “Forward it to the authority”.
                    """))
    }

    /// 先后: the field's day is not before the day that an act before said.
    static func after(_ act: Name<Act>, _ field: Name<Form.Field>, by earlier: Name<Form.Field>) -> Guard {
        .check("afterAnswer") { docket, submission in
            guard case .day(let day)? = submission.answers[field],
                case .day(let before)? = docket.answer(earlier, in: act),
                day < before
            else { return .allowed }
            let label = submission.act.form.field(field)?.label ?? Text(same: field.text)
            let other = docket.procedure.act(act)?.form.field(earlier)?.label ?? Text(same: earlier.text)
            return .refused([
                Reason(
                    Text(
                        zh: "“\(label.zh)”不能早于“\(other.zh)”（\(before)），请核对日期",
                        en: "“\(label.en)” cannot lie before “\(other.en)” (\(before)); check the dates"))
            ])
        }
    }

    /// 只办理一次: said of the docket alone, so that the walk need not tell the two states apart.
    static func once(_ act: Name<Act>) -> Guard {
        .check("once") { docket, _ in
            guard docket.last(act) != nil else { return .allowed }
            let name = docket.procedure.act(act)?.name ?? Text(same: act.text)
            return .refused([Reason(Text(zh: "已经办理过“\(name.zh)”", en: "“\(name.en)” was done already"))])
        }
    }

    /// 先办理其中之一, said likewise.
    static func following(_ acts: [Name<Act>]) -> Guard {
        .check("following") { docket, _ in
            guard !acts.contains(where: { docket.last($0) != nil }) else { return .allowed }
            let name = acts.first.flatMap { docket.procedure.act($0)?.name } ?? Text(same: "")
            return .refused([Reason(Text(zh: "先办理“\(name.zh)”", en: "first “\(name.en)”"))])
        }
    }

    /// 电子送达 (PC-14): only with the addressee's consent.
    static let electronicConsented = Guard.check("electronicConsented") { _, submission in
        guard submission.answers["manner"]?.option == "electronic", submission.answers["consented"]?.option != "yes"
        else {
            return .allowed
        }
        return adjudicationRefused(
            Text(
                zh: "电子送达须经受送达人同意，请先取得同意或者改用其他方式",
                en: "Electronic service needs the addressee's consent; get it or serve in another way."),
            Rule.serveAdjudicationPapers.id)
    }

    static func adjudicationRefused(_ text: Text, _ rule: Rule.ID) -> Verdict {
        .refused([Reason(text, rule: rule.text)])
    }

    /// The rule that reserves adjudication to the authority of a city or above.
    private static func powerRefused(_ text: Text) -> Verdict {
        adjudicationRefused(text, Rule.openAdjudication.id)
    }
}
