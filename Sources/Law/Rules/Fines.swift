import Base

/// 罚款依据表: every fine of the rule table's §5.
extension FineBase {
    package static let all: [FineBase] = trademarks + agencies + patents + copyright + competition + others

    static let bureau = Rule.Competence(
        Text(zh: "县级以上市场监督管理部门（商标、专利执法）", en: "the market regulation bureau from district level"))
    static let copyrightOffice = Rule.Competence(
        Text(zh: "主管著作权的部门（区委宣传部、文化和旅游部门）", en: "the copyright authority"), ownDistrict: false)
    static let province = Rule.Competence(
        Text(zh: "省、自治区、直辖市管理专利工作的部门", en: "the provincial patent authority"), ownDistrict: false)
    static let agriculture = Rule.Competence(
        Text(zh: "农业农村、林业草原主管部门", en: "the agriculture or forestry authority"), ownDistrict: false)
    /// 商业秘密 cases are the city's unless this bureau was approved (总局令第126号 art. 3, read in translation only).
    static let city = Rule.Competence(
        Text(
            zh: "设区的市级以上市场监督管理部门（县级局须经批准，待核）", en: "the city bureau (a district bureau only if approved; to be checked)"
        ),
        ownDistrict: false)

    static let goodsAndTools = Text(
        zh: "没收侵权商品和主要用于制造侵权商品、伪造注册商标标识的工具",
        en: "the infringing goods and the tools mainly used to make them are confiscated")
    static let destroyed = Text(
        zh: "没收、销毁侵权商品和主要用于制造侵权商品、伪造注册商标标识的工具",
        en: "the infringing goods and the tools mainly used to make them are confiscated and destroyed")
    static let gain = Text(zh: "没收违法所得", en: "the illegal gain is confiscated")
    static let illegalGoods = Text(zh: "没收违法商品", en: "the illegal goods are confiscated")

    /// 违法经营额五万元以上五倍以下；没有或者不足五万元，二十五万元以下
    static let fiveTimesTurnover = FineScale.split(
        .turnover, at: 50_000, .above, above: .share(of: .turnover, percent: 0, through: 500),
        below: .between(yuan: 0, and: 250_000))
    /// 违法经营额五万元以上百分之二十以下；没有或者不足五万元，一万元以下
    static let fifthOfTurnover = FineScale.split(
        .turnover, at: 50_000, .above, above: .share(of: .turnover, percent: 0, through: 20),
        below: .between(yuan: 0, and: 10_000))

    static func law(
        _ statute: Statute, _ article: Int, _ paragraph: Int? = nil, item: Int? = nil, _ words: String? = nil
    ) -> Citation {
        Citation(statute, Article(article, paragraph: paragraph, item: item), words: words)
    }
}
