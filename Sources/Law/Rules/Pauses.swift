import Base

/// 不计入期限的情形: time that the rules leave out of a period, each with the document that proves it.
extension Rule.PauseGround {
    /// 检测、检验、检疫、鉴定 (程序规定 arts. 18 and 64): the notice states its first and last day.
    static let testing = Rule.PauseGround(
        Text(zh: "检测、检验、检疫、鉴定", en: "testing, inspection, quarantine or expert appraisal"),
        proof: Text(zh: "（检测/检验/检疫/鉴定）期间告知书", en: "notice of the testing or appraisal period"))

    /// 权利人辨认或者鉴别 (程序规定 arts. 18, 30 and 64).
    static let identification = Rule.PauseGround(
        Text(zh: "权利人辨认或者鉴别", en: "identification or appraisal by the right holder"),
        proof: Text(zh: "协助辨认/鉴别通知书", en: "notice asking the right holder to identify the goods"))

    /// 中止调查 (程序规定 arts. 46 and 64).
    static let suspension = Rule.PauseGround(
        Text(zh: "中止", en: "suspension of the investigation"),
        proof: Text(zh: "行政处罚案件有关事项审批表（中止、恢复调查）", en: "approval form for suspending and resuming the investigation"))

    /// 听证 (程序规定 art. 64).
    static let hearing = Rule.PauseGround(
        Text(zh: "听证", en: "a hearing"),
        proof: Text(zh: "听证通知书、听证报告", en: "notice of hearing and hearing report"))

    /// 公告 (程序规定 art. 64).
    static let announcement = Rule.PauseGround(
        Text(zh: "公告", en: "public announcement"),
        proof: Text(zh: "公告文书（如文书送达公告）", en: "the announcement (such as service by announcement)"))

    /// 责令退还多收价款 (程序规定 arts. 59 and 64).
    static let refund = Rule.PauseGround(
        Text(zh: "责令退还多收价款", en: "an order to refund money overcharged"),
        proof: Text(zh: "责令退款通知书", en: "notice ordering the refund"))

    /// 检定、检验、检测、鉴定 in mediation (暂行办法 art. 20).
    static let mediationTests2020 = Rule.PauseGround(
        Text(zh: "检定、检验、检测、鉴定", en: "verification, inspection, testing or appraisal"),
        proof: Text(
            zh: "载明起止日期的检定（检验、检测、鉴定）委托书和结果报告",
            en: "the commission and the result report, which show the first and the last day"))

    /// 鉴定、检测 in mediation (办法 art. 22).
    static let mediationTests2026 = Rule.PauseGround(
        Text(zh: "鉴定、检测", en: "appraisal or testing"),
        proof: Text(
            zh: "载明起止日期的鉴定（检测）委托书和结果报告",
            en: "the commission and the result report, which show the first and the last day"))

    /// 不可抗力或者其他正当理由 that kept a party from applying for reconsideration (行政复议法 art. 20).
    static let obstacle = Rule.PauseGround(
        Text(zh: "不可抗力或者其他正当理由耽误申请", en: "force majeure or another good reason that kept the party from applying"),
        proof: Text(zh: "当事人提供的障碍起止证明材料", en: "the party's proof of when the obstacle began and ended"))

    /// 中止 (行政复议法 art. 39).
    static let reconsiderationSuspended = Rule.PauseGround(
        Text(zh: "行政复议中止", en: "suspension of the reconsideration"),
        proof: Text(zh: "中止、恢复审理的书面告知", en: "written notices of suspension and resumption"))

    /// 耽误起诉期限 (行政诉讼法 art. 48).
    static let litigationObstacle = Rule.PauseGround(
        Text(zh: "不可抗力或者其他不属于自身的原因耽误起诉", en: "force majeure or another reason not the party's own"),
        proof: Text(zh: "当事人提供的障碍起止证明材料", en: "the party's proof of when the obstacle began and ended"))

    /// 中止 (裁决和调解办法 art. 37(2)).
    static let adjudicationSuspended = Rule.PauseGround(
        Text(zh: "裁决中止", en: "suspension of the adjudication"),
        proof: Text(zh: "中止、恢复案件处理通知书", en: "notices of suspension and resumption"))

    /// 管辖异议 (art. 37(2)).
    static let competenceObjection = Rule.PauseGround(
        Text(zh: "管辖异议", en: "an objection to competence"),
        proof: Text(zh: "管辖异议申请和处理决定", en: "the objection and the decision on it"))

    /// 延长举证期限 (art. 37(2)).
    static let moreTimeForEvidence = Rule.PauseGround(
        Text(zh: "当事人申请的延长举证期限", en: "more time for evidence at a party's request"),
        proof: Text(zh: "延长举证期限申请和同意的通知", en: "the request and the notice granting it"))

    /// 和解期间 (art. 37(2)).
    static let settlementTalks = Rule.PauseGround(
        Text(zh: "和解", en: "settlement talks"),
        proof: Text(zh: "载明起止日期的和解申请或者记录", en: "the request or record, which shows the first and the last day"))

    /// 征求意见 (政府信息公开条例 art. 33(3)).
    static let thirdPartyOpinion = Rule.PauseGround(
        Text(zh: "征求第三方和其他机关意见", en: "asking third parties and other organs"),
        proof: Text(zh: "征求意见书及其回复", en: "the letter asking and its answer"))

    /// 公证期限不计入 (公证法 art. 30).
    static let notaryVerification = Rule.PauseGround(
        Text(zh: "不可抗力、补充证明材料或者核实有关情况", en: "force majeure, further papers or verification"),
        proof: Text(zh: "公证机构出具的情况说明（载明起止日期）", en: "the notary's statement, which shows the first and the last day"))
}
