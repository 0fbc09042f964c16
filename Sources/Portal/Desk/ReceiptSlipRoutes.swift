import Base
import Casework
import Evidence
import Hummingbird
import Pages
import Procedure

/// `/desk/matter/…/receipt`: the slip that the counter hands over.
struct ReceiptSlipRoutes {
    let desk: DeskRoutes

    func register(on router: some RouterMethods<PortalContext>) {
        let path = RouterPath(Route.desk.rawValue + "/matter/:id/receipt")
        router.get(path) { request, context in
            let visit = try await desk.visit(request, context)
            let dossier = try await visit.dossier(context)
            switch visit.means(dossier.docket) {
            case .slip?: return try await page(dossier, .offer, visit)
            case .platform(let number)?: return try await page(dossier, .platform(number: number), visit)
            case nil: throw ReceiptSlipRoutes.none
            }
        }
        router.post(path) { request, context in
            let visit = try await desk.visit(request, context)
            let form = try await SentForm<Never>.read(request)
            try visit.signedIn.check(form["token"])
            let dossier = try await visit.dossier(context)
            guard visit.means(dossier.docket) == .slip else { throw ReceiptSlipRoutes.none }
            let code = try await CounterReceipts(visit.office).issue(
                for: dossier.line.id, within: visit.scope, at: visit.now)
            let link = desk.site.text(request) + Address.track.with(.init("code", code.description)).text
            return try await page(
                dossier, .issued(code: code.description, at: visit.now, qr: QRPicture(link)?.drawing), visit)
        }
    }

    private func page(
        _ dossier: Dossier, _ content: ReceiptSlipPage.Content, _ visit: DeskVisit
    ) async throws -> Response {
        let page = ReceiptSlipPage(
            matter: (dossier.line.id.text, dossier.line.id.short), content, token: visit.formToken)
        return Response.page(page.render(in: visit.frame, try await visit.bar(current: nil)))
    }

    private static let none = Refusal(
        .unknown, Text(zh: "本件不开具窗口回执，或者不归您开具。", en: "No slip is issued for this matter, or not by you."))
}

extension DeskVisit {
    /// What this person can hand over for a matter: only who may write such matters down can.
    func means(_ docket: Docket) -> CounterReceipts.Means? {
        guard let filed = docket.done.first, let act = docket.procedure.act(filed.act), !roles(for: act).isEmpty else {
            return nil
        }
        return CounterReceipts.means(docket)
    }
}
