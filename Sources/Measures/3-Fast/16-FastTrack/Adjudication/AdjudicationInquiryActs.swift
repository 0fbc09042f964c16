import Base
import Law
import Procedure

/// 查明事实: the site, experts, an appraisal, and what the parties try between themselves.
enum AdjudicationInquiryActs {
    static let all: [Act] = [survey, assist, commission, takeAppraisal, mediate]

    private static let trying: Act.From = .stages(["answering", "trying", "hearing"])

    private static let survey = Act(
        "survey", Text(zh: "现场勘验", en: "Survey the site"), from: trying, by: [.officer],
        form: Form(
            .officers, Form.Field("began", Text(zh: "开始时刻", en: "Began"), .dayAndTime(.notAfterToday)),
            Form.Field("ended", Text(zh: "结束时刻", en: "Ended"), .dayAndTime(.notAfterToday)),
            Form.Field("place", Text(zh: "地点", en: "Place"), .shortText(limit: 200)),
            Form.Field("told", Text(zh: "已出示证件、说明事由", en: "Certificates shown, purpose told"), .yesNo),
            Form.Field("present", Text(zh: "到场人员", en: "Who was present"), .shortText(limit: 200)),
            Form.Field(
                "findings", Text(zh: "勘验情况（被控侵权产品、方法的技术特征）", en: "Findings: features of product or process"),
                .longText(limit: 20_000)), .records),
        guards: [
            .caseOfficer, .twoOfficers("officers"), .order("began", then: "ended"), .answers("told", ["yes"]),
        ],
        effects: [.exhibits("files"), .issue(.patentSurvey)], to: .stays, basis: [Rule.closeAdjudication.id])

    /// 技术调查官、专家: an opinion for the panel; it binds nobody and stops no clock.
    private static let assist = Act(
        "assist", Text(zh: "技术调查、专家咨询", en: "Technical investigator or experts"), from: trying, by: [.officer],
        form: Form(
            Form.Field(
                "who", Text(zh: "技术调查官、专家姓名和单位", en: "Who, and from where"), .shortText(limit: 200)),
            Form.Field("question", Text(zh: "咨询的技术问题", en: "Question"), .longText(limit: 2_000)),
            Form.Field("opinion", Text(zh: "意见", en: "Opinion"), .longText(limit: 10_000)), .files),
        guards: [.caseOfficer], effects: [.exhibits("files")], to: .stays, basis: [Rule.challengePanel.id])

    /// 检验鉴定: its days do not count (第三十七条第二款).
    private static let commission = Act(
        "commission-appraisal", Text(zh: "委托检验、鉴定", en: "Commission an appraisal"), from: trying, by: [.officer],
        form: Form(
            Form.Field("body", Text(zh: "机构及其资质", en: "Body and its qualification"), .shortText(limit: 200)),
            Form.Field("questions", Text(zh: "检材和鉴定事项", en: "Material and questions"), .longText(limit: 2_000)),
            .day("first-day", Text(zh: "委托书载明的第一日", en: "First day in the commission")),
            Form.Field("planned", Text(zh: "委托书载明的最后一日", en: "Last day in the commission"), .date(.any))),
        guards: [.caseOfficer, .clock("closing", .running), .order("first-day", then: "planned")],
        effects: [
            .issue(.patentAppraisal), .notify(.reporter), .notify(.respondent),
            .pause("closing", .testing, from: .field("first-day"), proof: .patentAppraisal),
        ], to: .stays, basis: [Rule.closeAdjudication.id])

    private static let takeAppraisal = Act(
        "take-appraisal", Text(zh: "收到检验、鉴定意见", en: "Take the appraisal"),
        from: .stages(["answering", "trying", "hearing", "suspended"]), by: [.officer],
        form: Form(
            Form.Field("result", Text(zh: "意见", en: "Opinion"), .longText(limit: 10_000)),
            .day("last-day", Text(zh: "不计入期限的最后一日", en: "Last day that does not count")), .files),
        guards: [.caseOfficer],
        effects: [.exhibits("files"), .resume("closing", .testing, through: .field("last-day"))], to: .stays,
        basis: [Rule.closeAdjudication.id])

    /// 调解结案 (第三十条第二项、第三十五条).
    private static let mediate = Act(
        "mediate", Text(zh: "调解达成协议，结案", en: "Settled by mediation"),
        from: .stages(["answering", "trying", "hearing", "deciding"]), by: [.officer],
        form: Form(
            Form.Field("terms", Text(zh: "协议内容", en: "What was agreed"), .longText(limit: 10_000)),
            Form.Field("signed", Text(zh: "双方已经签字或者盖章", en: "Signed or sealed by both"), .yesNo),
            Form.Field(
                "enforceable", Text(zh: "有给付内容，并载明愿意接受强制执行", en: "Something is to be given, and enforcement accepted"),
                .yesNo,
                hint: Text(zh: "是的，可以申请公证机关赋予强制执行效力", en: "Then a notary may make it enforceable")),
            AdjudicationFields.number("调解协议书文号", "Number of the agreement"), .files),
        guards: [.caseOfficer, .answers("signed", ["yes"])],
        effects: AdjudicationEarlyEndActs.stopped + [
            .exhibits("files"), .issue(.patentMediation), .notify(.reporter), .notify(.respondent),
        ], to: .to("mediated"), basis: [Rule.enforceableMediation.id])
}
