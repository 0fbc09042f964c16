import Base

/// 知识产权海关保护: the periods of customs, which the bureau's advice to right holders rests on (HG-01, HG-02).
extension Rule {
    /// 海关保护 (HG-01/record).
    package static let decideCustomsRecord = Rule(
        "HG-01/record", Text(zh: "海关备案的决定期限", en: "Time to decide on a customs record"),
        Version(
            from: .customs2018, chosenBy: .step,
            Text(
                zh: "海关总署应当自收到全部申请文件之日起30个工作日内作出决定。",
                en: "The customs administration decides within 30 working days of the full papers."),
            term: Term(30, .workingDay),
            decides: .customs,
            basis: [Citation(.customsProtection, Article(8, paragraph: 1), words: "应当自收到全部申请文件之日起30个工作日内作出是否准予备案的决定")],
            .transcribed))

    /// 海关保护 (HG-01/validity).
    package static let customsValidity = Rule(
        "HG-01/validity", Text(zh: "海关备案的有效期", en: "Validity of a customs record"),
        Version(
            from: .customs2018, chosenBy: .step,
            Text(
                zh: "备案自准予之日起生效，有效期为10年；届满前六个月内可以续展。",
                en: "A record is valid for 10 years from grant; it may be renewed in the last six months."),
            term: Term(10, .year),
            decides: .customs,
            basis: [Citation(.customsProtection, Article(10, paragraph: 1), words: "有效期为10年")], .transcribed))

    /// 海关保护 (HG-01/change).
    package static let changeCustomsRecord = Rule(
        "HG-01/change", Text(zh: "备案变更、注销的期限", en: "Time to change a customs record"),
        Version(
            from: .customs2018, chosenBy: .step,
            Text(zh: "备案情况改变的，应当自改变之日起30个工作日内办理变更或者注销。", en: "Changes are filed within 30 working days of happening."),
            term: Term(30, .workingDay),
            decides: .customs,
            basis: [Citation(.customsProtection, Article(11, paragraph: 1), words: "应当自发生改变之日起30个工作日内")], .transcribed))

    /// 海关保护 (HG-02/apply).
    package static let askForDetention = Rule(
        "HG-02/apply", Text(zh: "申请扣留的期限", en: "Time to ask for detention"),
        Version(
            from: .customs2018, chosenBy: .step,
            Text(
                zh: "权利人自海关通知送达之日起3个工作日内提出申请并提供担保的，海关应当扣留。",
                en: """
                    Customs detains the goods if the holder asks and gives security within 3 working \
                    days of the notice.
                    """),
            term: Term(3, .workingDay),
            decides: .customs,
            basis: [Citation(.customsProtection, Article(16), words: "知识产权权利人自通知送达之日起3个工作日内")], .transcribed))

    /// 海关保护 (HG-02/investigate).
    package static let investigateDetained = Rule(
        "HG-02/investigate", Text(zh: "调查认定的期限", en: "Time to investigate detained goods"),
        Version(
            from: .customs2018, chosenBy: .step,
            Text(
                zh: "海关应当自扣留之日起30个工作日内调查、认定；不能认定的，立即书面通知权利人。",
                en: """
                    Customs investigates and finds within 30 working days of detention; if it \
                    cannot, it tells the holder at once.
                    """),
            term: Term(30, .workingDay),
            decides: .customs,
            basis: [Citation(.customsProtection, Article(20), words: "应当自扣留之日起30个工作日内对被扣留的侵权嫌疑货物是否侵犯知识产权进行调查、认定")],
            .transcribed))

    /// 海关保护 (HG-02/release-request).
    package static let releaseOnRequest = Rule(
        "HG-02/release-request", Text(zh: "依申请扣留的放行期限", en: "Release of goods detained on request"),
        Version(
            from: .customs2018, chosenBy: .step,
            Text(
                zh: "自扣留之日起20个工作日内未收到人民法院协助执行通知的，海关应当放行。",
                en: "Without a court order within 20 working days of detention customs releases the goods."),
            term: Term(20, .workingDay),
            decides: .customs,
            basis: [Citation(.customsProtection, Article(24, item: 1), words: "自扣留之日起20个工作日内未收到人民法院协助执行通知的")],
            .transcribed))

    /// 海关保护 (HG-02/release-ex-officio).
    package static let releaseExOfficio = Rule(
        "HG-02/release-ex-officio", Text(zh: "依职权扣留的放行期限", en: "Release of goods detained ex officio"),
        Version(
            from: .customs2018, chosenBy: .step,
            Text(
                zh: "自扣留之日起50个工作日内未收到人民法院协助执行通知，并且经调查不能认定侵权的，海关应当放行。",
                en: """
                    Without a court order within 50 working days of detention, and no finding of \
                    infringement, customs releases the goods.
                    """),
            term: Term(50, .workingDay),
            decides: .customs,
            basis: [
                Citation(
                    .customsProtection, Article(24, item: 2),
                    words: "自扣留之日起50个工作日内未收到人民法院协助执行通知，并且经调查不能认定被扣留的侵权嫌疑货物侵犯知识产权的")
            ], .transcribed))
}
