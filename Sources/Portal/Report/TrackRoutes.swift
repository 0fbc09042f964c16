import Base
import Casework
import Documents
import Evidence
import HTTPTypes
import Hummingbird
import Law
import Pages
import Procedure

/// `/track`: a matter followed by its receipt. The number never stands in an address that stays.
struct TrackRoutes {
    let frames: Frames
    let intake: Intake
    let site: SiteAddress
    let papers: TypstWorker
    let now: @Sendable () -> Instant

    /// As much of a typed number as is shown again.
    private static let mostShown = 60

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.track.rawValue)) { request, context in
            if let typed = Query(request)["code"] { return try await enter(typed, request, context) }
            return Response.page(TrackPage().render(in: frames.frame(request, context)))
        }
        router.post(RouterPath(Route.track.rawValue)) { request, context in
            try await enter(try await SentForm<Never>.read(request)["code"] ?? "", request, context)
        }
        router.get(RouterPath(Route.tracked.rawValue), use: show)
        router.get(RouterPath(Route.tracked.rawValue + "/clock/{clock}"), use: explain)
        router.get(RouterPath(Route.tracked.rawValue + "/clock/{clock}/pdf")) { request, context in
            guard let reading = try await reading(request, context) else {
                return Response.redirect(to: Address.tracked.text)
            }
            let paper = try PeriodPaper(reading, of: [], intake.office.lawbook, frames.district, at: now())
            return try await paper.pdf(papers, context.voice)
        }
        router.get(RouterPath(Route.tracked.rawValue + "/clock/{clock}/ics"), use: entry)
        router.get(RouterPath(Route.trackedReceiptText.rawValue)) { request, context in
            guard let paper = try await receipt(request) else { return Response.redirect(to: Address.track.text) }
            return paper.text(context.voice)
        }
        router.get(RouterPath(Route.trackedReceiptPDF.rawValue)) { request, _ in
            guard let paper = try await receipt(request) else { return Response.redirect(to: Address.track.text) }
            return try await paper.pdf(papers)
        }
        TrackedActRoutes(frames: frames, intake: intake, now: now).register(on: router)
        router.post(RouterPath(Route.trackEnd.rawValue)) { request, _ in
            let form = try await SentForm<Never>.read(request)
            if let code = HolderCookie.receipt(in: request) { try FormToken.check(FormToken(code), form["token"]) }
            var response = Response.redirect(to: Address.track.text)
            response.setCookie(HolderCookie.receipt.none)
            response.setCookie(HolderCookie.addition.none)
            return response
        }
    }

    /// The receipt of the matter that is followed, as it was given out.
    private func receipt(_ request: Request) async throws -> SentReceipt? {
        guard let code = HolderCookie.receipt(in: request), let tracked = try await intake.tracking.find(code),
            let first = tracked.docket.done.first
        else { return nil }
        return SentReceipt(
            code, at: first.recordedAt, form: tracked.docket.procedure.act(first.act)?.name ?? Text(same: ""),
            district: frames.district, site: site.text(request))
    }

    private func enter(_ typed: String, _ request: Request, _ context: PortalContext) async throws -> Response {
        do {
            let code = try ReceiptCode(typed: typed)
            guard try await intake.tracking.find(code) != nil else { throw Self.unknown }
            var response = Response.redirect(to: Address.tracked.text)
            response.setCookie(HolderCookie.receipt.holding(code.description))
            return response
        } catch let refusal as Refusal {
            let page = TrackPage(
                typed: String(typed.prefix(Self.mostShown)), problems: Problems([Problem("code", refusal.text)]))
            return Response.page(page.render(in: frames.frame(request, context)), status: .badRequest)
        }
    }

    @Sendable private func show(_ request: Request, _ context: PortalContext) async throws -> Response {
        guard let code = HolderCookie.receipt(in: request), let tracked = try await intake.tracking.find(code) else {
            return Response.redirect(to: Address.track.text)
        }
        let acts = HolderActs(tracked, intake.office, at: now())
        let addition = try await acts.addition(request, intake, at: now())
        let done = Query(request)["done"].flatMap { tracked.docket.procedure.act(Name($0))?.name }
        let steps = TrackedSteps(tracked, intake.office.lawbook, at: now())
        let page = TrackedPage(
            receipt: code.shortened, stage: tracked.docket.stage?.publicName ?? Text(same: ""),
            timers: steps.deadlines, steps: steps.steps(context.voice), happenings: steps.happenings(context.voice),
            acts: acts.others.map { ($0.id.text, $0.name) }, addition: addition,
            notice: done.map { Text(zh: "已办：\($0.zh)", en: "Done: \($0.en)") }, message: steps.message,
            token: code.formToken, hasPDF: papers.isInstalled)
        return Response.page(page.render(in: frames.frame(request, context)))
    }

    /// The clock that an address names, where whoever holds the receipt may see it.
    private func reading(_ request: Request, _ context: PortalContext) async throws -> Docket.Reading? {
        guard let code = HolderCookie.receipt(in: request), let tracked = try await intake.tracking.find(code) else {
            return nil
        }
        return TrackedSteps(tracked, intake.office.lawbook, at: now()).reading(context.parameters.get("clock") ?? "")
    }

    @Sendable private func explain(_ request: Request, _ context: PortalContext) async throws -> Response {
        guard let reading = try await reading(request, context) else {
            return Response.redirect(to: Address.tracked.text)
        }
        let rule = try intake.office.lawbook.rules.rule(reading.clock.rule.text)
        let page = TrackedClockPage(
            name: reading.clock.name,
            explained: DueExplained(
                rule: rule, version: reading.version, period: reading.period,
                reckoning: try reading.period.reckoning(),
                file: papers.isInstalled ? .trackedClockFile(reading.clock.id.text) : nil,
                calendar: reading.hasEnd ? .trackedClockEntry(reading.clock.id.text) : nil))
        return Response.page(page.render(in: frames.frame(request, context)))
    }

    /// The last day of a clock for a calendar; where there is none, the page that says how things stand.
    @Sendable private func entry(_ request: Request, _ context: PortalContext) async throws -> Response {
        guard let code = HolderCookie.receipt(in: request), let tracked = try await intake.tracking.find(code),
            let matter = CalendarMatter(tracked, code, intake.office, frames.district, at: now()),
            let reading = TrackedSteps(tracked, intake.office.lawbook, at: now())
                .reading(context.parameters.get("clock") ?? ""),
            let entry = try matter.entry(
                reading, page: site.text(request) + Address.trackedClock(reading.clock.id.text).text,
                { context.voice[$0] })
        else { return Response.redirect(to: Address.tracked.text) }
        return CalendarFile(context.voice[reading.clock.name], [entry]).response
    }

    private static let unknown = Refusal(
        .unknown,
        Text(
            zh: "没有这个回执号的办件。请对照回执再看一遍；刚提交的，请确认是在本站提交的",
            en:
                "There is no matter with this number. Compare it with the receipt, and make sure that it was filed on this site."
        ))
}
