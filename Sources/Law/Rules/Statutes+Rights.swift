import Base

/// 法律文件: the statutes on marks, patents, copyright and other rights that the periods are cited from.
extension Statute {
    /// 商标法 as amended in 2019, in force until 31 December 2026.
    package static let trademarkLaw2019 = Statute(
        key: "SB2019", name: Text(zh: "中华人民共和国商标法", en: "Trademark Law (2019)"), effective: .trademarkLaw2019)

    /// 商标法 as revised in 2026, renumbered, in force from 1 January 2027.
    package static let trademarkLaw2027 = Statute(
        key: "SB2027", name: Text(zh: "中华人民共和国商标法", en: "Trademark Law (2026 revision)"), effective: .trademarkLaw2027)

    /// 商标法实施条例 of 2014; it cites the articles of the law of 2013.
    package static let trademarkRegulation = Statute(
        key: "ST", name: Text(zh: "中华人民共和国商标法实施条例", en: "Regulation on the Implementation of the Trademark Law"),
        number: "国务院令第651号", effective: .trademarkRegulation2014)

    /// 著作权法, as amended in 2020.
    package static let copyrightLaw = Statute(
        key: "ZZ", name: Text(zh: "中华人民共和国著作权法", en: "Copyright Law"), effective: .copyrightLaw2021)

    /// 奥林匹克标志保护条例, as revised in 2018.
    package static let olympicSymbols = Statute(
        key: "AO", name: Text(zh: "奥林匹克标志保护条例", en: "Regulation on the Protection of Olympic Symbols"),
        number: "国务院令第699号", effective: .olympicSymbols2018)

    /// 商业秘密保护规定; seen in English translations of its first articles only.
    package static let tradeSecretRules = Statute(
        key: "SM", name: Text(zh: "商业秘密保护规定", en: "Provisions on the Protection of Trade Secrets"),
        number: "国家市场监督管理总局令第126号", effective: .tradeSecrets2026)

    /// 著作权行政处罚实施办法; articles 15, 22, 27, 31 and 33 were read.
    package static let copyrightPenalties = Statute(
        key: "BQ", name: Text(zh: "著作权行政处罚实施办法", en: "Measures for Administrative Penalties in Copyright"),
        number: "国家版权局令第6号", effective: .copyrightPenalties2009)

    /// 电子商务法.
    package static let ecommerceLaw = Statute(
        key: "DSF", name: Text(zh: "中华人民共和国电子商务法", en: "E-Commerce Law"), effective: .ecommerce2019)

    /// 网络交易监督管理办法.
    package static let onlineTrading = Statute(
        key: "WJ", name: Text(zh: "网络交易监督管理办法", en: "Measures for the Supervision of Online Trading"),
        effective: .onlineTrading2021)

    /// 展会知识产权保护办法 of 2006; articles 4, 6 and 7 were read.
    package static let exhibitionMeasures = Statute(
        key: "ZH2006", name: Text(zh: "展会知识产权保护办法", en: "Measures for Intellectual Property Protection at Exhibitions"),
        number: "商务部等四部门令2006年第1号", effective: .exhibitions2006)

    /// 展会知识产权保护指引 of 2022; article 14 was read.
    package static let exhibitionGuide = Statute(
        key: "ZH2022",
        name: Text(zh: "展会知识产权保护指引", en: "Guidelines for Intellectual Property Protection at Exhibitions"),
        number: "国知发保字〔2022〕30号", effective: .exhibitionGuide2022)

    /// 专利纠纷行政裁决和调解办法; arts. 3, 7, 8, 10, 34, 37, 38, 69 and 80 to 85 are in the texts kept beside the tables.
    package static let patentAdjudication = Statute(
        key: "CJ",
        name: Text(
            zh: "专利纠纷行政裁决和调解办法", en: "Measures for the Administrative Adjudication and Mediation of Patent Disputes"),
        number: "国家知识产权局令第81号", effective: .adjudication2025)

    /// 专利行政执法办法, as amended in 2015; the articles of the amending decision were read.
    package static let patentEnforcement = Statute(
        key: "ZF", name: Text(zh: "专利行政执法办法", en: "Measures for Administrative Enforcement in Patent Matters"),
        number: "国家知识产权局令第60号（第71号令修改）", effective: .patentEnforcement2015)

    /// 专利法实施细则, as amended in 2023.
    package static let patentRegulation = Statute(
        key: "XZ", name: Text(zh: "中华人民共和国专利法实施细则", en: "Rules for the Implementation of the Patent Law"),
        effective: .patentRegulation2024)

    /// 专利优先审查管理办法 of 2026.
    package static let priorityExamination2026 = Statute(
        key: "YX2026", name: Text(zh: "专利优先审查管理办法", en: "Measures for the Prioritised Examination of Patents"),
        number: "国家知识产权局令第85号", effective: .priority2026)

    /// 专利优先审查管理办法 of 2017, repealed on 1 September 2026; its text was not at hand.
    package static let priorityExamination2017 = Statute(
        key: "YX2017", name: Text(zh: "专利优先审查管理办法", en: "Measures for the Prioritised Examination of Patents (2017)"),
        number: "国家知识产权局令第76号", effective: .priority2017)

    /// 规范申请专利行为的规定.
    package static let filingConduct = Statute(
        key: "GF", name: Text(zh: "规范申请专利行为的规定", en: "Provisions on Regulating Patent Filing Conduct"),
        number: "国家知识产权局令第77号", effective: .filingConduct2024)

    /// 专利法 as amended in 2008; its text was not at hand.
    package static let patentLaw2008 = Statute(
        key: "ZL2008", name: Text(zh: "中华人民共和国专利法", en: "Patent Law (2008)"), effective: .patentLaw2009)

    /// 驰名商标认定和保护规定; articles 7, 11, 12 and 14 were read.
    package static let wellKnownMarks = Statute(
        key: "CM",
        name: Text(zh: "驰名商标认定和保护规定", en: "Provisions on the Recognition and Protection of Well-Known Marks"),
        number: "工商总局令第66号", effective: .wellKnown2014)

    /// 商标侵权判断标准; articles 27, 29 and 34 to 36 were read.
    package static let markJudgement = Statute(
        key: "PD", name: Text(zh: "商标侵权判断标准", en: "Standards for Judging Trademark Infringement"),
        number: "国知发保字〔2020〕23号", effective: .markJudgement2020)

    /// 商标代理监督管理规定; articles 5, 7, 18, 22, 23, 25, 33, 34 and 36 were read.
    package static let markAgencies = Statute(
        key: "DL", name: Text(zh: "商标代理监督管理规定", en: "Provisions on the Supervision of Trademark Agencies"),
        number: "国家市场监督管理总局令第63号", effective: .markAgencies2022)

    /// 专利代理管理办法; articles 37, 39 and 48 were read.
    package static let patentAgencies = Statute(
        key: "ZDL", name: Text(zh: "专利代理管理办法", en: "Measures for the Administration of Patent Agencies"),
        number: "国家市场监督管理总局令第6号", effective: .patentAgencies2019)

    /// 知识产权海关保护条例, as amended in 2018; the day the amendment took effect was not read.
    package static let customsProtection = Statute(
        key: "HG", name: Text(zh: "中华人民共和国知识产权海关保护条例", en: "Regulation on Customs Protection of Intellectual Property"),
        number: "国务院令第395号（2018年修订）", effective: .customs2018)

    /// 植物新品种保护条例, as revised in 2025.
    package static let plantVarieties2025 = Statute(
        key: "PV2025",
        name: Text(zh: "中华人民共和国植物新品种保护条例", en: "Regulation on the Protection of New Varieties of Plants"),
        number: "国务院令第807号", effective: .plantVarieties2025)

    /// 植物新品种保护条例, as amended in 2014.
    package static let plantVarieties2014 = Statute(
        key: "PV2014",
        name: Text(zh: "中华人民共和国植物新品种保护条例", en: "Regulation on the Protection of New Varieties of Plants (2014)"),
        effective: .plantVarieties2014)

    /// 地理标志产品保护办法; articles 4, 19, 20, 25 and 30 to 33 were read.
    package static let geographicIndications = Statute(
        key: "GI", name: Text(zh: "地理标志产品保护办法", en: "Measures for the Protection of Geographical Indication Products"),
        number: "国家知识产权局令第80号", effective: .geographicIndications2024)

    /// 集成电路布图设计保护条例, as revised in 2026; article 45 was read.
    package static let layoutDesigns = Statute(
        key: "IC",
        name: Text(zh: "集成电路布图设计保护条例", en: "Regulation on the Protection of Layout-Designs of Integrated Circuits"),
        number: "国务院令第842号", effective: .layoutDesigns2026)

    /// 特殊标志管理条例; its text was not at hand.
    package static let specialSigns = Statute(
        key: "TSBZ", name: Text(zh: "特殊标志管理条例", en: "Regulation on the Administration of Special Signs"),
        effective: .specialSigns1996)

    /// 信息网络传播权保护条例, as amended in 2013.
    package static let networkTransmission = Statute(
        key: "XW",
        name: Text(
            zh: "信息网络传播权保护条例",
            en: "Regulation on the Protection of the Right of Communication through Information Networks"),
        number: "国务院令第468号（2013年修订）", effective: .networkTransmission2013)

    /// 著作权质权登记办法; articles 9, 12, 17 and 19 were read.
    package static let copyrightPledges = Statute(
        key: "ZQ", name: Text(zh: "著作权质权登记办法", en: "Measures for the Registration of Copyright Pledges"),
        effective: .copyrightPledges2011)

    /// 维权援助工作的指导意见; known from reports only.
    package static let rightsAid = Statute(
        key: "WQ",
        name: Text(
            zh: "国家知识产权局关于进一步加强知识产权维权援助工作的指导意见", en: "Guiding Opinions on Aid in Intellectual Property Disputes"),
        number: "国知发保字〔2020〕22号", effective: .rightsAid2020)

    /// 专利权质押登记办法; articles 1 to 3 were seen.
    package static let patentPledges = Statute(
        key: "ZLZY", name: Text(zh: "专利权质押登记办法", en: "Measures for the Registration of Patent Pledges"),
        number: "国家知识产权局公告第461号", effective: .patentPledges2021)

    /// 注册商标专用权质押登记程序规定; its text was not at hand.
    package static let markPledges = Statute(
        key: "SBZY", name: Text(zh: "注册商标专用权质押登记程序规定", en: "Provisions on the Registration of Trademark Pledges"),
        effective: .markPledges2020)

    /// 技术合同认定登记管理办法; its text was not at hand.
    package static let technologyContracts = Statute(
        key: "JSHT",
        name: Text(zh: "技术合同认定登记管理办法", en: "Measures for the Recognition and Registration of Technology Contracts"),
        effective: .technologyContracts2000)
}
