package import Base

/// 日历订阅: where an officer gets the address under which a calendar program follows the last days of the matters in hand.
package struct CalendarPage: Sendable {
    private let content: Content
    private let token: String

    /// What there is of it.
    package enum Content: Sendable {
        case none
        /// An address was made; `asked` is when a program last used it.
        case made(at: Instant, asked: Instant?)
        /// It has just been made and is shown this once.
        case issued(Address, link: String, qr: Receipt.QR?)
    }

    /// What the form asks for.
    package enum Step: String, Sendable {
        /// 生成、更换
        case open
        /// 停止
        case close

        package static let name = "step"
    }

    package init(_ content: Content, token: String) {
        self.content = content
        self.token = token
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        let title = Text(zh: "日历订阅", en: "Calendar")
        return frame.desk(
            title, bar, Components.crumbs([(.desk, Text(zh: "待办", en: "Queue"))], title, voice),
            .h1()(voice(zh: "在日历里看期限", en: "Time limits in your calendar")),
            .p(.class("lede"))(
                voice(
                    zh: "您经手办件的内部警示日，可以出现在您自己的日历里；日期变了，日历随之更新。",
                    en:
                        "The dates you are warned by can stand in your own calendar; when one moves, it moves there too."
                )),
            body(voice), explanation(voice))
    }

    private func body(_ voice: Voice) -> Node {
        switch content {
        case .none:
            return buttons(
                Components.button(
                    .ordinary, Text(zh: "生成订阅地址", en: "Make the address"), sends: (Step.name, Step.open.rawValue),
                    voice))
        case .made(let made, let asked):
            return .fragment([
                Components.facts(
                    [
                        .init(Text(zh: "地址生成于", en: "Address made"), voice(made.text)),
                        .init(
                            Text(zh: "最近一次读取", en: "Last read by a program"),
                            voice(asked?.text ?? Text(zh: "还没有程序读取过", en: "Not yet"))),
                    ], voice),
                .p()(
                    voice(
                        zh: "地址只在生成时显示一次。忘了或者可能外泄的，请更换；原地址随即失效。",
                        en:
                            "The address was shown when it was made. If you no longer have it, or somebody else may, renew it; "
                            + "the old one is worth nothing from then on.")),
                ending(voice),
            ])
        case .issued(let address, let link, let qr):
            return .fragment([
                Components.notice(
                    .ok, .h2()(voice(zh: "地址已生成，只显示这一次", en: "The address is made and shown this once")),
                    .p(.set(.translate, "no"))(.a(.href(address))(.text(link)))),
                qr?.render(
                    Text(zh: "订阅地址二维码", en: "QR code of the address"),
                    Text(zh: "用手机扫码取得地址", en: "Scan to have the address on a phone"), voice) ?? .nothing,
                ending(voice),
            ])
        }
    }

    private func ending(_ voice: Voice) -> Node {
        buttons(
            Components.button(
                .plain, Text(zh: "更换地址", en: "Renew the address"), sends: (Step.name, Step.open.rawValue), voice),
            Components.button(
                .plain, Text(zh: "停止订阅", en: "End it"), sends: (Step.name, Step.close.rawValue), voice))
    }

    private func buttons(_ buttons: Node...) -> Node {
        .element(
            .form, [.action(.calendar), .set(.method, "post")],
            [
                .input(.type("hidden"), .name("token"), .value(token)), .div(.class("button-row"))(buttons),
            ])
    }

    private func explanation(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "怎样订阅", en: "How to subscribe")),
            .p()(
                voice(
                    zh: "在 Outlook、WPS 日历或者手机日历里选“订阅日历”（有的叫“从 Internet 添加”），粘贴这个地址。",
                    en: "In Outlook, WPS Calendar or the calendar of a phone choose “Subscribe to calendar” (or “From "
                        + "internet”) and paste the address.")),
            .p()(
                voice(
                    zh: "谁有这个地址，谁就看得到这些日期，不需要登录；请不要转发。",
                    en: "Whoever has the address sees the dates, without signing in; do not pass it on.")),
            .h2()(voice(zh: "日历里有什么", en: "What it holds")),
            .p()(
                voice(
                    zh: "只有期限名称、事项、办件编号、日期和法律依据，没有任何人的姓名、联系方式和填写的内容。不列入停计的时限和限定知悉范围的办件。",
                    en:
                        "Names of time limits and procedures, the numbers of matters, dates and articles; no names, no contacts, "
                        + "nothing that anybody typed. Time limits that are held and sealed matters are left out.")),
        ])
    }
}

extension Address {
    /// Where the address for calendar programs is made.
    package static let calendar = Address.at(path: Route.calendar.rawValue, [])

    /// What calendar programs follow.
    package static func calendarFeed(_ token: String) -> Address {
        .at(path: Route.calendarFeed.rawValue + "/" + token + ".ics", [])
    }

    /// The last day of a clock of a matter for a calendar.
    package static func clockEntry(_ clock: String, of id: String) -> Address {
        .at(path: Route.desk.rawValue + "/matter/" + id + "/clock/" + clock + "/ics", [])
    }

    /// The same for who holds the receipt.
    package static func trackedClockEntry(_ clock: String) -> Address {
        .at(path: Route.tracked.rawValue + "/clock/" + clock + "/ics", [])
    }
}
