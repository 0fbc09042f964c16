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
        Text(zh: "共同的上一级市场监督管理部门", en: "the common superior bureau"), .city)
    static let higherBureau = Rule.Competence(Text(zh: "上一级市场监督管理部门", en: "the superior bureau"), .city)
    static let court = Rule.Competence(Text(zh: "人民法院", en: "the people's court"), .district, .court)
    static let districtGovernment = Rule.Competence(
        Text(zh: "区人民政府（行政复议机关）", en: "the district people's government (reconsideration organ)"), .district,
        .government)
}

/// Those the law reserves a matter to, and heads by rank.
extension Rule.Competence {
    static let principalHead = Rule.Competence(
        Text(zh: "市场监督管理部门主要负责人", en: "the principal head of the bureau"), .district, .marketRegulation)
    static let hearingChair = Rule.Competence(
        Text(zh: "听证主持人", en: "the chair of the hearing"), .district, .marketRegulation)
    static let cityBureau = Rule.Competence(
        Text(zh: "设区的市级以上市场监督管理部门（合肥市局）", en: "the bureau of the city or above (Hefei)"), .city, .marketRegulation)
    static let cityBureauHead = Rule.Competence(
        Text(zh: "设区的市级以上监督检查部门主要负责人", en: "the principal head of the bureau of the city or above"), .city,
        .marketRegulation)
    static let provincialBureau = Rule.Competence(
        Text(zh: "省级市场监督管理部门", en: "the provincial bureau"), .province, .marketRegulation)
    static let cityPatents = Rule.Competence(
        Text(zh: "设区的市级以上管理专利工作的部门", en: "the patent authority of the city or above"), .city, .patents)
    static let provincialPatents = Rule.Competence(
        Text(zh: "省级管理专利工作的部门", en: "the provincial patent authority"), .province, .patents)
    static let patentOffice = Rule.Competence(
        Text(zh: "国家知识产权局", en: "the national intellectual property office"), .nation, .patents)
    static let markOffice = Rule.Competence(
        Text(zh: "国务院商标管理部门（国家知识产权局）", en: "the national trade mark office"), .nation, .trademarks)
    static let copyrightAuthority = Rule.Competence(
        Text(zh: "区著作权主管部门", en: "the district's copyright authority"), .district, .copyright)
    static let copyrightOffice = Rule.Competence(
        Text(zh: "著作权登记机构", en: "the copyright registry"), .nation, .copyright)
    static let varietyAuthority = Rule.Competence(
        Text(zh: "国务院农业农村、林业草原主管部门", en: "the national agriculture or forestry authority"), .nation, .plantVarieties)
    static let customs = Rule.Competence(
        Text(zh: "海关", en: "customs"), .nation, .customs)
    static let police = Rule.Competence(
        Text(zh: "公安机关", en: "the police"), .district, .police)
    static let procuratorate = Rule.Competence(
        Text(zh: "人民检察院、监察机关", en: "the procuratorate and the supervisory organs"), .district, .procuratorate)
    static let notary = Rule.Competence(
        Text(zh: "公证机构", en: "a notary"), .district, .notary)
    static let justiceDepartment = Rule.Competence(
        Text(zh: "区司法行政部门", en: "the district's justice department"), .district, .government)
    static let dataAuthority = Rule.Competence(
        Text(zh: "区政务数据共享主管部门", en: "the district's data sharing authority"), .district, .dataSharing)
    static let platform = Rule.Competence(
        Text(zh: "网络平台、网络服务提供者", en: "the platform or service provider"), .district, .others)
    static let organiser = Rule.Competence(
        Text(zh: "展会主办方、投诉机构或者工作站", en: "the organiser, complaint body or work station of the show"), .district, .others
    )
    static let others = Rule.Competence(
        Text(zh: "登记机构", en: "the registry"), .district, .others)
}

extension Text {
    /// 负责人: also named as the approver of extensions.
    static let headOfBureau = Text(zh: "市场监督管理部门负责人", en: "the head of the bureau")
    /// 负责人集体讨论, as the approver of a further extension.
    static let headsInPanel = Text(zh: "市场监督管理部门负责人集体讨论", en: "the heads of the bureau in panel discussion")
}
