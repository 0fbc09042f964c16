import Base
import Law
import Procedure

/// 依法不予处罚: on which ground of law, that the breach was put right, and the instruction of who is spared
/// (行政处罚法第三十条、第三十一条、第三十三条; 程序规定第六十条第一款第二项、第六十一条).
enum LeniencyActs {
    static let all: [Act] = [find, educate]

    private static let find = find(
        in: ["investigating", "approving", "defending", "rechecking", "deciding"], on: grounds)

    /// 认定: before the head decides; done again it replaces what was found before.
    static func find(in stages: [Name<Stage>], on grounds: [Form.Option]) -> Act {
        Act(
            "find-lenient", Text(zh: "认定依法不予处罚的情形", en: "Find a ground of law not to penalise"),
            from: .stages(stages), by: [.officer],
            form: Form(
                Form.Field("ground", Text(zh: "情形和依据", en: "Ground and article"), .choice(grounds)),
                Form.Field(
                    "corrected", Text(zh: "经核实，已经及时改正", en: "Verified: corrected in time"), .yesNo,
                    when: .init("ground", is: "slight", "first")),
                Form.Field(
                    "corrected-on", Text(zh: "改正完成之日", en: "Day it was corrected"), .date(.notAfterToday),
                    when: .init("corrected", is: "yes")),
                Form.Field(
                    "correction", Text(zh: "改正情况和核实方式", en: "How it was corrected, and how that was verified"),
                    .longText(limit: 2_000), when: .init("ground", is: "slight", "first")),
                Form.Field(
                    "harm", Text(zh: "危害后果的认定", en: "What harm there was"), .longText(limit: 2_000),
                    when: .init("ground", is: "slight", "first")),
                Form.Field(
                    "no-record", Text(zh: "经查询，没有发现此前的违法记录", en: "No earlier breach on record"), .yesNo,
                    when: .init("ground", is: "first")),
                Form.Field(
                    "exception", Text(zh: "法律、行政法规另有规定，仍应处罚", en: "A law or regulation provides otherwise"), .yesNo,
                    when: .init("ground", is: "no-fault")),
                Form.Field("proof", Text(zh: "认定的事实和证据", en: "Facts and evidence for it"), .longText()), .files),
            guards: [.caseOfficer, .certificate, .groundHolds], effects: [.exhibits("files")], to: .stays,
            basis: [Rule.filingWaived.id, Rule.discretion.id])
    }

    /// 教育 (行政处罚法第三十三条第三款): a duty, so that the case does not close without it.
    private static let educate = Act(
        "educate", Text(zh: "对当事人进行教育", en: "Instruct the party"), from: .stages(["serving", "closing"]),
        by: [.officer],
        form: Form(education),
        guards: [
            .caseOfficer, .certificate, .done(.init("decide-other", ["decision": ["spare"]])),
            .after("decide-other", "educated-on"),
        ],
        effects: [
            .exhibits("files"), .issue(.educationRecord), .when("commitment", ["yes"], .issue(.commitment)),
        ], to: .stays, basis: [Rule.filingWaived.id])

    /// 教育的内容: on which day, how, what was said, what the party promises of its own will.
    static let education: [Form.Field] = [
        .day("educated-on", Text(zh: "教育日期", en: "Day of the instruction")),
        Form.Field(
            "manner", Text(zh: "教育方式", en: "How"),
            .choice([
                Form.Option("person", zh: "当面教育", en: "In person"),
                Form.Option("talk", zh: "约谈", en: "Summoned to a talk"),
                Form.Option("written", zh: "书面提示", en: "In writing"),
                Form.Option("remote", zh: "电话、视频", en: "By telephone or video"),
            ])),
        Form.Field(
            "content", Text(zh: "教育内容", en: "What was said"), .longText(),
            hint: Text(
                zh: "写明违反的规定、危害、今后怎样守法经营", en: "Which provision was broken, what harm it does, how to comply")),
        Form.Field("commitment", Text(zh: "当事人自愿签署承诺书", en: "The party signs a commitment"), .yesNo),
        Form.Field(
            "promise", Text(zh: "承诺内容", en: "What it commits to"), .longText(limit: 2_000),
            when: .init("commitment", is: "yes")), .files,
    ]

    /// 情形: each with its article; the first and the third bind, the second leaves it to the office.
    static let grounds: [Form.Option] = [
        Form.Option(
            "slight", zh: "违法行为轻微并及时改正，没有造成危害后果（行政处罚法第三十三条第一款，应当不予处罚）",
            en: "Slight, corrected in time, no harm (art. 33(1): no penalty)"),
        Form.Option(
            "first", zh: "初次违法且危害后果轻微并及时改正（行政处罚法第三十三条第一款，可以不予处罚）",
            en: "First breach, slight harm, corrected in time (art. 33(1): penalty may be waived)"),
        Form.Option(
            "no-fault", zh: "当事人有证据足以证明没有主观过错（行政处罚法第三十三条第二款）",
            en: "The party proves absence of fault (art. 33(2))"),
        Form.Option(
            "under-fourteen", zh: "不满十四周岁的未成年人有违法行为（行政处罚法第三十条）", en: "Under fourteen years old (art. 30)"),
        Form.Option(
            "incapable", zh: "精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为（行政处罚法第三十一条）",
            en: "Unable to recognise or control the act (art. 31)"),
        Form.Option("other", zh: "法律、法规规定的其他情形", en: "Other cases in law or regulation"),
    ]
}

extension DocumentForm {
    /// 教育笔录, 承诺书: the office's own forms; the model forms have none.
    static let educationRecord = DocumentForm(
        "education-record", Text(zh: "不予行政处罚教育记录", en: "Record of the instruction"))
    static let commitment = DocumentForm("commitment", Text(zh: "守法经营承诺书", en: "Commitment to comply"))
}

extension Guard {
    /// What the ground asks for is there: corrected, never before, no law that punishes all the same.
    fileprivate static let groundHolds = Guard.check("groundHolds") { _, submission in
        func says(_ field: Name<Form.Field>, _ option: Name<Form.Option>) -> Bool {
            submission.answers[field]?.option == option
        }
        var reasons: [Text] = []
        if says("corrected", "no") {
            reasons.append(
                Text(
                    zh: "没有及时改正的，不符合这一情形；先责令改正并核实",
                    en: "Not corrected, so this ground is not met; have it corrected and verify."))
        }
        if says("no-record", "no") {
            reasons.append(
                Text(zh: "此前有违法记录的，不是初次违法", en: "With an earlier breach on record it is not a first breach."))
        }
        if says("exception", "yes") {
            reasons.append(
                Text(
                    zh: "法律、行政法规另有规定的，从其规定", en: "Where a law or regulation provides otherwise, that is followed."))
        }
        return Verdict(unless: reasons.map { Reason($0, rule: Rule.filingWaived.id.text) })
    }

    /// 先教育后结案: who was spared by law must have been instructed.
    static let educatedWhereSpared = Guard.check("educatedWhereSpared") { docket, _ in
        guard docket.meets(Done("decide-other", ["decision": ["spare"]])), docket.last("educate") == nil else {
            return .allowed
        }
        return .refused([
            Reason(
                Text(
                    zh: "依法不予处罚的，应当对当事人进行教育；先办理“对当事人进行教育”",
                    en: "Who is not penalised by law must be instructed; record “Instruct the party” first."),
                rule: Rule.filingWaived.id.text)
        ])
    }
}
