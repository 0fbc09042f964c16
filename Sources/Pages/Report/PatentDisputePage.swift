import Base

/// 专利侵权纠纷: who rules on it, where a request can be handed in, and what to bring (专利法第六十五条; 专利纠纷行政裁决和调解办法
/// 第十二条至第十五条).
package struct PatentDisputePage: Sendable {
    package init() {}

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let adjudication = frame.district.adjudication
        let isHere = adjudication.mode != .elsewhere
        let title =
            isHere
            ? Text(zh: "专利侵权纠纷：在本区窗口提出请求", en: "Patent infringement: hand in a request at the district's counter")
            : Text(zh: "专利侵权纠纷，请到市级以上知识产权局", en: "Patent infringement is ruled on by city and provincial IP offices")
        return frame.page(
            title: title, section: .report,
            Components.back(.report, Text(zh: "上一步", en: "Back"), voice),
            .h1()(voice(title)),
            .p(.class("lede"))(voice(PatentDisputePage.lede(adjudication))),
            isHere ? .p()(voice(frame.district.contact)) : .nothing,
            .h2()(voice(zh: "请带上", en: "What to bring")),
            .ul()(.fragment(PatentDisputePage.papers.map { .li()(voice($0)) })),
            .h2()(voice(zh: "先看看是不是这条路", en: "Whether this is the way")),
            .ul()(
                .li()(
                    voice(
                        zh: "任何一方已经起诉，或者双方约定了其他解决方式的，不能请求裁决。",
                        en: "Not where either side has gone to court, or another way was agreed.")),
                .li()(
                    voice(
                        zh: "自知道侵权行为和侵权人之日起三年内提出；行为仍在继续、专利权有效的，超过三年也可以。",
                        en:
                            "Within three years of learning of act and infringer; later too, while the act goes on and the "
                            + "patent is alive.")),
                .li()(
                    voice(
                        zh: "裁决只责令停止侵权；赔偿数额可以请求调解，或者向法院起诉。",
                        en: "A ruling only orders the infringement to stop; damages are mediated or sued for.")),
                .li()(
                    voice(
                        zh: "假冒专利（没有专利却标专利号、冒用他人专利号）可以在这里举报。",
                        en: "Passing off as patented (marking a number one does not have) can be reported here."),
                    voice.gap, .a(.href(.report))(voice(zh: "举报假冒专利", en: "Report it")))),
            Components.inset(
                Text(
                    zh: "依据：专利法第六十五条，专利法实施细则第九十五条，专利纠纷行政裁决和调解办法第十二条至第十九条。",
                    en:
                        "Patent Law, article 65; Implementing Regulations, article 95; Measures on patent disputes, articles 12 "
                        + "to 19."), voice)
        )
    }

    private static func lede(_ adjudication: District.Adjudication) -> Text {
        let authority = adjudication.authority
        return switch adjudication.mode {
        case .elsewhere:
            Text(
                zh: "是否侵犯专利权，由管理专利工作的部门（\(authority ?? "省、设区的市知识产权局")）裁决，或者由法院判决；区里不作裁决，也不代收请求。",
                en:
                    "Whether a patent is infringed is ruled on by the patent authority (\(authority ?? "of the province or city")) "
                    + "or decided by a court; the district neither rules on it nor takes requests.")
        case .acceptancePoint:
            Text(
                zh: "是否侵犯专利权由\(authority ?? "市知识产权局")裁决。本区是受理点：窗口收下请求、检查材料、转送，并告诉您进展；裁决不由本区作出。",
                en:
                    "Whether a patent is infringed is ruled on by \(authority ?? "the city's authority"). The district is an "
                    + "acceptance point: its counter takes the request, checks the papers, forwards them and tells you how it "
                    + "goes on; it does not rule.")
        case .entrusted:
            Text(
                zh: "是否侵犯专利权由\(authority ?? "市知识产权局")裁决。本区受其委托，以其名义办理。",
                en:
                    "Whether a patent is infringed is ruled on by \(authority ?? "the city's authority"). The district is "
                    + "entrusted to handle it in that authority's name.")
        }
    }

    /// 请求书和证明材料 (第十四条、第十五条).
    private static let papers: [Text] = [
        Text(
            zh: "请求书，写明双方的名称、地址、联系方式，请求的事项，事实和理由，依据哪几项权利要求，并签字或者盖章。",
            en:
                "A request with both sides' names, addresses and telephones, what you ask, facts and reasons, and the claims you rely "
                + "on; signed or sealed."),
        Text(
            zh: "您的身份证或者营业执照；您是被许可人、继承人的，还要许可合同或者继承的证明。",
            en: "Your identity card or licence; as licensee or heir also the licence or proof of succession."),
        Text(zh: "专利登记簿副本。", en: "A copy of the patent register."),
        Text(
            zh: "实用新型、外观设计，可能要求提交专利权评价报告。",
            en: "For a utility model or design an evaluation report may be demanded."),
        Text(
            zh: "侵权的证据；请求书和证据按对方的人数各备一份副本。",
            en: "Evidence; of request and evidence one copy for each respondent."),
        Text(zh: "请人代办的，授权委托书。", en: "If somebody acts for you, a power of attorney."),
    ]
}
