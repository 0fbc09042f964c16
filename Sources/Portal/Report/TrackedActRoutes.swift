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
            let draft = try await draft(of: act, code, request)?.1 ?? fresh(act, tracked, code)
            return page(act, draft, code, Problems(), [:], request, context)
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

    private func draft(
        of act: Act, _ code: ReceiptCode, _ request: Request
    ) async throws -> (Draft.Token, Draft)? {
        guard let token = HolderCookie.addition.token(in: request),
            let draft = try await intake.drafts.find(token, at: now()), draft.act == act.id, draft.adds == code,
            draft.sent == nil
        else { return nil }
        return (token, draft)
    }

    private func fresh(_ act: Act, _ tracked: Tracked, _ code: ReceiptCode) -> Draft {
        Draft(tracked.docket.procedure.id, act.id, to: code)
    }

    @Sendable private func take(_ request: Request, _ context: PortalContext) async throws -> Response {
        guard let (code, tracked, act) = try await asked(request, context) else {
            return Response.redirect(to: Address.tracked.text)
        }
        let now = now()
        let known = try await draft(of: act, code, request)
        let start = known?.1 ?? fresh(act, tracked, code)
        let token: Draft.Token
        if let held = known?.0 { token = held } else { token = try await intake.drafts.begin(start, at: now) }
        let sent = try await SentDraft(request, fields: act.form.fields, of: token, holding: start, intake, at: now)
        try FormToken.check(FormToken(code), sent.form["token"])
        if let file = sent.form["remove"].flatMap({ BlobName($0) }) {
            for field in act.form.fields { try await intake.remove(file, from: field.id, of: token, at: now) }
        }
        let names = FormStep(fields: act.form.fields).names
        let changed = try await intake.drafts.change(token, at: now) { sent.enter(names, into: &$0) } ?? start
        let stays = sent.form["then"] == "stay" || sent.form["remove"] != nil
        let problems = DraftForm(changed, intake.office.catalogue, on: now.day)?.problems.all ?? []
        let shown = Problems(sent.problems + (stays ? [] : problems))
        var response: Response
        if shown.isEmpty, !stays {
            try await send(token, as: tracked.role, at: now)
            response = .redirect(to: Address.tracked.with(.init("done", act.id.text)).text)
            response.setCookie(HolderCookie.addition.none)
        } else {
            response = page(act, changed, code, shown, sent.refused, request, context)
            response.setCookie(HolderCookie.addition.holding(token.text))
        }
        return response
    }

    private func send(_ token: Draft.Token, as role: Role, at now: Instant) async throws {
        _ = try await intake.filing.send(token, as: role, unit: ReportRoutes.unit, at: now) { form, draft in
            DraftForm.read(form, draft, on: now.day)
        }
        try await intake.drafts.forget(token, at: now)
    }

    private func page(
        _ act: Act, _ draft: Draft, _ code: ReceiptCode, _ problems: Problems, _ refused: [String: [Controls.File]],
        _ request: Request, _ context: PortalContext
    ) -> Response {
        let files = DraftForm(draft, intake.office.catalogue, on: now().day)?.files(refused: refused) ?? refused
        let page = TrackedActPage(
            TrackedPage.Addition(
                act: act.id.text, name: act.name, form: act.form, typed: draft.input, files: files, problems: problems),
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
        guard let act = adding else { return nil }
        var draft: Draft?
        if let token = HolderCookie.addition.token(in: request) { draft = try await intake.drafts.find(token, at: now) }
        let mine = draft.flatMap { $0.act == act.id && $0.sent == nil ? $0 : nil }
        let files = mine.flatMap { DraftForm($0, office.catalogue, on: now.day) }?.files() ?? [:]
        return TrackedPage.Addition(
            act: act.id.text, name: act.name, form: act.form, typed: mine?.input ?? [:], files: files,
            problems: Problems())
    }
}
