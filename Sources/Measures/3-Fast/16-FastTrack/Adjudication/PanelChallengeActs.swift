import Base
import Law
import Procedure

/// 回避: asked for in time; who is challenged stands aside until it is decided, unlike in penalty cases (第五条).
enum PanelChallengeActs {
    static let all: [Act] = [challenge, decide]

    private static let persons = Form.Field(
        "persons", Text(zh: "回避的人员", en: "Who is challenged"), .people(most: 9))

    private static let challenge = Act(
        "challenge", Text(zh: "登记回避申请", en: "Enter a challenge"), from: .stages(AdjudicationStages.open),
        by: [.officer, .stationHead, .counter],
        form: Form(
            persons,
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("kin", zh: "是当事人，或者当事人、代理人的近亲属", en: "A party, or kin of one or of an agent"),
                    Form.Option("interest", zh: "与专利申请或者专利权有利害关系", en: "An interest in the application or patent"),
                    Form.Option("agent", zh: "是涉案专利的代理师或者审查员", en: "Agent or examiner of the patent"),
                    Form.Option("other", zh: "有其他利害关系，可能影响公正处理", en: "Another interest that may affect fairness"),
                    Form.Option("treated", zh: "接受请客送礼，或者违规会见", en: "Gifts taken, or a meeting against the rules"),
                ])),
            Form.Field(
                "moment", Text(zh: "何时提出", en: "When it was made"),
                .choice([
                    Form.Option("named", zh: "知道办案人员名单以后", en: "After learning the names"),
                    Form.Option("opening", zh: "口头审理开始时", en: "At the opening of the oral hearing"),
                    Form.Option("later", zh: "口头审理开始后才知道事由，终结前提出", en: "Ground known later, before its end"),
                    Form.Option("self", zh: "自行回避", en: "The person withdraws"),
                ])),
            .day("asked-on", Text(zh: "提出之日", en: "Day of the challenge")), .reason, .files),
        guards: [.oneChallengeAtATime, .challengesThePanel, .challengedInTime],
        effects: [.exhibits("files"), .start("challenge-deciding", .field("asked-on")), .notify(.bureauHead)],
        to: .stays, basis: [Rule.challengePanel.id])

    private static let decide = Act(
        "decide-challenge", Text(zh: "决定是否回避", en: "Decide on the challenge"),
        from: .stages(AdjudicationStages.open), by: [.bureauHead], preparedBy: [.stationHead],
        form: Form(
            persons,
            Form.Field(
                "decision", Text(zh: "决定", en: "Decision"),
                .choice([
                    Form.Option("granted", zh: "回避，更换合议组成员", en: "Withdraw; the panel is changed"),
                    Form.Option("refused", zh: "驳回申请", en: "The challenge is rejected"),
                ])), AdjudicationFields.panel(when: .init("decision", is: "granted")), .reason,
            AdjudicationFields.number("回避决定书文号", "Number of the decision")),
        guards: [.challengeWasMade],
        effects: [
            .stop("challenge-deciding"), .issue(.patentRecusal), .notify(.officer), .notify(.reporter),
            .notify(.respondent),
        ],
        to: .choice(
            "decision",
            [
                Act.Branch(
                    "granted", to: nil, guards: [.oddPanel, .challengedLeave], effects: [.assign("officers")]),
                Act.Branch("refused", to: nil),
            ]), basis: [Rule.challengePanel.id, Rule.openAdjudication.id])
}

extension Docket {
    /// 待决定的回避申请
    var challengePending: Deed? {
        guard let made = last("challenge"), made.sequence > last("decide-challenge")?.sequence ?? 0 else { return nil }
        return made
    }

    /// 已决定回避的人员
    var challengedOut: Set<Name<Person>> {
        done.reduce(into: []) { out, deed in
            guard deed.act == "decide-challenge", deed.answers["decision"]?.option == "granted" else { return }
            out.formUnion(deed.answers["persons"]?.people ?? [])
        }
    }
}

extension [Act] {
    /// 回避以后、回避未决定以前: neither who withdrew nor who is challenged takes any of these acts.
    var closedToChallenged: [Act] {
        map { act in
            guard case .stages = act.from else { return act }
            return Act(
                act.id, act.name, from: act.from, by: act.roles, preparedBy: act.preparedBy, form: act.form,
                guards: act.guards + [.notChallenged], effects: act.effects, to: act.outcome, when: act.trigger,
                basis: act.basis)
        }
    }
}

extension Guard {
    static let notChallenged = Guard.check("notChallenged") { docket, submission in
        let actor = submission.actor.id
        let named = submission.answers.values.flatMap(\.people)
        let out = docket.challengedOut
        var reasons: [Text] = []
        if out.contains(actor) || named.contains(where: out.contains) {
            reasons.append(
                Text(
                    zh: "已经决定回避的人员不能办理本案，也不能填为参加人员，请由其他人员办理",
                    en: "Whoever withdrew takes no act on this case and is not named in one; leave it to others."))
        }
        if docket.challengePending?.answers["persons"]?.people.contains(actor) == true {
            reasons.append(
                Text(
                    zh: "您被申请回避，决定作出以前暂停参与本案；需要采取紧急措施的，请由其他人员办理",
                    en: "You are challenged and stay out until it is decided; what is urgent others do."))
        }
        return Verdict(unless: reasons.map { Reason($0, rule: Rule.challengePanel.id.text) })
    }

    /// 回避未决定的，不作裁决.
    static let challengeDecided = Guard.check("challengeDecided") { docket, _ in
        guard docket.challengePending != nil else { return .allowed }
        return challengeRefused(
            Text(zh: "有回避申请还没有决定，请先办理“决定是否回避”", en: "A challenge is not decided yet; decide on it first."))
    }

    fileprivate static let oneChallengeAtATime = Guard.check("oneChallengeAtATime") { docket, _ in
        guard docket.challengePending != nil else { return .allowed }
        return challengeRefused(Text(zh: "前一项回避申请还没有决定，请先决定", en: "Decide on the earlier challenge first."))
    }

    /// 申请回避的对象: members of the panel; who withdraws by himself speaks for nobody else.
    fileprivate static let challengesThePanel = Guard.check("challengesThePanel") { docket, submission in
        guard !submission.isDraft else { return .allowed }
        let persons = submission.answers["persons"]?.people ?? []
        guard persons.allSatisfy(docket.officers.contains) else {
            return challengeRefused(
                Text(zh: "申请回避的对象是合议组成员，请核对人员", en: "A challenge is of members of the panel; check who is meant."))
        }
        guard submission.answers["moment"]?.option == "self", persons != [submission.actor.id] else { return .allowed }
        return challengeRefused(
            Text(zh: "自行回避由本人登记，只能填写本人", en: "Who withdraws enters it himself, and for himself only."))
    }

    /// 三个工作日内，口头审理开始时，或者终结前 (PC-05); who withdraws by himself is never late.
    fileprivate static let challengedInTime = Guard.check("challengedInTime") { docket, submission in
        guard !submission.isDraft else { return .allowed }
        do throws(Refusal) {
            switch submission.answers["moment"]?.option {
            case "named":
                var day = submission.day
                if case .day(let asked)? = submission.answers["asked-on"] { day = asked }
                let due = try docket.reading(of: "challenging", at: submission.happenedAt, submission.lawbook)?.due
                guard let last = due?.legal.day, day > last else { return .allowed }
                return challengeRefused(
                    Text(
                        zh: "申请回避的期限已于\(last)届满；决定口头审理的，可以在口头审理开始时提出",
                        en: "The time to challenge ended on \(last); at an oral hearing it can be made at its opening.")
                )
            case "opening", "later":
                guard docket.last("notify-hearing") == nil else { return .allowed }
                return challengeRefused(
                    Text(zh: "本案没有通知口头审理，不能以此为提出时间", en: "No oral hearing was notified in this case."))
            default: return .allowed
            }
        } catch {
            return challengeRefused(error.text)
        }
    }

    fileprivate static let challengeWasMade = Guard.check("challengeWasMade") { docket, submission in
        guard let made = docket.challengePending else {
            return challengeRefused(
                Text(zh: "没有待决定的回避申请，先办理“登记回避申请”", en: "There is nothing to decide; first “Enter a challenge”."))
        }
        let asked = Set(made.answers["persons"]?.people ?? [])
        guard submission.isDraft || Set(submission.answers["persons"]?.people ?? []) == asked else {
            return challengeRefused(
                Text(zh: "决定的人员须与申请回避的人员一致", en: "Decide on exactly those who were challenged."))
        }
        guard !asked.contains(submission.actor.id) else {
            return challengeRefused(Text(zh: "本人不能决定本人的回避", en: "Nobody decides on a challenge to himself."))
        }
        return .allowed
    }

    fileprivate static let challengedLeave = Guard.check("challengedLeave") { _, submission in
        let leaving = submission.answers["persons"]?.people ?? []
        let staying = submission.answers["officers"]?.people ?? []
        return staying.contains(where: leaving.contains)
            ? challengeRefused(Text(zh: "更换后的合议组不能有回避的人员", en: "The new panel cannot have anybody who withdraws."))
            : .allowed
    }

    private static func challengeRefused(_ text: Text) -> Verdict {
        .refused([Reason(text, rule: Rule.challengePanel.id.text)])
    }
}
