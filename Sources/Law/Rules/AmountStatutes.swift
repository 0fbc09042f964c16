import Base

/// 金额规则的法律文件: what thresholds, fines and rewards are cited from.
enum AmountStatute {
    /// 法释〔2025〕5号, repealing the interpretations of 2004, 2007 and 2020 (its art. 31).
    static let interpretation2025 = Statute(
        key: "JS2025",
        name: Text(
            zh: "最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件适用法律若干问题的解释",
            en: "Interpretation on Criminal Cases of Infringing Intellectual Property (2025)"),
        number: "法释〔2025〕5号", effective: AmountDate.interpretation2025)
    static let interpretation2004 = Statute(
        key: "JS2004",
        name: Text(
            zh: "最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释",
            en: "Interpretation on Criminal Cases of Infringing Intellectual Property (2004)"),
        number: "法释〔2004〕19号", effective: AmountDate.interpretation2004)
    static let interpretation2007 = Statute(
        key: "JS2007",
        name: Text(
            zh: "最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释（二）",
            en: "Interpretation (II) on Criminal Cases of Infringing Intellectual Property (2007)"),
        number: "法释〔2007〕6号", effective: AmountDate.interpretation2007)
    static let interpretation2020 = Statute(
        key: "JS2020",
        name: Text(
            zh: "最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释（三）",
            en: "Interpretation (III) on Criminal Cases of Infringing Intellectual Property (2020)"),
        number: "法释〔2020〕10号", effective: AmountDate.interpretation2020)
    /// Its text was not at hand; figures from memory.
    static let opinions2011 = Statute(
        key: "YJ2011",
        name: Text(
            zh: "最高人民法院、最高人民检察院、公安部关于办理侵犯知识产权刑事案件适用法律若干问题的意见",
            en: "Opinions on Criminal Cases of Infringing Intellectual Property (2011)"),
        number: "法发〔2011〕3号", effective: AmountDate.opinions2011)
    /// Its text was not at hand; the figure is from memory.
    static let prosecution2008 = Statute(
        key: "ZS2008",
        name: Text(
            zh: "最高人民检察院、公安部关于公安机关管辖的刑事案件立案追诉标准的规定（一）",
            en: "Provisions (I) on the Standards for Filing and Prosecuting Criminal Cases (2008)"),
        number: "公通字〔2008〕36号", effective: AmountDate.prosecution2008)
    /// Its text was not at hand.
    static let interpretationTime2001 = Statute(
        key: "SX2001",
        name: Text(
            zh: "最高人民法院、最高人民检察院关于适用刑事司法解释时间效力问题的规定",
            en: "Provisions on the Temporal Effect of Criminal Interpretations (2001)"),
        number: "高检发释字〔2001〕5号")
    static let criminalLaw = Statute(
        key: "XL", name: Text(zh: "中华人民共和国刑法", en: "Criminal Law"))
    /// Articles with 之一 cannot be cited by number alone.
    static let criminalLawSecretAbroad = Statute(
        key: "XL219-1", name: Text(zh: "中华人民共和国刑法（第二百一十九条之一）", en: "Criminal Law (art. 219-1)"),
        effective: AmountDate.criminalLaw2021)
    static let transferRules = Statute(
        key: "YS2020",
        name: Text(
            zh: "行政执法机关移送涉嫌犯罪案件的规定", en: "Provisions on the Transfer of Suspected Criminal Cases"),
        number: "国务院令第310号（2020年修订）")
    static let trademark2019 = Statute(
        key: "SB2019", name: Text(zh: "中华人民共和国商标法（2019年修正）", en: "Trademark Law (2019)"),
        effective: AmountDate.trademark2019)
    static let trademark2027 = Statute(
        key: "SB2027", name: Text(zh: "中华人民共和国商标法（2026年修订）", en: "Trademark Law (revised 2026)"),
        effective: AmountDate.trademark2027)
    static let trademarkFilings2019 = Statute(
        key: "SBSQ",
        name: Text(zh: "规范商标申请注册行为若干规定", en: "Provisions on Regulating Trademark Applications"),
        number: "国家市场监督管理总局令第17号", effective: AmountDate.trademarkFilings2019)
    static let trademarkAgencies2022 = Statute(
        key: "SBDL", name: Text(zh: "商标代理监督管理规定", en: "Provisions on Supervising Trademark Agencies"),
        number: "国家市场监督管理总局令第63号", effective: AmountDate.trademarkAgencies2022)
    static let infringementStandard2020 = Statute(
        key: "SBPD", name: Text(zh: "商标侵权判断标准", en: "Standard for Judging Trademark Infringement"),
        number: "国知发保字〔2020〕23号", effective: AmountDate.infringementStandard2020)
    static let patentRules = Statute(
        key: "ZLXZ", name: Text(zh: "中华人民共和国专利法实施细则", en: "Implementing Rules of the Patent Law"),
        effective: AmountDate.patentRules2024)
    static let patentAgencies = Statute(
        key: "ZLDL", name: Text(zh: "专利代理条例", en: "Regulation on Patent Agencies"),
        effective: AmountDate.patentAgencies2019)
    static let copyrightLaw = Statute(
        key: "ZZ", name: Text(zh: "中华人民共和国著作权法", en: "Copyright Law"), effective: AmountDate.patentLaw2021)
    static let software = Statute(
        key: "RJ", name: Text(zh: "计算机软件保护条例", en: "Regulation on Computer Software"),
        effective: AmountDate.copyrightRules2013)
    static let network = Statute(
        key: "XW", name: Text(zh: "信息网络传播权保护条例", en: "Regulation on Communication through Networks"),
        effective: AmountDate.copyrightRules2013)
    static let ecommerce = Statute(
        key: "DS", name: Text(zh: "中华人民共和国电子商务法", en: "E-Commerce Law"), effective: AmountDate.ecommerce2019)
    static let plants2014 = Statute(
        key: "PZ2014", name: Text(zh: "中华人民共和国植物新品种保护条例（2014年修订）", en: "Regulation on New Plant Varieties (2014)"),
        effective: AmountDate.plants2014)
    static let plants2025 = Statute(
        key: "PZ2025", name: Text(zh: "中华人民共和国植物新品种保护条例（2025年修订）", en: "Regulation on New Plant Varieties (2025)"),
        number: "国务院令第807号", effective: AmountDate.plants2025)
    static let olympics = Statute(
        key: "AB", name: Text(zh: "奥林匹克标志保护条例", en: "Regulation on Olympic Symbols"),
        effective: AmountDate.olympics2018)
    static let expo = Statute(
        key: "SBH", name: Text(zh: "世界博览会标志保护条例", en: "Regulation on World Expo Symbols"),
        effective: AmountDate.expo2004)
    /// Its text was not at hand.
    static let specialSigns = Statute(
        key: "TS", name: Text(zh: "特殊标志管理条例", en: "Regulation on Special Signs"))
    /// Its text was not at hand; the bands are from memory.
    static let discretion2022 = Statute(
        key: "CL2022",
        name: Text(
            zh: "关于规范市场监督管理行政处罚裁量权的指导意见", en: "Guiding Opinions on Discretion in Market Regulation Penalties"),
        number: "国市监法规〔2022〕2号", effective: AmountDate.discretion2022)
    static let rewards2021 = Statute(
        key: "JL2021",
        name: Text(
            zh: "市场监管领域重大违法行为举报奖励暂行办法",
            en: "Interim Measures for Rewarding Reports of Serious Violations in Market Regulation"),
        number: "国市监稽规〔2021〕4号", effective: AmountDate.rewards2021)
}

/// The days on which they took effect.
enum AmountDate {
    static let interpretation2004 = on(2004, 12, 22)
    static let expo2004 = on(2004, 12, 1)
    static let interpretation2007 = on(2007, 4, 5)
    /// From memory.
    static let prosecution2008 = on(2008, 6, 25)
    /// From memory.
    static let opinions2011 = on(2011, 1, 10)
    /// 2013-03-01, from memory: the copies print the day of the amendment only.
    static let copyrightRules2013 = on(2013, 3, 1)
    /// The day of promulgation; the copy prints no other.
    static let plants2014 = on(2014, 7, 29)
    static let olympics2018 = on(2018, 7, 31)
    static let ecommerce2019 = on(2019, 1, 1)
    static let patentAgencies2019 = on(2019, 3, 1)
    /// 反不正当竞争法 as amended in 2019: the day of the decision.
    static let unfairCompetition2019 = on(2019, 4, 23)
    /// From the rule table; the copy does not print it.
    static let trademark2019 = on(2019, 11, 1)
    static let trademarkFilings2019 = on(2019, 12, 1)
    static let infringementStandard2020 = on(2020, 6, 15)
    static let interpretation2020 = on(2020, 9, 14)
    /// 刑法修正案（十一）; from the rule table.
    static let criminalLaw2021 = on(2021, 3, 1)
    /// 专利法 and 著作权法 as amended in 2020; from the rule table.
    static let patentLaw2021 = on(2021, 6, 1)
    static let rewards2021 = on(2021, 12, 1)
    /// From memory.
    static let discretion2022 = on(2022, 10, 8)
    static let trademarkAgencies2022 = on(2022, 12, 1)
    /// From the rule table.
    static let patentRules2024 = on(2024, 1, 20)
    static let interpretation2025 = on(2025, 4, 26)
    static let plants2025 = on(2025, 6, 1)
    static let unfairCompetition2025 = on(2025, 10, 15)
    static let trademark2027 = on(2027, 1, 1)
    static let read = on(2026, 11, 22)

    /// A day written out in a table; it cannot fail, because it counts on from 1 January 1970.
    private static func on(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(number: 0).adding(months: (year - 1970) * 12 + month - 1).adding(days: day - 1)
    }
}
