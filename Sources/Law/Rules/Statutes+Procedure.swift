import Base

/// 法律文件: the statutes on transfers, courts, notaries, credit and data that the periods are cited from.
extension Statute {
    /// 行政处罚听证暂行办法 of 2018; articles 4 and 5 were read.
    package static let hearingRules2018 = Statute(
        key: "TZ2018",
        name: Text(
            zh: "市场监督管理行政处罚听证暂行办法", en: "Interim Measures on Hearings for Administrative Penalties in Market Regulation"
        ),
        number: "国家市场监督管理总局令第3号", effective: .marketProcedure2019)

    /// 行政处罚听证办法 as amended in 2021; its articles were not at hand.
    package static let hearingRules2021 = Statute(
        key: "TZ2021",
        name: Text(zh: "市场监督管理行政处罚听证办法", en: "Measures on Hearings for Administrative Penalties in Market Regulation"),
        number: "国家市场监督管理总局令第3号（第42号令修正）", effective: .penaltyLaw2021)

    /// 行政执法机关移送涉嫌犯罪案件的规定, as amended in 2020; it says nothing on working days or holidays.
    package static let crimeTransfer = Statute(
        key: "YS",
        name: Text(
            zh: "行政执法机关移送涉嫌犯罪案件的规定",
            en: "Provisions on the Transfer of Suspected Criminal Cases by Administrative Enforcement Organs"),
        number: "国务院令第310号（2020年修订）", effective: .crimeTransfer2020)

    /// 公安机关办理刑事案件程序规定, as amended in 2020; articles 169 to 185 were read.
    package static let policeProcedure = Statute(
        key: "GA", name: Text(zh: "公安机关办理刑事案件程序规定", en: "Provisions on the Procedures of the Police in Criminal Cases"),
        effective: .policeProcedure2020)

    /// 办理经济犯罪案件的若干规定; articles 15 to 17 were read, the day of effect is from memory.
    package static let economicCrimeRules = Statute(
        key: "JF",
        name: Text(
            zh: "最高人民检察院、公安部关于公安机关办理经济犯罪案件的若干规定",
            en: """
                Provisions of the Supreme Procuratorate and the Ministry of Public Security on Economic \
                Crime Cases
                """), effective: .economicCrime2018)

    /// 民法典; articles 200 to 204 were read.
    package static let civilCode = Statute(
        key: "MF", name: Text(zh: "中华人民共和国民法典", en: "Civil Code"), effective: .civilCode2021)

    /// 人民调解法.
    package static let peoplesMediation = Statute(
        key: "RT", name: Text(zh: "中华人民共和国人民调解法", en: "People's Mediation Law"), effective: .mediation2011)

    /// 民事诉讼法, as amended in 2023; its text was not among those kept beside the tables.
    package static let civilProcedure = Statute(
        key: "MS", name: Text(zh: "中华人民共和国民事诉讼法", en: "Civil Procedure Law"), effective: .civilProcedure2024)

    /// 严重违法失信名单管理办法; known from retellings and translations of parts only.
    package static let seriousOffenders = Statute(
        key: "LY",
        name: Text(zh: "市场监督管理严重违法失信名单管理办法", en: "Measures for the List of Serious Offenders in Market Regulation"),
        number: "国家市场监督管理总局令第44号", effective: .seriousOffenders2021)

    /// 信用修复管理办法 of 2021, replaced on 25 December 2025; its text was not at hand.
    package static let creditRepair2021 = Statute(
        key: "XF2021", name: Text(zh: "市场监督管理信用修复管理办法", en: "Measures for Credit Repair in Market Regulation (2021)"),
        effective: .publication2021)

    /// 知识产权信用管理规定; known from a credit website only.
    package static let officeCredit = Statute(
        key: "CNIPA8",
        name: Text(zh: "国家知识产权局知识产权信用管理规定", en: "Provisions on Intellectual Property Credit of the national office"),
        number: "国知发保字〔2022〕8号", effective: .officeCredit2022)

    /// 政府信息公开条例, as revised in 2019.
    package static let openGovernment = Statute(
        key: "XG", name: Text(zh: "中华人民共和国政府信息公开条例", en: "Regulation on Open Government Information"),
        number: "国务院令第711号", effective: .openGovernment2019)

    /// 三项制度的指导意见; known from press quotations.
    package static let threeSystemsNotice = Statute(
        key: "SG",
        name: Text(
            zh: "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
            en: "Guiding Opinions on Publicity, Full Record and Legal Review in Enforcement"),
        number: "国办发〔2018〕118号", effective: .threeSystems2019)

    /// 公证法, as amended in 2017.
    package static let notarisation = Statute(
        key: "GZ", name: Text(zh: "中华人民共和国公证法", en: "Notarisation Law"), effective: .notarisation2018)

    /// 个人信息保护法.
    package static let personalInformation = Statute(
        key: "GR", name: Text(zh: "中华人民共和国个人信息保护法", en: "Personal Information Protection Law"),
        effective: .personalInformation2021)

    /// 数据安全法.
    package static let dataSecurity = Statute(
        key: "SJ", name: Text(zh: "中华人民共和国数据安全法", en: "Data Security Law"), effective: .dataSecurity2021)

    /// 网络数据安全管理条例.
    package static let networkData = Statute(
        key: "WL", name: Text(zh: "网络数据安全管理条例", en: "Regulation on Network Data Security"), effective: .networkData2025)

    /// 网络安全法 of 2016, in force until 31 December 2025.
    package static let cyberSecurity2017 = Statute(
        key: "WA2017", name: Text(zh: "中华人民共和国网络安全法", en: "Cybersecurity Law (2016)"), effective: .cyberSecurity2017)

    /// 网络安全法 as amended in 2025, renumbered; not among the texts kept beside the tables.
    package static let cyberSecurity2026 = Statute(
        key: "WA2026", name: Text(zh: "中华人民共和国网络安全法", en: "Cybersecurity Law (2025 amendment)"),
        effective: .cyberSecurity2026)

    /// 政务数据共享条例.
    package static let dataSharing = Statute(
        key: "GX", name: Text(zh: "政务数据共享条例", en: "Regulation on Sharing Government Data"), effective: .dataSharing2025)

    /// 行政执法监督条例; articles 1 to 6 were read.
    package static let enforcementSupervision = Statute(
        key: "ZFJD", name: Text(zh: "行政执法监督条例", en: "Regulation on the Supervision of Administrative Enforcement"),
        number: "国务院令第825号", effective: .enforcementSupervision2026)
}
