import Base

/// 投诉的受理: accepting or refusing a consumer complaint, and which bureau does (TJ-04 to TJ-06, TJ-12, TJ-13).
///
/// Which version applies goes by the day of receipt: neither text has a transition clause, so that is the office's
/// reading.
extension Rule {
    /// 投诉受理期限 (TJ-04): both texts give 7 working days from receipt.
    package static let acceptComplaint = Rule(
        "TJ-04", Text(zh: "投诉受理期限", en: "Time to accept or refuse a complaint"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "有处理权限的局自收到投诉之日起7个工作日内作出受理或者不予受理的决定，并告知投诉人。",
                en: """
                    The competent bureau decides within 7 working days of receipt whether it accepts the \
                    complaint, and tells the complainant.
                    """),
            term: Term(7, .workingDay), decides: .bureau, documents: [Form.complaintAccepted, Form.complaintRefused],
            basis: [
                Citation(.complaints2020, Article(14), words: "应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人"),
                Citation(.consumerLaw, Article(46), words: "该部门应当自收到投诉之日起七个工作日内，予以处理并告知消费者"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "有处理权限的局自收到投诉之日起7个工作日内作出受理或者不予受理的决定，并告知投诉人；不予受理的，还应当告知理由和消费者权益保护法第三十九条规定的其他解决途径。",
                en: """
                    The competent bureau decides within 7 working days of receipt whether it accepts the \
                    complaint, and tells the complainant; a refusal also states the reasons and the other ways \
                    of settling the dispute under art. 39 of the consumer law.
                    """),
            term: Term(7, .workingDay), decides: .bureau, documents: [Form.complaintAccepted, Form.complaintRefused],
            basis: [
                Citation(.complaints2026, Article(15), words: "应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人"),
                Citation(
                    .complaints2026, Article(15),
                    words: "还应当告知投诉人不予受理的理由和《中华人民共和国消费者权益保护法》第三十九条规定的其他解决消费者权益争议的途径"),
                Citation(.consumerLaw, Article(46), words: "该部门应当自收到投诉之日起七个工作日内，予以处理并告知消费者"),
            ], .complaints2026))

    /// 投诉不予受理情形 (TJ-05): the grounds of refusal; the period is the three years of ground four.
    package static let refuseComplaint = Rule(
        "TJ-05", Text(zh: "投诉不予受理情形", en: "Grounds for refusing a complaint"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "有六种情形之一的，不予受理；其中投诉人知道或者应当知道权益受侵害之日起超过3年的，不予受理，法律另有规定的除外。",
                en: """
                    A complaint is refused on one of six grounds; one of them is that more than 3 years have \
                    passed since the complainant knew or should have known of the infringement, unless a law \
                    says otherwise.
                    """),
            conditions: [
                Text(
                    zh: "不属于市场监管部门职责，或者本局无处理权限",
                    en: "outside the duties of market regulation, or not within this bureau's competence"),
                Text(
                    zh: "法院、仲裁机构、市场监管部门或者其他行政机关、消费者协会或者依法成立的其他调解组织已经受理或者处理过同一争议",
                    en: """
                        a court, arbitration body, market regulator or other authority, consumer association or \
                        other lawful mediation body has already accepted or handled the same dispute
                        """),
                Text(
                    zh: "不是为生活消费需要，或者不能证明与被投诉人之间存在消费者权益争议",
                    en: "not for the needs of daily life, or no proof of a consumer dispute with the respondent"),
                Text(
                    zh: "知道或者应当知道权益受侵害之日起超过三年（法律另有规定的除外）",
                    en: """
                        more than three years since the infringement was or should have been known (unless a law \
                        says otherwise)
                        """),
                Text(zh: "未提供规定的材料（第九条第一款、第十条）", en: "the required materials are missing (arts. 9(1) and 10)"),
                Text(
                    zh: "法律、法规、规章规定不予受理的其他情形",
                    en: "other cases in which a law, regulation or rule refuses acceptance"),
            ],
            // The old text has no article on counting; a claimant's last day then moves over any day of rest.
            term: Term(3, .year, roll: .restDay), decides: .bureau, documents: [Form.complaintRefused],
            basis: [
                Citation(.complaints2020, Article(15), words: "投诉有下列情形之一的，市场监督管理部门不予受理"),
                Citation(
                    .complaints2020, Article(15, item: 4),
                    words: "除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "有七种情形之一的，不予受理；其中投诉人知道或者应当知道权益受侵害之日起超过3年的，不予受理，法律另有规定的除外。",
                en: """
                    A complaint is refused on one of seven grounds; one of them is that more than 3 years have \
                    passed since the complainant knew or should have known of the infringement, unless a law \
                    says otherwise.
                    """),
            conditions: [
                Text(
                    zh: "不属于市场监管部门职责，或者本局无处理权限",
                    en: "outside the duties of market regulation, or not within this bureau's competence"),
                Text(
                    zh: "法院、仲裁机构、市场监管部门或者其他行政机关、消费者协会已经受理或者处理过同一争议",
                    en: """
                        a court, arbitration body, market regulator or other authority or consumer association \
                        has already accepted or handled the same dispute
                        """),
                Text(
                    zh: "不是为生活消费需要，或者不能证明与被投诉人之间存在消费者权益争议",
                    en: "not for the needs of daily life, or no proof of a consumer dispute with the respondent"),
                Text(
                    zh: "知道或者应当知道权益受侵害之日起超过三年（法律另有规定的除外）",
                    en: """
                        more than three years since the infringement was or should have been known (unless a law \
                        says otherwise)
                        """),
                Text(
                    zh: "未提供规定的材料（第十条第一款、第十一条），或者提供虚假材料",
                    en: "the required materials are missing (arts. 10(1) and 11) or false"),
                Text(
                    zh: "冒用他人名义，或者拒不配合核验真实身份信息",
                    en: "use of another person's name, or refusal to have one's identity checked"),
                Text(
                    zh: "法律、法规、规章规定不予受理的其他情形",
                    en: "other cases in which a law, regulation or rule refuses acceptance"),
            ],
            term: Term(3, .year, roll: .statutoryHoliday, countedBy: .complaintPeriods),
            decides: .bureau, documents: [Form.complaintRefused, Form.identityRequest],
            basis: [
                Citation(.complaints2026, Article(16), words: "投诉有下列情形之一的，市场监督管理部门不予受理"),
                Citation(
                    .complaints2026, Article(16, item: 4),
                    words: "除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的"),
                Citation(
                    .complaints2026, Article(16, item: 6), words: "冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的"),
            ], .complaints2026))

    /// 是否生活消费的判断因素 (TJ-06): what may be weighed for ground three; the text of 2019 had nothing of the kind.
    package static let consumerNeed = Rule(
        "TJ-06", Text(zh: "是否为生活消费的判断因素", en: "Factors showing whether a purchase was for daily life"),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "判断是否属于第十六条第三项情形，可以考虑下列因素；设区的市级以上局可以细化。考虑的因素随决定存档。",
                en: """
                    Whether ground 3 of art. 16 is met may be judged by these factors; bureaus of cities with \
                    districts and above may refine them. The factors weighed are kept with the decision.
                    """),
            conditions: [
                Text(
                    zh: "购买数量、次数、频率等与保质期或者通常消费习惯明显不符",
                    en: "number, times or frequency of purchases plainly at odds with shelf life or usual habits"),
                Text(
                    zh: "同一投诉人对同一经营者、同一类商品或者服务、同一类问题短期内大量投诉，或者不同投诉人恶意串通集中投诉",
                    en: """
                        many complaints in a short time by one person against one trader, kind of goods or kind \
                        of problem, or several complainants acting in collusion
                        """),
                Text(
                    zh: "不能证明已实际购买商品、接受服务，权益已实际受侵害等真实消费关系或者争议",
                    en: "no proof of a real purchase, a real infringement or a real dispute"),
                Text(
                    zh: "多人使用同一手机号码、通讯地址等联系方式投诉",
                    en: "several people complain from the same telephone number or address"),
                Text(zh: "根据实际需要可以考虑的其他因素", en: "other factors that the circumstances call for"),
            ],
            decides: .bureau,
            basis: [
                Citation(.complaints2026, Article(17, paragraph: 1), words: "可以考虑以下因素"),
                Citation(
                    .complaints2026, Article(17, paragraph: 2),
                    words: "设区的市级以上市场监督管理部门可以结合实际，对本办法第十六条第三项规定情形的判断因素进行细化"),
            ], .complaints2026))

    /// 投诉处理权限 (TJ-12): which bureau handles a complaint.
    package static let complaintCompetence = Rule(
        "TJ-12", Text(zh: "投诉处理权限", en: "Which bureau handles a complaint"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "由被投诉人实际经营地或者住所地县级局处理；电商按下列规则确定。上级局认为有必要的，可以处理；下级局可以报请上级局决定。",
                en: """
                    The district bureau of the respondent's actual place of business or domicile handles the \
                    complaint; for e-commerce the rules below apply. A superior bureau may take it over, or be \
                    asked to.
                    """),
            conditions: [
                Text(
                    zh: "一般经营者：实际经营地或者住所地县级局",
                    en: "traders in general: district bureau of the actual place of business or domicile"),
                Text(
                    zh: "平台经营者，自建网站、其他网络服务经营者：住所地县级局",
                    en: """
                        platform operators and traders on their own site or another network service: district \
                        bureau of their domicile
                        """),
                Text(
                    zh: "平台内经营者：实际经营地或者平台经营者住所地县级局",
                    en: """
                        traders on a platform: district bureau of their actual place of business or of the \
                        platform operator's domicile
                        """),
            ],
            decides: .bureau,
            basis: [
                Citation(
                    .complaints2020, Article(12, paragraph: 1), words: "投诉由被投诉人实际经营地或者住所地县级市场监督管理部门处理"),
                Citation(
                    .complaints2020, Article(12, paragraph: 2),
                    words: "对平台内经营者的投诉，由其实际经营地或者平台经营者住所地县级市场监督管理部门处理"),
            ], .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "由被投诉人实际经营地或者住所地县级局处理；电商按下列规则确定。上级局认为有必要的，可以处理；下级局可以报请上级局决定。",
                en: """
                    The district bureau of the respondent's actual place of business or domicile handles the \
                    complaint; for e-commerce the rules below apply. A superior bureau may take it over, or be \
                    asked to.
                    """),
            conditions: [
                Text(
                    zh: "一般经营者：实际经营地或者住所地县级局",
                    en: "traders in general: district bureau of the actual place of business or domicile"),
                Text(
                    zh: "平台经营者，自建网站、其他网络服务经营者：住所地县级局",
                    en: """
                        platform operators and traders on their own site or another network service: district \
                        bureau of their domicile
                        """),
                Text(
                    zh: "平台内经营者：平台公示地址所在地或者平台经营者住所地县级局",
                    en: """
                        traders on a platform: district bureau of the address published there or of the platform \
                        operator's domicile
                        """),
                Text(
                    zh: "未依法公示地址，或者通过公示地址无法联系：平台经营者住所地县级局",
                    en: """
                        no address published, or nobody reached there: district bureau of the platform \
                        operator's domicile
                        """),
            ],
            decides: .bureau,
            basis: [
                Citation(
                    .complaints2026, Article(13, paragraph: 1), words: "投诉由被投诉人实际经营地或者住所地县级市场监督管理部门处理"),
                Citation(
                    .complaints2026, Article(13, paragraph: 2),
                    words: "对平台内经营者的投诉，由其在平台公示的地址所在地县级市场监督管理部门或者平台经营者住所地县级市场监督管理部门处理"),
                Citation(
                    .complaints2026, Article(13, paragraph: 2),
                    words: "未在平台依法公示地址，或者通过平台公示的地址无法取得联系的，由平台经营者住所地县级市场监督管理部门处理"),
            ], .complaints2026))

    /// 先收先办 (TJ-13): of two competent bureaus the first to receive the complaint handles it.
    package static let firstToReceiveComplaint = Rule(
        "TJ-13", Text(zh: "先收到投诉的部门处理", en: "The first bureau to receive a complaint handles it"),
        Version(
            from: .complaints2020, through: Day.complaints2026.previous, chosenBy: .receipt,
            Text(
                zh: "同一争议两个以上局均有处理权限的，由先收到投诉的局处理。",
                en: """
                    Where two or more bureaus are competent for the same dispute, the one that received the \
                    complaint first handles it.
                    """),
            decides: .bureau,
            basis: [Citation(.complaints2020, Article(13), words: "由先收到投诉的市场监督管理部门处理")],
            .complaints2020),
        Version(
            from: .complaints2026, chosenBy: .receipt,
            Text(
                zh: "同一争议两个以上局均有处理权限的，由先收到投诉的局处理。",
                en: """
                    Where two or more bureaus are competent for the same dispute, the one that received the \
                    complaint first handles it.
                    """),
            decides: .bureau,
            basis: [Citation(.complaints2026, Article(14), words: "由先收到投诉的市场监督管理部门处理")],
            .complaints2026))
}
