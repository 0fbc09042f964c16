import Base
import Law
import Procedure

/// 查封、扣押的办理动作: what only this measure has: its power, its extension, tests, release and unclaimed goods.
enum SeizureActs {
    static let all: [Act] = [extend, beginTest, endTest, release, announce, unclaimed]

    /// 种类和法律依据: only statutes that grant it (CF-20); nothing else can be chosen.
    static let grounds: [Form.Field] = [
        Form.Field(
            "kind", Text(zh: "措施", en: "Measure"),
            .choice([
                Form.Option("seize", zh: "扣押", en: "Seizure"), Form.Option("seal", zh: "查封", en: "Sealing"),
            ])),
        Form.Field(
            "basis", Text(zh: "法律依据", en: "Basis in law"),
            .choice([
                Form.Option("marks", zh: "侵犯注册商标专用权的物品（商标法）", en: "Goods that infringe a mark (Trademark Law)"),
                Form.Option("patents", zh: "假冒专利的产品（专利法）", en: "Falsely marked products (Patent Law)"),
                Form.Option("olympic", zh: "侵犯奥林匹克标志专有权的物品（奥林匹克标志保护条例）", en: "Olympic symbols (their regulation)"),
                Form.Option("competition", zh: "不正当竞争（反不正当竞争法）", en: "Unfair competition (its law)"),
                Form.Option("copyright", zh: "侵犯著作权的场所和物品（著作权法）", en: "Pirate copies (Copyright Law)"),
            ])),
        Form.Field(
            "city-approval", Text(zh: "设区的市级局主要负责人批准文件的文号", en: "Number of the city bureau's approval"),
            .identifier(.external), required: false,
            hint: Text(
                zh: "不正当竞争案件必须先经批准，区局不能自行批准", en: "Needed first in cases of unfair competition"),
            when: .init("basis", is: "competition")),
    ]

    /// 延长: once, by the head, for a reason that the party is told.
    private static let extend = Act(
        "extend", Text(zh: "批准延长查封、扣押期限", en: "Extend the seizure"), from: .stages(["held"]), by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(
            GoodsFields.rows(Text(zh: "延长期限的物品", en: "Goods held on")), .reason,
            .documentNumber(Text(zh: "延长决定书文号", en: "Number of the extension"))),
        effects: [
            .extend("holding", approvedBy: .bureauHead, because: "reason", until: nil), .issue(.measureExtension),
            .issue(.matterApproval), .notify(.respondent),
        ], to: .stays, basis: [Rule.seizureLimit.id])

    /// 检测、鉴定期间: left out, from the first to the last day that the notice states (程序规定第三十八条第三款).
    private static let beginTest = Act(
        "begin-test", Text(zh: "物品送检测、鉴定", en: "Send the goods for testing"), from: .stages(["held"]), by: [.officer],
        form: Form(
            Form.Field("body", Text(zh: "机构及其资质", en: "Body and its qualification"), .shortText(limit: 200)),
            Form.Field("questions", Text(zh: "样品与问题", en: "Samples and questions"), .longText()),
            .day("first-day", Text(zh: "期间告知书载明的第一日", en: "First day in the notice")), .plannedEnd()),
        guards: [.caseOfficer, .certificate, .clock("holding", .notLapsed)],
        effects: [
            .issue(.testPeriod), .notify(.respondent),
            .pause("holding", .testing, from: .field("first-day"), proof: .testPeriod),
        ], to: .stays, basis: [Rule.seizureLimit.id])

    private static let endTest = Act(
        "end-test", Text(zh: "检测、鉴定结束", en: "The test is over"), from: .stages(["held"]), by: [.officer],
        form: Form(.day("last-day", Text(zh: "不计入期限的最后一日", en: "Last day that does not count")), .files),
        guards: [.caseOfficer, .certificate],
        effects: [.exhibits("files"), .resume("holding", .testing, through: .field("last-day"))], to: .stays,
        basis: [Rule.seizureLimit.id])

    /// 解除: on any of the grounds of 程序规定第四十二条; that the time is up is the system's to record.
    private static let release = Act(
        "release", Text(zh: "批准解除查封、扣押", en: "Release the goods"), from: .stages(["held"]), by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("lawful", zh: "当事人没有违法行为", en: "The party did nothing unlawful"),
                    Form.Option("unrelated", zh: "与违法行为无关", en: "They have nothing to do with it"),
                    Form.Option("decided", zh: "已经作出处理决定，不再需要", en: "Decided; no longer needed"),
                    Form.Option("other", zh: "其他不再需要的情形", en: "No longer needed for other reasons"),
                ])), GoodsFields.rows(Text(zh: "解除的物品", en: "Goods released")), .reason,
            .documentNumber(Text(zh: "解除文书的文号", en: "Number of the release"))),
        guards: [.releasesWhole], effects: GoodsMeasure.seizure.released, to: .to("returning"),
        basis: [Rule.releaseSeized.id])

    /// 公告认领 (程序规定第四十二条第三款): nobody is found to return them to.
    private static let announce = Act(
        "announce", Text(zh: "公告认领", en: "Announce the goods for collection"), from: .stages(["returning"]),
        by: [.officer],
        form: Form(
            .day("published", Text(zh: "公告发布之日", en: "Day of publication")),
            Form.Field("reason", Text(zh: "当事人下落不明或者无法确定所有人的情况", en: "Why nobody can be found"), .longText()),
            Form.Field("files", Text(zh: "张贴照片、刊登凭证", en: "Photographs, proof of publication"), .files())),
        guards: [.caseOfficer, .certificate],
        effects: [
            .exhibits("files"), .issue(.serviceAnnouncement), .stop("returning"),
            .start("collecting", .field("published")),
        ], to: .to("announced"), basis: [Rule.unclaimedGoods.id])

    private static let unclaimed = Act(
        "unclaimed", Text(zh: "批准处理无人领取的物品", en: "Dispose of what nobody collected"), from: .stages(["announced"]),
        by: [.bureauHead], preparedBy: [.officer], form: Form(.reason), guards: [.clock("collecting", .lapsed)],
        effects: [.stop("collecting"), .issue(.matterApproval), .start("disposing", .act)], to: .to("disposing"),
        basis: [Rule.unclaimedGoods.id])
}

extension Form.Field {
    /// 期间应当明确 (程序规定第三十八条第三款): stated beforehand; the clock goes by the day it ended.
    /// - Parameter isRequired: false where tests were commissioned before the day was asked; the notice is not issued without.
    static func plannedEnd(required isRequired: Bool = true) -> Form.Field {
        Form.Field(
            "planned", Text(zh: "期间告知书载明的最后一日", en: "Last day in the notice"), .date(.any), required: isRequired)
    }
}

extension Guard {
    /// 权限: the statute gives the power to this bureau, or whoever has it has agreed (CF-20).
    static let seizureAllowed = Guard.check("seizureAllowed") { docket, submission in
        func answer(_ field: Name<Form.Field>) -> Answer? {
            submission.answers[field] ?? docket.answer(field, in: "open")
        }
        switch answer("basis")?.option {
        case "copyright":
            return .refused([
                Reason(
                    Text(
                        zh: "著作权法把查封、扣押的权限给了主管著作权的部门，请将案件移送该部门",
                        en: "The Copyright Law gives this power to the copyright authority; transfer the case to it."),
                    rule: Rule.seizePirateCopies.id.text)
            ])
        case "competition":
            guard answer("city-approval") == nil || answer("urgent")?.option == "yes" else { return .allowed }
            return .refused([
                Reason(
                    Text(
                        zh: "不正当竞争案件的查封、扣押须先书面报告设区的市级局主要负责人并经批准，不能当场采取；请先取得批准并填写文号",
                        en: """
                            In cases of unfair competition the principal head of the city bureau approves first, and \
                            nothing is seized on the spot; get the approval and give its number.
                            """),
                    rule: Rule.seizeUnfairCompetition.id.text)
            ])
        default: return .allowed
        }
    }
}
