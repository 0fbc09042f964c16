import Base
import Casework
import HTTPTypes
import Hummingbird
import Likeness
import Pages
import Procedure

/// `/report`: from “is this the right place” page by page to the receipt.
struct ReportRoutes {
    let frames: Frames
    let intake: Intake
    let marks: MarkIndex?
    let site: SiteAddress
    let papers: TypstWorker
    let now: @Sendable () -> Instant

    /// 收件机构: where what people file arrives before it is handed out.
    static let unit = PlatformTickets.intakeUnit
    static let procedure: Name<Procedure> = "infringement-report"
    /// As many likenesses as the page that checks the answers names.
    private static let mostMatches = 3

    func register(on router: Router<PortalContext>) {
        router.get(RouterPath(Route.report.rawValue)) { request, context in
            let isOver = Query(request)["over"] != nil
            let page = ReportStartPage(draft: try await kept(request), notice: isOver ? ReportRoutes.over : nil)
            return Response.page(page.render(in: frames.frame(request, context)))
        }
        router.post(RouterPath(Route.report.rawValue), use: start)
        router.get(RouterPath(Route.consumerDispute.rawValue)) { request, context in
            Response.page(ConsumerDisputePage().render(in: frames.frame(request, context)))
        }
        router.get(RouterPath(Route.patentDispute.rawValue)) { request, context in
            Response.page(PatentDisputePage().render(in: frames.frame(request, context)))
        }
        router.get(RouterPath(Route.reportQuestions.rawValue + "/{step}"), use: ask)
        router.post(RouterPath(Route.reportQuestions.rawValue + "/{step}"), use: take)
        router.get(RouterPath(Route.reportKept.rawValue)) { request, context in
            guard let (token, _) = try await held(request) else { return ReportRoutes.start(after: request) }
            let page = DraftKeptPage(until: now().adding(hours: Drafts.hours), token: token.formToken)
            return Response.page(page.render(in: frames.frame(request, context)))
        }
        router.post(RouterPath(Route.reportEnd.rawValue)) { request, _ in
            let form = try await SentForm<Never>.read(request)
            if let token = HolderCookie.draft.token(in: request) {
                try FormToken.check(FormToken(token), form["token"])
                try await intake.drafts.forget(token, at: now())
            }
            var response = Response.redirect(to: Address.report.text)
            response.setCookie(HolderCookie.draft.none)
            return response
        }
        router.get(RouterPath(Route.reportCheck.rawValue)) { request, context in
            try await check(request, context, problems: Problems())
        }
        router.post(RouterPath(Route.reportCheck.rawValue), use: send)
        ReceiptRoutes(frames: frames, intake: intake, site: site, papers: papers, now: now).register(on: router)
    }

    /// The draft this browser holds, where its day is not over.
    private func held(_ request: Request) async throws -> (Draft.Token, Draft)? {
        guard let token = HolderCookie.draft.token(in: request),
            let draft = try await intake.drafts.find(token, at: now())
        else { return nil }
        return (token, draft)
    }

    private func kept(_ request: Request) async throws -> Text? {
        guard let (_, draft) = try await held(request), draft.sent == nil,
            let form = DraftForm(draft, intake.office.catalogue, on: now().day)
        else { return nil }
        return form.act.name
    }

    @Sendable private func start(_ request: Request, _ context: PortalContext) async throws -> Response {
        let chosen = try await SentForm<Never>.read(request)["what"] ?? ""
        switch ReportStartPage.Purpose(rawValue: chosen) {
        case .consumer: return Response.redirect(to: Address.consumerDispute.text)
        case .patent: return Response.redirect(to: Address.patentDispute.text)
        case .report: return try await begin("report", request)
        case .request: return try await begin("request", request)
        case nil:
            let problems = Problems([Problem("what", Text(zh: "请选一项", en: "Choose one"))])
            let page = ReportStartPage(chosen: chosen, problems: problems, draft: try await kept(request))
            return Response.page(page.render(in: frames.frame(request, context)), status: .badRequest)
        }
    }

    /// Goes on with a draft of the same form, else begins one.
    private func begin(_ act: Name<Act>, _ request: Request) async throws -> Response {
        if let (_, draft) = try await held(request), draft.act == act, draft.sent == nil {
            return Response.redirect(to: Address.reportCheck.text)
        }
        let token = try await intake.drafts.begin(Draft(Self.procedure, act), at: now())
        var response = Response.redirect(to: Address.reportCheck.text)
        response.setCookie(HolderCookie.draft.holding(token.text))
        return response
    }

    @Sendable private func ask(_ request: Request, _ context: PortalContext) async throws -> Response {
        guard let (token, draft) = try await held(request), draft.sent == nil,
            let form = DraftForm(draft, intake.office.catalogue, on: now().day)
        else { return ReportRoutes.start(after: request) }
        let name = context.parameters.get("step") ?? ""
        guard form.steps.contains(where: { $0.name == name }) else {
            return Response.redirect(to: Address.reportCheck.text)
        }
        let lost = Query(request)["lost"] != nil
        return page(name, form, token, Problems(), [:], request, context, lost: lost)
    }

    @Sendable private func take(_ request: Request, _ context: PortalContext) async throws -> Response {
        let name = context.parameters.get("step") ?? ""
        let now = now()
        guard let act = Query(request)["form"].map({ Name<Act>($0) }), ["report", "request"].contains(act) else {
            throw SameSiteMiddleware.forged
        }
        // Its day may be over: then what this page sends begins a new one, so that at least that is not lost.
        let known = try await held(request)
        let isLost = known == nil
        let fresh = Draft(Self.procedure, act)
        let token: Draft.Token
        if let held = known?.0 { token = held } else { token = try await intake.drafts.begin(fresh, at: now) }
        let draft = known?.1 ?? fresh
        guard draft.sent == nil, let before = DraftForm(draft, intake.office.catalogue, on: now.day),
            let fields = before.act.form.fields.first(where: { $0.id.text == name }).map({ first in
                before.steps.first { $0.name == name }?.fields ?? [first]
            })
        else { return Response.redirect(to: Address.reportCheck.text) }
        let step = FormStep(fields: fields)
        let sent = try await SentDraft(request, fields: fields, of: token, holding: draft, intake, at: now)
        if !isLost { try FormToken.check(FormToken(token), sent.form["token"]) }
        if let file = sent.form["remove"].flatMap({ BlobName($0) }) {
            for field in fields { try await intake.remove(file, from: field.id, of: token, at: now) }
        }
        let changed = try await intake.drafts.change(token, at: now) { sent.enter(step.names, into: &$0) }
        guard let changed, let form = DraftForm(changed, intake.office.catalogue, on: now.day) else {
            return Response.redirect(to: Address.report.text)
        }
        var response = next(step, form, sent, token, isLost, request, context)
        if isLost { response.setCookie(HolderCookie.draft.holding(token.text)) }
        return response
    }

    /// Where a page leads that has been taken in.
    private func next(
        _ step: FormStep, _ form: DraftForm, _ sent: SentDraft, _ token: Draft.Token, _ isLost: Bool,
        _ request: Request, _ context: PortalContext
    ) -> Response {
        if sent.form["then"] == "keep" { return Response.redirect(to: Address.reportKept.text) }
        let stays = sent.form["then"] == "stay" || sent.form["remove"] != nil
        let problems = Problems(sent.problems + (stays ? [] : form.problems(of: step).all))
        guard problems.isEmpty, !stays else {
            return page(step.name, form, token, problems, sent.refused, request, context, lost: isLost)
        }
        guard isLost, let first = form.unfinished else {
            return Response.redirect(
                to: form.unfinished.map { Address.reportQuestion($0.name).text } ?? Address.reportCheck.text)
        }
        return Response.redirect(to: Address.reportQuestion(first.name).with(.init("lost", "1")).text)
    }

    private func page(
        _ name: String, _ form: DraftForm, _ token: Draft.Token, _ problems: Problems,
        _ refused: [String: [Controls.File]], _ request: Request, _ context: PortalContext, lost: Bool
    ) -> Response {
        let steps = form.steps
        guard let place = steps.firstIndex(where: { $0.name == name }) else {
            return Response.redirect(to: Address.reportCheck.text)
        }
        let page = QuestionPage(
            form.act.id.text, form.act.name, place: (place + 1, max(steps.count + 1, place + 2)), step: steps[place],
            typed: form.draft.input, files: form.files(refused: refused), problems: problems,
            back: place == 0 ? .report : .reportQuestion(steps[place - 1].name), token: token.formToken,
            notice: lost ? Self.lost : nil)
        let shown = page.render(in: frames.frame(request, context))
        return Response.page(shown, status: problems.isEmpty ? .ok : .badRequest)
    }

    private func check(
        _ request: Request, _ context: PortalContext, problems: Problems
    ) async throws -> Response {
        guard let (token, draft) = try await held(request) else { return ReportRoutes.start(after: request) }
        guard draft.sent == nil else { return Response.redirect(to: Address.reportReceipt.text) }
        guard let form = DraftForm(draft, intake.office.catalogue, on: now().day) else {
            return Response.redirect(to: Address.report.text)
        }
        if let missing = form.unfinished { return Response.redirect(to: Address.reportQuestion(missing.name).text) }
        let page = CheckAnswersPage(
            form.act.name, sends: Self.thing(draft.act), steps: form.steps, shown: form.shown, matches: matches(form),
            problems: problems,
            token: token.formToken)
        return Response.page(
            page.render(in: frames.frame(request, context)), status: problems.isEmpty ? .ok : .badRequest)
    }

    /// What a form hands in: a report, or a right holder's request.
    static func thing(_ act: Name<Act>) -> Text {
        act == "request" ? Text(zh: "请求", en: "request") : Text(zh: "举报", en: "report")
    }

    /// 筛查: what the name on the goods is like; nothing where no library is at hand.
    private func matches(_ form: DraftForm) -> [Match] {
        guard let marks, case .typed(let name)? = form.answers["sign"] else { return [] }
        return marks.confusable(with: name, top: Self.mostMatches)
    }

    @Sendable private func send(_ request: Request, _ context: PortalContext) async throws -> Response {
        guard let (token, draft) = try await held(request) else { return ReportRoutes.start(after: request) }
        let form = try await SentForm<Never>.read(request)
        try FormToken.check(FormToken(token), form["token"])
        guard draft.sent != nil || form["true"] == "yes" else {
            return try await check(
                request, context,
                problems: Problems([
                    Problem(
                        "true",
                        Text(zh: "请确认以上是您所知道的实情，再提交", en: "Confirm that this is what you know to be true, then send"))
                ]))
        }
        let now = now()
        let role: Role = draft.act == "request" ? .rightsHolder : .reporter
        do {
            _ = try await intake.filing.send(token, as: role, unit: Self.unit, at: now) { form, draft in
                DraftForm.read(form, draft, on: now.day)
            }
        } catch let refusal as Refusal where refusal.code == .unusable {
            return Response.redirect(to: Address.reportCheck.text)
        }
        return Response.redirect(to: Address.reportReceipt.text)
    }

    /// Back to the beginning; who comes with a form whose day is over is told so there.
    static func start(after request: Request) -> Response {
        let held = HolderCookie.draft.token(in: request)
        return .redirect(to: (held == nil ? Address.report : Address.report.with(.init("over", "1"))).text)
    }

    private static let over = Text(
        zh: "以前填的内容存满\(Drafts.hours)小时，已经销毁，请重新填写。已经提交的，请用回执号查进度。",
        en:
            "What you filled in before was kept for \(Drafts.hours) hours and has been destroyed; please fill it in again. What "
            + "you have sent already you can follow by its receipt number.")
    private static let lost = Text(
        zh: "以前填的内容存满\(Drafts.hours)小时，已经销毁；刚才这一页的内容还在。请从这里接着填。",
        en:
            "What you filled in before was kept for \(Drafts.hours) hours and has been destroyed; this last page is still here. "
            + "Go on from here.")
}
