import Base
import Casework
import Hummingbird
import Pages
import Procedure

/// `/desk/matter/…/act/…` and `/desk/file/…/…`: form, check, confirmation.
struct ActRoutes {
    let desk: DeskRoutes

    func register(on router: some RouterMethods<PortalContext>) {
        let act = RouterPath(Route.desk.rawValue + "/matter/:id/act/:act")
        let filing = RouterPath(Route.desk.rawValue + "/file/:procedure/:act")
        router.get(act) { request, context in
            let visit = try await desk.visit(request, context)
            return try await blank(try await ActTask(onMatter: context, visit))
        }
        router.post(act) { request, context in
            try await take(request, context) { try await ActTask(onMatter: context, $0) }
        }
        router.get(filing) { request, context in
            let visit = try await desk.visit(request, context)
            return try await blank(try ActTask(filing: context, visit, id: ActRoutes.attempt(request) ?? .fresh()))
        }
        router.post(filing) { request, context in
            guard let id = ActRoutes.attempt(request) else { throw ActRoutes.noNumber }
            return try await take(request, context) { try ActTask(filing: context, $0, id: id) }
        }
    }

    /// Whether a path is that of a form which is kept when its session has run out.
    static func keeps(_ path: String) -> Bool {
        path.hasPrefix(Route.desk.rawValue + "/matter/") && path.contains("/act/")
            || path.hasPrefix(Route.desk.rawValue + "/file/")
    }

    private static func attempt(_ request: Request) -> MatterID? {
        Query(request)[DeskForm.attempt].flatMap { MatterID(text: $0) }
    }

    private static let noNumber = Refusal(
        .unusable, Text(zh: "表单不完整，请从待办重新打开。", en: "The form is incomplete; open it again from the queue."))

    /// The form as it is opened.
    private func blank(_ task: ActTask) async throws -> Response {
        let form = try await DeskForm(opening: task, task.visit, desk.intake)
        return try await page(
            task, form, typed: try await task.proposed(besides: form.fields).merging(form.fields) { $1 }, Problems())
    }

    /// A form that was sent: taken from who is signed in, else kept for who was.
    private func take(
        _ request: Request, _ context: PortalContext, _ task: (DeskVisit) async throws -> ActTask
    ) async throws -> Response {
        if let late = context.late {
            let visit = try await desk.visit(as: late, request, context)
            return try await keep(request, try await task(visit))
        }
        let visit = try await desk.visit(request, context)
        let task = try await task(visit)
        let form = try await DeskForm(request, task, visit, desk.intake)
        try await form.keep([:], of: task, desk.intake.drafts)
        return try await answer(form, task)
    }

    /// 登录过期: what was typed is kept sealed until its officer, signed in again, opens the form.
    private func keep(_ request: Request, _ task: ActTask) async throws -> Response {
        let form = try await DeskForm(request, task, task.visit, desk.intake)
        try await form.keep(form.fields, of: task, desk.intake.drafts)
        let page = SessionOverPage(keptAt: task.address, hours: Drafts.hours)
        return Response.page(page.render(in: task.visit.frame), status: .unauthorized)
    }

    /// What to do with a form that was sent: show it again, check it, or take the act.
    private func answer(_ form: DeskForm, _ task: ActTask) async throws -> Response {
        let sent = FormFields.spread(task.act.form, task.known(form.fields), more: form.moreRows)
        let (answers, problems) = FormFields.read(
            task.act.form, sent: sent, files: form.draft.references, on: task.visit.now.day)
        if let seen = form.seen, task.matter != nil, seen != task.docket.sequence {
            return try await late(task, seen: seen, answers, sent, form)
        }
        if form.masks, let masking = MaskingTask(task.procedure, task.act, answers) {
            var marked = sent
            marked[MaskingTask.field.text] = [masking.masked]
            return try await page(task, form, typed: marked, Problems(), answers)
        }
        guard form.step != .change, !form.stays else {
            let pasted = problems.all.filter { $0.field.hasSuffix("-paste") }
            return try await page(task, form, typed: sent, Problems(form.problems + pasted), answers)
        }
        guard problems.isEmpty else { return try await page(task, form, typed: sent, problems, answers) }
        let verdict = task.verdict(answers)
        guard verdict == .allowed else {
            return try await page(task, form, typed: sent, Problems(verdict.reasons.map(ActRoutes.problem)), answers)
        }
        if let problem = try await task.numberProblem(answers) {
            return try await page(task, form, typed: sent, Problems([problem]), answers)
        }
        guard form.step == .confirm else { return try await review(task, answers, sent) }
        return try await take(task, answers, sent, form)
    }

    /// Takes the act; who was beaten to it sees what happened meanwhile, whatever was typed is kept.
    private func take(
        _ task: ActTask, _ answers: Answers, _ sent: [String: [String]], _ form: DeskForm
    ) async throws -> Response {
        do {
            let line = try await task.take(answers, uploads: form.uploads)
            try await desk.intake.drafts.forget(task.draftToken, at: task.visit.now)
            if task.matter == nil {
                let filed = try await task.reloaded()
                if task.visit.means(filed.docket) != nil {
                    return Response.redirect(to: Address.receiptSlip(of: line.id.text).text, type: .normal)
                }
            }
            return ActRoutes.lead(to: line.id, done: line.lastSequence)
        } catch let refusal as Refusal where refusal.code == .conflict || refusal.code == .unusable {
            let now = try await task.reloaded()
            if let matter = now.matter, task.matter == nil {
                if let filed = now.docket.done.first, now.isSame(filed, answers) {
                    return ActRoutes.lead(to: matter, done: 1, again: true)
                }
                let problem = ActRoutes.filedBefore(matter)
                return try await page(try task.renewed(), form, typed: sent, Problems([problem]), answers)
            }
            if now.docket.sequence != task.docket.sequence {
                return try await late(now, seen: task.docket.sequence, answers, sent, form)
            }
            return try await page(
                task, form, typed: sent, Problems([Problem(refusal.field ?? "main", refusal.text)]), answers)
        }
    }

    /// The matter has moved on since the form was opened: by the same form sent twice, or by somebody else.
    private func late(
        _ task: ActTask, seen: Int, _ answers: Answers, _ sent: [String: [String]], _ form: DeskForm
    ) async throws -> Response {
        let since = task.docket.done.filter { $0.sequence > seen }
        if form.step == .confirm, let matter = task.matter, let own = since.first, task.isSame(own, answers) {
            return ActRoutes.lead(to: matter, done: own.sequence, again: true)
        }
        let changes = since.map { deed in
            let act = task.procedure.act(deed.act)?.name ?? Text(same: deed.act.text)
            let who = task.visit.name(deed.actor)
            return Text(
                zh: "\(deed.recordedAt.text.zh)，\(who.zh)：\(act.zh)",
                en: "\(deed.recordedAt.text.en), \(who.en): \(act.en)")
        }
        return try await page(task, form, typed: sent, Problems(), answers, changes: changes)
    }

    private func page(
        _ task: ActTask, _ form: DeskForm, typed: [String: [String]], _ problems: Problems, _ answers: Answers = [:],
        changes: [Text]? = nil
    ) async throws -> Response {
        var problems = problems
        if form.isOpening || changes != nil {
            // Said before anybody fills in a form for nothing.
            for reason in task.verdict(answers, isDraft: true).reasons { problems.add(ActRoutes.problem(reason)) }
        }
        let fields = FormFields(
            task.act.form, typed: typed, people: task.choosable, files: form.files, problems: problems,
            action: task.address)
        let page = ActPage(
            task.undertaking(answers), fields, problems: problems, changes: changes, isKept: form.isKept)
        return Response.page(
            page.render(in: task.visit.frame, try await task.visit.bar(current: nil)),
            status: changes != nil ? .conflict : form.isOpening || problems.isEmpty ? .ok : .badRequest)
    }

    private func review(_ task: ActTask, _ answers: Answers, _ sent: [String: [String]]) async throws -> Response {
        let page = ReviewPage(
            task.undertaking(answers),
            answered: Answered.toConfirm(task.act.form, answers, task.visit.name),
            conditions: task.conditions(answers), sent: sent, drafts: task.drafts(answers),
            masking: MaskingTask(task.procedure, task.act, answers)?.preview)
        return Response.page(page.render(in: task.visit.frame, try await task.visit.bar(current: nil)))
    }

    /// The form was sent before with other content; sent again it files a matter of its own.
    private static func filedBefore(_ matter: MatterID) -> Problem {
        Problem(
            "main",
            Text(
                zh: "这张表单已经登记为办件 \(matter.short)。如果要另外登记一件，请核对后再提交一次。",
                en: "This form was filed as matter \(matter.short) already. To file another, check and send it again."))
    }

    private static func problem(_ reason: Reason) -> Problem { Problem("main", reason.text) }

    private static func lead(to matter: MatterID, done sequence: Int, again: Bool = false) -> Response {
        let address = Address.matter(matter.text).with(
            [.init("done", String(sequence))] + (again ? [.init("again", "1")] : []))
        return .redirect(to: address.text, type: .normal)
    }
}
