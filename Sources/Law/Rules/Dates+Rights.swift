import Base

/// The days on which the statutes of rights, courts, credit and data took effect, in the order of the calendar.
extension Day {
    /// 特殊标志管理条例 takes effect; known from memory.
    static let specialSigns1996 = on(1996, 7, 13)
    /// 技术合同认定登记管理办法 takes effect; known from memory.
    static let technologyContracts2000 = on(2000, 2, 16)
    /// 展会知识产权保护办法 takes effect.
    static let exhibitions2006 = on(2006, 3, 1)
    /// 著作权行政处罚实施办法 takes effect.
    static let copyrightPenalties2009 = on(2009, 6, 15)
    /// 专利法 as amended in 2008 takes effect; known from memory.
    static let patentLaw2009 = on(2009, 10, 1)
    /// 人民调解法 takes effect (its art. 35).
    static let mediation2011 = on(2011, 1, 1)
    /// 著作权质权登记办法 takes effect; the copy prints the year only.
    static let copyrightPledges2011 = on(2011, 1, 1)
    /// 信息网络传播权保护条例 as amended in 2013 takes effect; known from memory.
    static let networkTransmission2013 = on(2013, 3, 1)
    /// 商标法实施条例 of 2014 takes effect; known from memory.
    static let trademarkRegulation2014 = on(2014, 5, 1)
    /// 植物新品种保护条例 as amended in 2014 takes effect.
    static let plantVarieties2014 = on(2014, 7, 29)
    /// 驰名商标认定和保护规定 takes effect, thirty days after its publication; reckoned.
    static let wellKnown2014 = on(2014, 8, 2)
    /// 专利行政执法办法 as amended in 2015 takes effect.
    static let patentEnforcement2015 = on(2015, 7, 1)
    /// 网络安全法 takes effect (its art. 79).
    static let cyberSecurity2017 = on(2017, 6, 1)
    /// 专利优先审查管理办法 of 2017 takes effect; known from memory.
    static let priority2017 = on(2017, 8, 1)
    /// 办理经济犯罪案件的若干规定 takes effect; known from memory.
    static let economicCrime2018 = on(2018, 1, 1)
    /// 公证法 as amended in 2017 takes effect; known from memory.
    static let notarisation2018 = on(2018, 1, 1)
    /// 知识产权海关保护条例 as amended in 2018 takes effect.
    static let customs2018 = on(2018, 3, 19)
    /// 奥林匹克标志保护条例 as revised in 2018 takes effect (its art. 18).
    static let olympicSymbols2018 = on(2018, 7, 31)
    /// 电子商务法 takes effect (its art. 89).
    static let ecommerce2019 = on(2019, 1, 1)
    /// 三项制度指导意见: the day the press quoted it.
    static let threeSystems2019 = on(2019, 1, 4)
    /// 程序规定 and 听证暂行办法 of 2018 take effect.
    static let marketProcedure2019 = on(2019, 4, 1)
    /// 反不正当竞争法 as amended in 2019 takes effect.
    static let unfairCompetition2019 = on(2019, 4, 23)
    /// 专利代理管理办法 takes effect.
    static let patentAgencies2019 = on(2019, 5, 1)
    /// 政府信息公开条例 as revised in 2019 takes effect (its art. 56).
    static let openGovernment2019 = on(2019, 5, 15)
    /// 商标法 as amended in 2019 takes effect.
    static let trademarkLaw2019 = on(2019, 11, 1)
    /// 注册商标专用权质押登记程序规定 takes effect; known from memory.
    static let markPledges2020 = on(2020, 5, 1)
    /// 维权援助指导意见 was issued; known from memory.
    static let rightsAid2020 = on(2020, 6, 5)
    /// 商标侵权判断标准 takes effect.
    static let markJudgement2020 = on(2020, 6, 15)
    /// 移送涉嫌犯罪案件的规定 as amended in 2020 takes effect.
    static let crimeTransfer2020 = on(2020, 8, 7)
    /// 公安机关办理刑事案件程序规定 as amended in 2020 takes effect; known from memory.
    static let policeProcedure2020 = on(2020, 9, 1)
    /// 民法典 takes effect.
    static let civilCode2021 = on(2021, 1, 1)
    /// 网络交易监督管理办法 takes effect (its art. 56).
    static let onlineTrading2021 = on(2021, 5, 1)
    /// 著作权法 as amended in 2020 takes effect; known from memory.
    static let copyrightLaw2021 = on(2021, 6, 1)
    /// 数据安全法 takes effect (its art. 55).
    static let dataSecurity2021 = on(2021, 9, 1)
    /// 严重违法失信名单管理办法 takes effect.
    static let seriousOffenders2021 = on(2021, 9, 1)
    /// 个人信息保护法 takes effect (its art. 74).
    static let personalInformation2021 = on(2021, 11, 1)
    /// 专利权质押登记办法 takes effect.
    static let patentPledges2021 = on(2021, 11, 15)
    /// 知识产权信用管理规定 takes effect; known from memory.
    static let officeCredit2022 = on(2022, 1, 24)
    /// 展会知识产权保护指引 was issued; known from memory.
    static let exhibitionGuide2022 = on(2022, 7, 20)
    /// 商标代理监督管理规定 takes effect.
    static let markAgencies2022 = on(2022, 12, 1)
    /// 民事诉讼法 as amended in 2023 takes effect.
    static let civilProcedure2024 = on(2024, 1, 1)
    /// 规范申请专利行为的规定 takes effect (its art. 13).
    static let filingConduct2024 = on(2024, 1, 20)
    /// 专利法实施细则 as amended in 2023 takes effect; the copy does not print the day.
    static let patentRegulation2024 = on(2024, 1, 20)
    /// 地理标志产品保护办法 takes effect.
    static let geographicIndications2024 = on(2024, 2, 1)
    /// 网络数据安全管理条例 takes effect (its art. 64).
    static let networkData2025 = on(2025, 1, 1)
    /// 专利纠纷行政裁决和调解办法 takes effect (its art. 85).
    static let adjudication2025 = on(2025, 2, 1)
    /// 植物新品种保护条例 as revised in 2025 takes effect (its art. 49).
    static let plantVarieties2025 = on(2025, 6, 1)
    /// 政务数据共享条例 takes effect (its art. 44).
    static let dataSharing2025 = on(2025, 8, 1)
    /// 网络安全法 as amended in 2025 takes effect; known from memory.
    static let cyberSecurity2026 = on(2026, 1, 1)
    /// 行政执法监督条例 takes effect.
    static let enforcementSupervision2026 = on(2026, 2, 1)
    /// 商业秘密保护规定 takes effect; seen in translations.
    static let tradeSecrets2026 = on(2026, 6, 1)
    /// 专利优先审查管理办法 of 2026 takes effect and repeals its forerunner (its art. 24).
    static let priority2026 = on(2026, 9, 1)
    /// 集成电路布图设计保护条例 as revised in 2026 takes effect.
    static let layoutDesigns2026 = on(2026, 10, 15)
    /// 商标法 as revised in 2026 takes effect (its art. 87).
    static let trademarkLaw2027 = on(2027, 1, 1)
}
