import Base
import Law
import Procedure

/// 提前停止公示 (公示规定第十四条): asked for by who was punished, checked, decided, and then over at once.
enum EarlyEndActs {
    static let all: [Act] = [ask, check, decide]

    /// 登记申请: entered at the desk; not before the shortest time of publication is over.
    private static let ask = Act(
        "ask-early-end", Text(zh: "登记提前停止公示申请", en: "Enter a request to end publication early"),
        from: .stages(["published"]), by: [.publisher, .counter, .officer],
        form: Form(
            .day("received", Text(zh: "收到申请之日", en: "Day of receipt")),
            Form.Field("statement", Text(zh: "申请理由和履行、整改情况", en: "What the party says"), .longText()),
            Form.Field(
                "pledged", Text(zh: "已公开作出信用承诺", en: "A public pledge was made"), .yesNo,
                hint: Text(
                    zh: "国家发展改革委令第36号据转述有此要求，条文待核；只作记录",
                    en: "NDRC order 36 is said to ask for it; its text is to be checked. It is only recorded")),
            Form.Field("files", Text(zh: "申请书、履行证明、承诺书", en: "Request, proof of performance, pledge"), .files())),
        guards: [.shortestPublicationOver],
        effects: [.exhibits("files"), .start("early-ending", .field("received"))], to: .to("early-checking"),
        basis: [
            Rule.earlyEndConditions.id, Rule.waitBeforeRepair.id, Rule.waitBeforeRepairWhenSerious.id,
            Rule.decideRepair.id,
        ])

    /// 核查: each of the four conditions, and the bar of the third paragraph; not by who took the request.
    private static let check = Act(
        "check-early-end", Text(zh: "核查提前停止公示的条件", en: "Check the conditions for ending early"),
        from: .stages(["early-checking"]), by: [.publisher, .reviewer],
        form: Form(
            Form.Field(
                "performed", Text(zh: "已自觉履行处罚决定中规定的义务", en: "The duties of the decision are performed"), .yesNo),
            Form.Field("removed", Text(zh: "已主动消除危害后果和不良影响", en: "Harm and bad effects are removed"), .yesNo),
            Form.Field(
                "repeated", Text(zh: "因同一类违法行为再次受到市场监管部门处罚", en: "Punished again for the same kind of act"), .yesNo),
            Form.Field(
                "listed",
                Text(zh: "在经营异常名录或者严重违法失信名单中", en: "On the list of abnormal operations or of serious offenders"),
                .yesNo),
            Form.Field(
                "grave",
                Text(
                    zh: "处罚含责令停产停业、限制开展生产经营活动、限制从业、降低资质等级、吊销许可证件或者营业执照等",
                    en: "The penalty has suspension, restriction, downgrading or revocation in it"), .yesNo),
            Form.Field("reason", Text(zh: "核查情况", en: "What was found"), .longText())),
        guards: [.notWhoDid(["ask-early-end"])], to: .to("early-deciding"), basis: [Rule.earlyEndConditions.id])

    /// 决定: granted only where the check found every condition; the publication ends with the decision.
    private static let decide = Act(
        "decide-early-end", Text(zh: "决定是否提前停止公示", en: "Decide on ending publication early"),
        from: .stages(["early-deciding"]), by: [.bureauHead], preparedBy: [.publisher],
        form: Form(
            Form.Field(
                "decision", Text(zh: "决定", en: "Decision"),
                .choice([
                    Form.Option("granted", zh: "提前停止公示", en: "End the publication"),
                    Form.Option("refused", zh: "不予提前停止公示", en: "Not to end it"),
                ])), .reason),
        effects: [.stop("early-ending"), .notify(.respondent)],
        to: .choice(
            "decision",
            [
                Act.Branch(
                    "granted", to: "ended-early", guards: [.earlyEndConditionsMet],
                    effects: DisclosureActs.stopped + [.answer("ended")]),
                Act.Branch("refused", to: "published"),
            ]), basis: [Rule.earlyEndConditions.id, Rule.decideRepair.id])
}

extension Guard {
    /// 最短公示期: by the class under which the penalty is published (公示规定第十四条第二款); slight entries end by
    /// themselves, restrictions of over three years stay as long as they last (第十三条第三款、第十四条第三款).
    fileprivate static let shortestPublicationOver = Guard.check("shortestPublicationOver") { docket, submission in
        guard let approved = docket.last("approve") else { return .allowed }
        let rule: Rule.ID
        switch approved.answers["duration"]?.option {
        case "middle": rule = Rule.waitBeforeRepair.id
        case "long": rule = Rule.waitBeforeRepairWhenSerious.id
        case "restriction":
            return .refused([
                Reason(
                    Text(zh: "限制经营、限制从业的处罚不得提前停止公示", en: "Restrictions are never taken down early."),
                    rule: Rule.earlyEndConditions.id.text)
            ])
        default:
            return .refused([
                Reason(
                    Text(zh: "轻微信息公示期满自动停止，不用申请", en: "Slight entries end by themselves; nobody need ask."),
                    rule: Rule.shortPublication.id.text)
            ])
        }
        do throws(Refusal) {
            let version = try submission.lawbook.rules.rule(rule.text).version(on: submission.day)
            let last = try version.period(from: .day(approved.happenedAt.day), in: submission.lawbook.calendar).due()
                .legal.day
            guard submission.day <= last else { return .allowed }
            return .refused([
                Reason(
                    Text(
                        zh: "最短公示期到\(last)届满，从\(last.next)起可以申请",
                        en: "The shortest time of publication ends on \(last); ask from \(last.next) on."),
                    rule: rule.text)
            ])
        } catch {
            return .refused([Reason(error.text, rule: rule.text)])
        }
    }

    /// 四项条件 (公示规定第十四条第一款) and the bar of its third paragraph, as the check found them.
    fileprivate static let earlyEndConditionsMet = Guard.check("earlyEndConditionsMet") { docket, _ in
        let wanted: [(Name<Form.Field>, Name<Form.Option>, Text)] = [
            ("performed", "yes", Text(zh: "处罚决定规定的义务还没有履行", en: "the duties of the decision are not performed")),
            ("removed", "yes", Text(zh: "危害后果和不良影响还没有消除", en: "harm and bad effects are not removed")),
            ("repeated", "no", Text(zh: "因同一类违法行为再次受到处罚", en: "there was another penalty for the same kind of act")),
            ("listed", "no", Text(zh: "在经营异常名录或者严重违法失信名单中", en: "the party is on a list")),
            ("grave", "no", Text(zh: "受到较为严重的处罚，不得提前停止公示", en: "graver penalties are never taken down early")),
        ]
        return Verdict(
            unless: wanted.filter { docket.answer($0.0, in: "check-early-end")?.option != $0.1 }
                .map { Reason($0.2, rule: Rule.earlyEndConditions.id.text) })
    }
}
