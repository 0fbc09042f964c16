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
}
