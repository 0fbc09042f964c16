import Base

/// 其他权利: varieties, special signs, geographical indications, layout-designs and trade secrets (PV-02, BZ-05 to BZ-09, GI-03, GI-04, IC-01).
extension Rule {
    /// 品种权期限 (PV-02/woody): 25 years for trees and vines.
    package static let woodyVarietyTerm = Rule(
        "PV-02/woody", Text(zh: "木本、藤本植物品种权的期限", en: "Term of rights in woody and climbing varieties"),
        Version(
            from: .plantVarieties2014, through: Day.plantVarieties2025.previous, chosenBy: .step,
            Text(
                zh: "藤本植物、林木、果树和观赏树木为20年，自授权之日起计算。",
                en: "For vines, forest, fruit and ornamental trees 20 years from grant."),
            term: Term(20, .year),
            decides: .varietyAuthority,
            basis: [Citation(.plantVarieties2014, Article(34), words: "藤本植物、林木、果树和观赏树木为20年")], .transcribed),
        Version(
            from: .plantVarieties2025, chosenBy: .step,
            Text(
                zh: "木本、藤本植物为25年，自授权公告之日起计算。",
                en: "For woody and climbing plants 25 years from the announcement of grant."),
            term: Term(25, .year),
            decides: .varietyAuthority,
            basis: [Citation(.plantVarieties2025, Article(35), words: "木本、藤本植物为25年")], .transcribed))

    /// 品种权期限 (PV-02/other): 20 years.
    package static let otherVarietyTerm = Rule(
        "PV-02/other", Text(zh: "其他植物品种权的期限", en: "Term of rights in other varieties"),
        Version(
            from: .plantVarieties2014, through: Day.plantVarieties2025.previous, chosenBy: .step,
            Text(zh: "其他植物为15年，自授权之日起计算。", en: "For other plants 15 years from grant."),
            term: Term(15, .year),
            decides: .varietyAuthority,
            basis: [Citation(.plantVarieties2014, Article(34), words: "其他植物为15年")], .transcribed),
        Version(
            from: .plantVarieties2025, chosenBy: .step,
            Text(zh: "其他植物为20年，自授权公告之日起计算。", en: "For other plants 20 years from the announcement of grant."),
            term: Term(20, .year),
            decides: .varietyAuthority,
            basis: [Citation(.plantVarieties2025, Article(35), words: "其他植物为20年")], .transcribed))

    /// 查处结果公开 (BZ-05): promptly; the days are those of XY-05.
    package static let publishCompetitionResult = Rule(
        "BZ-05", Text(zh: "不正当竞争案件查处结果的公开", en: "Publishing results in unfair competition cases"),
        Version(
            from: .unfairCompetition2025, chosenBy: .step,
            Text(
                zh: "应当依法将查处结果及时向社会公开；对知悉的商业秘密、个人隐私和个人信息保密。",
                en: "Results are published promptly as the law says; secrets, privacy and personal data are kept."),
            target: .promptly(Term(20, .workingDay)),
            decides: .decidingBureau,
            basis: [
                Citation(.unfairCompetition2025, Article(16, paragraph: 3), words: "应当依法将查处结果及时向社会公开"),
                Citation(.unfairCompetition2025, Article(19), words: "对调查过程中知悉的商业秘密、个人隐私和个人信息依法负有保密义务"),
            ], .unfairCompetition))

    /// 奥林匹克标志有效期 (BZ-06/validity): ten years from the announcement.
    package static let olympicValidity = Rule(
        "BZ-06/validity", Text(zh: "奥林匹克标志的有效期", en: "Validity of Olympic symbols"),
        Version(
            from: .olympicSymbols2018, chosenBy: .step,
            Text(
                zh: "奥林匹克标志有效期为10年，自公告之日起计算；可以在期满前十二个月内续展。",
                en: """
                    Olympic symbols are protected for 10 years from the announcement; renewal in the \
                    last twelve months.
                    """),
            term: Term(10, .year),
            decides: .markOffice,
            basis: [Citation(.olympicSymbols, Article(9, paragraph: 1), words: "奥林匹克标志有效期为10年，自公告之日起计算")], .transcribed)
    )

    /// 特殊标志有效期 (BZ-07/validity): four years; the text was not at hand.
    package static let specialSignValidity = Rule(
        "BZ-07/validity", Text(zh: "特殊标志的有效期", en: "Validity of special signs"),
        Version(
            from: .specialSigns1996, chosenBy: .step,
            Text(
                zh: "特殊标志有效期为4年，自核准登记之日起计算（据转引）。",
                en: "Special signs are protected for 4 years from registration (quoted at second hand)."),
            term: Term(4, .year),
            decides: .markOffice,
            basis: [Citation(.specialSigns, Article(9))], .secondHand))

    /// 商业秘密线索 (BZ-09): registered, secured, handed to the city.
    package static let receiveTradeSecretLead = Rule(
        "BZ-09", Text(zh: "商业秘密线索的接收和移送", en: "Receiving leads to trade secret cases"),
        Version(
            from: .tradeSecrets2026, chosenBy: .step,
            Text(
                zh: "区局登记、保密保管并移送市局；只有总局批准本局办理的，才可以立案（据译文，待核）。",
                en: """
                    The district registers, secures and hands over to the city; it opens a case only \
                    if the national regulator approved this bureau (by translations, to be checked).
                    """),
            target: .promptly(Term(3, .workingDay)),
            decides: .cityBureau,
            documents: [Form.caseTransfer],
            basis: [Citation(.tradeSecretRules, Article(3))], .translationOnly))

    /// 专用标志注销 (GI-03): two years unused, after a chance to mend.
    package static let unusedGeographicSign = Rule(
        "GI-03", Text(zh: "地理标志专用标志停止使用注销的期间", en: "Non-use that ends the right to a geographical sign"),
        Version(
            from: .geographicIndications2024, chosenBy: .step,
            Text(
                zh: "在2年内未在受保护的产品上使用专用标志且限期未改正的，国家知识产权局注销其使用注册登记。",
                en: """
                    Not used on the protected product for 2 years, and not mended in the time set: \
                    the national office cancels the registration.
                    """),
            term: Term(2, .year),
            decides: .patentOffice,
            basis: [Citation(.geographicIndications, Article(31), words: "在2年内未在受保护的地理标志产品上使用专用标志且限期未改正的")], .excerpted)
    )

    /// 专用标志使用申请 (GI-04): to the local office; the nation registers.
    package static let applyForGeographicSign = Rule(
        "GI-04", Text(zh: "申请使用地理标志专用标志", en: "Applying to use a geographical sign"),
        Version(
            from: .geographicIndications2024, chosenBy: .step,
            Text(
                zh: "产地范围内的生产者应当向产地知识产权管理部门提出申请，经产地核验、省级审核、国家知识产权局审查合格注册登记并公告后使用。",
                en: """
                    A producer within the area applies to the local office, which checks the origin; \
                    the province reviews and the national office registers and announces.
                    """),
            target: .promptly(Term(5, .workingDay)),
            decides: .bureau,
            basis: [
                Citation(.geographicIndications, Article(20, paragraph: 1), words: "应当向产地知识产权管理部门提出申请"),
                Citation(.geographicIndications, Article(20, paragraph: 2), words: "产地知识产权管理部门对申请使用专用标志的生产者的产地进行核验"),
            ], .excerpted))

    /// 布图设计纠纷 (IC-01): the national office; no local competence.
    package static let layoutDesignDisputes = Rule(
        "IC-01", Text(zh: "布图设计侵权纠纷的处理", en: "Disputes over layout-designs"),
        Version(
            from: .layoutDesigns2026, chosenBy: .step,
            Text(
                zh: "布图设计侵权纠纷可以请求国务院知识产权行政部门处理；本局没有处理权限，指引当事人。",
                en: """
                    Disputes over layout-designs may be brought to the national office; this bureau \
                    has no power and tells the party where to go.
                    """),
            decides: .patentOffice,
            basis: [Citation(.layoutDesigns, Article(45), words: "也可以请求国务院知识产权行政部门处理")], .excerpted))
}
