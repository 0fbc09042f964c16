import Base
import Law
import Procedure

/// 回避: asked for by the party or by the person concerned, or ordered; decided by whom the law names; the investigation
/// goes on until then (行政处罚法第四十三条, 程序规定第四条).
enum RecusalActs {
    /// The law names no period for the decision; the office gives itself one.
    static let clock = Clock(
        "recusing", Text(zh: "决定是否回避（内部目标）", en: "Deciding on a withdrawal (internal target)"),
        Rule.withdrawal.id, .target, from: Text(zh: "提出回避之日", en: "the day it was asked for"))

    /// - Parameter replacing: what else follows where the officers are replaced.
    static func acts(in stages: [Name<Stage>], replacing: [Effect] = []) -> [Act] {
        [ask(stages), decide(stages, replacing)]
    }

    /// 由案件更换: a matter that serves a case goes on under those who took over there.
    static func replaced(in stages: [Name<Stage>]) -> Act {
        Act(
            "officers-replaced", Text(zh: "办案人员因回避更换", en: "The officers were replaced"), from: .stages(stages),
            by: [.system], form: Form(persons, .officers), effects: [.assign("officers"), .notify(.officer)],
            to: .stays,
            when: .told(.officersReplaced), basis: [Rule.withdrawal.id])
    }

    private static let persons = Form.Field("persons", Text(zh: "回避的人员", en: "Who is to withdraw"), .people(most: 5))

    /// 提出回避: any of the three ways; one request is decided before the next is entered.
    private static func ask(_ stages: [Name<Stage>]) -> Act {
        Act(
            "ask-recusal", Text(zh: "提出回避", en: "Ask that somebody withdraw"), from: .stages(stages),
            by: [.officer, .stationHead, .reviewer, .bureauHead],
            form: Form(
                Form.Field(
                    "way", Text(zh: "提出方式", en: "How it came up"),
                    .choice([
                        Form.Option("party", zh: "当事人申请回避", en: "The party asks for it"),
                        Form.Option("self", zh: "本人自行回避", en: "The person withdraws of his own accord"),
                        Form.Option("ordered", zh: "责令回避", en: "Ordered by a head"),
                    ])),
                Form.Field(
                    "persons", Text(zh: "要求回避的人员", en: "Who is to withdraw"), .people(most: 5),
                    hint: Text(
                        zh: "职务不同的，由不同的人决定，请分别提出", en: "For people in different posts enter requests of their own")),
                Form.Field(
                    "post", Text(zh: "该人员的职务", en: "Their post"),
                    .choice([
                        Form.Option("officer", zh: "办案、审核等有关人员", en: "Officer, reviewer or other person"),
                        Form.Option("deputy", zh: "主要负责人以外的负责人", en: "A head other than the principal"),
                        Form.Option("principal", zh: "主要负责人", en: "The principal head"),
                    ])),
                Form.Field(
                    "ground", Text(zh: "情形", en: "Ground"),
                    .choice([
                        Form.Option("interest", zh: "与案件有直接利害关系", en: "A direct interest in the case"),
                        Form.Option("relation", zh: "有其他关系可能影响公正执法", en: "Another tie that may affect fairness"),
                    ])),
                .day("asked-on", Text(zh: "提出日期", en: "Day it was asked for")), .reason, .files),
            guards: [.oneRequestAtATime, .bySelfOrHead],
            effects: [.exhibits("files"), .start("recusing", .field("asked-on")), .notify(.bureauHead)], to: .stays,
            basis: [Rule.withdrawal.id])
    }

    /// 决定: by the head, for a head by the principal head, for that by the heads in panel.
    private static func decide(_ stages: [Name<Stage>], _ replacing: [Effect]) -> Act {
        Act(
            "decide-recusal", Text(zh: "决定是否回避", en: "Decide on the withdrawal"), from: .stages(stages),
            by: [.bureauHead], preparedBy: [.stationHead],
            form: Form(
                persons,
                Form.Field(
                    "decision", Text(zh: "决定", en: "Decision"),
                    .choice([
                        Form.Option("replaced", zh: "回避，更换办案人员", en: "Withdraw; the officers are replaced"),
                        Form.Option("granted", zh: "回避（不是本案办案人员）", en: "Withdraw (not an officer of the case)"),
                        Form.Option("refused", zh: "不需要回避", en: "No need to withdraw"),
                    ])),
                Form.Field(
                    "officers", Text(zh: "更换后的办案人员（两名以上）", en: "The officers from now on (two or more)"), .people(),
                    when: .init("decision", is: "replaced")),
                Form.Field(
                    "decided-by", Text(zh: "决定主体", en: "Who decides"),
                    .choice([
                        Form.Option("head", zh: "负责人", en: "A head"),
                        Form.Option("principal", zh: "主要负责人", en: "The principal head"),
                        Form.Option("panel", zh: "负责人集体讨论", en: "The heads in panel"),
                    ])),
                Form.Field(
                    "members", Text(zh: "参加讨论的负责人", en: "Heads who took part"), .people(most: 20),
                    when: .init("decided-by", is: "panel")), .reason),
            guards: [.recusalWasAsked, .decidesOnOthers, .rightDecider],
            effects: [.stop("recusing"), .issue(.matterApproval), .notify(.officer)],
            to: .choice(
                "decision",
                [
                    Act.Branch(
                        "replaced", to: nil, guards: [.othersTakeOver],
                        effects: [.assign("officers")] + replacing),
                    Act.Branch("granted", to: nil, guards: [.noOfficerOfCase]),
                    Act.Branch("refused", to: nil),
                ]), basis: [Rule.withdrawal.id, Rule.filingConditions.id])
    }
}

extension Guard {
    fileprivate static let oneRequestAtATime = Guard.check("oneRequestAtATime") { docket, submission in
        guard docket.recusalAsked == nil else {
            return refused(Text(zh: "前一项回避还没有决定，请先决定", en: "Decide on the earlier request first."))
        }
        let again = submission.answers["persons"]?.people.contains(where: docket.recused.contains) ?? false
        return again ? refused(Text(zh: "该人员已经决定回避", en: "It was decided already that they withdraw.")) : .allowed
    }

    /// 自行回避由本人提出, 责令回避由负责人提出.
    fileprivate static let bySelfOrHead = Guard.check("bySelfOrHead") { _, submission in
        switch submission.answers["way"]?.option {
        case "self" where submission.answers["persons"]?.people != [submission.actor.id]:
            refused(Text(zh: "自行回避由本人提出，只填本人", en: "Only the person concerned asks to withdraw, and for nobody else."))
        case "ordered" where ![.stationHead, .bureauHead].contains(submission.actor.role):
            refused(Text(zh: "责令回避由负责人提出", en: "Only a head orders somebody to withdraw."))
        default: .allowed
        }
    }

    fileprivate static let recusalWasAsked = Guard.check("recusalWasAsked") { docket, submission in
        guard let asked = docket.recusalAsked else {
            return refused(
                Text(zh: "没有待决定的回避，先办理“提出回避”", en: "Nothing is to be decided; first “Ask that somebody withdraw”."))
        }
        let persons = Set(submission.answers["persons"]?.people ?? [])
        guard submission.isDraft || persons.isSubset(of: asked.answers["persons"]?.people ?? []) else {
            return refused(
                Text(zh: "决定回避的人员须在提出的范围以内", en: "Decide on those for whom it was asked, and on nobody else."))
        }
        return .allowed
    }

    /// 本人不能决定本人的回避.
    fileprivate static let decidesOnOthers = Guard.check("decidesOnOthers") { docket, submission in
        let asked = docket.recusalAsked?.answers["persons"]?.people ?? []
        let deciding = [submission.actor.id] + (submission.answers["members"]?.people ?? [])
        return deciding.contains(where: asked.contains)
            ? refused(
                Text(zh: "被要求回避的人员不能参与决定，请由其他负责人决定", en: "Whoever is asked to withdraw has no part in the decision."))
            : .allowed
    }

    /// 决定权限 (程序规定第四条第一款).
    fileprivate static let rightDecider = Guard.check("rightDecider") { docket, submission in
        guard !submission.isDraft, let post = docket.recusalAsked?.answers["post"]?.option else { return .allowed }
        let by = submission.answers["decided-by"]?.option
        switch post {
        case "principal":
            guard by == "panel", Set(submission.answers["members"]?.people ?? []).count >= 2 else {
                return refused(
                    Text(
                        zh: "主要负责人的回避由负责人集体讨论决定，请填写两名以上参加讨论的负责人",
                        en: "The heads in panel decide on the principal head; name two or more who took part."))
            }
        case "deputy" where by != "principal":
            return refused(
                Text(zh: "其他负责人的回避由主要负责人决定", en: "The principal head decides on the other heads."))
        default: break
        }
        return .allowed
    }

    /// 仍有两名办案人员: with valid certificates, none of them one who withdraws. Said here and not by `twoOfficers`,
    /// because those who are to withdraw need no certificate to be named in the same form.
    fileprivate static let othersTakeOver = Guard.check("othersTakeOver") { docket, submission in
        guard !submission.isDraft else { return .allowed }
        let officers = Set(submission.answers["officers"]?.people ?? [])
        guard officers.count >= 2 else {
            return refused(Text(zh: "办案人员不得少于两人，请指定两名不同的人员", en: "Name at least two different officers."))
        }
        guard officers.allSatisfy({ submission.certificates[$0]?.isValid(on: submission.day) == true }) else {
            return refused(
                Text(
                    zh: "更换后的办案人员须持有在\(submission.day)有效的行政执法证",
                    en: "The officers from now on need enforcement certificates valid on \(submission.day)."))
        }
        let leaving = docket.recused.union(submission.answers["persons"]?.people ?? [])
        return officers.contains(where: leaving.contains)
            ? refused(Text(zh: "更换后的办案人员不能是回避的人员", en: "The officers from now on cannot be those who withdraw."))
            : .allowed
    }

    fileprivate static let noOfficerOfCase = Guard.check("noOfficerOfCase") { docket, submission in
        (submission.answers["persons"]?.people ?? []).contains(where: docket.officers.contains)
            ? refused(
                Text(
                    zh: "该人员是本案办案人员，请选择“回避，更换办案人员”并指定接替的人员",
                    en: "This is an officer of the case; choose to replace the officers and name who takes over."))
            : .allowed
    }

    private static func refused(_ text: Text) -> Verdict {
        .refused([Reason(text, rule: Rule.withdrawal.id.text)])
    }
}
