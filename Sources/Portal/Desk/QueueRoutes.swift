import Base
import Casework
import Hummingbird
import Law
import Pages
import Procedure

/// `/desk`: the open matters somebody is to see.
struct QueueRoutes {
    let desk: DeskRoutes

    /// Rows a page.
    private static let size = 25
    /// Further on nobody turns pages; a filter is the way.
    private static let lastPage = 10_000

    func register(on router: some RouterMethods<PortalContext>) {
        router.get(RouterPath(Route.desk.rawValue)) { request, context in
            let visit = try await desk.visit(request, context)
            let asked = Asked(Query(request), visit)
            let page = asked.called.isEmpty ? try await queue(asked, visit) : try await found(asked, visit)
            return Response.page(page.page.render(in: visit.frame, page.bar))
        }
    }

    /// What the address asks for.
    private struct Asked {
        let view: DeskVisit.View
        let procedure: Procedure?
        let light: Light?
        /// The beginning of a number, in the alphabet numbers are written in.
        let number: String
        /// The same as it was typed: what may be the number of a system beside this one.
        let called: String
        let page: Int

        init(_ query: Query, _ visit: DeskVisit) {
            view = query["view"].flatMap(DeskVisit.View.init) ?? .mine
            procedure = query["procedure"].flatMap { visit.office.catalogue.newest(Name($0)) }
            light = query["light"].flatMap(Light.init)
            number = String(
                (query["number"] ?? "").lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(26))
            called = String(
                (query["number"] ?? "").filter { $0 != "\0" }.split(whereSeparator: \.isWhitespace)
                    .joined(separator: " ").prefix(100))
            page = min(max(Int(query["page"] ?? "") ?? 1, 1), QueueRoutes.lastPage)
        }

        func filter(_ visit: DeskVisit) -> QueueFilter {
            var filter = visit.filter(view)
            filter.procedure = procedure?.id.text
            filter.light = light
            return filter
        }

        var address: Address {
            let kept = [procedure.map { ("procedure", $0.id.text) }, light.map { ("light", $0.rawValue) }]
            return view.address.with(kept.compactMap { $0 }.map { Address.Parameter($0.0, $0.1) })
        }
    }

    private func queue(_ asked: Asked, _ visit: DeskVisit) async throws -> (page: QueuePage, bar: DeskBar) {
        let (filter, size) = (asked.filter(visit), QueueRoutes.size)
        let (entries, tallies) = try await visit.office.queue(
            filter, within: visit.scope, at: visit.now, skipping: (asked.page - 1) * size, most: size)
        let content: QueuePage.Content
        if !entries.isEmpty {
            content = .rows(
                try entries.map { try row($0, visit) },
                .init(page: asked.page, size: size, total: tallies.count(filter), address: asked.address))
        } else if tallies.isEmpty {
            let first = visit.filings.first
            content = .firstUse(
                file: first.map { (.filing($0.act.id.text, of: $0.procedure.id.text), $0.act.name) })
        } else {
            content = .none(all: DeskVisit.View.all.address)
        }
        return (
            page(asked, visit, QueueRoutes.heading(tallies, visit.filter(asked.view)), tallies, content),
            visit.bar(tallies, current: asked.view)
        )
    }

    /// Matters by the beginning of their number, or by that of a system beside this one, closed ones too.
    private func found(_ asked: Asked, _ visit: DeskVisit) async throws -> (page: QueuePage, bar: DeskBar) {
        let begun =
            asked.number.isEmpty
            ? [] : try await visit.office.matters(beginning: asked.number, within: visit.scope, most: QueueRoutes.size)
        let called = try await visit.office.matters(called: asked.called, within: visit.scope)
        let entries = called + begun.filter { entry in !called.contains { $0.line.id == entry.line.id } }
        let rows = try entries.map { try row($0, visit) }
        let content: QueuePage.Content =
            rows.isEmpty
            ? .none(all: DeskVisit.View.all.address)
            : .rows(rows, .init(page: 1, size: QueueRoutes.size, total: rows.count, address: asked.address))
        let heading = Text(
            zh: "编号以 \(asked.called.uppercased()) 开头，或者其他系统编号为它的办件",
            en: "Matters whose number begins with \(asked.called.uppercased()), or that another system calls so")
        let tallies = try await visit.office.tallies(within: visit.scope, at: visit.now)
        return (page(asked, visit, heading, tallies, content), visit.bar(tallies, current: nil))
    }

    private func page(
        _ asked: Asked, _ visit: DeskVisit, _ heading: Text, _ tallies: [Tally], _ content: QueuePage.Content
    ) -> QueuePage {
        let all = Text(zh: "全部", en: "All")
        let ids = Set(visit.office.catalogue.procedures.map(\.id)).sorted()
        let procedures = ids.compactMap { visit.office.catalogue.newest($0) }.map { ($0.id.text, $0.name) }
        let filters = Filters(
            Text(zh: "筛选待办", en: "Filter the queue"), .desk,
            [
                .words(
                    name: "number", Text(zh: "编号（开头几位，或者其他系统的编号）", en: "Number (its beginning, or another system's)"),
                    typed: asked.called),
                .list(
                    name: "procedure", Text(zh: "事项", en: "Procedure"), options: [("", all)] + procedures,
                    chosen: asked.procedure?.id.text ?? ""),
                .list(
                    name: "light", Text(zh: "灯", en: "Light"),
                    options: [("", all)] + Light.allCases.map { ($0.rawValue, $0.name) },
                    chosen: asked.light?.rawValue ?? ""),
                .kept(name: "view", value: asked.view.rawValue),
            ])
        let tabs = DeskVisit.View.allCases.map { view in
            Components.Place(
                view.address, view.name, count: tallies.count(visit.filter(view)),
                isCurrent: view == asked.view && asked.called.isEmpty)
        }
        return QueuePage(heading: heading, today: visit.now.day, tabs: tabs, filters: filters, content)
    }

    /// What matters most in the list, in a sentence.
    private static func heading(_ tallies: [Tally], _ filter: QueueFilter) -> Text {
        func count(_ light: Light) -> Int {
            var filter = filter
            filter.light = light
            return tallies.count(filter)
        }
        let (late, warn) = (count(.late), count(.warn))
        if late > 0 {
            return Text(
                zh: "有\(late)件已经超期", en: late == 1 ? "One matter is overdue" : "\(late) matters are overdue")
        }
        if warn > 0 {
            return Text(
                zh: "有\(warn)件快到期", en: warn == 1 ? "One matter is nearly due" : "\(warn) matters are nearly due")
        }
        return Text(zh: "没有快到期的办件", en: "Nothing is nearly due")
    }

    private func row(_ entry: QueueEntry, _ visit: DeskVisit) throws -> QueuePage.Row {
        let (line, docket) = (entry.line, entry.docket)
        let leading =
            docket.ending == nil ? docket.leading(try docket.readings(at: visit.now, visit.office.lawbook)) : nil
        let isPaused = if case .paused = leading?.state { true } else { false }
        return QueuePage.Row(
            .matter(line.id.text), number: line.id.short, title: entry.subject.flatMap { MatterTitle($0).text },
            procedure: docket.procedure.name,
            countdown: leading.map { Countdown($0, at: visit.now) } ?? .waiting(docket),
            clock: leading?.clock.name, due: isPaused ? nil : leading?.due.strict.day,
            stage: docket.stage?.name ?? Text(same: line.stage), since: docket.since?.day,
            holders: visit.holders(docket))
    }
}
