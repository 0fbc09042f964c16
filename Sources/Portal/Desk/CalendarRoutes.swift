import Base
import Casework
import Hummingbird
import Pages

/// `/desk/calendar`: where somebody makes, renews and ends the address that a calendar program follows.
struct CalendarRoutes {
    let desk: DeskRoutes

    func register(on router: some RouterMethods<PortalContext>) {
        let path = RouterPath(Route.calendar.rawValue)
        router.get(path) { request, context in
            let visit = try await desk.visit(request, context)
            let feed = try await feeds.feed(of: visit.account.id)
            return try await page(feed.map { .made(at: $0.createdAt, asked: $0.fetchedAt) } ?? .none, visit)
        }
        router.post(path) { request, context in
            let visit = try await desk.visit(request, context)
            let form = try await SentForm<Never>.read(request)
            try visit.signedIn.check(form["token"])
            switch form[CalendarPage.Step.name].flatMap(CalendarPage.Step.init) {
            case .open?:
                let token = try await feeds.open(
                    for: visit.account.id, in: visit.frame.voice.language, at: visit.now)
                let address = Address.calendarFeed(token.text)
                let link = desk.site.text(request) + address.text
                return try await page(.issued(address, link: link, qr: QRPicture(link)?.drawing), visit)
            case .close?:
                try await feeds.close(of: visit.account.id, at: visit.now)
                return Response.redirect(to: Address.calendar.text, type: .normal)
            case nil: throw CalendarRoutes.nothing
            }
        }
    }

    private var feeds: CalendarFeeds { CalendarFeeds(desk.intake.office) }

    private func page(_ content: CalendarPage.Content, _ visit: DeskVisit) async throws -> Response {
        let page = CalendarPage(content, token: visit.formToken)
        return Response.page(page.render(in: visit.frame, try await visit.bar(current: nil)))
    }

    private static let nothing = Refusal(
        .unusable,
        Text(zh: "没有说明要生成还是停止订阅，请从日历页重新提交。", en: "It does not say what to do; send it from the page of the calendar."))
}
