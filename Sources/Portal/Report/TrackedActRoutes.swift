import Base
import Casework
import Evidence
import HTTPTypes
import Hummingbird
import Pages
import Procedure

/// `/track/matter/act/…`: what the holder of a receipt adds, asks or takes back.
struct TrackedActRoutes {
    let frames: Frames
    let intake: Intake
    let now: @Sendable () -> Instant

    func register(on router: Router<PortalContext>) {
        let path = RouterPath(Route.tracked.rawValue + "/act/{act}")
        router.get(path) { request, context in
            guard let (code, tracked, act) = try await asked(request, context) else {
                return Response.redirect(to: Address.tracked.text)
            }
            let attempt = try await Attempt.begun(act, code, request, intake, at: now()) ?? Attempt(act.id, code)
            let draft = try await intake.drafts.find(attempt.token, at: now()) ?? fresh(act, tracked, code)
            return page(act, draft, code, attempt, Problems(), [:], request, context)
        }
        router.post(path, use: take)
    }

    /// The act, where the holder of the receipt may take it now.
    private func asked(
        _ request: Request, _ context: PortalContext
    ) async throws -> (ReceiptCode, Tracked, Act)? {
        guard let code = HolderCookie.receipt(in: request), let tracked = try await intake.tracking.find(code),
            let id = context.parameters.get("act"),
            let act = HolderActs(tracked, intake.office, at: now()).all.first(where: { $0.id.text == id })
        else { return nil }
        return (code, tracked, act)
    }

    private func fresh(_ act: Act, _ tracked: Tracked, _ code: ReceiptCode) -> Draft {
        Draft(tracked.docket.procedure.id, act.id, to: code)
    }

    @Sendable private func take(_ request: Request, _ context: PortalContext) async throws -> Response {
        let now = now()
        if let again = try await taken(request, context, at: now) { return again }
        guard let (code, tracked, act) = try await asked(request, context) else {
            return try await notTaken(request, context)
        }
        let attempt = Attempt(act.id, code, sentTo: request)
        let token = attempt.token
        try await intake.drafts.begin(fresh(act, tracked, code), as: token, at: now)
        let start = try await intake.drafts.find(token, at: now) ?? fresh(act, tracked, code)
        let sent = try await SentDraft(request, fields: act.form.fields, of: token, holding: start, intake, at: now)
        try FormToken.check(FormToken(code), sent.form["token"])
        if let file = sent.form["remove"].flatMap({ BlobName($0) }) {
            for field in act.form.fields { try await intake.remove(file, from: field.id, of: token, at: now) }
        }
        let names = FormStep(fields: act.form.fields).names
        let changed = try await intake.drafts.change(token, at: now) { sent.enter(names, into: &$0) } ?? start
        // The same form, sent at the same time, was faster.
        guard changed.sent == nil else { return done(act.id) }
        let stays = sent.form["then"] == "stay" || sent.form["remove"] != nil
        let problems = DraftForm(changed, intake.office.catalogue, on: now.day)?.problems.all ?? []
        let shown = Problems(sent.problems + (stays ? [] : problems))
        guard shown.isEmpty, !stays else {
            var response = page(act, changed, code, attempt, shown, sent.refused, request, context)
            response.setCookie(HolderCookie.addition.holding(attempt.text))
            return response
        }
        _ = try await intake.filing.send(token, as: tracked.role, unit: ReportRoutes.unit, at: now) { form, draft in
            DraftForm.read(form, draft, on: now.day)
        }
        return done(act.id)
    }

    private func done(_ act: Name<Act>) -> Response {
        var response = Response.redirect(to: Address.tracked.with(.init("done", act.text)).text)
        response.setCookie(HolderCookie.addition.none)
        return response
    }

    /// 重复提交: the same form was taken before; it is not taken again.
    private func taken(_ request: Request, _ context: PortalContext, at now: Instant) async throws -> Response? {
        guard let code = HolderCookie.receipt(in: request), let id = context.parameters.get("act"),
            let draft = try await intake.drafts.find(Attempt(Name(id), code, sentTo: request).token, at: now),
            draft.sent != nil
        else { return nil }
        _ = try? await SentForm<Never>.read(request) { _ in throw TrackedActRoutes.notNow }
        return done(Name(id))
    }

    /// What came in although the number is no longer at hand, or although nothing can be added any more: shown once, so that
    /// it is not lost.
    private func notTaken(_ request: Request, _ context: PortalContext) async throws -> Response {
        let form = try await SentForm<Never>.read(request) { _ in throw TrackedActRoutes.notNow }
        let typed = form.fields.filter { $0.key != "token" && $0.key != "then" && $0.key != "remove" }
            .values.flatMap { $0 }.filter { !$0.isEmpty }
        let page = NotAddedPage(isNumberKnown: HolderCookie.receipt(in: request) != nil, typed: typed)
        return Response.page(page.render(in: frames.frame(request, context)), status: .conflict)
    }

    private static let notNow = Refusal(
        .unusable, Text(zh: "这个文件没有收下。", en: "This file was not taken."))

    private func page(
        _ act: Act, _ draft: Draft, _ code: ReceiptCode, _ attempt: Attempt, _ problems: Problems,
        _ refused: [String: [Controls.File]], _ request: Request, _ context: PortalContext
    ) -> Response {
        let files = DraftForm(draft, intake.office.catalogue, on: now().day)?.files(refused: refused) ?? refused
        let page = TrackedActPage(
            TrackedPage.Addition(
                act: act.id.text, attempt: attempt.text, name: act.name, form: act.form, typed: draft.input,
                files: files, problems: problems),
            token: code.formToken)
        return Response.page(
            page.render(in: frames.frame(request, context)), status: problems.isEmpty ? .ok : .badRequest)
    }
}

/// 举报人可办: what the holder of a receipt may do now.
struct HolderActs {
    /// In the order of the procedure.
    let all: [Act]
    private let tracked: Tracked
    private let office: Office

    init(_ tracked: Tracked, _ office: Office, at now: Instant) {
        self.tracked = tracked
        self.office = office
        all = tracked.docket.options(
            for: Event.Actor(Filing.holder, tracked.role), at: now, certificates: [:], office.lawbook
        ).filter { $0.verdict == .allowed && $0.act.roles.contains(tracked.role) }.map(\.act)
    }

    /// The one that stands on the progress page itself: it adds facts and files.
    private var adding: Act? {
        all.first { act in act.form.fields.contains { if case .files = $0.kind { true } else { false } } }
    }

    var others: [Act] { all.filter { $0.id != adding?.id } }

    /// The form by which to add, with what this browser has begun.
    func addition(_ request: Request, _ intake: Intake, at now: Instant) async throws -> TrackedPage.Addition? {
        guard let act = adding, let code = HolderCookie.receipt(in: request) else { return nil }
        let begun = try await Attempt.begun(act, code, request, intake, at: now)
        let mine = if let begun { try await intake.drafts.find(begun.token, at: now) } else { Draft?.none }
        let files = mine.flatMap { DraftForm($0, office.catalogue, on: now.day) }?.files() ?? [:]
        return TrackedPage.Addition(
            act: act.id.text, attempt: (begun ?? Attempt(act.id, code)).text, name: act.name, form: act.form,
            typed: mine?.input ?? [:], files: files, problems: Problems())
    }
}
