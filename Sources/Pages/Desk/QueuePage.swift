package import Base

/// 待办: the open matters somebody is to see, the one whose clock ends first at the top.
package struct QueuePage: Sendable {
    private let heading: Text
    private let today: Day
    private let tabs: [Components.Place]
    private let filters: Filters
    private let content: Content

    package init(
        heading: Text, today: Day, tabs: [Components.Place], filters: Filters, _ content: Content
    ) {
        self.heading = heading
        self.today = today
        self.tabs = tabs
        self.filters = filters
        self.content = content
    }

    package enum Content: Sendable {
        case rows([Row], Pagination)
        /// Nothing is let through by the filter.
        case none(all: Address)
        /// The office has no matter yet; where the first can be filed, if this person may.
        case firstUse(file: (Address, Text)?)
    }

    /// 一行: one matter.
    package struct Row: Sendable {
        let address: Address
        let number: String
        let title: Text?
        let procedure: Text
        let countdown: Countdown
        let clock: Text?
        let due: Day?
        let stage: Text
        let since: Day?
        let holders: [Text]

        /// - Parameter title: what it is about; nil where nothing is known.
        package init(
            _ address: Address, number: String, title: Text?, procedure: Text, countdown: Countdown, clock: Text?,
            due: Day?,
            stage: Text, since: Day?, holders: [Text]
        ) {
            self.address = address
            self.number = number
            self.title = title
            self.procedure = procedure
            self.countdown = countdown
            self.clock = clock
            self.due = due
            self.stage = stage
            self.since = since
            self.holders = holders
        }
    }

    /// 分页: which page of how many, at which address.
    package struct Pagination: Sendable {
        let page: Int
        let last: Int
        let first: Int
        let total: Int
        let address: Address

        /// - Parameter size: how many rows a page has.
        package init(page: Int, size: Int, total: Int, address: Address) {
            self.page = page
            self.last = max((total + size - 1) / size, 1)
            self.first = (page - 1) * size + 1
            self.total = total
            self.address = address
        }
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        return frame.desk(
            heading, bar,
            .h1()(.span(.class("kicker"))(voice.day(today, weekday: true)), voice(heading)),
            Components.tabs(Text(zh: "待办分类", en: "Which matters"), tabs, voice),
            filters.render(voice),
            list(voice))
    }

    private func list(_ voice: Voice) -> Node {
        switch content {
        case .rows(let rows, let pages): return .fragment([table(rows, pages, voice), paged(pages, voice)])
        case .none(let all):
            return Components.empty(
                Text(zh: "这里没有办件", en: "Nothing here"),
                Text(zh: "没有符合条件的办件。", en: "No matter fits what you asked for."),
                link: (all, Text(zh: "看全部在办", en: "See all open matters")), voice)
        case .firstUse(let file):
            return Components.empty(
                Text(zh: "还没有办件", en: "No matters yet"),
                Text(
                    zh: "举报、请求和线索登记以后会列在这里，期限最近的在最上面。",
                    en: "Reports, requests and leads are listed here once filed, the nearest deadline first."),
                link: file, voice)
        }
    }

    private func table(_ rows: [Row], _ pages: Pagination, _ voice: Voice) -> Node {
        let last = pages.first + rows.count - 1
        return Table(
            Text(zh: "按到期先后排列", en: "By what ends first"),
            note: Text(
                zh: "共 \(pages.total) 件，显示 \(pages.first) 至 \(last)",
                en: "\(pages.total) in all, showing \(pages.first) to \(last)"),
            columns: [
                .init(Text(zh: "办件", en: "Matter")), .init(Text(zh: "还剩", en: "Left")),
                .init(Text(zh: "期限", en: "Time limit")), .init(Text(zh: "环节", en: "Stage")),
                .init(Text(zh: "承办", en: "Held by")),
            ],
            rows: rows.map { row($0, voice) }
        ).render(voice)
    }

    private func row(_ row: Row, _ voice: Voice) -> Table.Row {
        let due = row.due.map { Node.span(.class("table-sub num"))(voice(zh: "到期 ", en: "due "), QueuePage.short($0)) }
        let since = row.since.map {
            Node.span(.class("table-sub num"))(voice(zh: "自 ", en: "since "), QueuePage.short($0))
        }
        return Table.Row(
            .fragment([
                .a(.href(row.address))(
                    voice(row.title ?? row.procedure), .span(.class("vh"))(.text(" " + row.number))),
                .span(.class("table-sub num"))(
                    .span(.ariaHidden)(Components.number(row.number)),
                    row.title == nil ? .nothing : .fragment([voice.gap, voice(row.procedure)])),
            ]),
            [
                row.countdown.render(voice),
                .fragment([row.clock.map { voice($0) } ?? voice(zh: "没有在计的期限", en: "None runs"), due ?? .nothing]),
                .fragment([voice(row.stage), since ?? .nothing]), holders(row.holders, voice),
            ])
    }

    /// `2026-10-12`, never broken.
    private static func short(_ day: Day) -> Node { .time(.set(.datetime, day.description))(.text(day.description)) }

    /// A name is not broken over two lines.
    private func holders(_ holders: [Text], _ voice: Voice) -> Node {
        .fragment(
            holders.enumerated().map { place, name in
                let mark = place == holders.count - 1 ? "" : voice.language == .zh ? "、" : ", "
                return .fragment([.span(.class("nowrap"))(voice(name), .text(mark)), .wbr()])
            })
    }

    private func paged(_ pages: Pagination, _ voice: Voice) -> Node {
        Components.pages(pages.page, of: pages.last, at: pages.address, voice)
    }
}
