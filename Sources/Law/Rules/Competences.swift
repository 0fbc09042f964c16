import Base

/// 决定主体: who decides, as the rule tables name them.
extension Rule.Competence {
    static let bureau = Rule.Competence(Text(zh: "县级市场监督管理部门", en: "the district bureau"))
    static let head = Rule.Competence(.headOfBureau)
    static let panel = Rule.Competence(.headsInPanel)
    static let intake = Rule.Competence(
        Text(
            zh: "统一接收投诉举报的工作机构",
            en: "the unit that receives complaints and reports"))
    static let caseUnit = Rule.Competence(Text(zh: "办案机构", en: "the case unit"))
    static let officers = Rule.Competence(Text(zh: "办案人员", en: "the case officers"))
    static let reviewBody = Rule.Competence(Text(zh: "审核机构", en: "the review body"))
    static let decidingBureau = Rule.Competence(
        Text(zh: "作出行政处罚决定的市场监督管理部门", en: "the bureau that decided the penalty"))
    static let superior = Rule.Competence(
        Text(zh: "共同的上一级市场监督管理部门", en: "the common superior bureau"), ownDistrict: false)
    static let court = Rule.Competence(Text(zh: "人民法院", en: "the people's court"), ownDistrict: false)
    static let districtGovernment = Rule.Competence(
        Text(zh: "区人民政府（行政复议机关）", en: "the district people's government (reconsideration organ)"), ownDistrict: false)
}

extension Text {
    /// 负责人: also named as the approver of extensions.
    static let headOfBureau = Text(zh: "市场监督管理部门负责人", en: "the head of the bureau")
    /// 负责人集体讨论, as the approver of a further extension.
    static let headsInPanel = Text(zh: "市场监督管理部门负责人集体讨论", en: "the heads of the bureau in panel discussion")
}
