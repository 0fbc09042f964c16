import Base
import Law
import Procedure

extension Docket {
    /// 待决定的回避: what was asked for and not decided yet.
    var recusalAsked: Deed? {
        guard let asked = last("ask-recusal"), asked.sequence > last("decide-recusal")?.sequence ?? 0 else {
            return nil
        }
        return asked
    }

    /// 已决定回避的人员: those whom a decision keeps out of the matter, its own or that of the case it belongs to.
    var recused: Set<Name<Person>> {
        done.reduce(into: []) { recused, deed in
            let decides = deed.act == "decide-recusal" && deed.answers["decision"]?.option != "refused"
            guard decides || deed.act == "officers-replaced" else { return }
            recused.formUnion(deed.answers["persons"]?.people ?? [])
        }
    }
}

extension Answer {
    /// The people it names; none where it is of another kind.
    var people: [Name<Person>] {
        if case .people(let people) = self { people } else { [] }
    }
}

extension [Act] {
    /// 回避以后不得办理: nobody who had to withdraw takes any of these acts or is named in one.
    var closedToRecused: [Act] {
        map { act in
            guard case .stages = act.from else { return act }
            return Act(
                act.id, act.name, from: act.from, by: act.roles, preparedBy: act.preparedBy, form: act.form,
                guards: act.guards + [.notRecused], effects: act.effects, to: act.outcome, when: act.trigger,
                basis: act.basis)
        }
    }
}

extension Signal {
    /// 更换办案人员: the measures and the hearing of a case go on under those who took over.
    static let officersReplaced = Signal("officers-replaced", Text(zh: "办案人员已更换", en: "The officers were replaced"))
}

extension Guard {
    /// 不得参与 (行政处罚法第四十三条第一款): who had to withdraw neither acts nor is named.
    static let notRecused = Guard.check("notRecused") { docket, submission in
        let recused = docket.recused
        guard !recused.isEmpty else { return .allowed }
        var reasons: [Text] = []
        if recused.contains(submission.actor.id) {
            reasons.append(
                Text(
                    zh: "已经决定您在本案中回避，不能再办理本案，请由其他人员办理",
                    en:
                        "It was decided that you withdraw from this case; you take no further act on it. Leave it to others."
                )
            )
        }
        let named = submission.answers.filter { $0.key != "persons" }.flatMap(\.value.people)
        if named.contains(where: recused.contains) {
            reasons.append(
                Text(
                    zh: "所填人员中有已经决定回避的，请改填其他人员", en: "Somebody named here had to withdraw from the case; name others."))
        }
        return Verdict(unless: reasons.map { Reason($0, rule: Rule.withdrawal.id.text) })
    }

    /// 回避未决定的，不作处理决定: the investigation goes on meanwhile, the decision waits.
    static let recusalDecided = Guard.check("recusalDecided") { docket, _ in
        guard docket.recusalAsked != nil else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "有回避申请还没有决定；调查可以继续，作出处理决定以前先办理“决定是否回避”",
                    en: """
                        A request to withdraw is not decided yet. The investigation goes on, but decide on it before you \
                        decide the case.
                        """),
                rule: Rule.withdrawal.id.text)
        ])
    }
}
