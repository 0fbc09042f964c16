import Base
import Casework
import Hummingbird
import Law
import Pages
import Procedure

/// `/desk/notices`: what has happened on the matters in somebody's hands.
struct NoticeRoutes {
    let desk: DeskRoutes

    func register(on router: some RouterMethods<PortalContext>) {
        let path = RouterPath(Route.notices.rawValue)
        router.get(path) { request, context in
            let visit = try await desk.visit(request, context)
            let changes = try await LawNotices(visit.office).open(for: visit.account)
            let open = try await Notices(visit.office).open(for: visit.account)
            let page = NoticesPage(
                changes.map(change), open.map { notice($0, visit) },
                through: (changes.map(\.at) + open.map(\.at)).max(), token: visit.formToken)
            return Response.page(page.render(in: visit.frame, try await visit.bar(current: nil)))
        }
        router.post(path) { request, context in
            let visit = try await desk.visit(request, context)
            let form = try await SentForm<Never>.read(request)
            try visit.signedIn.check(form["token"])
            try await putAway(form, visit)
            return Response.redirect(to: Address.notices.text, type: .normal)
        }
    }

    /// One notice, or all that had come when the page was made.
    private func putAway(_ form: SentForm<Never>, _ visit: DeskVisit) async throws {
        let notices = Notices(visit.office)
        if let through = form["through"].flatMap({ Int64($0) }) {
            try await notices.dismissAll(
                for: visit.account.id, through: Instant(milliseconds: through), at: visit.now)
        } else if let matter = form["matter"].flatMap({ MatterID(text: $0) }),
            let sequence = form["sequence"].flatMap({ Int($0) })
        {
            try await notices.dismiss(Notices.Key(matter, sequence), for: visit.account.id, at: visit.now)
        } else if let amendment = form["amendment"].flatMap({ Int($0) }) {
            try await LawNotices(visit.office).dismiss(amendment, for: visit.account.id, at: visit.now)
        } else {
            throw NoticeRoutes.nothing
        }
    }

    private static let nothing = Refusal(
        .unusable, Text(zh: "没有说明是哪一条通知，请从通知页重新提交。", en: "It does not say which notice; send it from the page."))

    private func notice(_ notice: Notices.Notice, _ visit: DeskVisit) -> NoticesPage.Notice {
        let (procedure, deed) = (notice.docket.procedure, notice.deed)
        return NoticesPage.Notice(
            matter: notice.line.id.text, sequence: notice.key.sequence, number: notice.line.id.short,
            procedure: procedure.name, what: procedure.act(deed.act)?.name ?? Text(same: deed.act.text),
            who: visit.who(deed), at: deed.recordedAt)
    }

    private func change(_ notice: LawNotices.Notice) -> NoticesPage.Change {
        NoticesPage.Change(
            amendment: notice.amendment, because: notice.because,
            matters: notice.matters.map { matter in
                let (procedure, number) = (matter.docket.procedure, matter.line.id.short)
                return NoticesPage.Matter(
                    id: matter.line.id.text,
                    name: Text(zh: "\(procedure.name.zh) \(number)", en: "\(procedure.name.en) \(number)"),
                    moved: matter.moved.map { date($0, procedure) })
            }, hasMore: notice.hasMore, at: notice.at)
    }

    private func date(_ date: MovedDate, _ procedure: Procedure) -> NoticesPage.Moved {
        NoticesPage.Moved(
            clock: procedure.clock(date.clock)?.name ?? Text(same: date.clock.text), rule: date.rule.text,
            legal: (date.before.legal.text, date.after.legal.text),
            strict: (date.before.strict.text, date.after.strict.text))
    }
}
