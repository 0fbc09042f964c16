import Base

/// 消费投诉: where a consumer's complaint goes, and what to bring (投诉举报处理办法第九条至第十三条).
package struct ConsumerDisputePage: Sendable {
    package init() {}

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "消费投诉请到全国12315平台", en: "Consumer complaints go to the national 12315 platform")
        return frame.page(
            title: title, section: .report,
            Components.back(.report, Text(zh: "上一步", en: "Back"), voice),
            .h1()(voice(title)),
            .p(.class("lede"))(
                voice(
                    zh: "买东西自己用，想退款、赔偿，是消费投诉，依法由经营者所在地的市场监管部门通过全国12315平台受理、调解。",
                    en:
                        "If you bought something for yourself and want your money back, that is a consumer complaint; the market "
                        + "regulator where the seller does business mediates it through the national 12315 platform.")),
            .div(.class("button-row"))(
                Components.button(
                    .ordinary, Text(zh: "去全国12315平台", en: "Go to the 12315 platform"), to: .consumerPlatform, voice)),
            .p()(voice(zh: "也可以拨打12315，或者到市场监管所的窗口。", en: "Or call 12315, or come to the counter of a station.")),
            .h2()(voice(zh: "请带上", en: "What to bring")),
            .ul()(
                .li()(
                    voice(
                        zh: "您的姓名、电话、通讯地址。投诉要真实身份；对方可能要求核验。",
                        en:
                            "Your name, telephone and address. A complaint needs your true identity, which may be checked."
                    )),
                .li()(
                    voice(
                        zh: "商家的名称和地址；网购的，网店名称和平台。",
                        en: "The seller's name and address; online, the shop and the platform.")),
                .li()(
                    voice(
                        zh: "想要什么：退货、退款、更换或者赔偿多少。",
                        en: "What you want: return, refund, exchange, or how much in damages.")),
                .li()(
                    voice(
                        zh: "事实和凭证：什么时候买的、付了多少，小票、发票、订单截图、商品照片、聊天记录。",
                        en:
                            "Facts and proof: when you bought it and what you paid; receipt, invoice, screenshot of the order, "
                            + "pictures, messages.")),
                .li()(
                    voice(
                        zh: "请人代办的，授权委托书原件和代办人的身份证明。",
                        en:
                            "If somebody acts for you: the original power of attorney and that person's identity document."
                    ))),
            .h2()(voice(zh: "两件事可以都办", en: "You can do both")),
            .p()(
                voice(
                    zh: "投诉解决您的钱，举报查处卖假货的人；两者分开处理，互不耽误。",
                    en:
                        "A complaint gets your money back; a report gets the seller of fakes investigated. They are handled apart."
                ),
                voice.gap, .a(.href(.report))(voice(zh: "同时举报", en: "Report it as well"))),
            Components.inset(
                Text(
                    zh: "依据：市场监督管理投诉举报处理办法（2026年4月15日起施行）第九条、第十条。",
                    en: "Measures on handling complaints and reports (in force from 15 April 2026), articles 9 and 10."),
                voice)
        )
    }
}
