import Base
import Law
import Procedure

/// 依法不予立案: a breach that the law spares is found and proved so, and whoever is spared is instructed
/// (程序规定第二十条; 行政处罚法第三十三条). What was taken as evidence stays with the matter.
enum UnfiledActs {
    static let all: [Act] = [LeniencyActs.find(in: ["verifying"], on: grounds), educate]

    /// 程序规定第二十条第一款第一项至第三项.
    static let grounds = LeniencyActs.grounds.filter { ["slight", "first", "no-fault"].contains($0.id) }

    /// 教育 (行政处罚法第三十三条第三款): the matter does not end without it.
    private static let educate = Act(
        "educate", Text(zh: "对当事人进行教育", en: "Instruct the party"), from: .stages(["educating"]), by: [.officer],
        form: Form(LeniencyActs.education),
        guards: [.caseOfficer, .certificate, .after("decide", "educated-on")],
        effects: [
            .exhibits("files"), .stop("educating"), .issue(.unfiledEducation),
            .when("commitment", ["yes"], .issue(.commitment)), .close(because: "content"),
        ], to: .to("not-filed"), basis: [Rule.filingWaived.id])
}

extension DocumentForm {
    /// 教育记录: the office's own form.
    static let unfiledEducation = DocumentForm(
        "unfiled-education", Text(zh: "不予立案教育记录", en: "Record of the instruction (no case opened)"))
}

extension Guard {
    /// 情形经过认定: the ground on which the head does not file is the one that the officers found and proved.
    static let foundBeforeSparing = Guard.check("foundBeforeSparing") { docket, submission in
        guard !submission.isDraft, let ground = submission.answers["ground"]?.option,
            docket.answer("ground", in: "find-lenient")?.option != ground
        else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "先由办案人员办理“认定依法不予处罚的情形”，写明改正情况和证据；决定的情形须与认定的一致",
                    en: """
                        First the officers “Find a ground of law not to penalise”, with how it was corrected and the proof; the \
                        decision rests on the ground they found.
                        """),
                rule: Rule.filingWaived.id.text)
        ])
    }
}
