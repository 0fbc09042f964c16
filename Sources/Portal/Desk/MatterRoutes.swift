import Base
import Casework
import Documents
import Hummingbird
import Law
import Pages
import Procedure

/// `/desk/matter/…` and the days of its clocks.
struct MatterRoutes {
    let desk: DeskRoutes

    func register(on router: some RouterMethods<PortalContext>) {
        let base = Route.desk.rawValue + "/matter/:id"
        router.get(RouterPath(base)) { request, context in
            let visit = try await desk.visit(request, context)
            let dossier = try await visit.dossier(context)
            var page = try MatterSheet(dossier, visit).page()
            let standings = try await visit.office.standings(of: dossier)
            page.beside = standings.map { $0.line(of: dossier.line.id.text, dossier.docket) }
            page.notice = notice(Query(request), dossier.docket, visit)
            if desk.typesetter.isInstalled, !visit.filling.issued(dossier.docket).isEmpty {
                page.archive = .documentArchive(of: dossier.line.id.text)
            }
            return Response.page(page.render(in: visit.frame, try await visit.bar(current: nil)))
        }
        router.get(RouterPath(base + "/clock/:clock")) { request, context in
            let (visit, dossier, reading) = try await clock(request, context)
            let page = ClockPage(
                matter: (.matter(dossier.line.id.text), dossier.line.id.short), name: reading.clock.name,
                explained: DueExplained(
                    rule: try visit.office.lawbook.rules.rule(reading.clock.rule.text), version: reading.version,
                    period: reading.period, reckoning: try reading.period.reckoning(),
                    file: desk.typesetter.isInstalled
                        ? .clockFile(reading.clock.id.text, of: dossier.line.id.text) : nil,
                    calendar: dossier.docket.ending == nil && reading.hasEnd
                        ? .clockEntry(reading.clock.id.text, of: dossier.line.id.text) : nil))
            return Response.page(page.render(in: visit.frame, try await visit.bar(current: nil)))
        }
        router.get(RouterPath(base + "/clock/:clock/pdf")) { request, context in
            let (visit, dossier, reading) = try await clock(request, context)
            let number = Text(same: dossier.line.id.short)
            let paper = try PeriodPaper(
                reading, of: [(Text(zh: "办件", en: "Matter"), number)], visit.office.lawbook, visit.frame.district,
                at: visit.now)
            return try await paper.pdf(desk.typesetter, visit.frame.voice)
        }
        router.get(RouterPath(base + "/clock/:clock/ics")) { request, context in
            try await entry(request, context)
        }
    }

    /// The last day of a clock for a calendar.
    private func entry(_ request: Request, _ context: PortalContext) async throws -> Response {
        let (visit, dossier, reading) = try await clock(request, context)
        let voice = visit.frame.voice
        let matter = CalendarMatter(dossier.line, dossier.docket.procedure, visit.office, visit.frame.district)
        let page = desk.site.text(request) + Address.clock(reading.clock.id.text, of: dossier.line.id.text).text
        guard dossier.docket.ending == nil, let entry = try matter.entry(reading, page: page, { voice[$0] }) else {
            throw MatterRoutes.still
        }
        return CalendarFile(voice[reading.clock.name], [entry]).response
    }

    private static let still = Refusal(
        .conflict,
        Text(
            zh: "这个时限现在没有在计，没有可以加入日历的日期。恢复计算后再试。",
            en: "This clock does not run at present, so there is no date for a calendar. Try again when it runs."))

    /// The clock that an address names, as it stands.
    private func clock(
        _ request: Request, _ context: PortalContext
    ) async throws -> (DeskVisit, Dossier, Docket.Reading) {
        let visit = try await desk.visit(request, context)
        let dossier = try await visit.dossier(context)
        let clock = Name<Clock>(context.parameters.get("clock") ?? "")
        guard let reading = try dossier.docket.reading(of: clock, at: visit.now, visit.office.lawbook) else {
            throw Refusal(.unknown, Text(zh: "这一件没有这个时限。", en: "This matter has no such clock."))
        }
        return (visit, dossier, reading)
    }

    /// What has just been done, said once on the page one is led to.
    private func notice(_ query: Query, _ docket: Docket, _ visit: DeskVisit) -> Text? {
        guard let sequence = query["done"].flatMap({ Int($0) }),
            let deed = docket.done.first(where: { $0.sequence == sequence }), deed.actor.id == visit.account.id
        else { return nil }
        let name = docket.procedure.act(deed.act)?.name ?? Text(same: deed.act.text)
        return query["again"] == nil
            ? Text(zh: "已办理：\(name.zh)。", en: "Done: \(name.en).")
            : Text(
                zh: "“\(name.zh)”已经办理过，没有重复办理。",
                en: "“\(name.en)” was done already and was not done again.")
    }
}

extension DeskVisit {
    /// The matter that an address names, for this person.
    func dossier(_ context: PortalContext) async throws -> Dossier {
        guard let id = MatterID(text: context.parameters.get("id") ?? "") else { throw DeskVisit.noMatter }
        return try await office.dossier(id, within: scope)
    }

    static let noMatter = Refusal(
        .unknown,
        Text(
            zh: "没有这一件，或者不归您看。请从待办重新进入。",
            en: "There is no such matter, or it is not for you to see. Start again from the queue."))
}
